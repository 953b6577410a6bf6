/** Whose money it is: the municipality's own, somebody else's, or the residents', which is no income at all. */
import { foldWord } from "../../cells/words";
import type { BudgetLine } from "../lines/budget-line";

const OWN =
  /^(?:eigen (?:middelen|inbreng|bijdrage|financiering|werking|budget|aandeel)|gemeente|gemeentelijk[e]?|stad|stadsbestuur|stedelijk[e]?|ocmw|lokaal bestuur|bijdrage (?:gemeente|stad|ocmw))(?=$|[\s(:,/-])/;

/** Premiums and loans that go to residents, whoever counts on them. */
const RESIDENTS =
  /verbouwpremie|verbouwlening|renovatiepremie|overkoepelende premie|energielening|premies? (?:van|voor|aan) (?:de )?(?:bewoner|eigenaar)/;

/** True for income from the municipality itself: its funder says so, or without a funder the description. */
export function isOwnMoney({
  kind,
  funder,
  description,
}: Pick<BudgetLine, "kind" | "funder" | "description">): boolean {
  return kind === "income" && OWN.test(foldWord(funder ?? description));
}

/** True for a source that pays residents and not the municipality, such as Mijn VerbouwPremie. */
export function isResidentsMoney(name: string): boolean {
  return RESIDENTS.test(foldWord(name));
}
