/** The page of the workbench itself, around the add-in. */

import { closeBrowser, openWorkbench, type Workbench } from "../../tools/browser/workbench";
import { accessibilityFaults } from "./accessibility";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

/** A test that stopped half-way in English leaves nothing to the next one. */
beforeEach(async () => {
  const language = workbench.page.locator("#choose-language");
  if ((await language.inputValue()) === "nl") return;
  await language.selectOption("nl");
  await workbench.opened();
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

const focusedId = () => workbench.page.evaluate(() => document.activeElement?.id);

test("the example of Halle is open: the candidates with their figures, the criteria, the sources", async () => {
  expect(await workbench.sheets()).toEqual(
    expect.arrayContaining(["Kandidaatwijken", "Criteria", "Argumenten", "Projectbegroting", "Bronnen"]),
  );
  expect(await workbench.cells("Kandidaatwijken!A1:C2")).toEqual([
    ["Wijk", "Gemeente", "Sectorcodes"],
    ["Halle-Centrum", "Halle", "23027A00-"],
  ]);
});

test("numbers in the grid read as in Belgium", async () => {
  expect(await workbench.texts("Kandidaatwijken!D2:E2")).toEqual([["12.098", "27.649"]]);
});

test("formulas with a semicolon and numbers with a comma are read as Dutch people type them", async () => {
  await workbench.type("Bronnen!H1", "=SUM(2;3)");
  await workbench.type("Bronnen!I1", "1,5");
  expect(await workbench.cells("Bronnen!H1:I1")).toEqual([[5, 1.5]]);
});

test("the sentence of a function's error is shown for its cell, and what it takes while one types it", async () => {
  await workbench.type("Bronnen!H3", "=WIJKRANG(A1:A2;A1)");
  await workbench.settled();
  await workbench.goTo("Bronnen!H3");
  await workbench.page.locator("#cell-message", { hasText: /^#WAARDE! \S.{10,}/ }).waitFor();
  await workbench.goToType("Bronnen!H4");
  await expect(workbench.page.locator("#cell-message").textContent()).resolves.toBe("");
  await workbench.page.keyboard.type("=WIJKRANG(");
  await workbench.page.getByText("gewichten", { exact: false }).first().waitFor();
  await workbench.page.keyboard.press("Escape");
  await workbench.page.keyboard.press("Escape");
});

test("the pane is 350 wide and is made narrower to 320 with the keyboard or the mouse", async () => {
  const width = () => workbench.page.locator("#pane").evaluate((pane) => pane.getBoundingClientRect().width);
  const divider = workbench.page.getByRole("separator", { name: "Breedte van het zijvenster" });
  expect(await width()).toBe(350);
  await divider.focus();
  for (let press = 0; press < 5; press++) await workbench.page.keyboard.press("ArrowRight");
  expect(await width()).toBe(320);
  await workbench.page.keyboard.press("End");
  expect(await width()).toBe(600);
  const box = await divider.boundingBox();
  if (!box) throw new Error("The divider is not shown.");
  await workbench.page.mouse.move(box.x + 3, 400);
  await workbench.page.mouse.down();
  await workbench.page.mouse.move(box.x + 253, 400);
  await workbench.page.mouse.up();
  expect(await width()).toBe(350);
});

test("the side pane closes and Openen brings it back", async () => {
  await workbench.page.getByRole("button", { name: "Zijvenster sluiten" }).click();
  expect(await workbench.page.locator("#pane").isVisible()).toBe(false);
  await workbench.page.getByRole("button", { name: "Openen" }).click();
  expect(await workbench.page.locator("#pane").isVisible()).toBe(true);
});

test("switching to English keeps what was typed", async () => {
  await workbench.put("Bronnen!H2", "blijft");
  await workbench.page.getByLabel("Taal").focus();
  await workbench.page.keyboard.press("ArrowDown");
  await workbench.opened();
  expect(await workbench.cells("Bronnen!H2")).toEqual([["blijft"]]);
  expect(await workbench.page.getByRole("button", { name: "Load example" }).isVisible()).toBe(true);
  expect(await workbench.texts("Kandidaatwijken!D2")).toEqual([["12,098"]]);
  // Whoever chose with the keyboard is still there.
  await workbench.page.waitForFunction(() => document.activeElement?.id === "choose-language");
});

test("whoever chose in the bar keeps the focus when the pane takes it, until a button is pressed there", async () => {
  await workbench.page.getByLabel("Taal").focus();
  await workbench.page.keyboard.press("ArrowDown");
  await workbench.opened();
  const first = workbench.pane.getByRole("button").first();
  await first.evaluate((button) => {
    const { defaultView } = button.ownerDocument;
    defaultView?.focus();
    button.focus();
  });
  await workbench.page.waitForFunction(() => document.activeElement?.id === "choose-language");
  await workbench.pane.getByRole("heading", { level: 1 }).click();
  expect(await focusedId()).not.toBe("choose-language");
  await first.focus();
  await workbench.page.waitForTimeout(100);
  expect(await focusedId()).not.toBe("choose-language");
});

test("an empty workbook opens with one empty sheet, and the example comes back", async () => {
  await workbench.page.getByRole("button", { name: "Leeg werkboek" }).click();
  await workbench.opened();
  expect(await workbench.sheets()).toEqual(["Blad1"]);
  await workbench.page.getByRole("button", { name: "Voorbeeld laden" }).click();
  await workbench.opened();
  expect(await workbench.sheets()).toContain("Criteria");
});

test.each(["light", "dark", "contrast"] as const)(
  "the bars around the grid are accessible when the look is %s",
  async (theme) => {
    await workbench.page.getByLabel("Weergave").selectOption(theme);
    await workbench.opened();
    expect(await accessibilityFaults(workbench.page, { leaveOut: ["#grid", "iframe"] })).toEqual([]);
  },
);

test("nothing was asked from outside this machine, and no page complained", () => {
  expect(workbench.outside).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
