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

/** "bewoners 4, overige 3": conversations that were held, by kind of actor. */
function talksPerCategory(snapshot: Snapshot): string {
  const actors = readActors(snapshot);
  const categories = new Map<string, { name: string; talks: number; sources: Set<number> }>();
  for (const talk of readTalks(snapshot)?.talks ?? []) {
    if (!talk.done) continue;
    for (const actor of talk.actors) {
      const name = actors.stakeholders[actor]?.category ?? "";
      const known = categories.get(foldWord(name)) ?? { name, talks: 0, sources: new Set<number>() };
      known.talks++;
      known.sources.add(actor);
      categories.set(foldWord(name), known);
    }
  }
  const all = [...categories.values()];
  const named = all.filter(({ name, sources }) => name !== "" && sources.size >= FEWEST_SOURCES);
  const others = all.filter((one) => !named.includes(one)).reduce((sum, { talks }) => sum + talks, 0);
  return [
    ...named.map(({ name, talks }) => `${name} ${talks}`),
    ...(others > 0 ? [`${say("nl", words.others)} ${others}`] : []),
  ].join(", ");
}
