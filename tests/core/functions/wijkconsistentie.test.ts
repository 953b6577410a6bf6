/** How consistent comparisons are, for as many as the published indices reach. */
import { wijkconsistentie } from "../../../core/functions/wijkconsistentie";
import { refusal, sheet } from "./sheet";

const alike = (count: number) => Array.from({ length: count }, () => new Array<number>(count).fill(1));

test("comparisons that fit each other are consistent", () => {
  expect(
    sheet(wijkconsistentie)([
      [1, 2, 4],
      [0.5, 1, 2],
      [0.25, 0.5, 1],
    ])[0]?.[0],
  ).toBeCloseTo(0, 10);
  expect(
    sheet(wijkconsistentie)([
      [1, 2, 0.5],
      [0.5, 1, 2],
      [2, 0.5, 1],
    ])[0]?.[0],
  ).toBeGreaterThan(0.1);
});

test("up to fifteen criteria; more is refused with how many there are", () => {
  const most = [...Array(30).keys()].filter(
    (count) => count > 1 && refusal(wijkconsistentie, alike(count)) === "answered",
  );
  expect(most[most.length - 1]).toBe(15);
  expect(refusal(wijkconsistentie, alike(16))).toMatch(/^invalidValue.*16/);
});

test("without comparisons there is no answer yet, and the sentence names the range", () => {
  expect(refusal(wijkconsistentie, "")).toMatch(/^notAvailable: Het bereik paren is leeg/);
});

test("a special value of public figures is a pair without an answer", () => {
  expect(
    refusal(wijkconsistentie, [
      [1, -99999],
      [-99999, 1],
    ]),
  ).toMatch(/^notAvailable.*ontbreekt de vergelijking/);
});

test("a date in the first cell is told to be one", () => {
  expect(
    refusal(wijkconsistentie, [
      [45_000, 2],
      [0.5, 1],
    ]),
  ).toMatch(/^invalidValue: In rij 1, kolom 1 van paren/);
});
