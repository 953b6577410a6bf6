/** An existing budget: linked without moving a cell, read year by year, and played with before a subsidy fails. */
import { budgetSheet, linkBudget } from "../../tools/browser/budget-sheet";
import { wordsOf } from "../../tools/browser/pane-reading";
import { closeBrowser, openWorkbench, type Workbench, type WorkbenchOptions } from "../../tools/browser/workbench";

afterAll(closeBrowser);

describe.each<WorkbenchOptions>([{ host: "excel" }, { host: "sheets" }])("in $host", (options) => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ ...options, workbook: "empty" });
    await linkBudget(workbench);
  });

  afterAll(() => workbench.close());

  const press = (name: string | RegExp) => workbench.pane.getByRole("button", { name }).first().click();
  /** Of the table that stands on the screen: income, costs and balance of all years together. */
  const totals = async () => (await wordsOf(workbench.pane.getByRole("row", { name: /^Samen/ }))).match(/-?€ [\d.]+/g);

  test("it says what is lacking to be sure, and the own sheet stays as it was", async () => {
    await workbench.pane.getByText(/komt u €\s47\.500 te kort/).waitFor();
    expect(await workbench.cells("Blad1!A1:F8")).toEqual(budgetSheet);
  });

  test("three ways to count: only what is sure, with the chance of each line, or everything", async () => {
    await press("Zeker");
    expect(await totals()).toEqual(["€ 70.000", "€ 117.500", "-€ 47.500"]);
    await press("Verwacht");
    expect(await totals()).toEqual(["€ 80.000", "€ 117.500", "-€ 37.500"]);
    await press("Alles");
    expect(await totals()).toEqual(["€ 90.000", "€ 117.500", "-€ 27.500"]);
  });

  test("what if the subsidy fails: the sentence on top changes at once, the sheet does not", async () => {
    await press(/^Wat als/);
    await workbench.pane.getByRole("switch", { name: /Subsidie Vlaanderen/ }).uncheck();
    await workbench.pane.getByText(/komt u €\s117\.500 te kort/).waitFor();
    expect(await workbench.cells("Blad1!C6")).toEqual([[70000]]);
    await press("Terug");
  });

  test("the overview is written beside it as it was shown, and put back", async () => {
    await press("Verwacht");
    await press("Schrijf naar blad");
    const plan = workbench.pane.getByRole("dialog");
    expect(await wordsOf(plan)).toContain("Overschrijft niets.");
    await plan.getByRole("button", { name: "Schrijf" }).click();
    await plan.waitFor({ state: "hidden" });
    await workbench.pane.getByText("Geschreven.").waitFor();
    expect(await workbench.sheets()).toEqual(["Blad1", "Koppelingen", "Begroting overzicht", "Kasstroom"]);
    const written = (await workbench.cells("Begroting overzicht!A1:H40")).flat();
    expect(written).toEqual(expect.arrayContaining([80000, 117500, -37500]));
    await press("Terug");
    await press("Herstellen");
    await workbench.pane.getByRole("dialog").getByRole("button", { name: "Herstel" }).click();
    await workbench.pane.getByText("Hersteld.").waitFor();
    expect(await workbench.sheets()).toEqual(["Blad1", "Koppelingen"]);
    expect(workbench.complaints).toEqual([]);
  });
});
