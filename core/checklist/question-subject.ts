/** What a question of the checklist is about, also where a municipality asks it in words of its own. */
import { foldWord } from "../cells/words";
import { PROPOSED_QUESTIONS, type Subject } from "./proposed-questions";

/** In this order: a question about communication with the government is about communication. */
const LIKE: readonly (readonly [subject: Subject, like: RegExp])[] = [
  [
    "roles",
    /\b(?:zelf doe[nt]|partners? doe[nt]|uitbested|uitbesteed|inhur|inhuurt|wie doet wat|rolverdeling|taakverdeling)/,
  ],
  ["communication", /\bcommunicatie/],
  ["occasion", /\baanleiding|\bkader(?:t|ing)?\b.*\bbeleid/],
  ["chances", /\binitiatie|\bkoppelkans|\baansluiten\b|\baan te sluiten\b|\bmeekoppel/],
  ["residents", /\bactieve (?:bewoner|burger|inwoner)|\bcontact met (?:de )?(?:bewoner|burger)/],
  ["needs", /\bleeft\b|\bleven\b|\bnoden\b|\bnood\b|\bbehoefte/],
  ["expectation", /\bverwacht|\bopleveren\b|\bdoel(?:en|stelling)?\b|\bwat erna\b/],
  ["means", /\bmiddelen\b|\bgeld\b|\bbudget|\bpersoneel|\bmensen genoeg|\bgenoeg mensen|\bcapaciteit/],
  ["government", /\bbestuur|\bschepen|\bcollege\b|\bpolitiek/],
];

/** undefined for a question of one's own about something else. */
export function subjectOf(question: string): Subject | undefined {
  const folded = foldWord(question);
  const proposed = PROPOSED_QUESTIONS.find((one) => foldWord(one.question) === folded);
  return proposed?.subject ?? LIKE.find(([, like]) => like.test(folded))?.[0];
}
