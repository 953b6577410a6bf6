/** An argument of the user's own goes in the table Argumenten, as it was typed and over nothing. */
import { planArgument } from "../../../../core/selection/choice/plan-argument";
import { readStudy } from "../../../../core/selection/read-study";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { layOut, openSpreadsheet, sheetId, write } from "../../../local-spreadsheet";
import { candidateRows, criteriaRows, exampleSnapshot } from "../example-study";

const argument = { wijk: "Termien", side: "contra", text: "De straat ligt open", source: "Technische dienst" } as const;

function withArguments(rows: CellValue[][]): Snapshot {
  return exampleSnapshot(criteriaRows, candidateRows, [["Argumenten", rows]]);
}

/** What stands on the sheet Argumenten once the plan is carried out. */
async function afterwards(snapshot: Snapshot, added: Parameters<typeof planArgument>[1] = argument) {
  const spreadsheet = await openSpreadsheet(snapshot.blocks.map(({ sheet }) => sheet));
  for (const block of snapshot.blocks) layOut(spreadsheet, block);
  const plan = planArgument(snapshot, added);
  await write(spreadsheet, plan);
  const id = sheetId(spreadsheet, "Argumenten");
  const area = { row: 0, column: 0, rows: 8, columns: 5 };
  const cells = spreadsheet.cells.values(id, area).map((line) => line.map((value) => value ?? ""));
  spreadsheet.dispose();
  return { plan, cells };
}

test("where there is no table Argumenten it is made, and what is written counts for the wijk", async () => {
  const { plan, cells } = await afterwards(exampleSnapshot());
  expect(plan.createsSheets).toEqual(["Argumenten"]);
  expect(cells[0]).toEqual(["Wijk", "Pro of contra", "Argument", "Bron", "Belang"]);
  expect(cells[1]).toEqual(["Termien", "contra", "De straat ligt open", "Technische dienst", ""]);
  const { study } = readStudy(withArguments(cells.slice(0, 2)));
  expect(study?.arguments).toMatchObject([{ candidate: 1, side: "contra", text: "De straat ligt open" }]);
});

test("an argument that begins with an equals sign stays text", async () => {
  const typed = { ...argument, text: "=1+1 is geen reden", source: "+32 89 00 00 00" };
  for (const snapshot of [exampleSnapshot(), withArguments([["Wijk", "Pro of contra", "Argument", "Bron"]])]) {
    const { plan, cells } = await afterwards(snapshot, typed);
    expect(cells[1]?.slice(2, 4)).toEqual([typed.text, typed.source]);
    const written = plan.changes.flatMap((change) => (change.kind === "write" ? change.values.flat() : []));
    expect(written).toContain(typed.text);
    expect(written.some((value) => typeof value === "object" && value !== null)).toBe(false);
  }
});

test("it goes below the user's last row, notes included, in the user's own columns, and overwrites nothing", async () => {
  const rows = [
    ["Argument", "Voor of tegen", "Buurt", "Opmerking"],
    ["Actief wijkcomité", "voor", "Kolderbos", "nagevraagd"],
    ["", "", "", "Nog te bespreken op 3 maart"],
  ];
  const { plan, cells } = await afterwards(withArguments(rows));
  expect(plan.overwrites).toEqual([]);
  expect(cells.slice(0, 3).map((line) => line.slice(0, 4))).toEqual(rows);
  // The user's table had no column for the source: it comes to the right.
  expect(cells[0]?.[4]).toBe("Bron");
  expect(cells[3]).toEqual(["De straat ligt open", "contra", "Termien", "", "Technische dienst"]);
});

test("what was typed over several lines becomes one sentence", async () => {
  const { cells } = await afterwards(exampleSnapshot(), { ...argument, text: "  De straat\nligt   open " });
  expect(cells[1]?.[2]).toBe("De straat ligt open");
});
