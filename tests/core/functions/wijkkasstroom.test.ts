/** The cash flow per year, and what is said about years that are none. */
import { wijkkasstroom } from "../../../core/functions/wijkkasstroom";
import { refusal, sheet } from "./sheet";

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);
const KINDS = down("uitgave", "inkomst", "uitgave", "inkomst");
const AMOUNTS = down(100, 60, 10, 80);
const YEARS = down(2027, 2027, 2026, 2029);

test("a row per year with income, expenses, balance and what is left so far, also for a year without lines", () => {
  expect(sheet(wijkkasstroom)(KINDS, AMOUNTS, YEARS)).toEqual([
    [2026, 0, 10, -10, -10],
    [2027, 60, 100, -40, -50],
    [2028, 0, 0, 0, -50],
    [2029, 80, 0, 80, 30],
  ]);
});

test("income counts by its chance, or in full where that is asked", () => {
  const chances = down("", 0.5, "", 1);
  expect(sheet(wijkkasstroom)(KINDS, AMOUNTS, YEARS, chances)[1]).toEqual([2027, 30, 100, -70, -80]);
  expect(sheet(wijkkasstroom)(KINDS, AMOUNTS, YEARS, chances, "alles")[1]).toEqual([2027, 60, 100, -40, -50]);
});

test("the first and the last year that can be", () => {
  expect(sheet(wijkkasstroom)(down("uitgave"), down(1), down(1900))).toEqual([[1900, 0, 1, -1, -1]]);
  expect(sheet(wijkkasstroom)(down("uitgave"), down(1), down(2200))).toEqual([[2200, 0, 1, -1, -1]]);
});

test.each<[unknown, string]>([
  [1899, "1899"],
  [2201, "2201"],
  [2026.5, "2026,5"],
])("%p is no year, and that is said with its cell", (year, shown) => {
  expect(refusal(wijkkasstroom, KINDS, AMOUNTS, down(2026, year, 2026, 2026))).toBe(
    `invalidValue: In rij 2, kolom 1 van jaren staat ${shown}: dat is geen jaar van 1900 tot en met 2200. Typ een jaar, zoals 2027.`,
  );
});

test("an amount needs a year, and a cell without an amount does not", () => {
  expect(refusal(wijkkasstroom, KINDS, AMOUNTS, down(2026, 2026, "", 2026))).toMatch(
    /^invalidValue: In rij 3, kolom 1 van jaren staat geen jaar/,
  );
  expect(sheet(wijkkasstroom)(down("uitgave", "inkomst"), down(5, ""), down(2026, ""))).toEqual([[2026, 0, 5, -5, -5]]);
});

test("without any amount there is no answer yet", () => {
  expect(refusal(wijkkasstroom, down("uitgave"), down(""), down(2026))).toMatch(
    /^notAvailable: Er staat geen enkel bedrag/,
  );
});
