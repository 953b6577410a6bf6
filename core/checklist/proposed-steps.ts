/** Ten steps to begin a plan with: a proposal of ours, not official. */
import { foldWord } from "../cells/words";
import type { RowEdit } from "../tables/change-table";
import type { stappenplan } from "./tables/stappenplan";

/** Dutch in every language: they become rows of the user's sheet. */
const STEPS: readonly (readonly [step: string, result: string])[] = [
  ["Team samenstellen", "Een team dat alles dekt, met afspraken"],
  ["Middelen zoeken", "Een begroting die sluit"],
  ["Cijfers verzamelen", "Kandidaatwijken met hun cijfers"],
  ["Kader afspreken", "Criteria met gewichten"],
  ["Stakeholders in kaart brengen", "Wie beslist, wie blokkeert, wie eerst"],
  ["Gesprekken voeren", "Wat mensen verwachten en eisen"],
  ["Wijk kiezen", "Een keuze met motivering"],
  ["Impact berekenen", "Wat het oplevert tegenover wat het kost"],
  ["Gereedheid nagaan", "Geen vraag die nog blokkeert"],
  ["Beslissing van de raad", "Een goedgekeurd dossier"],
];

/** Whether a plan still is the proposal: every step bears a name of ours. */
export function isProposal(steps: readonly { step: string }[]): boolean {
  return steps.every(({ step }) => STEPS.some(([ours]) => foldWord(ours) === foldWord(step)));
}

/** As rows to add: all still to do, without dates, each one after the one before it (by its number). */
export function proposedSteps(): RowEdit<typeof stappenplan>[] {
  return STEPS.map(([step, result], index) => ({
    step,
    phase: "Voorbereiding",
    status: "todo" as const,
    result,
    ...(index > 0 && { after: String(index) }),
  }));
}
