/** The ranking of a workbook, computed once per snapshot and method however many screens show something of it. */
import type { Method } from "../../decision/score";
import { perSnapshot } from "../../workbook/per-snapshot";
import type { Snapshot } from "../../workbook/snapshot";
import { readStudy } from "../read-study";
import { type Ranking, rankStudy } from "./ranking";

const rankings = perSnapshot((snapshot) => {
  const { study } = readStudy(snapshot);
  return { study, byMethod: new Map<Method, Ranking>() };
});

/** The order of the wijken by a method; undefined while there is too little to compute from. */
export function readRanking(snapshot: Snapshot, method: Method): Ranking | undefined {
  const { study, byMethod } = rankings(snapshot);
  if (!study) return undefined;
  const ranking = byMethod.get(method) ?? rankStudy(study, method);
  byMethod.set(method, ranking);
  return ranking;
}
