/// <reference types="office-js" />
/**
 * Team, Stakeholders and Uitspraken overzicht with the functions of the add-in, computed by the shipped functions in both
 * programs: what stands there as values stands there as formulas, and follows when somebody changes a cell.
 */
import { planPeopleExample } from "../../core/examples/people";
import { planTeamExample } from "../../core/examples/team";
import { planOverview as planStatements } from "../../core/interviews/sheets/plan-overview";
import { readStakeholders } from "../../core/stakeholders/read-stakeholders";
import { planOverview as planRegister } from "../../core/stakeholders/sheets/plan-overview";
import { readTeam } from "../../core/team/read-team";
import { planTeamSheet } from "../../core/team/sheets/plan-team-sheet";
import type { SheetForm } from "../../core/workbook/own-sheet";
import type { Plan } from "../../core/workbook/plan";
import type { CellValue, Snapshot } from "../../core/workbook/snapshot";
import { snapshotOf, write } from "../adapter-contract/helpers";
import type { OpenWorkbook, WorkbookContent } from "../adapter-contract/workbook";
import { openWorkbook as openExcel } from "../excel-addin/open-workbook";
import { excel2021 } from "../local-hosts/office";
import { openWorkbook as openGoogle } from "../sheets-addon/open-workbook";

type Make = (snapshot: Snapshot, form: SheetForm) => Plan;

function known<T>(reading: T | undefined): T {
  if (!reading) throw new Error("The example was not read.");
  return reading;
}

const makeTeam: Make = (snapshot, form) => {
  const reading = known(readTeam(snapshot));
  return planTeamSheet(snapshot, { reading, answer: [], team: [1, 2, 4] }, form);
};
const makeRegister: Make = (snapshot, form) => {
  const register = known(readStakeholders(snapshot));
  return planRegister(snapshot, { register, wijken: ["Termien"], today: undefined }, form);
};
const makeStatements: Make = (snapshot, form) =>
  planStatements(snapshot, { ranking: [], today: undefined, day: undefined }, form);

const PROGRAMS: readonly [string, (content: WorkbookContent) => Promise<OpenWorkbook>][] = [
  ["Excel", (content) => openExcel(content, { sets: excel2021 })],
  ["Google Sheets", (content) => openGoogle(content)],
];

/** Four conversations about two wijken, one of them still to come. */
const TALKS = [
  {
    name: "Interviews",
    rows: [
      ["Stakeholder", "Datum", "Wijk", "Status", "Houding"],
      ["school", 46_000, "Kolderbos", "gedaan", "partner"],
      ["OCMW", 46_001, "Kolderbos", "gedaan", "volger"],
      ["OCMW", 46_002, "Termien", "gedaan", "volger"],
      ["school", 46_003, "Termien", "gepland", "vermijder"],
    ],
  },
];

async function withExample(open: (typeof PROGRAMS)[number][1]): Promise<OpenWorkbook> {
  const workbook = await open({ sheets: [{ name: "Blad1" }] });
  await write(workbook, planTeamExample(await snapshotOf(workbook)));
  await write(workbook, planPeopleExample(await snapshotOf(workbook)));
  return workbook;
}

/** Writes the sheet in a form, and what it then shows: rows by their first two cells, figures to ten decimals. */
async function shown(workbook: OpenWorkbook, sheet: string, make: Make, form: SheetForm): Promise<CellValue[][]> {
  await write(workbook, make(await snapshotOf(workbook, { sheets: [sheet] }), form));
  return look(workbook, sheet);
}

async function look(workbook: OpenWorkbook, sheet: string): Promise<CellValue[][]> {
  await workbook.settled();
  const { values } = await workbook.peek({ sheet, row: 0, column: 0, rows: 120, columns: 12 });
  return values.map((line) => line.map((value) => (typeof value === "number" ? Number(value.toFixed(10)) : value)));
}

async function formulas(workbook: OpenWorkbook, sheet: string): Promise<string[]> {
  const peeked = await workbook.peek({ sheet, row: 0, column: 0, rows: 120, columns: 12 });
  return peeked.formulas.flat();
}

/** The rows of the block with this title, by their names. */
function under(cells: readonly CellValue[][], title: string, name: number): Map<CellValue, CellValue[]> {
  const top = cells.findIndex((line) => line[0] === title);
  const end = cells.findIndex((line, row) => row > top && line.every((value) => value === ""));
  return new Map(cells.slice(top + 1, end).map((line) => [line[name] ?? "", line]));
}

/** Where a row of the user's own sheet stands, by the name in its first column. */
async function rowOf(workbook: OpenWorkbook, sheet: string, name: string): Promise<number> {
  const { values } = await workbook.peek({ sheet, row: 0, column: 0, rows: 40, columns: 1 });
  return values.findIndex(([first]) => first === name);
}

async function columnOf(workbook: OpenWorkbook, sheet: string, header: string): Promise<number> {
  const { values } = await workbook.peek({ sheet, row: 0, column: 0, rows: 3, columns: 20 });
  const line = values.find((cells) => cells.includes(header));
  return line?.indexOf(header) ?? -1;
}

describe.each(PROGRAMS)("in %s", (_, open) => {
  test("Stakeholders overzicht: priority, approach and net support are those of the pane, and follow a position", async () => {
    const workbook = await withExample(open);
    const sheet = "Stakeholders overzicht";
    const values = await shown(workbook, sheet, makeRegister, "values");
    expect(await shown(workbook, sheet, makeRegister, "live")).toEqual(values);
    const names = (await formulas(workbook, sheet)).map((formula) => /^=(WIJK\w+)/.exec(formula)?.[1]);
    expect([...new Set(names)].filter(Boolean).sort()).toEqual(["WIJKKRACHTENVELD", "WIJKPRIORITEIT", "WIJKSTRATEGIE"]);

    const [row, column] = [
      await rowOf(workbook, "Stakeholders", "netbeheerder"),
      await columnOf(workbook, "Stakeholders", "Positie"),
    ];
    await workbook.poke("Stakeholders", row, column, "tegenstander");
    const followed = await look(workbook, sheet);
    const anew = await shown(workbook, sheet, makeRegister, "values");
    const [before, after, fresh] = [values, followed, anew].map((cells) => under(cells, "Wie eerst", 1));
    expect(after?.get("netbeheerder")?.slice(3, 9)).toEqual(fresh?.get("netbeheerder")?.slice(3, 9));
    expect(after?.get("netbeheerder")?.[7]).not.toEqual(before?.get("netbeheerder")?.[7]);
    expect(after?.get("netbeheerder")?.[8]).toBe("nauw betrekken - overtuigen");
    const total = (cells: CellValue[][]) => cells.find(([first]) => first === "Alles samen");
    expect(total(followed)).toEqual(total(anew));
    expect(total(followed)).not.toEqual(total(values));
    workbook.close();
  }, 120_000);

  test("Uitspraken overzicht: the attitude per wijk is that of the pane, and follows a conversation", async () => {
    const workbook = await open({ sheets: TALKS });
    const sheet = "Uitspraken overzicht";
    const attitudes = (cells: CellValue[][]) => [...under(cells, "Houding per wijk", 0).values()];
    const values = attitudes(await shown(workbook, sheet, makeStatements, "values"));
    expect(values.map((line) => line.slice(0, 3))).toEqual([
      ["Wijk", "Houding", "n"],
      ["Kolderbos", 1.5, 2],
      ["Termien", "n.b.", 1],
    ]);
    expect(attitudes(await shown(workbook, sheet, makeStatements, "live"))).toEqual(values);
    expect((await formulas(workbook, sheet)).filter((formula) => formula.includes("WIJKHOUDING("))).toHaveLength(2);

    await workbook.poke("Interviews", 1, 4, "tegenstander");
    await workbook.poke("Interviews", 4, 3, "gedaan");
    const followed = attitudes(await look(workbook, sheet));
    expect(followed.map((line) => line.slice(0, 3)).slice(1)).toEqual([
      ["Kolderbos", -0.5, 2],
      ["Termien", 0, 2],
    ]);
    const anew = attitudes(await shown(workbook, sheet, makeStatements, "values"));
    expect(followed.map((line) => line.slice(0, 3))).toEqual(anew.map((line) => line.slice(0, 3)));
    workbook.close();
  }, 120_000);

  test("Team overzicht: how many cover each expertise is what the pane says, and follows a level", async () => {
    const workbook = await withExample(open);
    const sheet = "Team overzicht";
    const values = await shown(workbook, sheet, makeTeam, "values");
    expect(await shown(workbook, sheet, makeTeam, "live")).toEqual(values);
    expect((await formulas(workbook, sheet)).filter((formula) => formula.startsWith("=WIJKTEAMDEKKING("))).toHaveLength(
      4,
    );
    const row = await rowOf(workbook, "Team", "energieadviseur energiehuis");
    await workbook.poke("Team", row, await columnOf(workbook, "Team", "Technisch"), 1);
    const followed = await look(workbook, sheet);
    const covered = (cells: CellValue[][]) => cells.find(([first]) => first === "Gedekt door");
    expect(covered(followed)?.[2]).toBe(Number(covered(values)?.[2]) - 1);
    expect(covered(followed)).toEqual(covered(await shown(workbook, sheet, makeTeam, "values")));
    workbook.close();
  }, 120_000);
});
