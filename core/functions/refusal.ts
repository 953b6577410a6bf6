/**
 * A sheet function that cannot answer ends with a refusal: a code that both hosts know and a full Dutch sentence.
 * Checking arguments is the one place where core throws; `callFunction` is the one place that catches.
 */

import { say, type Text, type TextValues } from "../texts/text";

/** invalidValue: the input is wrong (#WAARDE!). notAvailable: too little data to answer (#N/B). */
export type RefusalCode = "invalidValue" | "notAvailable";

export interface Refusal {
  readonly refusal: RefusalCode;
  readonly message: string;
}

/** Ends the function with #WAARDE! and the sentence for this key. */
export function invalid(text: Text, values?: TextValues): never {
  throw { refusal: "invalidValue", message: say("nl", text, values) } satisfies Refusal;
}

/** Ends the function with #N/B and the sentence for this key. */
export function unavailable(text: Text, values?: TextValues): never {
  throw { refusal: "notAvailable", message: say("nl", text, values) } satisfies Refusal;
}

/** Tells what `invalid` and `unavailable` throw from an error of the program. */
export function isRefusal(thrown: unknown): thrown is Refusal {
  return typeof thrown === "object" && thrown !== null && "refusal" in thrown;
}
