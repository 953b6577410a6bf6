/** The ranking by the method that was chosen, wherever in the pane it shows. */
import type { Method } from "../../../core/decision/score";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { readRanking } from "../../../core/selection/choice/read-ranking";
import { useKept } from "../../kept";
import { useSnapshot } from "../../use-reading";
import { methodKey } from "./settings";

/** The method that the step ranks by, and how to choose another. */
export function useMethod(): [Method, (method: Method) => void] {
  return useKept(methodKey);
}

/** The order of the wijken by that method; undefined while there is too little to compute from. */
export function useRanking(): Ranking | undefined {
  const snapshot = useSnapshot();
  const [method] = useMethod();
  return snapshot && readRanking(snapshot, method);
}

/** The order by the sum of points, which alone can be opened down to its parts and says what weights do. */
export function useRankingBySum(): Ranking | undefined {
  const snapshot = useSnapshot();
  return snapshot && readRanking(snapshot, "som");
}
