/** What stands on the map of a municipality with its own division: wijken matched by name. */
import { foldWord } from "../cells/words";
import { labelPoint } from "./label-point";
import type { MapOfWijken } from "./map-of-wijken";
import type { OwnOutline } from "./own-outlines";

/** Wijken of the choice by their name in the outlines; the other outlines are drawn grey, what is not found is told. */
export function mapOfOwnWijken(
  outlines: readonly OwnOutline[],
  wijken: readonly { id: string; name: string }[],
): MapOfWijken {
  const known = new Map(outlines.map((outline) => [foldWord(outline.name), outline]));
  const used = new Set<string>();
  const drawn: MapOfWijken["wijken"][number][] = [];
  const missing: MapOfWijken["missing"][number][] = [];
  for (const { id, name } of wijken) {
    const outline = known.get(foldWord(name));
    const label = outline && labelPoint(outline.shape);
    if (outline && label) {
      used.add(foldWord(name));
      drawn.push({ id, shape: outline.shape, label });
    } else missing.push({ id, drawn: false, answers: [{ code: name, found: false, why: "noOutline" }] });
  }
  const others = outlines
    .filter(({ name }) => !used.has(foldWord(name)))
    .map(({ name, shape }) => ({ code: name, name, shape }));
  return { wijken: drawn, others, municipalities: [], missing };
}
