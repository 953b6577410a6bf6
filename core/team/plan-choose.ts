/** The plan that writes in the sheet who is in the team. */
import { planTable } from "../tables/change-table";
import type { Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import type { TeamReading } from "./read-team";
import { team } from "./tables/team";
import { words } from "./words";

/** "ja" for who is in this team and empty for who was and no longer is; verplicht and nee stay as they are. */
export function planChooseTeam(snapshot: Snapshot, { members }: TeamReading, chosen: readonly number[]): Plan {
  const isIn = new Set(chosen);
  return planTable(snapshot, team, { text: words.planChoose }, ({ set }) => {
    members.forEach((member, person) => {
      if (member.chosen === "compulsory" || member.chosen === "no") return;
      if (isIn.has(person) && member.chosen !== "yes") set(member.row, { chosen: "yes" });
      if (!isIn.has(person) && member.chosen === "yes") set(member.row, { chosen: "" });
    });
  });
}
