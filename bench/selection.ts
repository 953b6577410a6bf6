/** How long the selection functions take, for the whole call from raw cells, beside a straightforward way to do the same. */
import { type BenchRow, medians, numbers } from "./measure";
import { plainAcceptability, plainFlow, plainProduct, plainSum, plainTopsis, plainVikor } from "./plain-selection";
import { shippedFunction } from "./shipped-functions";

/** The statistical sectors of Flanders with homes, and all of them. */
const SECTORS = [9_182, 10_902];
const CRITERIA = 20;
const [INDIFFERENCE, PREFERENCE] = [10, 200];
/** Comparing every pair of all sectors takes a minute: it is measured on so many and multiplied by the square. */
const PAIRS_MEASURED = 600;

interface Question {
  values: number[][];
  weights: number[];
  up: boolean[];
  directions: string[];
}

function question(rows: number, columns: number): Question {
  const random = numbers();
  const up = Array.from({ length: columns }, (_, j) => j % 3 !== 0);
  return {
    values: Array.from({ length: rows }, () => up.map(() => 1 + 1000 * random())),
    weights: up.map(() => 1 + random()),
    up,
    directions: up.map((higher) => (higher ? "hoog" : "laag")),
  };
}

const PLAIN: Record<string, (values: number[][], weights: number[], up: boolean[]) => number[]> = {
  som: plainSum,
  product: plainProduct,
  topsis: plainTopsis,
  vikor: plainVikor,
};

const scoreOf =
  (method: string) =>
  ({ values, weights, directions }: Question) =>
    shippedFunction("WIJKSCORE")(values, [weights], [directions], method);
const flowOf = ({ values, weights, directions }: Question) =>
  shippedFunction("WIJKPROMETHEE")(values, [weights], [directions], INDIFFERENCE, PREFERENCE);

/** A function over all sectors: its time, that of the plain way, and the growth to twice as many rows. */
async function overSectors(
  name: string,
  rows: number,
  run: (q: Question) => unknown,
  plain: (q: Question) => unknown,
): Promise<BenchRow> {
  const [once, twice] = [question(rows, CRITERIA), question(2 * rows, CRITERIA)];
  const [ms = 0, twiceMs = 0, plainMs = 0] = await medians(9, [() => run(once), () => run(twice), () => plain(once)]);
  return { name: `${name}, ${rows} x ${CRITERIA}`, ms, plainMs, growth: twiceMs / ms };
}

/** A function with a plain way that compares every pair. */
async function overPairs(name: string, rows: number, run: (q: Question) => unknown): Promise<BenchRow> {
  const [once, twice, few] = [
    question(rows, CRITERIA),
    question(2 * rows, CRITERIA),
    question(PAIRS_MEASURED, CRITERIA),
  ];
  const plain = () => plainFlow(few.values, few.weights, few.up, INDIFFERENCE, PREFERENCE);
  const [ms = 0, twiceMs = 0, fewMs = 0] = await medians(5, [() => run(once), () => run(twice), plain]);
  const plainMs = fewMs * (rows / PAIRS_MEASURED) ** 2;
  return {
    name: `${name}, ${rows} x ${CRITERIA} (plain: estimated from ${PAIRS_MEASURED} rows)`,
    ms,
    plainMs,
    growth: twiceMs / ms,
  };
}

async function robustness(rows: number, columns: number, runs: number): Promise<BenchRow[]> {
  const [once, twice] = [question(rows, columns), question(2 * rows, columns)];
  const open = ({ values, directions }: Question) => shippedFunction("WIJKROBUUST")(values, null, [directions]);
  const around = ({ values, weights, directions }: Question) =>
    shippedFunction("WIJKROBUUST")(values, [weights], [directions]);
  const plain = () => plainAcceptability(once.values, once.up, 1000, numbers());
  const [openMs = 0, openTwice = 0, aroundMs = 0, aroundTwice = 0, plainMs = 0] = await medians(runs, [
    () => open(once),
    () => open(twice),
    () => around(once),
    () => around(twice),
    plain,
  ]);
  const size = `${rows} x ${columns}, 10 000 draws (plain: ten times 1 000)`;
  return [
    { name: `WIJKROBUUST any weights, ${size}`, ms: openMs, plainMs: 10 * plainMs, growth: openTwice / openMs },
    {
      name: `WIJKROBUUST around weights, ${size}`,
      ms: aroundMs,
      plainMs: 10 * plainMs,
      growth: aroundTwice / aroundMs,
    },
  ];
}

export async function selectionBench(): Promise<BenchRow[]> {
  const bench: BenchRow[] = [];
  for (const rows of SECTORS) {
    for (const [method, plain] of Object.entries(PLAIN)) {
      const plainly = (q: Question) => plain(q.values, q.weights, q.up);
      bench.push(await overSectors(`WIJKSCORE ${method}`, rows, scoreOf(method), plainly));
    }
    bench.push(await overPairs("WIJKSCORE promethee", rows, scoreOf("promethee")));
    bench.push(await overPairs("WIJKPROMETHEE linear", rows, flowOf));
  }
  return [...bench, ...(await robustness(30, 15, 15)), ...(await robustness(1_000, 15, 3))];
}
