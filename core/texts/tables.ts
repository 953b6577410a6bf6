/** Texts about tables. */
import type { Text } from "./text";

export const tablesTexts = {} as const satisfies Record<string, Text>;
