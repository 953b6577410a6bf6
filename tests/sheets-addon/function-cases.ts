/** Calls of every sheet function, good and bad, made from one good call each: the list on which both hosts must agree. */

export interface FunctionCase {
  name: string;
  what: string;
  args: unknown[];
}

const VALUES = [
  [3.25, 10, 1],
  [1, 40.5, 0],
  [2, "", 5],
  [2.75, 22, 3],
];
const WEIGHTS = [[2, 1, 1]];
const DIRECTIONS = [["hoog", "laag", ""]];
const SCALE = [
  [0, 50, 0],
  [5, 0, 5],
];
const KINDS = [["inkomst"], ["kost"], ["uitgave"], ["inkomst"], ["ontvangst"]];
const AMOUNTS = [[1200.1], [800], ["1.234,5"], ["€ 5.886"], [-100]];
const LOW = [[1000], [700], [""], [5000], [-200]];
const HIGH = [[1500], [1200], [2000], ["6.000"], [0]];
const CHANCES = [["toegekend"], [1], ["50 %"], [""], ["mogelijk"]];
const YEARS = [[2026], [2026], [2028], [2027], ["2026"]];
const PAIRS = [
  [1, 3, 5],
  ["", 1, 2],
  ["", "", 1],
];
const RANKS = [
  [1, 2, 1],
  [2, 1, 3],
  [3, 3, 2],
];

/** A good call of each function; the optional arguments are there as well. */
const GOOD: Readonly<Record<string, unknown[]>> = {
  WIJKSCORE: [VALUES, WEIGHTS, DIRECTIONS, "som", SCALE],
  WIJKRANG: [VALUES, WEIGHTS, DIRECTIONS, "som", SCALE],
  WIJKBIJDRAGE: [VALUES, WEIGHTS, DIRECTIONS, SCALE],
  WIJKDEKKING: [VALUES, WEIGHTS],
  WIJKROBUUST: [VALUES, WEIGHTS, DIRECTIONS, 0.25, SCALE, 500],
  WIJKKANTELPUNT: [VALUES, WEIGHTS, DIRECTIONS, SCALE],
  WIJKPROMETHEE: [
    VALUES.map((line) => line.map((value) => value || 7)),
    WEIGHTS,
    DIRECTIONS,
    [[0, 1, ""]],
    [[1, 5, 2]],
  ],
  WIJKGEWICHTEN: [[[100, 50, 25]], "punten"],
  WIJKCONSISTENTIE: [PAIRS],
  WIJKCONSENSUS: [RANKS, "borda"],
  WIJKEENSGEZIND: [RANKS],
  WIJKSALDO: [KINDS, AMOUNTS, CHANCES, "verwacht"],
  WIJKTEKORT: [KINDS, AMOUNTS, CHANCES, "zeker"],
  WIJKKASSTROOM: [KINDS, AMOUNTS, YEARS, CHANCES, "alles"],
  WIJKTEKORTKANS: [KINDS, LOW, AMOUNTS, HIGH, CHANCES, 300],
  WIJKBUFFER: [KINDS, LOW, AMOUNTS, HIGH, CHANCES, 0.8, 300],
  WIJKPRIORITEIT: [
    [[5], [2], [3]],
    [[4], [1], [""]],
    [[-2], ["volger"], [0]],
    [[1], [""], [2]],
  ],
  WIJKSTRATEGIE: [
    [[5], [2], [3]],
    [[4], [1], [""]],
    [[-2], ["volger"], [0]],
  ],
  WIJKKRACHTENVELD: [
    [[5], [2], [3]],
    [[-2], ["volger"], [0]],
  ],
  WIJKTEAM: [
    [
      [3, 0],
      [0, 2],
      [2.5, 1],
    ],
    [[1, 1]],
    [[100], [50], [80]],
  ],
  WIJKTEAMDEKKING: [
    [
      [3, 0],
      [0, 2],
      [2.5, 1],
    ],
    [[1], ["nee"], ["x"]],
  ],
  WIJKGEREED: [
    [["ja"], ["deels"], ["nvt"], [""]],
    [[2], [1], [1], [1]],
  ],
  WIJKIMPACT: [250, "30 %", 35_000, 17_500, 0.4, 0.202, 120_000],
  WIJKHOUDING: [
    [["Kolderbos"], ["Termien"], [""]],
    [["kolderbos"], ["Termien"], [" Kolderbos "]],
    [["volger"], [-2], [0.5]],
    [[1], [2], [3]],
    1,
  ],
  WIJKOVEREENSTEMMING: [
    [
      ["vertrouwen", "Vertrouwen"],
      [1, "1,0"],
      ["tijd", "geld"],
    ],
  ],
  WIJKONDERLING: [
    [
      ["", 2.5, 0],
      [1, "", 4],
      [0, 3, ""],
    ],
  ],
};

/** What else may stand in a cell. */
const ODD_CELLS: readonly (readonly [string, unknown])[] = [
  ["an empty cell", ""],
  ["n.b.", "n.b."],
  ["a number typed as text", "1.234,5"],
  ["a percentage typed as text", "12 %"],
  ["a suppressed figure", -99_997],
  ["a word", "veel"],
  ["an error value", "#DIV/0!"],
  ["a truth value", true],
  ["a rich value", { type: "Double", basicValue: 2 }],
  ["a huge number", 1e308],
  ["a negative number", -1],
];

export function casesOf(name: string): FunctionCase[] {
  const good = GOOD[name];
  if (!good) throw new Error(`No call of ${name} to begin with: add one to GOOD.`);
  return [
    { name, what: "a good call", args: good },
    { name, what: "no arguments", args: [] },
    ...good.flatMap((_, at) => brokenAt(name, good, at)),
  ];
}

function brokenAt(name: string, good: readonly unknown[], at: number): FunctionCase[] {
  const put = (what: string, argument: unknown): FunctionCase => ({
    name,
    what: `argument ${at + 1}: ${what}`,
    args: good.map((other, i) => (i === at ? argument : other)),
  });
  const argument = good[at];
  const rest = { name, what: `argument ${at + 1} and everything after it left out`, args: good.slice(0, at) };
  const whole = [rest, put("left out", undefined), put("one value", 2), put("a word", "veel"), put("empty", "")];
  if (!Array.isArray(argument)) return [...whole, ...ODD_CELLS.map(([what, cell]) => put(what, cell))];
  const rows = argument as unknown[][];
  const width = rows[0]?.length ?? 0;
  return [
    ...whole,
    put("a row too few", rows.slice(1)),
    put(
      "a last row that is shorter",
      rows.map((line, i) => (i === rows.length - 1 ? line.slice(0, -1) : line)),
    ),
    put(
      "turned",
      Array.from({ length: width }, (_, j) => rows.map((line) => line[j])),
    ),
    ...ODD_CELLS.flatMap(([what, cell]) => [
      put(
        `${what} in the first cell`,
        rows.map((line, i) => line.map((old, j) => (i + j === 0 ? cell : old))),
      ),
      put(
        `${what} everywhere`,
        rows.map((line) => line.map(() => cell)),
      ),
    ]),
  ];
}
