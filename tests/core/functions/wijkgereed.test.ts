/** WIJKGEREED: the checklist as one share. */
import { wijkgereed } from "../../../core/functions/wijkgereed";
import { refusal, sheet } from "./sheet";

const ready = (...args: unknown[]) => sheet(wijkgereed)(...args)[0]?.[0];

test("yes in full, partly half, no nothing, and not answered counts as no", () => {
  expect(ready([["ja"], ["deels"], ["nee"], [""]])).toBe(0.375);
  expect(ready([[" JA "], ["Deels"], ["n.b."], ["-"], ["x"], [null]])).toBe(0.25);
});

test("by weight: (3 + 1)/6", () => {
  expect(ready([["ja"], ["deels"], ["nee"]], [[3], ["2"], [1]])).toBe(4 / 6);
});

test("nvt drops the question and its weight, however it is written", () => {
  expect(ready([["ja"], ["nvt"], ["nee"]], [[1, 100, 1]])).toBe(0.5);
  expect(ready([["ja"], ["N.V.T."], ["n.v.t"], ["nee"]])).toBe(0.5);
  expect(ready([["ja"], ["nvt"], ["nee"]], [[1, "", 1]])).toBe(0.5);
  expect(refusal(wijkgereed, [["ja"], ["nvt"], ["nee"]], [[1, 1, ""]])).toMatch(/kolom 3 van gewichten/);
});

test("one question that nobody answered: nothing is ready", () => {
  expect(ready("")).toBe(0);
});

test("weights that are left out weigh the same", () => {
  for (const nothing of [null, undefined, "", [[""]]]) expect(ready([["ja"], ["nee"]], nothing)).toBe(0.5);
});

test("all questions nvt, or what is left weighs nothing: too little to answer", () => {
  expect(refusal(wijkgereed, [["nvt"], ["n.v.t."]])).toBe(
    "notAvailable: Alle vragen van antwoorden staan op nvt. Er is niets om mee te rekenen.",
  );
  expect(refusal(wijkgereed, [["nvt"], ["ja"]], [[1], [0]])).toBe(
    "notAvailable: De vragen van antwoorden die niet op nvt staan, hebben allemaal gewicht 0. Er is niets om mee te rekenen.",
  );
});

test.each([
  [
    "another word",
    [[["ja"], ["misschien"]]],
    'In rij 2, kolom 1 van antwoorden staat "misschien": dat woord is hier niet bekend. Kies uit ja, deels, nee of nvt.',
  ],
  [
    "a number",
    [[["ja"], [1]]],
    "In rij 2, kolom 1 van antwoorden staat 1: dat woord is hier niet bekend. Kies uit ja, deels, nee of nvt.",
  ],
  [
    "TRUE",
    [[[true]]],
    "In rij 1, kolom 1 van antwoorden staat WAAR: dat woord is hier niet bekend. Kies uit ja, deels, nee of nvt.",
  ],
  [
    "a date",
    [[[new Date(2026, 4, 1)]]],
    "In rij 1, kolom 1 van antwoorden staat een datum. Kies uit ja, deels, nee of nvt.",
  ],
  [
    "an empty weight",
    [
      [["ja"], ["nee"]],
      [[1], [""]],
    ],
    "In rij 2, kolom 1 van gewichten ontbreekt een gewicht. Typ een getal; 0 als het niet meetelt.",
  ],
  [
    "a negative weight",
    [
      [["ja"], ["nee"]],
      [[1], [-1]],
    ],
    "In rij 2, kolom 1 van gewichten staat -1. Een gewicht is nul of meer.",
  ],
  [
    "weights that are all zero",
    [
      [["ja"], ["nee"]],
      [[0], [0]],
    ],
    "Alle cellen van gewichten zijn 0. Minstens één moet groter zijn dan 0.",
  ],
  [
    "another number of weights",
    [
      [["ja"], ["nee"]],
      [[1], [1], [1]],
    ],
    "Het bereik gewichten telt 3 cellen, maar er zijn 2 nodig: één per cel van antwoorden.",
  ],
])("refused: %s", (_, args, sentence) => {
  expect(refusal(wijkgereed, ...args)).toBe(`invalidValue: ${sentence}`);
});
