/** How long the smallest team takes, with its proof: the Steiner covers, and 500 people with 50 expertises. */
import { callFunction } from "../core/functions/catalogue";
import { wijkteam } from "../core/functions/wijkteam";
import { smallestTeamTask } from "../core/team/smallest-team";
import type { TeamProblem } from "../core/team/team-problem";
import { affineSpace, randomTeam, steiner45 } from "../tests/core/team/team-cases";
import { type BenchRow, medians, numbers } from "./measure";

function solve(problem: TeamProblem, size: number): void {
  const task = smallestTeamTask(problem);
  task.step(Number.POSITIVE_INFINITY);
  const { proved, atLeast } = task.result();
  if (!proved || atLeast !== size) throw new Error(`A team of ${size} was expected, not ${atLeast}.`);
}

/** The same proof as one would write it first: the rarest expertise, whom to take, and no bound but the size. */
function refutePlainly({ people, holders }: TeamProblem, size: number): boolean {
  const covers = Array.from({ length: people }, (_, person) =>
    holders.flatMap((who, k) => (who.includes(person) ? [k] : [])),
  );
  const chosen = new Uint8Array(people);
  const out = new Uint8Array(people);
  const covered = new Int32Array(holders.length);
  const search = (left: number): boolean => {
    let rarest: number[] | undefined;
    for (const [k, who] of holders.entries()) {
      if ((covered[k] as number) > 0) continue;
      const open = who.filter((person) => out[person] === 0 && chosen[person] === 0);
      if (!rarest || open.length < rarest.length) rarest = open;
    }
    if (!rarest) return true;
    if (left === 0) return false;
    let found = false;
    for (const person of rarest) {
      chosen[person] = 1;
      for (const k of covers[person] ?? []) covered[k] = (covered[k] as number) + 1;
      found ||= search(left - 1);
      for (const k of covers[person] ?? []) covered[k] = (covered[k] as number) - 1;
      chosen[person] = 0;
      out[person] = 1;
    }
    for (const person of rarest) out[person] = 0;
    return found;
  };
  return !search(size - 1);
}

export async function teamBench(): Promise<BenchRow[]> {
  const random = numbers();
  const [steiner, larger, many] = [affineSpace(3), steiner45(), randomTeam(500, 50, 0.15)];
  const costs = Array.from({ length: 27 }, () => Math.round(random() * 100_000) / 100);
  const [ms = Number.NaN, plainMs = Number.NaN, priced = Number.NaN, people = Number.NaN] = await medians(3, [
    () => solve(steiner, 18),
    () => refutePlainly(steiner, 18),
    () => solve({ ...steiner, costs }, 18),
    () => solve(many, 6),
  ]);
  const levels = Array.from({ length: 500 }, (_, person) => many.holders.map((who) => (who.includes(person) ? 3 : 0)));
  const prices = levels.map(() => [Math.round(20_000 + random() * 8_000_000) / 100]);
  const [cell = Number.NaN, pricedCell = Number.NaN] = await medians(1, [
    () => callFunction(wijkteam, [levels]),
    () => callFunction(wijkteam, [levels, null, prices]),
  ]);
  const [fortyFive = Number.NaN] = await medians(1, [() => solve(larger, 30)]);
  return [
    { name: "Steiner cover of 27 people, 117 expertises: 18, proved (plain: no bounds, the proof alone)", ms, plainMs },
    { name: "the same with costs that all differ", ms: priced },
    { name: "500 people, 50 expertises, each covers some 15 %: 6, proved", ms: people },
    { name: "=WIJKTEAM of the same, with the reading of the cells", ms: cell },
    { name: "=WIJKTEAM with costs that all differ: stops at its share of work, best and bound told", ms: pricedCell },
    { name: "Steiner cover of 45 people, 330 expertises: 30, proved", ms: fortyFive },
  ];
}
