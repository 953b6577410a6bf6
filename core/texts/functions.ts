/** Texts about functions. */
import type { Text } from "./text";

export const functionsTexts = {} as const satisfies Record<string, Text>;
