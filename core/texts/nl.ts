/** Sheets are Dutch in every language of the pane: a workbook has many readers. */
import { say, type Text, type TextValues } from "./text";

/** A text as it is written in a cell. */
export function nl(text: Text, values?: TextValues): string {
  return say("nl", text, values);
}
