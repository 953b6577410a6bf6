/** Texts about findings. */
import type { Text } from "./text";

export const findingsTexts = {} as const satisfies Record<string, Text>;
