/** Texts about budget. */
import type { Text } from "./text";

export const budgetTexts = {} as const satisfies Record<string, Text>;
