/** Texts about plan. */
import type { Text } from "./text";

export const planTexts = {} as const satisfies Record<string, Text>;
