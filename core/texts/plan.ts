/** Texts about plan. */
import type { Text } from "./text";

export const planTexts = {
  "plan.undo": { nl: "Herstelt wat er stond", en: "Puts back what stood there" },
} as const satisfies Record<string, Text>;
