/** What conversations, statements and the register of stakeholders show beside the questions about people. */
import { foldWord } from "../cells/words";
import { readStatements, type Statement } from "../interviews/read-statements";
import { readActors, readTalks, type Talk } from "../interviews/read-talks";
import { proposalOf, proposedCategories } from "../stakeholders/proposed-categories";
import { readStakeholders, type Stakeholder } from "../stakeholders/read-stakeholders";
import type { Sentence } from "../texts/text";
import type { Snapshot } from "../workbook/snapshot";
import { words } from "./words";

const GOVERNMENT = "college en schepenen";
/** With whom the communication is to be talked through. */
const TO_TALK_TO = [
  { category: GOVERNMENT, name: words.withGovernment },
  { category: "netbeheerder", name: words.withGridOperator },
  { category: "energiehuis", name: words.withEnergyHouse },
] as const;

/** Needs are of a wijk: what was said about one, and about how many. */
export function seenNeeds(snapshot: Snapshot): Sentence[] {
  const statements = readStatements(snapshot)?.statements ?? [];
  if (statements.length === 0) return [{ text: words.seenNoStatements }];
  const about = statements.filter(({ wijken }) => wijken.length > 0);
  const wijken = new Set(about.flatMap((one) => one.wijken.map(foldWord))).size;
  return [{ text: words.seenNeeds, values: { count: about.length, wijken } }];
}

/** How many statements are an expectation, and of how many people; or that there are no statements. */
export function seenExpectations(snapshot: Snapshot): Sentence[] {
  const statements = readStatements(snapshot)?.statements ?? [];
  if (statements.length === 0) return [{ text: words.seenNoStatements }];
  const expectations = statements.filter(({ kind }) => kind === "expectation");
  const heard = new Set(expectations.flatMap(({ actors }: Statement) => actors)).size;
  return [{ text: words.seenExpectations, values: { count: expectations.length, heard } }];
}

/** Whether the government was talked to, and how many of it are in favour (position 1 or 2). */
export function seenAdministration(snapshot: Snapshot): Sentence[] {
  const own = (readStakeholders(snapshot)?.stakeholders ?? []).filter((one) => categoryOf(one) === GOVERNMENT);
  const known = own.filter(({ position }) => !Number.isNaN(position));
  return [
    talksWith(snapshot, GOVERNMENT) === 0
      ? { text: words.seenNotTalked, values: { who: words.withGovernment } }
      : { text: words.seenTalked, values: { count: talksWith(snapshot, GOVERNMENT), who: words.withGovernment } },
    known.length === 0
      ? { text: words.seenNoPosition }
      : {
          text: words.seenPosition,
          values: { count: known.filter(({ position }) => position >= 1).length, all: known.length },
        },
  ];
}

/** A sentence for each party that a communication plan cannot do without: how many conversations there were with it. */
export function seenCommunication(snapshot: Snapshot): Sentence[] {
  return TO_TALK_TO.map(({ category, name }): Sentence => {
    const count = talksWith(snapshot, category);
    return count === 0
      ? { text: words.seenNotTalked, values: { who: name } }
      : { text: words.seenTalked, values: { count, who: name } };
  });
}

/** Residents, by themselves or organised, and with how many of them something is agreed. */
export function seenResidents(snapshot: Snapshot): Sentence[] {
  const own = (readStakeholders(snapshot)?.stakeholders ?? []).filter(isResident);
  if (own.length === 0) return [{ text: words.seenNoResidents }];
  const actions = own.filter(({ nextAction }) => nextAction !== "").length;
  return [{ text: words.seenResidents, values: { count: own.length, actions } }];
}

/** Conversations with residents, by themselves or organised, and what was said about the wijken. */
export function seenHeard(snapshot: Snapshot): Sentence[] {
  const count = talksThat(snapshot, isResident);
  const talks = { text: words.seenTalked, values: { count, who: words.withResidents } };
  return [
    count === 0 ? { text: words.seenNotTalked, values: { who: words.withResidents } } : talks,
    ...seenNeeds(snapshot),
  ];
}

function isResident({ category, name }: Pick<Stakeholder, "category" | "name">): boolean {
  return proposedCategories[proposalOf(category, name)]?.residents !== undefined;
}

/** The category among the twenty that a stakeholder belongs to; "" for none. */
function categoryOf({ category, name }: Pick<Stakeholder, "category" | "name">): string {
  return proposedCategories[proposalOf(category, name)]?.name ?? "";
}

function talksWith(snapshot: Snapshot, category: string): number {
  return talksThat(snapshot, (one) => categoryOf(one) === category);
}

/** Conversations that were held with somebody of that kind. */
function talksThat(snapshot: Snapshot, isOf: (who: Pick<Stakeholder, "category" | "name">) => boolean): number {
  const { names, stakeholders } = readActors(snapshot);
  const counts = (actor: number) => isOf(stakeholders[actor] ?? { category: "", name: names[actor] ?? "" });
  return (readTalks(snapshot)?.talks ?? []).filter(({ done, actors }: Talk) => done && actors.some(counts)).length;
}
