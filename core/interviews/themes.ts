/** In how many conversations each theme came up, per kind of actor, and which themes may be shown on their own. */
import { foldWord } from "../cells/words";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { readStatements, type Statement } from "./read-statements";
import { readActors } from "./read-talks";

export interface ThemeRow {
  theme: string;
  /** Per category, in the order of `ThemeMatrix.categories`. */
  counts: number[];
  total: number;
  /** Named by two actors of two kinds at least: so that nobody is recognised by it. */
  shown: boolean;
}

export interface ThemeMatrix {
  /** Kinds of actor; "" for those without one. */
  categories: string[];
  /** Most conversations first. */
  themes: ThemeRow[];
}

/** One conversation: an actor on a day. Without a date all that an actor said is one. */
export function conversationKey(actor: number, date: number): string {
  return `${actor} ${Number.isNaN(date) ? "" : date}`;
}

/** A theme counts once per conversation, however often it comes up there. */
export const themeMatrix: (snapshot: Snapshot) => ThemeMatrix = perSnapshot((snapshot) => {
  const { stakeholders } = readActors(snapshot);
  return countThemes(readStatements(snapshot)?.statements ?? [], (actor) => stakeholders[actor]?.category ?? "");
});

/** `categoryOf`: the kind of an actor, "" where it is not known. */
export function countThemes(statements: readonly Statement[], categoryOf: (actor: number) => string): ThemeMatrix {
  const categories = new Map<string, { name: string; number: number }>();
  const themes = new Map<string, { theme: string; talks: Map<string, number>; actors: Set<number> }>();
  for (const { theme, actors, date } of statements) {
    if (theme === "") continue;
    const row = themes.get(foldWord(theme)) ?? { theme, talks: new Map(), actors: new Set() };
    themes.set(foldWord(theme), row);
    for (const actor of actors) {
      const name = categoryOf(actor);
      const category = categories.get(foldWord(name)) ?? { name, number: categories.size };
      categories.set(foldWord(name), category);
      row.actors.add(actor);
      row.talks.set(conversationKey(actor, date), category.number);
    }
  }
  const rows = [...themes.values()].map(({ theme, talks, actors }): ThemeRow => {
    const counts = new Array<number>(categories.size).fill(0);
    for (const category of talks.values()) counts[category] = (counts[category] ?? 0) + 1;
    const kinds = counts.filter((count) => count > 0).length;
    return { theme, counts, total: talks.size, shown: actors.size >= 2 && kinds >= 2 };
  });
  rows.sort((a, b) => b.total - a.total);
  return { categories: [...categories.values()].map(({ name }) => name), themes: rows };
}
