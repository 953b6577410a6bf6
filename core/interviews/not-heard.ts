/** Who is not heard yet, by six rules. */
import { foldWord } from "../cells/words";
import { proposalOf, proposedCategories } from "../stakeholders/proposed-categories";
import { whoFirst } from "../stakeholders/who-first";
import type { Sentence } from "../texts/text";
import type { Snapshot } from "../workbook/snapshot";
import { readActors, readTalks } from "./read-talks";
import { heardPositions } from "./statement-findings";
import { talkedWith, withoutDoubles } from "./talked-with";
import { words } from "./words";

const TOP_STAKEHOLDERS = 5;
const TOP_WIJKEN = 3;
const ENOUGH_TALKS = 2;
const A_YEAR = 365;
const RESIDENTS = /\b(?:bewoners?|inwoners?|residents?)\b/;

export interface NotHeard {
  /** By priority, of the five highest. */
  stakeholders: string[];
  categories: string[];
  /** Wijken that rank high in the figures with fewer than two talks. */
  wijken: string[];
  onlyInFavour: boolean;
  residents: "heard" | "none" | "onlyOrganised";
  /** Whom one talked to more than a year ago, and not since. */
  old: string[];
}

export interface HeardOptions {
  /** The wijken by their place in the figures, best first; empty while there is no ranking. */
  ranking: readonly string[];
  /** A serial number; undefined leaves out what depends on the day. */
  today: number | undefined;
}

/** undefined while there is no register and no conversation. */
export function notHeard(snapshot: Snapshot, { ranking, today }: HeardOptions): NotHeard | undefined {
  const actors = readActors(snapshot);
  const { stakeholders } = actors;
  const talks = (readTalks(snapshot)?.talks ?? []).filter(({ done }) => done);
  if (stakeholders.length === 0 && talks.length === 0) return undefined;
  const heard = new Set(talks.flatMap((talk) => talk.actors));
  const isHeard = talkedWith(actors, talks);
  const ordered = withoutDoubles(whoFirst(stakeholders)).filter(({ priority }) => !Number.isNaN(priority.priority));

  const categories = new Map<string, { name: string; heard: boolean }>();
  for (const one of stakeholders) {
    const known = categories.get(foldWord(one.category)) ?? { name: one.category, heard: false };
    known.heard ||= isHeard(one);
    if (one.category !== "") categories.set(foldWord(one.category), known);
  }
  const talksAbout = (wijk: string) =>
    talks.filter(({ wijken }) => wijken.some((name) => foldWord(name) === foldWord(wijk))).length;
  const positions = heardPositions(snapshot);
  const last = new Map<number, number>();
  for (const { actors: present, date } of talks) {
    for (const actor of present) last.set(actor, Math.max(last.get(actor) ?? Number.NEGATIVE_INFINITY, date));
  }
  return {
    stakeholders: ordered
      .slice(0, TOP_STAKEHOLDERS)
      .filter((one) => !isHeard(one))
      .map(({ name }) => name),
    categories: [...categories.values()].filter((one) => !one.heard).map(({ name }) => name),
    wijken: ranking.slice(0, TOP_WIJKEN).filter((wijk) => talksAbout(wijk) < ENOUGH_TALKS),
    onlyInFavour: positions.length > 0 && positions.every((position) => position > 0),
    residents: residentsHeard(snapshot, heard),
    old:
      today === undefined
        ? []
        : [...last].filter(([, date]) => today - date > A_YEAR).map(([actor]) => actors.names[actor] ?? ""),
  };
}

function residentsHeard(snapshot: Snapshot, heard: ReadonlySet<number>): NotHeard["residents"] {
  const { names, stakeholders } = readActors(snapshot);
  const kinds = [...heard].map((actor) => {
    const category = stakeholders[actor]?.category ?? "";
    const name = names[actor] ?? "";
    const proposed = proposedCategories[proposalOf(category, name)];
    // "Bewoners" alone says neither who owns nor who rents, but residents they are.
    return proposed ? proposed.residents : RESIDENTS.test(foldWord(`${category} ${name}`)) ? "own" : undefined;
  });
  if (kinds.includes("own")) return "heard";
  return kinds.includes("organised") ? "onlyOrganised" : "none";
}

/** Each rule that has something to say, in a sentence. */
export function notHeardSentences(missed: NotHeard): Sentence[] {
  const { stakeholders, categories, wijken, onlyInFavour, residents, old } = missed;
  const list = (text: Sentence["text"], names: readonly string[]): Sentence[] =>
    names.length === 0 ? [] : [{ text, values: { list: names.join(", ") } }];
  return [
    ...list(words.priorityUnheard, stakeholders),
    ...list(words.categoryUnheard, categories),
    ...list(words.wijkUnheard, wijken),
    ...(onlyInFavour ? [{ text: words.onlyInFavour }] : []),
    ...(residents === "none" ? [{ text: words.noResidents }] : []),
    ...(residents === "onlyOrganised" ? [{ text: words.onlyOrganised }] : []),
    ...list(words.oldTalk, old),
  ];
}
