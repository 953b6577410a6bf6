/** WIJKPRIORITEIT: figures by hand, what is missing, and what is refused. */
import { wijkprioriteit } from "../../../core/functions/wijkprioriteit";
import { column, refusal, sheet } from "./sheet";

const priority = (...args: unknown[]) => column(sheet(wijkprioriteit)(...args));
const refused = (...args: unknown[]) => refusal(wijkprioriteit, ...args);

test("influence, interest, position and wanted position, by hand", () => {
  // I B K: 1 0.5 0.5; 0.75 0.25 0.75; 0.25 1 0.
  expect(priority([[5], [4], [2]], [[3], [2], [5]], [[0], [-1], [2]], [[2], [2], [1]])).toEqual([50, 37.5, 12.5]);
});

test("positions as words, numbers as text, and rows instead of columns: the same answer", () => {
  expect(
    priority([[5, "4", 2]], [["3,0", 2, 5]], [["Afwachter", "VERMIJDER", " partner "]], [["partner", "2", "volger"]]),
  ).toEqual([50, 37.5, 12.5]);
});

test("without positions everybody waits, and a follower is hoped for", () => {
  for (const nothing of [undefined, null, "", [[""]]]) {
    expect(priority([[5], [3]], [[5], [1]], nothing, nothing)).toEqual([62.5, 6.25]);
  }
  expect(priority([[5], [3]], [[5], [1]], [[""], ["n.b."]], [["x"], ["?"]])).toEqual([62.5, 6.25]);
});

test("without a wanted position nobody has to step down", () => {
  expect(priority([[5], [5]], [[1], [1]], [[2], [-2]])).toEqual([0, 37.5]);
});

test("where influence or interest is missing, the row is empty", () => {
  expect(priority([[5], [""], ["n.b."]], [[null], [4], ["nvt"]])).toEqual(["", "", ""]);
});

test("a single cell, as Google hands it over, and a rich value", () => {
  expect(priority(5, { type: "Double", basicValue: 5 }, -2, "partner")).toEqual([100]);
});

test.each([
  [
    "an influence out of range",
    [
      [[5], [7]],
      [[1], [1]],
    ],
    "In rij 2, kolom 1 van invloed staat 7. Typ daar een getal van 1 tot en met 5.",
  ],
  [
    "an interest out of range",
    [[[5, 3]], [[1, 0.5]]],
    "In rij 1, kolom 2 van belang staat 0,5. Typ daar een getal van 1 tot en met 5.",
  ],
  [
    "a position out of range",
    [[[5]], [[1]], [[-3]]],
    "In rij 1, kolom 1 van positie staat -3. Typ daar een getal van -2 tot en met 2.",
  ],
  [
    "an unknown position",
    [[[5]], [[1]], "positief"],
    'In rij 1, kolom 1 van positie staat "positief": die positie is hier niet bekend. Kies uit tegenstander, vermijder, afwachter, volger of partner, of typ een getal van -2 tot en met 2.',
  ],
  [
    "a wanted position out of range",
    [[[5]], [[1]], "", [[2.5]]],
    "In rij 1, kolom 1 van gewenst staat 2,5. Typ daar een getal van -2 tot en met 2.",
  ],
  ["TRUE", [[[true]], [[1]]], "In rij 1, kolom 1 van invloed staat WAAR: dat is geen getal. Typ daar een getal."],
  [
    "TRUE as a position",
    [[[5]], [[1]], [[true]]],
    "In rij 1, kolom 1 van positie staat WAAR: dat is geen getal. Typ daar een getal.",
  ],
  [
    "a date",
    [[[5]], [[new Date(2026, 4, 1)]]],
    "In rij 1, kolom 1 van belang staat een datum: dat is geen getal. Typ daar een getal.",
  ],
  [
    "an error value",
    [[[5]], [[1]], [["#N/B"]]],
    "In rij 1, kolom 1 van positie staat de foutwaarde #N/B. Verbeter die cel of maak ze leeg.",
  ],
  [
    "a suppressed figure, which is one only in the selection",
    [[[-99997]], [[1]]],
    "In rij 1, kolom 1 van invloed staat -99.997. Typ daar een getal van 1 tot en met 5.",
  ],
  [
    "columns of another length",
    [[[5], [4]], [[1]]],
    "Het bereik belang telt 1 cel, maar er zijn 2 nodig: één per cel van invloed.",
  ],
  [
    "a rectangle",
    [
      [
        [5, 4],
        [3, 2],
      ],
      [[1]],
    ],
    "Het bereik invloed heeft 2 rijen en 2 kolommen. Geef één rij of één kolom.",
  ],
])("refused with its cell: %s", (_, args, sentence) => {
  expect(refused(...args)).toBe(`invalidValue: ${sentence}`);
});
