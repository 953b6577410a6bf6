/// <reference lib="dom" />
/** The pictures of the README and of the manual: what is on each, and how a person gets there. */
import type { Spreadsheet } from "../../local-hosts/spreadsheet/interface";
import { screens } from "../browser/screens";
import type { Workbench, WorkbenchOptions } from "../browser/workbench";

export interface Picture {
  /** The window, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Only the pane, without the workbook beside it. */
  readonly paneOnly?: boolean;
  readonly options?: WorkbenchOptions;
  /** It changes the workbook, which then serves for no other picture. */
  readonly writes?: boolean;
  open(workbench: Workbench): Promise<void>;
}

const beside = { width: 1180, height: 620 } as const;
const paneOnly = { width: 1180, paneOnly: true } as const;

/** The budget of the manual: sides under headings of their own, a column per year, totals. Its figures are quoted there. */
const BUDGET_SHEET = "Ons budget";
const BUDGET = [
  ["Wijkrenovatie: budget (voorbeeld)", null, null, null, null, null, null],
  [null, null, null, null, null, null, null],
  ["Omschrijving", "Categorie", "Status", 2026, 2027, 2028, "Totaal"],
  ["Uitgaven", null, null, null, null, null, null],
  ["Projectleider (0,8 VTE)", "Personeel", null, 58000, 60000, 61500, 179500],
  ["Begeleiding van bewoners", "Begeleiding", null, 20000, 45000, 45000, 110000],
  ["Studie en ontwerp", "Studie", null, 35000, 15000, null, 50000],
  ["Bewonersmomenten", "Communicatie", null, 8000, 9000, 6500, 23500],
  ["Totaal uitgaven", null, null, 121000, 129000, 113000, 363000],
  [null, null, null, null, null, null, null],
  ["Inkomsten", null, null, null, null, null, null],
  ["Vlaamse subsidie", null, "toegekend", 40000, 40000, 40000, 120000],
  ["Provinciale subsidie", null, "aangevraagd", 20000, 30000, 30000, 80000],
  ["Bijdrage netbeheerder", null, "mogelijk", null, 25000, 15000, 40000],
  ["Eigen middelen gemeente", null, "toegekend", 50000, 50000, 40000, 140000],
  ["Totaal inkomsten", null, null, 110000, 145000, 125000, 380000],
];

/** The pane alone as wide as Excel opens it: two of them beside each other fit on a page. */
const pane = { width: 1180, paneOnly: true } as const;

/** One picture per step of the example, in their order, in the README and in the manual. */
export const tour: Readonly<Record<string, Picture>> = {
  "stap-1-team": { ...pane, height: 720, open: screens.team.open },
  "stap-2-begroting": { ...pane, height: 920, open: screens.budget.open },
  "stap-3-kandidaten": { ...beside, height: 860, open: screens.candidatesMap.open },
  "stap-4-gewichten": { ...pane, height: 640, open: screens.criteria.open },
  "stap-5-stakeholders": { ...pane, height: 880, open: screens.stakeholders.open },
  "stap-6-interviews": { ...pane, height: 720, open: screens.interviews.open },
  "stap-7-wijkselectie": { ...pane, height: 900, open: screens.rankingMap.open },
  "stap-8-impact": { ...pane, height: 720, open: screens.impact.open },
  "stap-9-checklist": { ...pane, height: 720, open: screens.checklist.open },
  "stap-10-dossier": { ...beside, height: 820, writes: true, open: openDossierSheet },
};

/** By the name of their file in docs/images. */
export const pictures: Readonly<Record<string, Picture>> = {
  ...tour,
  workbench: { ...beside, height: 720, open: screens.home.open },
  schrijven: { ...beside, open: screens.plan.open },
  google: { ...beside, options: { host: "sheets" }, open: screens.ranking.open },
  gewichten: { ...paneOnly, height: 1000, open: screens.weights.open },
  "hoe-zeker": {
    ...paneOnly,
    height: 1080,
    async open(workbench) {
      await screens.sure.open(workbench);
      await workbench.pane.getByRole("table").first().waitFor();
    },
  },
  koppelen: { ...beside, options: { workbook: "empty" }, open: openLink },
  begroting: {
    ...paneOnly,
    height: 1080,
    options: { workbook: "empty" },
    async open(workbench) {
      await openLink(workbench);
      const { pane } = workbench;
      await pane.getByRole("button", { name: /^Koppel$/ }).click();
      const dialog = pane.getByRole("dialog");
      await dialog.getByRole("button", { name: /^Schrijf$/ }).click();
      await pane.getByRole("heading", { level: 1, name: "Begroting" }).waitFor();
      await pane.getByText(/^Geschreven/).waitFor({ state: "hidden", timeout: 30_000 });
    },
  },
};

/** Writes the dossier and shows its first page. */
async function openDossierSheet(workbench: Workbench): Promise<void> {
  const { pane, goTo } = workbench;
  await screens.dossier.open(workbench);
  await pane.getByRole("button", { name: /^Schrijf naar blad$/ }).click();
  await pane
    .getByRole("dialog")
    .getByRole("button", { name: /^Schrijf$/ })
    .click();
  await pane.getByText(/^Geschreven/).waitFor({ state: "hidden", timeout: 30_000 });
  await goTo("Dossier!A1");
}

/** The first sheet becomes the budget, and the pane asks what its columns mean. */
async function openLink({ page, pane, sheets, fill }: Workbench): Promise<void> {
  const [first = ""] = await sheets();
  await page.evaluate(renameSheet, { from: first, to: BUDGET_SHEET });
  await fill(`${BUDGET_SHEET}!A1`, BUDGET as Parameters<typeof fill>[1]);
  await pane.getByRole("button", { name: /Ik heb al een blad/ }).click();
  for (const name of [/^Begroting/, /Gebruik dit/]) await pane.getByRole("button", { name }).first().click();
  await pane.getByRole("heading", { name: "Kolommen" }).waitFor();
}

/** Runs in the page: it is sent as text and must stand on its own. */
function renameSheet({ from, to }: { from: string; to: string }): void {
  const { grid } = (window as unknown as { workbench: { grid: Spreadsheet } }).workbench;
  const sheet = grid.sheets.list().find(({ name }) => name === from);
  if (sheet) grid.as("user", () => grid.sheets.rename(sheet.id, to));
}
