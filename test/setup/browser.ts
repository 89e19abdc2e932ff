import { existsSync } from "node:fs";
import axe, { type AxeResults } from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { expect } from "vitest";

const KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser of this machine, named by CHROMIUM or found where it is usually put; null when there is none. */
export const BROWSER = process.env["CHROMIUM"] ?? KNOWN.find((path) => existsSync(path)) ?? null;
if (!BROWSER) {
  console.warn("No Chromium is installed, and CHROMIUM names none: the pages are NOT looked at.");
}

/** With nothing but our own server to talk to: the browser's own errands are switched off. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: BROWSER ?? "",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** What a page did that it must not: a request that left, a policy that was broken, an error. */
export function watch(page: Page, home: string): string[] {
  const seen: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") seen.push(message.text());
  });
  page.on("pageerror", (error) => seen.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${home}/`) && !/^(data|blob):/.test(url)) seen.push(`left for ${url}`);
  });
  return seen;
}

/** Takes out of what was seen what the browser itself says of a request that a test broke off. */
export function forgiveBrokenRequest(seen: string[]): void {
  seen.splice(0, seen.length, ...seen.filter((line) => !line.includes("ERR_FAILED")));
}

/** No finding of axe, by its own best practices too, and nothing that sticks out of the page. */
export async function expectAccessible(page: Page, except: readonly string[] = []): Promise<void> {
  await page.evaluate(axe.source);
  const where = JSON.stringify({ include: ["html"], exclude: except });
  const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(${where})`);
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
  const sticksOut = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
  expect(await page.evaluate(sticksOut)).toBe(false);
}
