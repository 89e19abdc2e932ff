import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  BROWSER,
  expectAccessible,
  forgiveBrokenRequest,
  launchBrowser,
  watch,
} from "../setup/browser.ts";
import { builtPages } from "../setup/built-pages.ts";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

describe.skipIf(!BROWSER)("the pages of a child", { timeout: 120_000 }, () => {
  let house: TestHouse;
  let browser: Browser;
  let context: BrowserContext;
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
    context = await browser.newContext({ locale: "nl-NL" });
    page = await context.newPage();
    seen = watch(page, house.gatewayUrl);
  });
  afterEach(async () => {
    await context.close();
    expect(seen).toEqual([]);
  });

  const open = (path: string) => page.goto(`${house.gatewayUrl}${path}`);
  const heading = (name: string | RegExp) => page.getByRole("heading", { name });
  const care = () =>
    page.getByRole("region", { name: /Hulpverleningsplan|Plan van aanpak|Familiegroepsplan/ });

  test("a visitor finds a child with two linked plans, and sees both", async () => {
    await open("/kind");
    await page
      .getByRole("list")
      .getByRole("link", { name: /^Leerling \d+/ })
      .first()
      .click();

    await page.getByText("De twee plannen zijn gekoppeld").waitFor();
    await heading("Ontwikkelingsperspectief").waitFor();
    await heading("Gedeelde doelen").waitFor();
    await care()
      .getByText(/Ligt bij/)
      .waitFor();
    await heading("Wat eraan komt").waitFor();
    await heading("De school deelt met de jeugdhulp").waitFor();
  });

  test("the list goes forward and back again, page by page", async () => {
    await open("/kind?toon=alle");
    const names = () => page.locator(".children a").allTextContents();
    await page.locator(".children a").first().waitFor();
    const first = await names();
    await page.getByRole("link", { name: "Volgende" }).click();
    await expect.poll(async () => (await names())[0]).not.toBe(first[0]);
    const second = await names();
    expect(second.filter((name) => first.includes(name))).toEqual([]);
    await page.getByRole("link", { name: "Vorige" }).click();
    await expect.poll(names).toEqual(first);
  });

  test("a child that does not exist and a malformed id look the same", async () => {
    await open("/kind/00000000-0000-4000-8000-000000000000");
    await heading("Dit kind is hier niet te vinden").waitFor();
    const absent = await page.locator("main").innerText();
    await open("/kind/<b>x");
    await heading("Dit kind is hier niet te vinden").waitFor();
    expect(await page.locator("main").innerText()).toBe(absent);
  });

  test.each([
    ["WACHT_OP_TOESTEMMING", /heeft nog geen antwoord gegeven/],
    ["INGETROKKEN", /heeft de toestemming ingetrokken/],
    ["OPGESCHORT", /heeft nee gezegd|stilgelegd/],
  ])("of a link that is %s it is said why the other plan is not there", async (status, why) => {
    await open(`/kind/${await pupilWithLink(status)}`);
    await page
      .getByRole("region", { name: "Wat ontbreekt, en waarom" })
      .getByText(why)
      .first()
      .waitFor();
    await care().getByText("Hier is nu niets te zien.").waitFor();
  });

  test("of a plan whose content lies elsewhere it is said where", async () => {
    const { data } = await house.ask(
      "{ plankoppelingen(first: 100, where: { statussen: [ACTIEF] }) { nodes { hulpverleningsplan { inhoud } ontwikkelingsperspectief { leerling { id } } } } }",
    );
    const known = data.plankoppelingen.nodes.find(
      (node: { hulpverleningsplan: { inhoud: string } }) =>
        node.hulpverleningsplan.inhoud === "ALLEEN_METADATA",
    );
    await open(`/kind/${known.ontwikkelingsperspectief.leerling.id}`);
    await page.getByText(/De inhoud ligt bij/).waitFor();
  });

  test("a gateway that is gone is a sentence with a second try", async () => {
    await open("/kind");
    await page.locator(".children a").first().waitFor();
    await page.route("**/graphql", (route) => route.abort());
    await page
      .getByRole("link", { name: /^Leerling \d+/ })
      .first()
      .click();
    await heading("Samenloop antwoordt nu niet").waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await heading("Ontwikkelingsperspectief").waitFor();
    forgiveBrokenRequest(seen);
  });

  test("all of it can be done by keyboard: skip, choose a child, open and leave the question of withdrawal", async () => {
    await open("/kind");
    await page.locator(".children a").first().waitFor();
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("Naar de inhoud");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("Met een koppeling");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toMatch(/^Leerling \d+/);
    await page.keyboard.press("Enter");
    await heading("Ontwikkelingsperspectief").waitFor();
    await page.getByText("De twee plannen zijn gekoppeld").waitFor();

    for (let i = 0; i < 40 && !(await focused(page)).startsWith("Trek in"); i++) {
      await page.keyboard.press("Tab");
    }
    const asked = await focused(page);
    await page.keyboard.press("Enter");
    await heading("Toestemming intrekken?").waitFor();
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("Nee, laat staan");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe(asked);
  });

  test.each(["light", "dark"] as const)(
    "has no finding of axe, wide and narrow, when it is %s",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const linked = await pupilWithLink("ACTIEF");
      const without = await pupilWithLink("INGETROKKEN");
      for (const path of [
        "/kind",
        "/kind?toon=alle",
        `/kind/${linked}`,
        `/kind/${without}`,
        "/kind/x",
      ]) {
        await open(path);
        await page.locator(".children, .givers, .instead h1").first().waitFor();
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 844 });
          await expectAccessible(page);
        }
      }
      await open(`/kind/${linked}`);
      await page
        .getByRole("button", { name: /^Trek in/ })
        .first()
        .click();
      await expectAccessible(page);
    },
  );

  test("a withdrawn consent takes the other plan off the page at once, and given anew brings it back", async () => {
    await open(`/kind/${await pupilWithLink("ACTIEF")}`);
    const plan = care();
    await plan.getByText(/Ligt bij/).waitFor();
    await page
      .getByRole("button", { name: /^Trek in/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Ja, trek in" }).click();
    await page.getByText("toestemming ingetrokken", { exact: false }).first().waitFor();
    expect(await plan.getByText(/Ligt bij/).count()).toBe(0);
    expect(await page.getByRole("region", { name: "Wie u kunt bereiken" }).count()).toBe(0);

    await page
      .getByRole("button", { name: /^Geef toestemming/ })
      .first()
      .click();
    await page.getByText("De twee plannen zijn gekoppeld").waitFor();
    await plan.getByText(/Ligt bij/).waitFor();
  });

  test("a shared goal is added and moved, also when the first answer is lost on the way", async () => {
    await open(`/kind/${await pupilWithLink("ACTIEF")}`);
    const goals = page.getByRole("region", { name: "Gedeelde doelen" });
    await goals.getByRole("button", { name: "Voeg een doel toe" }).click();
    await page.getByLabel(/Wat is het doel/).fill("Leest elke dag een kwartier.");
    // The change arrives, its answer does not.
    await page.route(
      "**/graphql",
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await page.getByRole("button", { name: "Voeg toe", exact: true }).click();
    await page.getByText("Er kwam geen antwoord").waitFor();
    await page.getByRole("button", { name: "Voeg toe", exact: true }).click();
    const added = goals.getByRole("listitem").filter({ hasText: "Leest elke dag een kwartier." });
    await added.waitFor();
    expect(await added.count()).toBe(1);
    forgiveBrokenRequest(seen);

    await added.getByRole("button", { name: "Wijzig: Leest elke dag een kwartier." }).click();
    const dialog = page.getByRole("dialog", { name: "Doel wijzigen" });
    await dialog.getByLabel("Klaar vóór").fill("2027-03-01");
    await dialog.getByRole("button", { name: "Bewaar" }).click();
    await added.getByText("vóór 1 maart 2027").waitFor();
  });

  async function pupilWithLink(status: string): Promise<string> {
    const { data } = await house.ask(
      "{ leerlingen(first: 100, where: { metOpp: true }) { nodes { id koppelingen { status } } } }",
    );
    const pupil = data.leerlingen.nodes.find((node: { koppelingen: { status: string }[] }) =>
      node.koppelingen.some((link) => link.status === status),
    );
    if (!pupil) throw new Error(`No pupil has a link that is ${status}.`);
    return pupil.id;
  }
});

/** The accessible name, in so far as it is the text or a label, of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()",
  );

describe.skipIf(!BROWSER)("while youth care does not answer", { timeout: 120_000 }, () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    const flags = { leerlingen: "50", "jeugdzorg-url": "http://127.0.0.1:9/graphql" };
    house = await openTestHouse(flags, await builtPages());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  test("the plan of the school stays, and of the other part it is said that it does not answer", async () => {
    const { data } = await house.ask(
      "{ plankoppelingen(first: 1, where: { statussen: [ACTIEF] }) { nodes { ontwikkelingsperspectief { leerling { id } } } } }",
    );
    const [link] = data.plankoppelingen.nodes;
    const page = await browser.newPage();
    const seen = watch(page, house.gatewayUrl);
    await page.goto(`${house.gatewayUrl}/kind/${link.ontwikkelingsperspectief.leerling.id}`);

    await page
      .getByRole("region", { name: "Ontwikkelingsperspectief" })
      .getByText("De school verwacht")
      .waitFor();
    await page.getByText("Dit deel antwoordt nu niet. Probeer het later nog eens.").waitFor();
    expect(seen).toEqual([]);
  });
});
