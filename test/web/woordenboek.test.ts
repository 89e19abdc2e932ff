import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BROWSER, expectAccessible, launchBrowser, watch } from "../setup/browser.ts";
import { builtPages } from "../setup/built-pages.ts";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

describe.skipIf(!BROWSER)("the page at /woordenboek", { timeout: 120_000 }, () => {
  let house: TestHouse;
  let browser: Browser;
  let page: Page;
  let seen: string[];

  beforeAll(async () => {
    house = await openTestHouse({ leerlingen: "50" }, await builtPages());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: "nl-NL" });
    seen = watch(page, house.gatewayUrl);
    await page.goto(`${house.gatewayUrl}/woordenboek`);
  });
  afterEach(async () => {
    await page.close();
    expect(seen).toEqual([]);
  });

  test("finds a field by its article of law, and says so in both languages", async () => {
    await page.getByRole("searchbox").fill("Jeugdwet 4.1.3 lid 5");
    const plan = page.locator("#Hulpverleningsplan");
    await plan.getByText("vastgesteldOp:", { exact: false }).waitFor();
    expect(await plan.locator("[lang=en]").count()).toBeGreaterThan(0);
    expect(await plan.locator(".articles").first().textContent()).toContain("Jeugdwet");
    expect(await page.locator("#Vestiging").count()).toBe(0);
  });

  test("says so when nothing is found", async () => {
    await page.getByRole("searchbox").fill("eenhoorn");
    expect(await page.getByRole("status").textContent()).toContain("Niets gevonden");
  });

  test("a box of the drawing leads to its word, whatever was searched for", async () => {
    await page.getByRole("searchbox").fill("eenhoorn");
    await page.locator("svg a[href='#Plankoppeling']").click();
    const word = page.locator("#Plankoppeling[open]");
    await word.waitFor();
    await expect
      .poll(() => word.evaluate((node) => node.getBoundingClientRect().top))
      .toBeLessThan(50);
    await word.getByRole("link", { name: "Hulpverleningsplan", exact: true }).click();
    await page.locator("#Hulpverleningsplan[open]").waitFor();
  });

  test("pointing at a box shows its own lines and fades the others", async () => {
    await page.locator("svg a[href='#Jeugdige']").hover();
    const shown = await page.locator("svg path.shown title").allTextContents();
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter((line) => !line.includes("Jeugdige"))).toEqual([]);
    expect(await page.locator("svg path.faded").count()).toBeGreaterThan(5);
  });

  test.each(["light", "dark"] as const)(
    "has no finding of axe, wide and narrow, when it is %s",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${house.gatewayUrl}/woordenboek#Leerling`);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await expectAccessible(page);
      }
    },
  );
});
