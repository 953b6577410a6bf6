/** What the dossier says about people: counts only, so that nobody is recognised. */
import { formatNumber } from "../cells/format-number";
import { foldWord } from "../cells/words";
import { readActors, readTalks } from "../interviews/read-talks";
import { themeMatrix } from "../interviews/themes";
import { readField } from "../stakeholders/field";
import type { Strategy } from "../stakeholders/strategy";
import { say } from "../texts/text";
import type { Snapshot } from "../workbook/snapshot";
import type { DossierFacts } from "./facts";
import { words } from "./words";

/** A kind of actor with fewer sources is printed as "overige": one could tell who it was. */
const FEWEST_SOURCES = 3;
const MOST_THEMES = 4;

/** What it is about and how it stands; none where the workbook holds neither stakeholders nor conversations. */
export function peopleRows(snapshot: Snapshot, { stakeholders }: DossierFacts): [string, string][] {
  const talks = readTalks(snapshot);
  if (stakeholders.length === 0 && !talks) return [];
  const count = (strategy: Strategy) => stakeholders.filter((one) => one.strategy === strategy).length;
  const { support, count: counted } = readField(stakeholders).total;
  const field = say("nl", words.peopleCounts, {
    close: count("manageClosely"),
    satisfied: count("keepSatisfied"),
    inform: count("keepInformed"),
    watch: count("monitor"),
  });
  const supported = Number.isNaN(support)
    ? "n.b."
    : say("nl", words.peopleSupportValue, { support: formatNumber(support, 2), count: counted });
  const themes = themeMatrix(snapshot).themes.filter(({ shown }) => shown);
  return [
    [say("nl", words.peopleField), stakeholders.length === 0 ? say("nl", words.noStakeholders) : field],
    [say("nl", words.peopleSupport), supported],
    [say("nl", words.peopleTalks), talksPerCategory(snapshot) || say("nl", words.noTalks)],
    [
      say("nl", words.peopleThemes),
      themes
        .slice(0, MOST_THEMES)
        .map(({ theme, total }) => `${theme} ${total}`)
        .join(", ") || say("nl", words.noThemes),
    ],
  ];
}

/**
 * "bewoners 4, overige 3": conversations that were held, by kind of actor. One with several actors counts once for each
 * kind that is named, and among the others only where none of its kinds is; where the figures are then more than the
 * conversations, it says how many these are.
 */
function talksPerCategory(snapshot: Snapshot): string {
  const actors = readActors(snapshot);
  const talks = (readTalks(snapshot)?.talks ?? []).filter((talk) => talk.done && talk.actors.length > 0);
  const categoryOf = (actor: number) => actors.stakeholders[actor]?.category ?? "";
  const categories = new Map<string, { name: string; sources: Set<number>; talks: number }>();
  for (const actor of talks.flatMap((talk) => talk.actors)) {
    const name = categoryOf(actor);
    const known = categories.get(foldWord(name)) ?? { name, sources: new Set<number>(), talks: 0 };
    categories.set(foldWord(name), { ...known, sources: known.sources.add(actor) });
  }
  const isNamed = (category: string) =>
    category !== "" && (categories.get(category)?.sources.size ?? 0) >= FEWEST_SOURCES;
  let others = 0;
  for (const talk of talks) {
    const named = [...new Set(talk.actors.map((actor) => foldWord(categoryOf(actor))))].filter(isNamed);
    if (named.length === 0) others++;
    for (const category of named) {
      const known = categories.get(category);
      if (known) known.talks++;
    }
  }
  const counts = [...categories]
    .filter(([category]) => isNamed(category))
    .map(([, { name, talks: count }]) => ({ name, count }));
  if (others > 0) counts.push({ name: say("nl", words.others), count: others });
  const shown = counts.map(({ name, count }) => `${name} ${count}`).join(", ");
  const sum = counts.reduce((total, { count }) => total + count, 0);
  return sum === talks.length ? shown : say("nl", words.talksTogether, { counts: shown, count: talks.length });
}
