/** WIJKOVEREENSTEMMING: what counts as a code, and the published data. */
import { wijkovereenstemming } from "../../../core/functions/wijkovereenstemming";
import { refusal, sheet } from "./sheet";

const agreement = (...args: unknown[]) => sheet(wijkovereenstemming)(...args)[0]?.[0];
const refused = (...args: unknown[]) => refusal(wijkovereenstemming, ...args);

test("the reliability data of four observers and twelve units: 0.743, with every mark for what is missing", () => {
  const rows = [
    [1, 1, "n.b.", 1],
    [2, 2, 3, 2],
    [3, 3, 3, 3],
    [3, 3, 3, 3],
    [2, 2, 2, 2],
    [1, 2, 3, 4],
    [4, 4, 4, 4],
    [1, 1, 2, 1],
    [2, 2, 2, 2],
    ["", 5, 5, 5],
    ["-", null, 1, 1],
    ["x", 3, "?", "..."],
  ];
  expect(agreement(rows)).toBeCloseTo(0.743, 3);
});

test("themes are the same in any case and with spaces around them; an accent makes another theme", () => {
  expect(
    agreement([
      ["Vertrouwen", " vertrouwen "],
      ["privé", "PRIVÉ"],
    ]),
  ).toBe(1);
  expect(
    agreement([
      ["privé", "prive"],
      ["prive", "privé"],
    ]),
  ).toBe(-0.5);
});

test("the same accent typed in two ways is one theme", () => {
  expect(
    agreement([
      ["priv\u00e9", "prive\u0301"],
      ["tijd", "tijd"],
    ]),
  ).toBe(1);
});

test("1, text 1 and 1,0 are one code", () => {
  expect(
    agreement([
      [1, "1"],
      ["1,0", 1],
      [2, " 2 "],
    ]),
  ).toBe(1);
});

test("a last row that is shorter has missing codes", () => {
  expect(agreement([["a", "b"], ["b", "a"], ["a"]])).toBe(-0.5);
});

test("nothing to compare, and everybody always the same code: too little to answer, each with its sentence", () => {
  expect(
    refused([
      ["a", ""],
      ["", "b"],
    ]),
  ).toBe("notAvailable: Geen enkele rij van lezers heeft codes van twee lezers. Er is niets om te vergelijken.");
  expect(
    refused([
      ["a", "A"],
      ["a", "a"],
      ["b", ""],
    ]),
  ).toBe("notAvailable: In lezers koos iedereen altijd dezelfde code. Dan zegt overeenstemming niets.");
});

test.each([
  [
    "one column",
    [[["a"], ["b"]]],
    "Het bereik lezers heeft maar één kolom. Geef minstens twee kolommen: één per lezer.",
  ],
  ["nothing", [], "Het bereik lezers heeft maar één kolom. Geef minstens twee kolommen: één per lezer."],
  [
    "TRUE",
    [
      [
        ["a", "a"],
        ["b", true],
      ],
    ],
    "In rij 2, kolom 2 van lezers staat WAAR: dat is geen code. Typ daar een woord of een getal.",
  ],
  [
    "a date",
    [[["a", new Date(2026, 4, 1)]]],
    "In rij 1, kolom 2 van lezers staat een datum: dat is geen code. Typ daar een woord of een getal.",
  ],
  [
    "an error value",
    [[["#REF!", "a"]]],
    "In rij 1, kolom 1 van lezers staat de foutwaarde #REF!. Verbeter die cel of maak ze leeg.",
  ],
])("refused: %s", (_, args, sentence) => {
  expect(refused(...args)).toBe(`invalidValue: ${sentence}`);
});
