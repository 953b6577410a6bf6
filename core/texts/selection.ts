/** Texts about selection. */
import type { Text } from "./text";

export const selectionTexts = {} as const satisfies Record<string, Text>;
