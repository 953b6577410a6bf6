/** WIJKONDERLING: the airport of Godet, and what is refused. */
import { wijkonderling } from "../../../core/functions/wijkonderling";
import { refusal, rounded, sheet } from "./sheet";

const mutual = (...args: unknown[]) => sheet(wijkonderling)(...args);
const refused = (...args: unknown[]) => refusal(wijkonderling, ...args);
const square = (n: number, value: unknown = 1) => Array.from({ length: n }, () => new Array<unknown>(n).fill(value));

test("the airport of Paris (Godet, Futures 1991): influence, dependence, relative strength", () => {
  const rows = ["011302", "203211", "120110", "233032", "023102", "011320"].map((row) => Array.from(row, Number));
  expect(mutual(rows).map((row) => rounded(row, 4))).toEqual([
    [31, 22, 1.2628],
    [31, 33, 0.9295],
    [21, 39, 0.4478],
    [39, 31, 1.381],
    [27, 29, 0.8482],
    [31, 26, 1.1307],
  ]);
});

test("whatever stands on the diagonal is not looked at, and an empty cell is no influence", () => {
  const clean = [
    [0, 2.5, 0],
    [1, 0, 4],
    [0, 0, 0],
  ];
  const typed = [
    ["#N/B", "2,5", ""],
    ["1", "ikzelf", 4],
    ["n.b.", null, true],
  ];
  expect(mutual(typed)).toEqual(mutual(clean));
});

test("two who influence each other equally: 1 for both", () => {
  expect(
    mutual([
      ["", 3],
      [3, ""],
    ]),
  ).toEqual([
    [3, 3, 1],
    [3, 3, 1],
  ]);
});

test("who influences nobody and hangs on nobody has no strength", () => {
  expect(
    mutual([
      [0, 4, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]),
  ).toEqual([
    [4, 0, 3],
    [0, 4, 0],
    [0, 0, 0],
  ]);
});

test("nobody influences anybody: too little to answer", () => {
  const sentence = "notAvailable: In sterkte heeft niemand invloed op iemand anders. Er is niets om mee te rekenen.";
  expect(
    refused([
      [4, 0],
      ["", 4],
    ]),
  ).toBe(sentence);
  expect(refused(square(3, ""))).toBe(sentence);
});

test("twenty actors is the most", () => {
  expect(mutual(square(20))).toHaveLength(20);
});

test.each([
  [
    "more rows than columns",
    [
      [
        [0, 1],
        [1, 0],
        [1, 1],
      ],
    ],
    "Het bereik sterkte heeft 3 rijen en 2 kolommen. Er zijn er evenveel nodig, van 2 tot en met 20: één per actor.",
  ],
  [
    "one actor",
    [1],
    "Het bereik sterkte heeft 1 rij en 1 kolom. Er zijn er evenveel nodig, van 2 tot en met 20: één per actor.",
  ],
  [
    "twenty-one actors",
    [square(21)],
    "Het bereik sterkte heeft 21 rijen en 21 kolommen. Er zijn er evenveel nodig, van 2 tot en met 20: één per actor.",
  ],
  [
    "too strong",
    [
      [
        [0, 5],
        [1, 0],
      ],
    ],
    "In rij 1, kolom 2 van sterkte staat 5. Typ daar een getal van 0 tot en met 4.",
  ],
  [
    "below zero",
    [
      [
        [0, 1],
        [-1, 0],
      ],
    ],
    "In rij 2, kolom 1 van sterkte staat -1. Typ daar een getal van 0 tot en met 4.",
  ],
  [
    "a word",
    [
      [
        [0, "veel"],
        [1, 0],
      ],
    ],
    'In rij 1, kolom 2 van sterkte staat "veel": dat is geen getal. Typ daar een getal.',
  ],
])("refused: %s", (_, args, sentence) => {
  expect(refused(...args)).toBe(`invalidValue: ${sentence}`);
});
