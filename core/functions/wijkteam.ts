/** WIJKTEAM: the smallest team that covers every expertise. */
import { type SmallestTeam, smallestTeamTask } from "../team/smallest-team";
import { holdersOf } from "../team/team-problem";
import { isLeftOut, shownCell, stripPlace } from "./arguments";
import { readVector } from "./arguments-numbers";
import { levelsParameter, readLevels } from "./arguments-team";
import type { FunctionSpec } from "./function-spec";
import { invalid, unavailable } from "./refusal";
import { resultColumn } from "./results";
import { teamWords } from "./team-words";

/** Some 3 s of work. Not a time: the answer must be the same everywhere. */
const MOST_NODES = 200_000;

export const wijkteam = {
  name: "WIJKTEAM",
  parameters: [
    levelsParameter,
    { name: "vereist", shape: "range", optional: true },
    { name: "kosten", shape: "range", optional: true },
  ],
  result: "matrix",
  compute([competenties, vereist, kosten]) {
    const levels = readLevels(competenties);
    const required = readRequired(vereist, levels.columns);
    const costs = readCosts(kosten, levels.rows);
    const problem = { people: levels.rows, holders: holdersOf(levels), required, ...(costs && { costs }) };
    const task = smallestTeamTask(problem);
    task.step(MOST_NODES);
    const team = provedTeam(task.result());
    const chosen = new Float64Array(levels.rows);
    for (const person of team) chosen[person] = 1;
    return resultColumn(chosen);
  },
} as const satisfies FunctionSpec;

function provedTeam({ team, uncoverable, proved, atLeast }: SmallestTeam): readonly number[] {
  if (!team) {
    const columns = uncoverable.map((expertise) => expertise + 1).join(", ");
    return unavailable(teamWords.uncoverable, { count: uncoverable.length, columns });
  }
  if (proved) return team;
  const values = { size: team.length, rows: team.map((person) => person + 1).join(", "), least: atLeast };
  return unavailable(team.length > atLeast ? teamWords.sizeNotProved : teamWords.bestNotProved, values);
}

/** How many people each expertise needs: one number for all or one per expertise, 1 where it is empty. */
function readRequired(raw: unknown, expertises: number): Float64Array {
  const required = new Float64Array(expertises).fill(1);
  if (isLeftOut(raw)) return required;
  const single = readVector(raw, "vereist");
  const given =
    single.values.length === 1
      ? single
      : readVector(raw, "vereist", { length: expertises, per: "kolom van competenties" });
  given.values.forEach((count, index) => {
    if (Number.isNaN(count) || (count >= 0 && Number.isInteger(count))) return;
    invalid(teamWords.requiredRange, { place: stripPlace(given, index), found: shownCell(count) });
  });
  return required.map((one, expertise) => {
    const count = given.values[given.values.length === 1 ? 0 : expertise] as number;
    return Number.isNaN(count) ? one : count;
  });
}

function readCosts(raw: unknown, people: number): Float64Array | undefined {
  if (isLeftOut(raw)) return undefined;
  const costs = readVector(raw, "kosten", { length: people, per: "rij van competenties" });
  const missing = costs.values.findIndex(Number.isNaN);
  if (missing >= 0) invalid(teamWords.missingCost, { place: stripPlace(costs, missing) });
  return costs.values;
}
