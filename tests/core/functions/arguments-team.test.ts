/** Levels of people in expertises: 0 to 3. */
import { readLevels } from "../../../core/functions/arguments-team";
import { isRefusal } from "../../../core/functions/refusal";

const refused = (compute: () => unknown) => {
  try {
    return compute();
  } catch (thrown) {
    return isRefusal(thrown) && `${thrown.refusal}: ${thrown.message}`;
  }
};

test("levels are read as they stand, and one that lacks covers nothing", () => {
  expect(
    readLevels([
      [0, 3],
      ["", 1.5],
    ]),
  ).toEqual({ rows: 2, columns: 2, data: Float64Array.of(0, 3, Number.NaN, 1.5) });
});

test.each<[string, unknown[][], string]>([
  [
    "a level below 0 in the first cell",
    [
      [-1, 0, 1],
      [2, 3, 0],
    ],
    "rij 1, kolom 1 van competenties staat -1",
  ],
  [
    "a level above 3",
    [
      [0, 1, 2],
      [2, 3.5, 0],
    ],
    "rij 2, kolom 2 van competenties staat 3,5",
  ],
  [
    "a special value, which public figures have and people do not",
    [[0, 1, -99999]],
    "rij 1, kolom 3 van competenties staat",
  ],
])("%s is refused with its cell", (_, raw, sentence) => {
  expect(refused(() => readLevels(raw))).toContain(sentence);
  expect(refused(() => readLevels(raw))).toMatch(/^invalidValue/);
});

test("without anybody there is no answer yet", () => {
  expect(refused(() => readLevels(""))).toMatch(/^notAvailable: Het bereik competenties is leeg/);
});
