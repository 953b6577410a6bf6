/** A message in a box: an icon, a word for how bad it is, the sentence, and what can be done about it. */

import type { ReactNode } from "react";
import type { Severity } from "../../core/workbook/finding";
import { usePane } from "../pane";
import { words } from "../words";
import { Icon } from "./icon";

export type BarTone = Severity | "good";

const ICONS = { error: "error", warning: "warning", note: "note", good: "done" } as const;
export const TONE_WORDS = {
  error: words.severityError,
  warning: words.severityWarning,
  note: words.severityNote,
  good: words.severityGood,
} as const;

export function Bar({ tone, title, children }: { tone: BarTone; title: string; children?: ReactNode }) {
  const { say } = usePane();
  return (
    <section className={`ww-bar ww-bar-${tone}`} aria-label={`${say(TONE_WORDS[tone])}: ${title}`}>
      <Icon name={ICONS[tone]} />
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </section>
  );
}
