/** A conversion table between two versions or levels of codes. */
import { canLeadTo, crosswalkFindings, readCrosswalk, towards } from "../../../core/opendata/crosswalk";
import type { Row } from "../../../core/opendata/layout";

const [A, B, C] = ["71016A20-", "71016A51-", "71016A512"];
const rows: Row[] = [
  ["Koppeltabel", "", ""],
  ["naam", "statsec2019", "statsec2024"],
  ["", "", ""],
  ["x", A, B],
  ["y", A, C],
  ["x", A, B],
  ["z", "Genk", C],
  ["", "", ""],
];

test("is read from its first two columns with codes, below its last filled header", () => {
  const crosswalk = readCrosswalk(rows);
  expect(crosswalk).toMatchObject({ from: "statsec2019", to: "statsec2024", rowCount: 8, skipped: 1 });
  expect([...(crosswalk?.forward ?? [])]).toEqual([[A, [B, C]]]);
  expect([...(crosswalk?.backward ?? [])]).toEqual([
    [B, [A]],
    [C, [A]],
  ]);
});

test("a third column with codes is not read, and codes in the first row need no header", () => {
  const crosswalk = readCrosswalk([[A, B, C]]);
  expect(crosswalk).toMatchObject({ from: "", to: "", skipped: 0 });
  expect([...(crosswalk?.forward ?? [])]).toEqual([[A, [B]]]);
});

test("without two columns of codes there is none, and rows that were left out are counted", () => {
  expect(
    readCrosswalk([
      ["a", A],
      ["b", B],
    ]),
  ).toBeUndefined();
  expect(crosswalkFindings(undefined).map(({ severity, text }) => `${severity} ${text.key}`)).toEqual([
    "error opendata.crosswalkNoCodes",
  ]);
  expect(
    crosswalkFindings(readCrosswalk(rows)).map(({ severity, text, values }) => [severity, text.key, values]),
  ).toEqual([["warning", "opendata.crosswalkSkipped", { count: 1 }]]);
  expect(crosswalkFindings(readCrosswalk(rows.slice(0, 6)))).toEqual([]);
});

test("a table with municipalities leads to those, and not to sectors", () => {
  const municipal = readCrosswalk([[A, "71016"]]);
  const sectors = readCrosswalk([[A, B]]);
  if (!municipal || !sectors) throw new Error("not read");
  expect([canLeadTo(municipal, "gemeente"), canLeadTo(municipal, "statsec2024")]).toEqual([true, false]);
  expect([canLeadTo(sectors, "gemeente"), canLeadTo(sectors, "statsec2024")]).toEqual([true, true]);
});

test("it is turned to the side that knows more of the codes, and stays where both know as many", () => {
  const crosswalk = readCrosswalk(rows);
  if (!crosswalk) throw new Error("not read");
  expect(towards(crosswalk, [B, C])).toBe(crosswalk);
  expect(towards(crosswalk, [A, B])).toBe(crosswalk);
  expect(towards(crosswalk, [A])).toMatchObject({
    from: "statsec2024",
    to: "statsec2019",
    forward: crosswalk.backward,
    backward: crosswalk.forward,
  });
});
