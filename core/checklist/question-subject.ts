/** What a question of the checklist is about, also where a municipality asks it in words of its own. */
import { foldWord } from "../cells/words";
import { PROPOSED_QUESTIONS, type Subject } from "./proposed-questions";

const RESIDENTS = "(?:bewoner|burger|inwoner|huurder|buurt|mensen)";
const TALKED =
  "(?:gehoord|bevraagd|bevraging|gesproken|gesprek|gepraat|geinterviewd|interview|geraadpleegd|geluisterd|betrokken|rondvraag)";
/** What is asked of a budget but that it closes: whether somebody agreed to it. */
const AGREED = /\b(?:goedgekeurd|goedkeuring|gestemd|visum|voorgelegd|besproken)\b/;

/**
 * In this order: a question about communication with the government is about communication. `unless`: words with which
 * it asks something else, that the workbook does not show.
 */
const LIKE: readonly (readonly [subject: Subject, like: RegExp, unless?: RegExp])[] = [
  [
    "roles",
    /\b(?:zelf doe[nt]|partners? doe[nt]|uitbested|uitbesteed|inhur|inhuurt|wie doet wat|rolverdeling|taakverdeling)/,
  ],
  // Talks are no answer to whether there is a plan or a person for it.
  [
    "communication",
    /\bcommunicatie\b.*\b(?:doorgesproken|besproken|afgesproken|afgestemd|overleg|gesprek|met|bestuur|netbeheerder|energiehuis)/,
  ],
  ["occasion", /\baanleiding|\bkader(?:t|ing)?\b.*\bbeleid/],
  ["chances", /\binitiatie|\bkoppelkans|\baansluiten\b|\baan te sluiten\b|\bmeekoppel/],
  ["residents", /\bactieve (?:bewoner|burger|inwoner)|\bcontact met (?:de )?(?:bewoner|burger)/],
  ["needs", /\bleeft\b|\bleven\b|\bnoden\b|\bnood\b|\bbehoefte/],
  ["heard", new RegExp(`\\b${RESIDENTS}.*\\b${TALKED}|\\b${TALKED}.*\\b${RESIDENTS}`)],
  ["expectation", /\bverwacht|\bopleveren\b|\bdoel(?:en|stelling)?\b|\bwat erna\b/],
  [
    "means",
    /\bmiddelen\b|\bgeld\b|\bbudget|\bbegroting|\bfinanciering\b|\bgefinancierd\b|\bpersoneel|\bmensen genoeg|\bgenoeg mensen|\bcapaciteit/,
    AGREED,
  ],
  ["government", /\bbestuur|\bschepen|\bcollege\b|\bpolitiek/],
];

/** undefined for a question of one's own about something else. */
export function subjectOf(question: string): Subject | undefined {
  const folded = foldWord(question);
  const proposed = PROPOSED_QUESTIONS.find((one) => foldWord(one.question) === folded);
  return proposed?.subject ?? LIKE.find(([, like, unless]) => like.test(folded) && !unless?.test(folded))?.[0];
}

/** A budget may be there, or asked for, and still not close. */
const ONLY_THERE =
  /\b(?:is|bestaat|hebben we|hebben wij) (?:er )?(?:al )?een\b|\b(?:opgemaakt|gemaakt|opgesteld|klaar|ingediend|aangevraagd)\b/;

/** Whether a yes says that there is enough money, so that a budget that does not close contradicts it. */
export function asksForEnough(question: string): boolean {
  return subjectOf(question) === "means" && !ONLY_THERE.test(foldWord(question));
}
