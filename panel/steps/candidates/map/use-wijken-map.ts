/** The wijken of the workbook on a map: by their sector codes, or by name in the municipality's own division. */
import { useMemo } from "react";
import { regionsOf } from "../../../../core/map/find-sectors";
import { mapOfOwnWijken } from "../../../../core/map/map-of-own-wijken";
import { type MapOfWijken, mapOfWijken } from "../../../../core/map/map-of-wijken";
import { readOwnMap } from "../../../../core/selection/candidates/own-map";
import { type WijkOnMap, wijkenOnMap } from "../../../../core/selection/candidates/wijken-on-map";
import type { HostProblem } from "../../../../core/workbook/host-answer";
import { useMapRegions } from "../../../use-map-regions";
import { useReading } from "../../../use-reading";

export interface WijkenMap {
  wijken: readonly WijkOnMap[];
  /** The borders are those of the sheet Kaart. */
  own: boolean;
  /** Undefined while it is fetched, or when that failed. */
  map: MapOfWijken | undefined;
  problem: HostProblem | undefined;
}

const NONE: readonly WijkOnMap[] = [];

export function useWijkenMap(): WijkenMap {
  const wijken = useReading(wijkenOnMap) ?? NONE;
  const outlines = useReading(readOwnMap)?.outlines;
  const own = outlines !== undefined && outlines.length > 0;
  const answer = useMapRegions(own ? [] : regionsOf(wijken.flatMap(({ codes }) => codes)));
  const map = useMemo(() => {
    if (own) return mapOfOwnWijken(outlines, wijken);
    return answer && "regions" in answer ? mapOfWijken(answer.regions, wijken) : undefined;
  }, [own, outlines, wijken, answer]);
  return { wijken, own, map, problem: answer && "problem" in answer ? answer.problem : undefined };
}
