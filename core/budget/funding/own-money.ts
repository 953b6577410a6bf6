/** Whose money it is: the municipality's own, somebody else's, or the residents', which is no income at all. */
import { foldWord } from "../../cells/words";
import type { BudgetLine } from "../lines/budget-line";

const OWN =
  /^(?:eigen (?:middelen|inbreng|bijdrage|financiering|werking|budget|aandeel)|gemeente|gemeentelijk[e]?|stad|stadsbestuur|stedelijk[e]?|ocmw|lokaal bestuur|bijdrage (?:gemeente|stad|ocmw))(?=$|[\s(:,/-])/;

/** "Eigen bijdrage bewoners" is somebody's own, and not the municipality's. */
const SOMEBODYS_OWN =
  /^eigen .*\b(?:bewoners?|eigenaars?|eigenaren|huurders?|verhuurders?|gezin(?:nen)?|huishoudens?|particulier(?:en)?|kopers?|partners?|bedrijf|bedrijven|ondernemingen?|woonmaatschappij(?:en)?|huisvestingsmaatschappij(?:en)?|netbeheerder|fluvius|provincie|vlaanderen|intercommunales?|vereniging(?:en)?|vzw|vme|energiehuis|ontwikkelaars?|scholen|school)\b/;

/** Premiums and loans that go to residents, whoever counts on them. */
const RESIDENTS =
  /verbouwpremie|verbouwlening|renovatiepremie|overkoepelende premie|energielening|premies? (?:van|voor|aan) (?:de )?(?:bewoner|eigenaar)/;

/** True for income from the municipality itself: its funder says so, or without a funder the description. */
export function isOwnMoney({
  kind,
  funder,
  description,
}: Pick<BudgetLine, "kind" | "funder" | "description">): boolean {
  const whose = foldWord(funder ?? description);
  return kind === "income" && OWN.test(whose) && !SOMEBODYS_OWN.test(whose);
}

/** True for a source that pays residents and not the municipality, such as Mijn VerbouwPremie. */
export function isResidentsMoney(name: string): boolean {
  return RESIDENTS.test(foldWord(name));
}
