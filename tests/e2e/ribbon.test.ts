/** The buttons outside the pane: the ribbon in Excel, the menu in Google Sheets. */
import { openStep } from "../../tools/browser/pane-reading";
import { closeBrowser, openWorkbench } from "../../tools/browser/workbench";

afterAll(closeBrowser);

test("in Excel the ribbon has the buttons of the manifest, and they work on the open pane", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const ribbon = page.getByRole("toolbar", { name: "Wijkwerf" });
  expect(await ribbon.getByRole("button").allInnerTexts()).toEqual(["Openen", "Berekenen", "Herstellen"]);

  await pane.getByRole("navigation").waitFor();
  await ribbon.getByRole("button", { name: "Berekenen" }).click();
  await pane.getByRole("heading", { level: 1, name: "Wijkselectie" }).waitFor();

  await pane.getByRole("button", { name: "Schrijf naar blad" }).click();
  await pane.getByRole("dialog").getByRole("button", { name: "Schrijf" }).click();
  await pane.getByText("Geschreven.").waitFor();
  await ribbon.getByRole("button", { name: "Herstellen" }).click();
  await pane.getByRole("dialog").getByRole("button", { name: "Herstel" }).click();
  await pane.getByText("Hersteld.").waitFor();
  expect(await workbench.sheets()).not.toContain("Wijkselectie");
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

test("in Google Sheets the menu opens the steps, computes at once, and explains", async () => {
  const workbench = await openWorkbench({ host: "sheets" });
  const { page, pane } = workbench;
  const menu = page.getByRole("toolbar", { name: "Wijkwerf" });
  await openStep(pane, "Afwegingskader");
  await menu.getByRole("button", { name: "Open de stappen" }).click();
  await pane.getByRole("navigation").waitFor();
  await menu.getByRole("button", { name: "Bereken opnieuw" }).click();
  await pane.getByRole("heading", { level: 1, name: "Wijkselectie" }).waitFor();
  await menu.getByRole("button", { name: "Lees de uitleg" }).click();
  const help = page.getByRole("dialog");
  await help.locator("iframe").contentFrame().getByText("WIJKSCORE").first().waitFor();
  await help.getByRole("button", { name: "Sluiten" }).click();
  expect(await help.count()).toBe(0);
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

test("in English the ribbon speaks English", async () => {
  const workbench = await openWorkbench({ language: "en" });
  const ribbon = workbench.page.getByRole("toolbar", { name: "Wijkwerf" });
  expect(await ribbon.getByRole("button").allInnerTexts()).toEqual(["Open", "Calculate", "Restore"]);
  await workbench.pane.getByText(/steps done/).waitFor();
  await workbench.close();
});
