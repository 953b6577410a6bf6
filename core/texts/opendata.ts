/** Texts about opendata. */
import type { Text } from "./text";

export const opendataTexts = {} as const satisfies Record<string, Text>;
