/** Sheets are Dutch in every language. */
import { say, type Text } from "../../texts/text";

/** A text without holes, for a cell. */
export const nl = (text: Text): string => say("nl", text);
