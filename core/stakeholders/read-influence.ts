/** Who influences whom, as the table Invloed onderling holds it: pairs of the actors with much influence. */
import type { Matrix } from "../cells/matrix";
import { type Table, tableIn } from "../tables/table";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { actorNames } from "./actor-names";
import { type MutualInfluence, mutualInfluence } from "./mutual-influence";
import { readStakeholders, type Stakeholder } from "./read-stakeholders";
import { strongestWay, type Way } from "./strongest-way";
import { invloedOnderling } from "./tables/invloed-onderling";
import { whoFirst } from "./who-first";
import { words } from "./words";

/** Only these are asked about, and no more than so many: 56 questions at most. */
const LEAST_INFLUENCE = 4;
const MOST_ACTORS = 8;
/** Below this share of answered pairs a relative strength is theatre. */
export const ENOUGH_ANSWERED = 0.8;

export interface InfluenceReading {
  /** Who is asked about: influence 4 or 5, those with the highest priority where there are more than eight. */
  actors: Stakeholder[];
  /** Row a, column b: how strongly a influences b, 0..4; NaN is not answered, and the diagonal. */
  strengths: Matrix;
  asked: number;
  answered: number;
  findings: Finding[];
  /** undefined below 80 % of the asked pairs, and where nobody influences anybody. */
  mutual: MutualInfluence | undefined;
}

/** undefined without a register. */
export const readInfluence: (snapshot: Snapshot) => InfluenceReading | undefined = perSnapshot((snapshot) => {
  const register = readStakeholders(snapshot);
  if (!register) return undefined;
  const actors = askedActors(register.stakeholders);
  const n = actors.length;
  const strengths: Matrix = { rows: n, columns: n, data: new Float64Array(n * n).fill(Number.NaN) };
  const table = tableIn(snapshot, invloedOnderling);
  const findings = table ? fill(table, register.stakeholders, actors, strengths) : [];
  const asked = n * (n - 1);
  const answered = strengths.data.filter((value) => !Number.isNaN(value)).length;
  const enough = asked > 0 && answered >= ENOUGH_ANSWERED * asked;
  return { actors, strengths, asked, answered, findings, mutual: enough ? mutualInfluence(strengths) : undefined };
});

/** In the order of the register. */
export function askedActors(list: readonly Stakeholder[]): Stakeholder[] {
  const strong = new Set(whoFirst(list.filter(({ influence }) => influence >= LEAST_INFLUENCE)).slice(0, MOST_ACTORS));
  return list.filter((one) => strong.has(one));
}

function fill(
  table: Table<typeof invloedOnderling>,
  list: readonly Stakeholder[],
  actors: readonly Stakeholder[],
  { columns: n, data }: Matrix,
): Finding[] {
  const findings = [...table.findings];
  const names = actorNames(list.map(({ name }) => name));
  const places = new Map(actors.map((one, index) => [one.row, index]));
  const rows = new Map<string, number>();
  for (const { row, values } of table.rows) {
    const at = { table: invloedOnderling.name, cell: table.cell(row, "from") };
    const ends = (["from", "to"] as const).map((key) => {
      const { known, unknown } = names.inCell(values[key] ?? "");
      for (const name of unknown)
        findings.push(unknownActor(names.nearest(name), name, { ...at, cell: table.cell(row, key) }));
      return known;
    });
    for (const from of ends[0] ?? []) {
      for (const to of ends[1] ?? []) {
        if (from === to) {
          findings.push({ severity: "warning", text: words.ownInfluence, values: { row: row + 1 }, ...at });
          continue;
        }
        const pair = `${from} ${to}`;
        const first = rows.get(pair);
        if (first !== undefined) {
          const both = { first: first + 1, row: row + 1 };
          findings.push({ severity: "warning", text: words.doubledPair, values: both, ...at });
        }
        rows.set(pair, row);
        const a = places.get(list[from]?.row ?? -1);
        const b = places.get(list[to]?.row ?? -1);
        if (a !== undefined && b !== undefined) data[a * n + b] = values.strength ?? Number.NaN;
      }
    }
  }
  return findings;
}

/** A name that is not in the register, with the one that is nearest. */
export function unknownActor(near: string | undefined, name: string, place: Pick<Finding, "table" | "cell">): Finding {
  const text = near === undefined ? words.unknownActor : words.unknownActorNear;
  return { severity: "warning", text, values: { name, ...(near !== undefined && { near }) }, ...place };
}

export interface WayToActor extends Way {
  /** Numbers in `actors`. */
  from: number;
  to: number;
}

/** The strongest ways to an actor from each other one, strongest first; those without any way are left out. */
export function waysTo({ strengths }: InfluenceReading, to: number): WayToActor[] {
  return Array.from({ length: strengths.rows }, (_, from) => from)
    .filter((from) => from !== to)
    .map((from) => ({ from, to, ...strongestWay(strengths, from, to) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || a.from - b.from);
}

/** The actor that is most worth reaching: against it today, lowest first; undefined when nobody is. */
export function blocker(actors: readonly Stakeholder[]): number | undefined {
  let found: number | undefined;
  actors.forEach(({ position }, index) => {
    if (position < 0 && !(position >= (actors[found ?? -1]?.position ?? 0))) found = index;
  });
  return found;
}
