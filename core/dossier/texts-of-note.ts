/** The proposed texts of the note for the council: one per heading, from the workbook, for somebody to change. */

import { formatNumber } from "../cells/format-number";
import { foldWord } from "../cells/words";
import { REASONABLE_SPREAD } from "../decision/sampling/rank-acceptability";
import { type Reason, reasonsFor } from "../selection/choice/explain";
import { flipOf, flipSentence } from "../selection/choice/flip";
import type { Ranking } from "../selection/choice/ranking";
import { actorNames } from "../stakeholders/actor-names";
import { chanceText } from "../texts/chance-text";
import { nl } from "../texts/nl";
import type { Sentence } from "../texts/text";
import { type DossierFacts, type DossierOptions, withoutPersons } from "./facts";
import type { TextPart } from "./parts";
import { whyNow } from "./why-now";
import { words } from "./words";

const said = ({ text, values }: Sentence) => nl(text, values);

/** Reasons for the wijk, and against it beside the strongest one, that the note gives where it has room. */
const MOST_PRO = 3;
const MOST_CONTRA = 1;
export const MOST_REASONS = MOST_PRO + MOST_CONTRA;
/** Below no reasons at all: without how draagvlak could turn it, and then without how sure the first place is. */
const NO_FLIP = -1;
const NO_CHANCE = -2;
export const FEWEST_REASONS = NO_CHANCE;

/**
 * By heading, in Dutch, as the sheet gets them; paragraphs are parted by a line break. `reasons`: how many, the
 * weightiest first; what must not be missing, such as the strongest argument against, an objection or a hard condition,
 * stays whatever the room.
 */
export function proposedTexts(
  facts: DossierFacts,
  options: DossierOptions,
  reasons = MOST_REASONS,
): Record<TextPart, string> {
  return {
    proposal: proposal(facts),
    why: whyNow(facts).map(said).join("\n"),
    legal: nl(words.legal),
    competence: nl(words.competence),
    arguments: argumentation(facts, options, reasons),
    money: money(facts),
    advice: nl(words.advice),
    articles: articles(facts),
  };
}

function proposal(facts: DossierFacts): string {
  const { wijk, decided, choice } = facts;
  if (wijk === "") return nl(words.proposalOpen);
  const reserve = choice?.rows.find(({ verdict }) => verdict === "reserve")?.wijk;
  const conditions = withoutPersons(decided?.conditions ?? "", facts).replace(/[.\s]+$/, "");
  return [
    nl(words.proposal, { wijk }),
    ...(decided ? [] : [nl(words.proposalRanking)]),
    ...(reserve ? [nl(words.proposalReserve, { wijk: reserve })] : []),
    ...(conditions ? [nl(words.conditions, { conditions })] : []),
  ].join(" ");
}

function argumentation(facts: DossierFacts, options: DossierOptions, most: number): string {
  const { ranking, candidate, decided, wijk, staysFirst, lenses } = facts;
  if (!ranking || candidate < 0) return withoutPersons(decided?.reason ?? "", facts) || nl(words.noRanking);
  const reasons = printableReasons(facts, options);
  const own = withoutPersons(decided?.reason ?? "", facts);
  const pros = reasons.filter(({ side }) => side === "pro").slice(0, Math.max(0, Math.min(MOST_PRO, most)));
  const [strongest, ...contras] = strongestFirst(reasons);
  const flip = lenses && flipOf(ranking.study, lenses);
  const share = staysFirst === undefined ? undefined : chanceText(staysFirst, "nl");
  return [
    ...(own === "" ? pros.map(({ sentence }) => `+ ${sentence}`) : [own]),
    ...contras.slice(0, own === "" && most > MOST_PRO ? MOST_CONTRA : 0).map(({ sentence }) => `- ${sentence}`),
    ...counters(strongest, facts),
    ...hardOpen(facts),
    ...runnersUp(facts, ranking),
    ...(share === undefined || most <= NO_CHANCE ? [] : [nl(words.sure, { spread: REASONABLE_SPREAD, wijk, share })]),
    ...(flip && most > NO_FLIP ? [said(flipSentence(ranking.study, flip))] : []),
  ].join("\n");
}

/** What people objected when they were asked stands beside the strongest reason against, and is one where there is no other. */
function counters(strongest: Reason | undefined, facts: DossierFacts): string[] {
  const objections = (facts.decided?.objections ?? "").trim();
  const said = strongest ? [nl(words.counter, { reason: withoutStop(strongest.sentence) })] : [];
  if (!NO_OBJECTION.test(objections)) {
    const printable = withoutStop(withoutPersons(objections, facts));
    said.push(printable === "" ? nl(words.objectionHidden) : nl(words.counterObjection, { objections: printable }));
  }
  return said.length > 0 ? said : [nl(words.noCounter)];
}

/** What a cell says where nobody objected. */
const NO_OBJECTION =
  /^(?:geen(?: bezwaar| bezwaren)?|nee|neen|niemand|none|no(?: objections?)?|aucune?|n\.?v\.?t\.?|n\.?b\.?|[-–—/?.]*)[.!]?$/i;

/** Hard conditions of the wijk that nobody fulfilled yet: they do not compensate, so the council must know them. */
function hardOpen(facts: DossierFacts): string[] {
  const { lenses, candidate, decided } = facts;
  const blocks = lenses?.wijken.find((one) => one.candidate === candidate)?.blocks ?? [];
  // What was recorded with the choice stands in the proposal already.
  const recorded = foldWord(withoutPersons(decided?.conditions ?? "", facts));
  const conditions = [...new Set(blocks.map(({ text }) => withoutStop(withoutPersons(text, facts))))].filter(
    (text) => text !== "" && !recorded.includes(foldWord(text)),
  );
  return conditions.length === 0 ? [] : [nl(words.hardOpen, { conditions: conditions.join("; ") })];
}

function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, "");
}

/** The weightiest reason against: what people call important goes before what a figure says. */
function strongestFirst(reasons: readonly Reason[]): Reason[] {
  const contra = reasons.filter(({ side }) => side === "contra");
  const loud = contra.filter(({ from, importance }) => from === "people" && importance >= 3);
  return [...loud, ...contra.filter((reason) => !loud.includes(reason))];
}

/** Who comes next, and who stands first where that is another wijk: the council will ask about both. */
function runnersUp({ runnerUp: next, candidate }: DossierFacts, ranking: Ranking): string[] {
  const first = ranking.order.find((one) => ranking.ranks[one] === 1);
  const others = [...new Set([first, next])].flatMap((one) => (one === undefined || one === candidate ? [] : [one]));
  return others.length === 0 ? [nl(words.noRunnerUp)] : others.map((one) => comparedWith(ranking, candidate, one));
}

function comparedWith(ranking: Ranking, candidate: number, next: number): string {
  const wijk = ranking.study.candidates[next]?.name ?? "";
  const points = ranking.scores[next] ?? Number.NaN;
  const difference = (ranking.scores[candidate] ?? Number.NaN) - points;
  const shown = (value: number) => formatNumber(value, 1);
  const values = { wijk, points: shown(points), less: shown(difference), more: shown(-difference) };
  if (Math.abs(difference) < 0.05) return nl(words.runnerUpSame, values);
  return nl(difference > 0 || Number.isNaN(difference) ? words.runnerUp : words.runnerUpMore, values);
}

/** The reasons of the wijk without persons' names, and without a function of one holder as their source. */
function printableReasons(facts: DossierFacts, { functions }: DossierOptions): Reason[] {
  const { ranking, candidate, stakeholders } = facts;
  const isPrintable = (text: string) => text === "" || withoutPersons(text, facts) !== "";
  if (!ranking) return [];
  const known = actorNames(stakeholders.map(({ name }) => name));
  const hidden = (source: string) => functions !== true && (known.find(source) !== undefined || source === "");
  const study = {
    ...ranking.study,
    arguments: ranking.study.arguments
      .filter(({ text, source }) => text !== "" && isPrintable(text) && isPrintable(source))
      .map((one) => (hidden(one.source) ? { ...one, source: "" } : one)),
  };
  return reasonsFor({ ...ranking, study }, candidate, "nl");
}

function money({ money: found }: DossierFacts): string {
  if (!found) return nl(words.noMoney);
  const { expense, certainIncome, expectedIncome, unsaidIncome, ownIncome, net, inView } = found;
  const sums =
    unsaidIncome !== 0
      ? nl(words.moneyUnsaid, { expense, expected: expectedIncome, unsaid: unsaidIncome })
      : nl(words.money, { expense, certain: certainIncome, expected: expectedIncome });
  // Impact computes with what the budget shows, the decision with what is sure: both are on the page.
  const nets =
    inView && inView.net !== net ? [nl(words[`moneyNet.${inView.scenario}`], { net, more: inView.net })] : [];
  const own = ownIncome === 0 ? [] : [nl(words.moneyOwn, { own: ownIncome })];
  return [[sums, ...own].join(" "), ...nets].join("\n");
}

function articles({ wijk, money: found, extras }: DossierFacts): string {
  const [account, ...others] = found?.accounts ?? [];
  const where = others.length > 0 ? nl(words.accountTable) : account;
  return [
    nl(words.article1, { wijk: wijk === "" ? ".........." : wijk }),
    nl(extras.steps ? words.article2 : words.article2NoSteps),
    article3(found, where),
    nl(words.article4),
  ].join("\n");
}

function article3(found: DossierFacts["money"], account: string | undefined): string {
  if (!found) return nl(words.article3Open);
  const amount = found.net;
  return account === undefined ? nl(words.article3NoAccount, { amount }) : nl(words.article3, { amount, account });
}
