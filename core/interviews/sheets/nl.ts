/** Sheets are Dutch in every language. */
import { say, type Text } from "../../texts/text";

export const nl = (text: Text): string => say("nl", text);
