/** Cells that are broken: the pane tells which and why, takes one there, and never counts them as something they are not. */
import { openFindings, openStep, shownRanking, wordsOf } from "../../tools/browser/pane-reading";
import { closeBrowser, openWorkbench, type Workbench } from "../../tools/browser/workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "genk" });
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

test("a word where a number belongs is told by its cell, and the link selects that cell", async () => {
  await workbench.put("Kandidaatwijken!D3", "ongeveer 14 duizend");
  await openStep(workbench.pane, "Kandidaatwijken");
  await openFindings(workbench.pane);
  await workbench.pane.getByText(/ongeveer 14 duizend/).waitFor();
  await workbench.goTo("Criteria!A1");
  await workbench.pane.getByRole("button", { name: "Ga naar cel D3" }).click();
  await workbench.page.waitForFunction(() => {
    const box = document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input');
    return box?.value === "D3";
  });
  expect(await workbench.openSheet()).toBe("Kandidaatwijken");
});

test("the wijk is ranked on what is known, and it says how much that is", async () => {
  await workbench.pane.getByRole("button", { name: "Terug" }).click();
  await openStep(workbench.pane, "Wijkselectie");
  const tile = workbench.pane.getByRole("button", { name: /Termien - Tuinwijk/ });
  expect(await wordsOf(tile)).toContain("90 % van het gewicht is bekend");
});

test("the pane follows when the cell is mended, without a press on any button", async () => {
  const before = await shownRanking(workbench.pane);
  await workbench.type("Kandidaatwijken!D3", "13784");
  await workbench.pane
    .getByRole("button", { name: /Termien - Tuinwijk/ })
    .getByText(/% van het gewicht/)
    .waitFor({ state: "detached" });
  const after = await shownRanking(workbench.pane);
  const points = (ranking: typeof before) => ranking.find(({ name }) => name === "Termien - Tuinwijk")?.points;
  expect(points(after)).not.toBe(points(before));
});

test("a doubled wijk and a criterion without a weight are told, and nothing falls over", async () => {
  await workbench.put("Kandidaatwijken!A4", "Kolderbos");
  await workbench.put("Criteria!E2", "veel");
  await workbench.pane.getByRole("button", { name: "Terug" }).click();
  await openStep(workbench.pane, "Afwegingskader");
  await openFindings(workbench.pane);
  await workbench.pane.getByText(/veel/).first().waitFor();
  expect(workbench.complaints).toEqual([]);
});
