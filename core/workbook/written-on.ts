/** The last line of a sheet that we write: the day, the method, who made the figures. */
import { say } from "../texts/text";
import { words } from "./words";

/** `today`: the day as people write it; `origin`: where the figures come from, in a sentence. "" without both. */
export function writtenOn(today: string | undefined, origin = ""): string {
  const written = today === undefined ? "" : say("nl", words.writtenOn, { day: today });
  return [written, origin].filter((part) => part !== "").join(" ");
}
