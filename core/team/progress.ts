/** How far the team is: whether everything is covered by those who are chosen, and what is agreed. */
import type { Sentence } from "../texts/text";
import { lookAt, notBegun, type Progress } from "../workbook/progress";
import type { Snapshot } from "../workbook/snapshot";
import { readAgreements } from "./read-agreements";
import { readTeam } from "./read-team";
import { words } from "./words";

/** Done when a team is chosen and every agreement that was begun is made. */
export function progress(snapshot: Snapshot): Progress {
  const team = readTeam(snapshot);
  const agreements = readAgreements(snapshot);
  const next = { text: words.nextTeam };
  if (!team && !agreements) return notBegun(next);
  const chosen =
    team?.members.filter((member) => member.chosen === "yes" || member.chosen === "compulsory").length ?? 0;
  const all = agreements?.agreements.length ?? 0;
  const done = agreements?.agreements.filter(({ agreed }) => agreed).length ?? 0;
  const facts: Sentence[] = [{ text: words.factPeople, values: { count: team?.members.length ?? 0 } }];
  if (chosen > 0) facts.push({ text: words.factChosen, values: { count: chosen } });
  if (all > 0) facts.push({ text: words.factAgreements, values: { done, all } });
  if (!team || team.members.length === 0) return { state: "busy", facts, next };
  const hindering = [...team.findings, ...(agreements?.findings ?? [])];
  // What need only be checked holds nobody up here; where something hinders, it is counted as the step itself does.
  const trouble = hindering.some(({ severity }) => severity === "error") ? lookAt(hindering, facts) : undefined;
  if (trouble) return trouble;
  if (chosen === 0) return { state: "busy", facts, next: { text: words.nextChoose } };
  if (done < all) return { state: "busy", facts, next: { text: words.nextAgree, values: { count: all - done } } };
  return { state: "done", facts };
}
