/** A sheet in somebody's own layout: linked as it is, read as it means, never moved. */
import { wordsOf } from "../../tools/browser/pane-reading";
import { closeBrowser, openWorkbench, type Workbench, type WorkbenchOptions } from "../../tools/browser/workbench";

const buurten = [
  ["Onze buurten, stand september", null, null, null],
  [null, null, null, null],
  ["Buurt", "Stad", "Gasverbruik", "Draagvlak"],
  ["Centrum", "Genk", 12000, 3],
  ["Noord", "Genk", 15500, 4],
  ["Zuid", "Genk", null, 2],
  ["Totaal", null, 27500, 9],
];

const kader = [
  ["Wat telt", "Hoe", "Punten", "Minst goed", "Best"],
  ["Gasverbruik", "hoog", 60, 10000, 20000],
  ["Draagvlak", "hoog", 40, 1, 5],
];

describe.each<WorkbenchOptions>([{ host: "excel" }, { host: "sheets" }])("in $host", (options) => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ ...options, workbook: "empty" });
    await workbench.fill("Blad1!B2", buurten);
    await workbench.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await workbench.fill("Blad2!B2", kader);
  });

  afterAll(() => workbench.close());

  const press = (name: string | RegExp) => workbench.pane.getByRole("button", { name }).first().click();

  test("the range that fits is proposed; columns are recognised by other words, title and total are set aside", async () => {
    await press("Ik heb al een blad");
    await press(/^Kandidaatwijken/);
    await press("Gebruik dit");
    const meaning = (column: string) =>
      workbench.pane.getByLabel(`Betekenis van ${column}`).locator("option:checked").innerText();
    expect(await Promise.all(["Buurt", "Stad", "Gasverbruik"].map(meaning))).toEqual([
      "Wijk",
      "Gemeente",
      "Een criterium",
    ]);
    await workbench.pane.getByText("3 rijen tellen mee, 2 niet.").waitFor();
  });

  test("linking writes only the sheet Koppelingen; the own cells stay as they were", async () => {
    await press("Koppel");
    const plan = workbench.pane.getByRole("dialog");
    expect(await plan.innerText()).toMatch(/Nieuw: het blad Koppelingen\.[\s\S]*Overschrijft niets\./);
    await plan.getByRole("button", { name: "Schrijf" }).click();
    await workbench.pane.getByText("Geschreven.").waitFor();
    expect(await workbench.cells("Blad1!B2:E8")).toEqual(buurten);
    expect(await workbench.sheets()).toEqual(["Blad1", "Blad2", "Koppelingen"]);
    await workbench.pane.getByRole("heading", { name: "3 wijken" }).waitFor();
  });

  test("a range that one points at is linked as well: columns that are not recognised get their meaning by hand", async () => {
    await workbench.pane.getByRole("button", { name: "Terug" }).click();
    await press(/^4 ?Afwegingskader/);
    await press("Ik heb al een blad");
    await workbench.goTo("Blad2!B2:F4");
    await press("Gebruik deze selectie");
    await workbench.pane.getByLabel("Betekenis van Wat telt").selectOption("Criterium");
    await workbench.pane.getByLabel("Betekenis van Hoe").selectOption("Richting");
    await workbench.pane.getByLabel("Betekenis van Minst goed").selectOption("Slechtste");
    await press("Koppel");
    await workbench.pane.getByRole("dialog").getByRole("button", { name: "Schrijf" }).click();
    await workbench.pane.getByText("Geschreven.").waitFor();
    expect(await workbench.cells("Blad2!B2:F4")).toEqual(kader);
  });

  test("then the wijken are ranked, the gap of Zuid is not a zero", async () => {
    await workbench.pane.getByRole("button", { name: "Terug" }).click();
    await press(/^7 ?Wijkselectie/);
    // Noord: 60 x 0,55 + 40 x 0,75; Centrum: 60 x 0,2 + 40 x 0,5; Zuid: draagvlak alone, 0,25.
    await workbench.pane.getByText("Noord staat eerst met 63 punten.").waitFor();
    expect(await wordsOf(workbench.pane.getByRole("button", { name: /^2 ?Centrum/ }))).toContain("32 punten");
    expect(await wordsOf(workbench.pane.getByRole("button", { name: /^3 ?Zuid/ }))).toMatch(
      /25 punten.*40 % van het gewicht/,
    );
  });
});

afterAll(closeBrowser);
