/** Texts about hosts. */
import type { Text } from "./text";

export const hostsTexts = {} as const satisfies Record<string, Text>;
