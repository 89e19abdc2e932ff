import { openPages } from "@samenloop/cli";
import type { Pages } from "@samenloop/gateway";

/** The pages as `npm start` builds them: once, and kept while their sources stay the same. */
export async function builtPages(): Promise<Pages> {
  const pages = openPages();
  await pages.build(() => undefined);
  if (pages.state() !== "ready") throw new Error("The pages could not be built.");
  return pages;
}
