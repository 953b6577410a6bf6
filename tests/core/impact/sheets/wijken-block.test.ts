/** The wijken beside each other on Impact, each on its own dwellings and gas. */
import { planImpact } from "../../../../core/impact/sheets/plan-impact";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { sectionOf, sheetLines } from "../../workbook/sheet-lines";
import { BUDGET, CERTAIN, KOLDERBOS, withRow, workbook } from "../impacts";

const WIJKEN: CellValue[][] = [
  ["Wijk", "Aantal woningen (2021)", "Gemiddeld gasverbruik (MWh)"],
  ["Noord", 100, 16],
  ["Oost", 240, "n.b."],
  ["Zuid", "n.b.", 12],
];
const withWijken = (rows = KOLDERBOS) => workbook(rows, BUDGET, { Kandidaatwijken: WIJKEN });

function compared(snapshot: Snapshot, form: "values" | "plain") {
  const options = { view: CERTAIN, result: "leverage", jobs: false, today: undefined } as const;
  return sectionOf(sheetLines(planImpact(snapshot, options, form), "Impact"), "Vergelijk wijken").slice(2);
}

test("a wijk without dwellings is left out, and one without gas takes that of Kengetallen", () => {
  const work = (dwellings: number) => expect.closeTo(dwellings * 0.223 * 4576, 6);
  const energy = (dwellings: number, gas: number) => expect.closeTo((dwellings * 0.223 * gas * 0.35) / 1000, 6);
  expect(compared(withWijken(), "values").map((line) => line.slice(0, 6))).toEqual([
    ["Noord", 100, 16_000, 22.3, work(100), energy(100, 16_000)],
    ["Oost", 240, 15_100, 53.52, work(240), energy(240, 15_100)],
  ]);
  expect(compared(withWijken(), "values")[0]?.slice(6)).toEqual([
    expect.closeTo(100 * 0.223 * 16 * 0.35 * 0.182, 9),
    expect.closeTo((100 * 0.223 * 4576) / 38_000, 9),
  ]);
});

test("formulas follow the wijk's own cells, and the rest the inputs above", () => {
  const [noord, oost] = compared(withWijken(), "plain");
  expect(noord?.slice(1, 3)).toEqual(["=Kandidaatwijken!$B$2", "=Kandidaatwijken!$C$2*1000"]);
  expect(oost?.slice(1, 3)).toEqual(["=Kandidaatwijken!$B$3", "=$C$10"]);
  const own = /^=IFERROR\(B(\d+)\*\$C\$8\*C\1\*\$C\$11\/1000;"niet gedefinieerd"\)$/;
  const rows = [noord, oost].map((line) => Number(own.exec(String(line?.[5]))?.[1]));
  expect((rows[1] ?? 0) - (rows[0] ?? 0)).toBe(1);
});

test("where the consumption lacks, what hangs on it is not known, and only that", () => {
  const lacking = withWijken(withRow(["verbruik", "", "", "", "", "", ""]));
  expect(compared(lacking, "values").map((line) => [line[2], line[5], typeof line[7]])).toEqual([
    [16_000, expect.any(Number), "number"],
    ["n.b.", "n.b.", "number"],
  ]);
  const plain = compared(lacking, "plain")[1] ?? [];
  expect([plain[2], String(plain[5]).endsWith('"n.b.")'), String(plain[3]).endsWith('"niet gedefinieerd")')]).toEqual([
    "n.b.",
    true,
    true,
  ]);
});

test("without wijken, or where none has dwellings, nothing is written", () => {
  expect(compared(workbook(), "values")).toEqual([]);
  const none = workbook(KOLDERBOS, BUDGET, { Kandidaatwijken: [WIJKEN[0] ?? [], ["Zuid", "n.b.", 12]] });
  expect(compared(none, "values")).toEqual([]);
});
