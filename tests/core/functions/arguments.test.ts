/** What a cell of an argument may hold, and what the sentence says when it holds something else. */
import { wijkdekking } from "../../../core/functions/wijkdekking";
import { wijkrang } from "../../../core/functions/wijkrang";
import { wijkrobuust } from "../../../core/functions/wijkrobuust";
import { wijkscore } from "../../../core/functions/wijkscore";
import { column, refusal, sheet } from "./sheet";

const coverage = (...args: unknown[]) => column(sheet(wijkdekking)(...args));
const score = (...args: unknown[]) => column(sheet(wijkscore)(...args));
const UP = [[0], [10000]];

describe("a missing value", () => {
  test.each([null, undefined, "", "  ", "\u00a0", "n.b.", "NB", "nvt", "N.V.T.", "x", "X", "?", "-", "..."])(
    "%p is missing",
    (cell) => {
      expect(coverage([[cell], [1]], 1)).toEqual([0, 1]);
    },
  );

  test.each([-99996, -99997, -99998, -99999, "-99997", " -99.999 "])("the special value %p is missing", (cell) => {
    expect(coverage([[cell], [1]], 1)).toEqual([0, 1]);
  });

  test.each([0, "0", -99995, -100000, -99996.5])("%p is a value", (cell) => {
    expect(coverage([[cell], [1]], 1)).toEqual([1, 1]);
  });

  test("rows that stop early miss what is not there", () => {
    expect(coverage([[1, 2], [1]], [[1, 3]])).toEqual([1, 0.25]);
  });
});

describe("a number typed as text", () => {
  test.each([
    ["1.234,5", 12.345],
    ["1.234", 12.34],
    ["12.5", 0.125],
    ["0.500", 0.005],
    ["1,234.5", 12.345],
    ["12 %", 0.0012],
    ["EUR 5.886", 58.86],
    ["€ 5", 0.05],
    ["1 234", 12.34],
    ["1\u202f234", 12.34],
    ["1\u00a0234,5", 12.345],
  ])("%p", (cell, expected) => {
    expect(score([[cell]], 1, null, null, UP)).toEqual([expect.closeTo(expected, 10)]);
  });

  test("a long minus sign", () => {
    expect(score([["\u22125"]], 1, null, null, [[-10], [0]])).toEqual([50]);
  });

  test("a rich value counts as its basic value", () => {
    expect(score([[{ type: "Double", basicValue: 5000 }]], 1, null, null, UP)).toEqual([50]);
    expect(coverage([[{ type: "String", basicValue: "n.b." }], [1]], 1)).toEqual([0, 1]);
    expect(refusal(wijkscore, [[{ type: "Boolean", basicValue: true }]], 1)).toMatch(/^invalidValue/);
  });
});

describe("anything else is an error that names the row and the column", () => {
  test.each([
    ["veel", 'staat "veel": dat is geen getal'],
    ["12 a", 'staat "12 a"'],
    [true, "staat WAAR"],
    [false, "staat ONWAAR"],
    [new Date(2026, 0, 1), "staat een datum"],
    ["#N/B", "staat de foutwaarde #N/B"],
    ["#DIV/0!", "staat de foutwaarde #DIV/0!"],
    [Number.NaN, "staat de foutwaarde"],
    [Number.POSITIVE_INFINITY, "staat de foutwaarde"],
  ])("%p", (cell, expected) => {
    const message = refusal(
      wijkscore,
      [
        [1, 2],
        [3, 4],
        [5, cell],
      ],
      [[1, 1]],
    );
    expect(message.startsWith(`invalidValue: In rij 3, kolom 2 van waarden ${expected}`)).toBe(true);
    expect(message.endsWith(".")).toBe(true);
  });

  test("of several the first, row by row", () => {
    expect(
      refusal(
        wijkscore,
        [
          [1, "b"],
          ["a", 1],
        ],
        [[1, 1]],
      ),
    ).toContain("In rij 1, kolom 2");
  });

  test("a long text is cut short", () => {
    const message = refusal(wijkscore, [["lang ".repeat(50)]], 1);
    expect(message.length).toBeLessThan(160);
    expect(message).toContain("…");
  });
});

describe("weights", () => {
  test("a row or a column", () => {
    const values = [
      [1, 5],
      [2, 3],
    ];
    expect(score(values, [[1], [3]])).toEqual(score(values, [[1, 3]]));
  });

  test("another sum changes nothing", () => {
    const values = [
      [1, 5],
      [2, 3],
      [1.5, 4.5],
    ];
    expect(score(values, [[20, 60]])).toEqual(score(values, [[1, 3]]));
  });

  test.each([
    [[[1, ""]], "In rij 1, kolom 2 van gewichten ontbreekt een gewicht"],
    [[[1], ["n.b."]], "In rij 2, kolom 1 van gewichten ontbreekt een gewicht"],
    [[[1, -2]], "In rij 1, kolom 2 van gewichten staat -2"],
    [[[0, 0]], "Alle cellen van gewichten zijn 0"],
    [[[1, 2, 3]], "Het bereik gewichten telt 3 cellen, maar er zijn 2 nodig"],
    [
      [
        [1, 2],
        [3, 4],
      ],
      "Het bereik gewichten heeft 2 rijen en 2 kolommen",
    ],
    [5, "Het bereik gewichten telt 1 cel"],
    [[["veel", 1]], 'In rij 1, kolom 1 van gewichten staat "veel"'],
    [null, "Het bereik gewichten telt 1 cel"],
  ])("%j is an error", (weights, expected) => {
    const message = refusal(
      wijkscore,
      [
        [1, 2],
        [3, 4],
      ],
      weights,
    );
    expect(message.startsWith(`invalidValue: ${expected}`)).toBe(true);
  });

  test("a single criterion whose weight is empty", () => {
    expect(refusal(wijkscore, [[1], [2]], "")).toBe(
      "invalidValue: In rij 1, kolom 1 van gewichten ontbreekt een gewicht. Typ een getal; 0 als het niet meetelt.",
    );
  });
});

describe("directions", () => {
  test.each([["hoog"], ["Hoog "], ["HÓÓG"], ["max"], ["+"], [1], ["1"], [""], [null], ["n.b."]])(
    "%p is hoog",
    (word) => {
      expect(score([[1], [2]], 1, [[word]])).toEqual([0, 100]);
    },
  );

  test.each([["laag"], ["LAAG"], ["lààg"], ["min"], ["-"], ["–"], ["\u2212"], [-1], ["-1"], ["\u22121"]])(
    "%p is laag",
    (word) => {
      expect(score([[1], [2]], 1, [[word]])).toEqual([100, 0]);
      expect(score([[1], [2]], 1, word)).toEqual([100, 0]);
    },
  );

  test.each([["omhoog"], [2], [true], [0]])("%p is an error that lists the words", (word) => {
    expect(
      refusal(
        wijkscore,
        [
          [1, 1],
          [2, 2],
        ],
        [[1, 1]],
        [["hoog", word]],
      ),
    ).toMatch(/^invalidValue: In rij 1, kolom 2 van richtingen staat .* Kies uit hoog of laag\.$/);
  });

  test("as many as there are columns", () => {
    expect(refusal(wijkscore, [[1, 1]], [[1, 1]], [["hoog"], ["laag"], ["laag"]])).toMatch(
      /^invalidValue: Het bereik richtingen telt 3 cellen, maar er zijn 2 nodig: één per kolom van waarden/,
    );
  });
});

describe("optional arguments", () => {
  const values = [
    [1, 8],
    [2, 3],
    [4, 1],
  ];

  test.each([[null], [undefined], [""], [[[""]]], [[[null]]], ["n.b."]])("%p is left out", (empty) => {
    expect(score(values, [[1, 2]], empty, empty, empty)).toEqual(score(values, [[1, 2]]));
    expect(sheet(wijkrobuust)(values, empty, empty, empty, empty, empty)).toEqual(sheet(wijkrobuust)(values));
  });

  test.each([["Topsis"], [" TOPSIS "], ["tópsis"], [[["topsis"]]]])("methode %p", (word) => {
    expect(score(values, [[1, 2]], null, word)).toEqual(score(values, [[1, 2]], null, "topsis"));
  });

  test("an unknown method lists those there are", () => {
    expect(refusal(wijkrang, values, [[1, 2]], null, "saw")).toBe(
      'invalidValue: Bij methode staat "saw": dat woord is hier niet bekend. Kies uit som, product, topsis, promethee of vikor.',
    );
    expect(refusal(wijkrang, values, [[1, 2]], null, 3)).toMatch(/^invalidValue: Bij methode staat 3/);
    expect(refusal(wijkrang, values, [[1, 2]], null, [["som", "som"]])).toMatch(
      /^invalidValue: Het argument methode moet één cel zijn/,
    );
  });
});

describe("schaal", () => {
  const values = [
    [1, 8],
    [2, 3],
    [4, 1],
  ];
  const scored = (directions: unknown, scale: unknown) => refusal(wijkscore, values, [[1, 2]], directions, null, scale);

  test.each([
    ["one row", [[0, 0]]],
    [
      "three rows",
      [
        [0, 0],
        [4, 8],
        [5, 9],
      ],
    ],
    ["two rows of one column", [[0], [4]]],
    [
      "two rows of three columns",
      [
        [0, 0, 0],
        [4, 8, 9],
      ],
    ],
  ])("%s is not a scale for two criteria", (_, scale) => {
    expect(scored(null, scale)).toMatch(
      /^invalidValue: Het bereik schaal heeft .* Er zijn 2 rijen nodig .* en 2 kolommen/,
    );
  });

  test("an end that was completed on the wrong side is told in the words of its direction", () => {
    expect(
      scored(
        [["hoog", "hoog"]],
        [
          [20, 0],
          [null, 8],
        ],
      ),
    ).toMatch(/^invalidValue: Kolom 1: hoger is beter, maar de beste/);
    expect(
      scored(
        [["laag", "hoog"]],
        [
          [null, 0],
          [20, 8],
        ],
      ),
    ).toMatch(/^invalidValue: Kolom 1: lager is beter, maar de beste/);
  });

  test("a scale against its direction is told in the words of that direction", () => {
    expect(
      scored(
        [["hoog", "hoog"]],
        [
          [4, 0],
          [1, 8],
        ],
      ),
    ).toMatch(/^invalidValue: Kolom 1: de richting is hoog/);
    expect(
      scored(
        [["hoog", "laag"]],
        [
          [1, 0],
          [4, 8],
        ],
      ),
    ).toMatch(/^invalidValue: Kolom 2: de richting is laag/);
  });
});

describe("what a host may hand over", () => {
  const values = [
    [1, 8],
    [2, 3],
    [4, 1],
  ];

  test.each(["-", "–", "—", "−", "-1", "min", -1, "laag"])("%p as a direction means that less is better", (word) => {
    expect(score(values, [[1, 2]], [[word, "hoog"]])).toEqual(score(values, [[1, 2]], [["laag", "hoog"]]));
    expect(score(values, [[1, 2]], [[word, "hoog"]])).not.toEqual(score(values, [[1, 2]], [["hoog", "hoog"]]));
  });

  test("a plain list is a column, and a cell alone a range of one", () => {
    expect(score([1, 2, 4], [[1]])).toEqual(score([[1], [2], [4]], [[1]]));
    expect(coverage([1, "", 4], 1)).toEqual(coverage([[1], [""], [4]], [[1]]));
  });

  test.each([[null], [""], [[]], [[[null]]]])("%p as values says that nothing was given", (nothing) => {
    expect(refusal(wijkscore, nothing, [[1]])).toMatch(/^notAvailable: .*waarden/);
  });
});

describe("values as a host may hand them over", () => {
  test("a list without rows is a column, also where only some of its parts are rows", () => {
    expect(coverage([1, "", 3], 1)).toEqual([1, 0, 1]);
    expect(coverage([[1], "", [3]], 1)).toEqual([1, 0, 1]);
  });

  test("a text of forty signs is shown as it stands, and a longer one is cut", () => {
    const text = "a".repeat(40);
    expect(refusal(wijkscore, [[text]], 1)).toContain(`staat "${text}":`);
    expect(refusal(wijkscore, [[`${text}b`]], 1)).toContain(`staat "${"a".repeat(39)}…":`);
  });

  test("a value of a kind that cells do not have is called so", () => {
    expect(refusal(wijkscore, [[{}]], 1)).toContain("een onbekend soort waarde");
  });
});

test("WIJKROBUUST and its range: nothing in it, and as many wijken as it can rank", () => {
  expect(refusal(wijkrobuust, "")).toMatch(/^notAvailable: Het bereik waarden is leeg/);
});
