/** The first time in an empty workbook. */
import { closeBrowser, openWorkbench, type Workbench, type WorkbenchOptions } from "../../tools/browser/workbench";

afterAll(closeBrowser);

describe.each<WorkbenchOptions>([{ host: "excel" }, { host: "sheets" }])("in $host", (options) => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ ...options, workbook: "empty" });
  });

  afterAll(() => workbench.close());

  const write = async () => {
    await workbench.pane.getByRole("dialog").getByRole("button", { name: "Schrijf" }).click();
    await workbench.pane.getByText("Geschreven.").waitFor();
  };

  test("the pane greets and offers an example, an empty start, or a sheet that exists", async () => {
    for (const name of ["Begin met een voorbeeld", "Begin leeg", "Ik heb al een blad"]) {
      await workbench.pane.getByRole("button", { name }).waitFor();
    }
    expect(await workbench.sheets()).toEqual(["Blad1"]);
  });

  test("the example comes in new sheets after its plan was seen, can be ranked at once, and Herstellen takes it away", async () => {
    await workbench.pane.getByRole("button", { name: "Begin met een voorbeeld" }).click();
    await workbench.pane.getByRole("button", { name: "Alleen kandidaten en criteria" }).click();
    expect(await workbench.pane.getByRole("dialog").innerText()).toContain("Overschrijft niets.");
    expect(await workbench.sheets()).toEqual(["Blad1"]);
    await write();
    expect(await workbench.sheets()).toEqual(["Blad1", "Kandidaatwijken", "Criteria", "Bronnen", "Cijfers Fluvius"]);
    // A code that ends in a hyphen stays the text that it is.
    expect(await workbench.cells("Kandidaatwijken!A2:D2")).toEqual([["Halle-Centrum", "Halle", "23027A00-", 12098]]);
    await workbench.pane.getByText("Tuinwijken staat eerst").waitFor();
    await workbench.pane.getByRole("button", { name: "Herstellen" }).click();
    await workbench.pane.getByRole("dialog").getByRole("button", { name: "Herstel" }).click();
    await workbench.pane.getByText("Hersteld.").waitFor();
    expect(await workbench.sheets()).toEqual(["Blad1"]);
  });

  test("an empty start makes the sheets with their headers and no rows", async () => {
    await workbench.pane.getByRole("button", { name: "Begin leeg" }).click();
    await write();
    expect(await workbench.sheets()).toEqual(expect.arrayContaining(["Kandidaatwijken", "Criteria"]));
    expect((await workbench.cells("Kandidaatwijken!A1:C1"))[0]).toEqual(["Wijk", "Gemeente", "Sectorcodes"]);
    expect((await workbench.cells("Kandidaatwijken!A2:C2"))[0]).toEqual([null, null, null]);
    expect(workbench.complaints).toEqual([]);
  });
});
