/** Texts about panel. */
import type { Text } from "./text";

export const panelTexts = {} as const satisfies Record<string, Text>;
