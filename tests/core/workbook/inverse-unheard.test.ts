/** When nobody heard what stood there, what the plan itself knew is put back, and nothing is guessed. */
import type { CellPlace } from "../../../core/workbook/address";
import { inverseUnheard } from "../../../core/workbook/inverse-unheard";
import type { Change, Plan } from "../../../core/workbook/plan";
import { words } from "../../../core/workbook/words";

const sheet = "Blad";
const place = { sheet, row: 3, column: 2, rows: 2, columns: 1 };
const chart = { name: "Punten", kind: "bar", title: "t", altText: "a", source: place, position: place } as const;
const picture = { name: "Kaart", altText: "a", png: "", width: 1, height: 1, position: place };
const changes: Change[] = [
  { kind: "write", sheet, row: 3, column: 2, values: [[1], [2]] },
  { kind: "format", ...place, row: 8, format: { numberFormat: "0%", width: 9 } },
  { kind: "picture", sheet, picture },
  { kind: "chart", sheet, chart },
];
const plan: Plan = {
  title: { text: words.undo },
  changes,
  overwrites: [
    { sheet, row: 3, column: 2, before: 7, formula: "=3+4" },
    { sheet, row: 4, column: 2, before: "x" },
  ],
  createsSheets: [],
};
/** As if only the formats of the fifth and the tenth row had been read. */
const formatOf = ({ row }: CellPlace) => ({ 4: "@", 9: "0.0" })[row];

test("values and formulas that the plan knew come back; a format that is not known stays as it is", () => {
  expect(inverseUnheard(plan, formatOf).changes).toEqual([
    { kind: "write", sheet, row: 3, column: 2, values: [[{ formula: ["=3+4"] }], ["x"]] },
    { kind: "numberFormats", sheet, row: 8, column: 2, formats: [[null], ["0.0"]] },
    { kind: "numberFormats", sheet, row: 3, column: 2, formats: [[null], ["@"]] },
  ]);
});

test("what the plan did not list was empty, and is emptied", () => {
  const [write] = inverseUnheard({ ...plan, overwrites: [] }, formatOf).changes;
  expect(write).toMatchObject({ kind: "write", values: [[""], [""]] });
});

test("a chart goes only where it is known that there was none; a picture always stays", () => {
  const kinds = (charts?: Parameters<typeof inverseUnheard>[2]) =>
    inverseUnheard(plan, formatOf, charts).changes.map(({ kind }) => kind);
  expect(kinds()).toEqual(["write", "numberFormats", "numberFormats"]);
  expect(kinds([])).toEqual(["removeChart", "write", "numberFormats", "numberFormats"]);
  expect(kinds([{ sheet, chart }])).toEqual(["write", "numberFormats", "numberFormats", "chart"]);
});
