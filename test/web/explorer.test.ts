import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BROWSER, expectAccessible, launchBrowser, watch } from "../setup/browser.ts";
import { builtPages } from "../setup/built-pages.ts";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

describe.skipIf(!BROWSER)("the page at /", { timeout: 120_000 }, () => {
  let house: TestHouse;
  let browser: Browser;
  let page: Page;
  let seen: string[];

  beforeAll(async () => {
    house = await openTestHouse({ leerlingen: "1000" }, await builtPages());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: "nl-NL" });
    seen = watch(page, house.gatewayUrl);
    await page.goto(house.gatewayUrl);
  });
  afterEach(async () => {
    await page.close();
    expect(seen).toEqual([]);
  });

  const openEditor = async (): Promise<void> => {
    await page.getByRole("heading", { name: "Schrijf zelf een vraag" }).scrollIntoViewIfNeeded();
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  };

  test("is kept by no browser, and its files for a year", async () => {
    const { headers } = await fetch(house.gatewayUrl);
    expect(headers.get("cache-control")).toBe("no-store");
    const src = await page.locator("script[src]").first().getAttribute("src");
    const script = await fetch(new URL(src ?? "", house.gatewayUrl));
    expect(script.headers.get("cache-control")).toContain("immutable");
  });

  test("asks a ready question, shows the table, and saves the same rows as CSV", async () => {
    await page.getByRole("button", { name: /Met welke samenwerkingsverbanden/ }).click();
    await expect.poll(() => page.getByLabel("gemeentecode").inputValue()).toBe("GM0363");
    await page.getByRole("button", { name: "Stel de vraag" }).click();

    const table = page.getByRole("region", { name: /^Tabel / }).first();
    await table.waitFor();
    const shown = await table
      .locator("tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)),
      );
    expect(shown.length).toBeGreaterThan(2);

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download als CSV" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("14-mijn-gemeente.csv");
    const csv = readFileSync(await file.path(), "utf8");
    expect(csv.startsWith("\uFEFF")).toBe(true);
    // A file says once more on every row what the page says above the table, and each table under its own name.
    const lines = csv.slice(1).split("\r\n");
    const width = shown[0]?.length ?? 0;
    const saved = lines.slice(1, shown.length + 1).map((line) => line.split(";").slice(-width));
    expect(saved).toEqual(shown);
  });

  test("says what is wrong with a value, beside no table", async () => {
    await page.getByRole("button", { name: /Met welke samenwerkingsverbanden/ }).click();
    await page.getByLabel("gemeentecode").fill("Amsterdam");
    await page.getByRole("button", { name: "Stel de vraag" }).click();
    await page.locator(".answer").getByRole("alert").waitFor();
    expect(await page.locator(".answer table").count()).toBe(0);
  });

  test("role and purpose choose which questions are shown, and are said to give no rights", async () => {
    const titles = page.locator(".titles button");
    const all = await titles.count();
    await page.getByLabel("Wie vraagt?").selectOption("OUDER");
    await expect
      .poll(() => titles.allTextContents())
      .toEqual(["Welke plannen over mijn kind zijn gekoppeld, wie mag wat zien en tot wanneer?"]);
    await page.getByLabel("Waarvoor?").selectOption("BELEID_EN_ONDERZOEK");
    await page.getByText("staat nog geen vraag klaar").waitFor();
    await page.getByLabel("Wie vraagt?").selectOption("");
    await page.getByLabel("Waarvoor?").selectOption("");
    await expect.poll(() => titles.count()).toBe(all);
    await page.getByText("Rechten geeft het niet").waitFor();
  });

  test("has the chosen question in its editor, which answers as JSON and as a table", async () => {
    await openEditor();
    await page.getByRole("button", { name: /Met welke samenwerkingsverbanden/ }).click();
    await page.locator(".graphiql-query-editor").getByText("MijnGemeente").first().waitFor();
    await page.getByRole("button", { name: /Execute query/ }).click();

    await page.locator(".result-window").getByText('"gemeente"').first().waitFor();
    await page.locator(".below-json").getByRole("button", { name: "Download als CSV" }).waitFor();
  });

  test("asks the question that was chosen last, however quickly after choosing", async () => {
    await openEditor();
    const chooseAndAsk = `
      [...document.querySelectorAll("button")].find((b) => /Met welke samenwerkingsverbanden/.test(b.textContent)).click();
      requestAnimationFrame(() => document.querySelector("button.graphiql-execute-button").click());`;
    await page.evaluate(chooseAndAsk);
    await page.locator(".result-window").getByText('"gemeente"').first().waitFor();
  });

  test("explains the schema in Dutch, in the editor itself", async () => {
    await openEditor();
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-plugin").getByRole("link", { name: "Query" }).click();
    await page.getByText("Eén leerling, met zijn pseudoniem.").waitFor();
  });

  // The editor is GraphiQL's own: what axe finds in there is theirs to mend.
  test.each(["light", "dark"] as const)(
    "has no finding of axe, wide and narrow, when it is %s",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.getByRole("button", { name: /Met welke samenwerkingsverbanden/ }).click();
      await page.getByRole("button", { name: "Stel de vraag" }).click();
      await page.getByRole("button", { name: "Download als CSV" }).waitFor();
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await expectAccessible(page, [".graphiql-container"]);
      }
    },
  );
});

describe.skipIf(!BROWSER)("the simple page", { timeout: 120_000 }, () => {
  test("has no finding of axe and asks for nothing else", async () => {
    const house = await openTestHouse({ leerlingen: "50" });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const seen = watch(page, house.gatewayUrl);
      await page.goto(house.gatewayUrl);
      await page.getByText("konden op deze machine niet worden gemaakt").waitFor();
      await expectAccessible(page);
      expect(seen).toEqual([]);
    } finally {
      await browser.close();
      await house.close();
    }
  });
});
