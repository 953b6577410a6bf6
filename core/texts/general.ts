/** Words that every screen uses. */
import type { Text } from "./text";

export const generalTexts = {
  "general.appName": { nl: "Wijkwerf", en: "Wijkwerf" },
  "general.back": { nl: "Terug", en: "Back" },
  "general.cancel": { nl: "Annuleren", en: "Cancel" },
  "general.close": { nl: "Sluiten", en: "Close" },
  "general.showAsTable": { nl: "Toon als tabel", en: "Show as a table" },
} as const satisfies Record<string, Text>;
