/** WIJKHOUDING: the mean attitude per wijk. */
import fc from "fast-check";
import { wijkhouding } from "../../../core/functions/wijkhouding";
import { column, refusal, sheet } from "./sheet";

const attitude = (...args: unknown[]) => column(sheet(wijkhouding)(...args));
const TALKS = [["Kolderbos"], ["Termien"], ["Kolderbos"], ["Kolderbos"]];

test("the mean of each wijk; empty where there are fewer than two conversations", () => {
  expect(attitude([["Kolderbos"], ["Termien"], ["Sledderlo"]], TALKS, [[2], [-2], ["vermijder"], ["volger"]])).toEqual([
    2 / 3,
    "",
    "",
  ]);
});

test("by weight; a weight that is empty or 0 counts nowhere, also not towards the minimum", () => {
  expect(attitude("Kolderbos", TALKS, [[2], [1], [-1], [1]], [[1], [1], [3], [""]])).toEqual([-0.25]);
  expect(attitude("Kolderbos", TALKS, [[2], [1], [-1], [1]], [[1], [1], [0], ["n.b."]])).toEqual([""]);
});

test("weights that are left out are 1, but a column of empty weights counts nothing", () => {
  for (const nothing of [undefined, null, "", [[""]]]) {
    expect(attitude("Kolderbos", TALKS, [[2], [1], [-1], [2]], nothing)).toEqual([1]);
  }
  expect(attitude("Kolderbos", TALKS, [[2], [1], [-1], [2]], [[""], [""], [""], [""]])).toEqual([""]);
});

test("names are the same in any case, with or without accents, with any spaces", () => {
  const talks = [["  nieuw   SLEDDERLÓ "], ["Nieuw\u00a0Sledderlo"]];
  expect(attitude([["Nieuw Sledderlo"]], talks, [[1], [2]])).toEqual([1.5]);
});

test("a number as a name is the same as that number typed as text", () => {
  expect(attitude([[12], ["12"], ["12,0"]], [["12"], [12]], [[1], [2]])).toEqual([1.5, 1.5, 1.5]);
});

test("a wijk that is listed twice gets its figure twice, and one without a name gets none", () => {
  const names = [["Kolderbos"], [""], ["KOLDERBOS"], ["n.b."]];
  expect(attitude(names, [...TALKS, [""], [""]], [[0], [1], [0], [0], [2], [2]])).toEqual([0, "", 0, ""]);
});

test("a conversation without a wijk or without an attitude counts nowhere", () => {
  expect(attitude("Kolderbos", [...TALKS, ["n.b."]], [[1], [2], [2], ["nvt"], [-2]])).toEqual([1.5]);
});

test("the minimum is yours to choose", () => {
  expect(attitude("Termien", TALKS, [[1], [-2], [1], [1]], null, 1)).toEqual([-2]);
  expect(attitude("Kolderbos", TALKS, [[1], [-2], [1], [1]], null, 4)).toEqual([""]);
  expect(attitude("Kolderbos", TALKS, [[1], [-2], [1], [1]], null, "3")).toEqual([1]);
});

test.each([
  [
    "an attitude out of range",
    ["Kolderbos", TALKS, [[1], [2], [3], [1]]],
    "In rij 3, kolom 1 van houding staat 3. Typ daar een getal van -2 tot en met 2.",
  ],
  [
    "the same in a row without a wijk and without weight",
    ["Kolderbos", [["Kolderbos"], [""]], [[1], [5]], [[1], [0]]],
    "In rij 2, kolom 1 van houding staat 5. Typ daar een getal van -2 tot en met 2.",
  ],
  [
    "an unknown word",
    ["A", ["A"], ["blij"]],
    'In rij 1, kolom 1 van houding staat "blij": die positie is hier niet bekend. Kies uit tegenstander, vermijder, afwachter, volger of partner, of typ een getal van -2 tot en met 2.',
  ],
  [
    "a negative weight",
    ["A", [["A"], ["A"]], [[1], [1]], [[1], [-1]]],
    "In rij 2, kolom 1 van gewicht staat -1. Een gewicht is nul of meer.",
  ],
  [
    "a weight too few",
    ["A", [["A"], ["A"]], [[1], [1]], 2],
    "Het bereik gewicht telt 1 cel, maar er zijn 2 nodig: één per cel van gesprekswijk.",
  ],
  [
    "an attitude too few",
    ["A", [["A"], ["A"]], [[1]]],
    "Het bereik houding telt 1 cel, maar er zijn 2 nodig: één per cel van gesprekswijk.",
  ],
  [
    "a minimum of none",
    ["A", "A", 1, 1, 0],
    "Het argument minimum is 0, maar moet een geheel getal van 1 of meer zijn.",
  ],
  [
    "half a conversation",
    ["A", "A", 1, 1, 1.5],
    "Het argument minimum is 1,5, maar moet een geheel getal van 1 of meer zijn.",
  ],
  [
    "an error value as a name",
    [[["A"], ["#N/B"]], "A", 1],
    "In rij 2, kolom 1 van wijken staat de foutwaarde #N/B. Verbeter die cel of maak ze leeg.",
  ],
  [
    "TRUE as a name",
    ["A", true, 1],
    "In rij 1, kolom 1 van gesprekswijk staat WAAR: dat is geen naam van een wijk. Typ daar een naam.",
  ],
  [
    "a date as a name",
    ["A", new Date(2026, 4, 1), 1],
    "In rij 1, kolom 1 van gesprekswijk staat een datum: dat is geen naam van een wijk. Typ daar een naam.",
  ],
  [
    "weights that no computer adds up",
    ["A", [["A"], ["A"]], [[1], [1]], [[1e308], [1e308]]],
    "De getallen zijn te groot of te klein om mee te rekenen. Kies een andere eenheid, bijvoorbeeld miljoen euro.",
  ],
])("refused: %s", (_, args, sentence) => {
  expect(refusal(wijkhouding, ...args)).toBe(`invalidValue: ${sentence}`);
});

test("wijk by wijk, with a filter and a mean, gives the same", () => {
  const talk = fc.record({
    wijk: fc.constantFrom("A", "B", "C", ""),
    houding: fc.constantFrom<number | string>(-2, -1, 0, 1, 2, 0.5, ""),
    gewicht: fc.constantFrom<number | string>(0, 1, 2, 3, ""),
  });
  fc.assert(
    fc.property(fc.array(talk, { minLength: 2, maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (talks, minimum) => {
      const naive = ["A", "B", "C"].map((name) => {
        const counting = talks.filter((one) => one.wijk === name && one.houding !== "" && Number(one.gewicht) > 0);
        const total = counting.reduce((sum, one) => sum + Number(one.gewicht), 0);
        const sum = counting.reduce((all, one) => all + Number(one.gewicht) * Number(one.houding), 0);
        return counting.length < minimum ? "" : expect.closeTo(sum / total, 10);
      });
      const cells = (key: keyof (typeof talks)[number]) => talks.map((one) => [one[key]]);
      expect(attitude([["A"], ["B"], ["C"]], cells("wijk"), cells("houding"), cells("gewicht"), minimum)).toEqual(
        naive,
      );
    }),
  );
});
