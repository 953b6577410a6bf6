/** What a finding proposes can be written by one press, and nothing else is touched. */
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { mendable, planNumbers, proposedNumber } from "../../../core/tables/plan-mend";
import { tableIn } from "../../../core/tables/table";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const schemas = [kandidaatwijken];
const snapshotOf = (header: string, values: CellValue[]) =>
  makeSnapshot([
    makeBlock("Kandidaatwijken", [
      ["Wijk", header],
      ...values.map((value, index): CellValue[] => [`W${index}`, value]),
    ]),
  ]);

test.each<[string, CellValue[], number, number, string[]]>([
  ["Draagvlak", [3, 46145, 2], 2, 3.5, ["write", "format"]],
  ["Huurders", [0.22, 30, 25.5], 1, 22, ["write", "format"]],
  ["Gas", [10480, 13.319, 18742], 2, 13319, ["write", "format"]],
  ["Inkomen", ["21,500", "22,000"], 1, 21500, ["write", "format"]],
  ["Gas", [10480, "ca. 12.500", 18742], 2, 12_500, ["write", "format"]],
  ["Woningen", [265, "310 woningen", 120], 2, 310, ["write"]],
  ["Huurders (%)", [22, "38,5 %¹", 25.5], 2, 38.5, ["write", "format"]],
  ["Huurders", [0.22, "ca. 38,5 %", 0.255], 2, 0.385, ["write", "format"]],
])("%s with %j: the cell in row %i becomes %d", (header, values, row, proposed, changes) => {
  const snapshot = snapshotOf(header, values);
  const finding = tableIn(snapshot, kandidaatwijken)?.findings.find(({ cell }) => cell?.row === row);
  if (!finding) throw new Error("nothing was told");
  expect(proposedNumber(finding, schemas)).toBe(proposed);
  const plan = planNumbers(snapshot, [finding], schemas);
  expect(plan?.changes.map(({ kind }) => kind)).toEqual(changes);
  expect(plan?.changes[0]).toMatchObject({ row, column: 1, values: [[proposed]] });
  // The user typed something else in the meantime.
  const later = snapshotOf(
    header,
    values.map((value, index) => (index === row - 1 ? 7 : value)),
  );
  expect(planNumbers(later, [finding], schemas)).toBeUndefined();
});

test("what is in doubt is not mended along with what is sure", () => {
  const findings = tableIn(snapshotOf("Gas", [10480, 13.319, "18.742"]), kandidaatwijken)?.findings ?? [];
  expect(mendable(findings, schemas).map(({ cell }) => cell?.row)).toEqual([3]);
});

test.each<[string, CellValue[], string, number, string | undefined]>([
  ["Huurders (%)", ["12,5 %", "30 %"], "12,5 %", 12.5, '0.0" %"'],
  ["Huurders", ["12,5 %", 0.3], "12,5 %", 0.125, "0.0%"],
  ["Prijs", ["€ 12.500", 300], "€ 12.500", 12_500, '"€" #,##0'],
  ["Prijs", ["12.500,50 euro", 3000], "12.500,50 euro", 12_500.5, '#,##0.00" €"'],
  ["Gas", ["12.345", 20_000], "12.345", 12_345, "#,##0"],
  ["Gas", ["12345", 20_000], "12345", 12_345, undefined],
  ["Score", ["3,5", 4], "3,5", 3.5, undefined],
])("%s: a text that becomes a number keeps its look (%j)", (header, values, text, value, format) => {
  const snapshot = snapshotOf(header, values);
  const findings = mendable(tableIn(snapshot, kandidaatwijken)?.findings ?? [], schemas);
  const finding = findings.find((one) => one.values?.text === text);
  if (!finding) throw new Error("nothing was told");
  const changes = planNumbers(snapshot, [finding], schemas)?.changes ?? [];
  expect(changes[0]).toMatchObject({ kind: "write", values: [[value]] });
  expect(changes.flatMap((change) => (change.kind === "format" ? (change.format.numberFormat ?? []) : []))).toEqual(
    format === undefined ? [] : [format],
  );
});

test("a code with leading zeros is never made a number", () => {
  const findings = tableIn(snapshotOf("Dossier", ["0123", "0045", 12]), kandidaatwijken)?.findings ?? [];
  expect(mendable(findings, schemas)).toEqual([]);
  expect(findings.map((finding) => proposedNumber(finding, schemas))).toEqual([undefined, undefined]);
});
