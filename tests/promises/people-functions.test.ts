/** The shipped functions about people on whatever a cell may hold: an answer without holes, or a refusal with a sentence. */
import { builtFunctions, type CustomFunctionsError, type SheetFunction } from "../excel-addin/built-functions";

const functions = builtFunctions();

/** Empty, single, ragged, of text, of errors, of numbers that are none, of the wrong size. */
const UGLY: readonly unknown[] = [
  null,
  undefined,
  "",
  [],
  [[]],
  [[""]],
  [
    ["", ""],
    ["", ""],
  ],
  3,
  "tekst",
  true,
  [["#N/A"]],
  [[{ type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" }]],
  [
    ["a", "b"],
    ["c", "d"],
  ],
  [[1, 2], [3]],
  [[Number.NaN]],
  [[Number.POSITIVE_INFINITY]],
  [[1e308, 1e308]],
  [[{ type: "Double", basicValue: 2 }]],
  [[true, false]],
  [[1], [2], [3]],
  [
    [0, 0],
    [0, 0],
  ],
  [
    ["n.b.", "?"],
    ["-", "x"],
  ],
  [[null, null]],
  [["partner"]],
  [["2,5"]],
];

/** undefined where the outcome is one that a cell can show. */
function trouble(call: () => unknown): unknown {
  try {
    const cells = [call()].flat(2);
    const isShown = (cell: unknown) => typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell));
    return cells.length > 0 && cells.every(isShown) ? undefined : cells;
  } catch (thrown) {
    const { code, message } = thrown as CustomFunctionsError;
    const isRefusal = (code === "#VALUE!" || code === "#N/A") && /^[A-Z“].{15,}\.$/.test(message);
    return isRefusal ? undefined : thrown;
  }
}

test.each([
  "WIJKTEAM",
  "WIJKTEAMDEKKING",
  "WIJKPRIORITEIT",
  "WIJKSTRATEGIE",
  "WIJKKRACHTENVELD",
  "WIJKHOUDING",
  "WIJKOVEREENSTEMMING",
  "WIJKONDERLING",
])("%s of anything answers in numbers and texts, or refuses with a sentence", (name) => {
  const call = functions.get(name) as SheetFunction;
  const found = UGLY.flatMap((first) =>
    UGLY.flatMap((second) =>
      [null, [[1]], [[""], [2]]].flatMap((third) => {
        const outcome = trouble(() => call(first, second, third, null, null));
        return outcome === undefined ? [] : [{ args: JSON.stringify([first, second, third]), outcome }];
      }),
    ),
  );
  expect(found.slice(0, 3)).toEqual([]);
});

/** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): two observers, binary and nominal. */
test.each([
  [0.095, "0100000010", "1110010000"],
  [0.692, "aabbdcccedda", "babbbccceddd"],
])("agreement of the published pair of readers is %p", (alpha, first, second) => {
  const call = functions.get("WIJKOVEREENSTEMMING") as SheetFunction;
  const rows = Array.from(first, (code, unit) => [code, second[unit]]);
  expect(call(rows)).toBeCloseTo(alpha, 3);
});
