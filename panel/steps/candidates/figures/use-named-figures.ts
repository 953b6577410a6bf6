/** The figures of a file with the names and municipalities that a list of areas adds to them. */
import { useMemo, useState } from "react";
import type { Figures } from "../../../../core/opendata/figures";

export type AreaNames = Pick<Figures, "names" | "municipalities">;

export function useNamedFigures(file: Figures): { figures: Figures; nameAreas(list: AreaNames): void } {
  const [list, nameAreas] = useState<AreaNames>();
  const figures = useMemo(() => {
    if (!list) return file;
    // What the file says itself goes first.
    const names = new Map([...list.names, ...file.names]);
    return { ...file, names, municipalities: new Map([...list.municipalities, ...file.municipalities]) };
  }, [file, list]);
  return { figures, nameAreas };
}
