/** Names for a file that holds codes of sectors only, from the list that ships with the map. */
import { useEffect, useRef, useState } from "react";
import { regionsOf } from "../../../../core/map/find-sectors";
import { sectorNames } from "../../../../core/map/sector-names";
import type { Figures } from "../../../../core/opendata/figures";
import { loadSectorLists } from "../../../map-regions";
import { usePane } from "../../../pane";
import type { AreaNames } from "./use-named-figures";

/** How many codes are of another year than the list. Where the list cannot be had, a list of the user's own still can. */
export function useSectorNames(figures: Figures, onNames: (names: AreaNames) => void): number {
  const { host } = usePane();
  const [otherVintage, setOtherVintage] = useState(0);
  const tell = useRef(onNames);
  tell.current = onNames;
  const { areas, names } = figures;
  useEffect(() => {
    const nameless = areas.filter((code) => !names.has(code));
    if (nameless.length === 0) return;
    let current = true;
    void loadSectorLists(host, regionsOf(nameless)).then((answer) => {
      if (!current || !answer.ok) return;
      const found = sectorNames(answer.found, nameless);
      setOtherVintage(found.otherVintage);
      // Once there are names, what is lacking stays a code: asking again would give the same.
      if (names.size === 0 && found.names.size > 0) tell.current(found);
    });
    return () => {
      current = false;
    };
  }, [host, areas, names]);
  return otherVintage;
}
