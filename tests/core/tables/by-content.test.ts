/** Sector codes are recognised by what they are, whatever stands above them. */
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { readTable } from "../../../core/tables/read-table";
import { recognise } from "../../../core/tables/recognise";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock } from "../workbook/make-block";

function read(rows: CellValue[][]) {
  const shape = recognise(makeBlock("Blad1", rows), kandidaatwijken);
  if (!shape) throw new Error("no header was recognised");
  const { rows: found, findings } = readTable(shape, kandidaatwijken);
  return {
    wijken: found.map(({ values }) => [values.name, values.sectors]),
    certainty: shape.columns.find(({ key }) => key === "sectors")?.certainty,
    told: findings.map(({ text }) => text.key),
  };
}

test("a column of codes under a header that nobody knows holds the sectors, to be confirmed", () => {
  const { wijken, certainty, told } = read([
    ["Wijk", "Ligging", "Gas"],
    ["Centrum", "23027A00-", 1],
    ["Zuid", "23027A01, 23027A02", 2],
  ]);
  expect(wijken).toEqual([
    ["Centrum", "23027A00-"],
    ["Zuid", "23027A01, 23027A02"],
  ]);
  expect(certainty).toBe("unsure");
  expect(told).toEqual([]);
});

test("codes under a header that means the name do not name the wijken where another column does", () => {
  const { wijken, told } = read([
    ["Statistische sector", "Naam", "Gas"],
    ["23027A00-", "Centrum", 1],
    ["23027A041", "Zuid", 2],
  ]);
  expect(wijken).toEqual([
    ["Centrum", "23027A00-"],
    ["Zuid", "23027A041"],
  ]);
  expect(told).toEqual([]);
});

test("codes that are all there is to name the rows stay their names", () => {
  expect(
    read([
      ["Statistische sector", "Gas"],
      ["23027A00-", 1],
    ]).wijken,
  ).toEqual([["23027A00-", undefined]]);
});

test("a column with a few codes among words is none of sectors", () => {
  const { wijken } = read([
    ["Wijk", "Nota", "Gas"],
    ["Centrum", "23027A00-", 1],
    ["Zuid", "nakijken", 2],
  ]);
  expect(wijken.map(([, sectors]) => sectors)).toEqual([undefined, undefined]);
});
