/** Says that figures are those of a "what if", what is tried, and how to go back; on every view that counts with it. */

import { whatIfSentences } from "../../../core/budget/lines/what-if-sentences";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { LinkButton } from "../../parts/link-button";
import { type BudgetState, NOTHING_TRIED } from "./use-budget";
import { words } from "./words";

export function WhatIfBar({ state }: { state: BudgetState }) {
  const { say } = usePane();
  const { tries, tryOut, whatIf, sheetLines } = state;
  if (!tries) return null;
  return (
    <Bar tone="note" title={say(words.whatIfActive)}>
      <p>
        {whatIfSentences(whatIf, sheetLines)
          .map(({ text, values }) => say(text, values))
          .join(" ")}
      </p>
      <LinkButton onClick={() => tryOut(NOTHING_TRIED)}>{say(words.whatIfBack)}</LinkButton>
    </Bar>
  );
}
