import { buildPages } from "@samenloop/cli";

/** The pages as `npm start` builds them: once, and kept while their sources stay the same. */
export async function builtPages(): Promise<URL> {
  const pages = await buildPages(() => undefined);
  if (!pages) throw new Error("The pages could not be built.");
  return pages;
}
