/** Why a file cannot be read, as a sentence for the user, where it is found out deep inside the reading. */
import type { Text } from "../../core/texts/text";
import { words as fileWords } from "./words";

/** An error that says which sentence tells the user what is wrong. */
export function fileProblem(text: Text): Error {
  return Object.assign(new Error(text.key), { text });
}

/** The sentence for whatever went wrong; a damaged file where nothing more is known. */
export function problemText(error: unknown): Text {
  return error instanceof Error && "text" in error ? (error.text as Text) : fileWords.fileDamaged;
}
