/** Excel's category of a number format, as in the Format Cells box (Range.numberFormatCategories). */

const dateWords = /[dmy]/i;
const timeWords = /[hs]|am\/pm/i;

export function numberFormatCategory(pattern: string): string {
  if (pattern === "General") return "General";
  if (pattern === "@") return "Text";
  const bare = pattern.replace(/"[^"]*"|\\.|\[(red|blue|green|black|white|cyan|magenta|yellow|color ?\d+)\]/gi, "");
  if (bare.includes("%")) return "Percentage";
  if (/e[+-]/i.test(bare)) return "Scientific";
  if (/\?\/\?|#\/#|\?\/\d/.test(bare)) return "Fraction";
  if (/^_.*[€$£]/.test(bare)) return "Accounting";
  if (/[€$£]|\[\$/.test(pattern)) return "Currency";
  const withoutBrackets = bare.replace(/\[[^\]]*\]/g, (part) => (/^\[[hms]+\]$/i.test(part) ? part : ""));
  if (timeWords.test(withoutBrackets) && !/[dy]/i.test(withoutBrackets)) return "Time";
  if (dateWords.test(withoutBrackets)) return "Date";
  return /^[#0,.]+(;.*)?$/.test(bare) ? "Number" : "Custom";
}
