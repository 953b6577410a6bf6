/** The provinces of the map that a screen needs, fetched when it opens. */
import { useEffect, useState } from "react";
import type { Region } from "../core/map/region";
import type { RegionId } from "../core/map/regions";
import type { HostProblem } from "../core/workbook/host-answer";
import { loadRegions } from "./map-regions";
import { usePane } from "./pane";

export type MapRegions = { regions: readonly Region[] } | { problem: HostProblem };

/** Undefined until the answer is there. */
export function useMapRegions(ids: readonly RegionId[]): MapRegions | undefined {
  const { host } = usePane();
  const [answer, setAnswer] = useState<MapRegions>();
  const wanted = ids.join(" ");
  useEffect(() => {
    let current = true;
    void loadRegions(host, wanted === "" ? [] : (wanted.split(" ") as RegionId[])).then((loaded) => {
      if (current) setAnswer(loaded.ok ? { regions: loaded.found } : { problem: loaded.problem });
    });
    return () => {
      current = false;
    };
  }, [host, wanted]);
  return answer;
}
