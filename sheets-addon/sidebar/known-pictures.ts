/** What this sidebar put on sheets as pictures: Google shows a picture and never gives it back. */
import type { ApplyResult } from "../../core/workbook/host-answer";
import { inTurn } from "../../core/workbook/in-turn";
import type { Change, PictureSpec, Plan } from "../../core/workbook/plan";
import { words } from "../words";

export interface KnownPictures {
  /** The answer to a plan that was carried out, with a way back that also puts back the pictures that it replaced. */
  complete(plan: Plan, answer: ApplyResult): ApplyResult;
}

/** For as long as the sidebar is open; a picture of an earlier time stays replaced. */
export function knownPictures(): KnownPictures {
  const known = new Map<string, PictureSpec>();
  return {
    complete(plan, answer) {
      if (!answer.ok) return answer;
      const placed = plan.changes.filter(isAboutPicture);
      const lost = placed.flatMap((change): Change[] => {
        const earlier = known.get(keyOf(change));
        const wayBack = answer.undo.changes.some(
          (one) => (isAboutPicture(one) && keyOf(one) === keyOf(change)) || isEndOf(one, change.sheet),
        );
        return earlier && !wayBack ? [{ kind: "picture", sheet: change.sheet, picture: earlier }] : [];
      });
      const refused = new Set(
        answer.told?.flatMap(({ text, values }) => (text === words.toldPicture ? [values?.sheet] : [])),
      );
      for (const change of placed) {
        if (change.kind === "removePicture") known.delete(keyOf(change));
        else if (!refused.has(change.sheet)) known.set(keyOf(change), change.picture);
      }
      if (lost.length === 0) return answer;
      return { ...answer, undo: { ...answer.undo, changes: inTurn([...answer.undo.changes, ...lost]) } };
    },
  };
}

type PictureChange = Extract<Change, { kind: "picture" | "removePicture" }>;

function isAboutPicture(change: Change): change is PictureChange {
  return change.kind === "picture" || change.kind === "removePicture";
}

function isEndOf(change: Change, sheet: string): boolean {
  return change.kind === "deleteSheet" && change.sheet === sheet;
}

function keyOf(change: PictureChange): string {
  return `${change.sheet}\n${change.kind === "picture" ? change.picture.name : change.name}`;
}
