/** Which stakeholder a name in another table means: the same name, one of several in a cell, or nobody. */
import { foldWord, spellingDistance } from "../cells/words";

const BETWEEN_NAMES = /\s*[|;\n]\s*/;
/** Marks that also stand inside one name: they part names only where every part is known. */
const BETWEEN_KNOWN_NAMES = /\s*(?:,|\/|&|\+|\ben\b)\s*/;
const MOST_SLIPS = 2;

/** The names in one cell: parted by "|", ";" or a line break. */
export function namesIn(text: string): string[] {
  return text
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

export interface ActorNames {
  /** The number of the stakeholder, or undefined. */
  find(name: string): number | undefined;
  /** The stakeholders that a cell names, and the names that mean nobody. */
  inCell(text: string): { known: number[]; unknown: string[] };
  /** The known name that is nearest in spelling, where it is near enough. */
  nearest(name: string): string | undefined;
}

/** Looks names up in a list; a cell of the list that holds several names is found under each of them. */
export function actorNames(list: readonly string[]): ActorNames {
  const numbers = new Map<string, number>();
  list.forEach((text, number) => {
    for (const name of [text, ...namesIn(text)]) {
      if (!numbers.has(foldWord(name))) numbers.set(foldWord(name), number);
    }
  });
  const cells = new Map<string, { known: number[]; unknown: string[] }>();
  const find = (name: string) => numbers.get(foldWord(name));

  const inCell = (text: string): { known: number[]; unknown: string[] } => {
    const whole = find(text);
    if (whole !== undefined) return { known: [whole], unknown: [] };
    const known = new Set<number>();
    const unknown: string[] = [];
    for (const name of namesIn(text)) {
      const parts = find(name) === undefined ? name.split(BETWEEN_KNOWN_NAMES).map(find) : [find(name)];
      if (parts.every((part) => part !== undefined)) for (const part of parts) known.add(part);
      else unknown.push(name);
    }
    return { known: [...known], unknown };
  };
  // The same slip of the pen comes back in many rows.
  const nearestNames = new Map<string, string | undefined>();
  const nearest = (wanted: string): string | undefined => {
    let best: { number: number; distance: number } | undefined;
    for (const [folded, number] of numbers) {
      const allowed = best ? best.distance - 1 : MOST_SLIPS;
      if (allowed === 0) break;
      const distance = spellingDistance(wanted, folded, allowed);
      if (distance <= allowed) best = { number, distance };
    }
    return best && list[best.number];
  };
  return {
    find,
    inCell(text) {
      const seen = cells.get(text) ?? inCell(text);
      cells.set(text, seen);
      return seen;
    },
    nearest(name) {
      const wanted = foldWord(name);
      if (!nearestNames.has(wanted)) nearestNames.set(wanted, nearest(wanted));
      return nearestNames.get(wanted);
    },
  };
}
