/** A sentence is said in either language, with what fills its holes in the notation of that language. */
import { fillText, say, texts } from "../../../core/texts/text";

const both = (text: string) => ({ nl: text, en: text });
const nl = (text: string, values = {}) => say("nl", both(text), values).replace(/\u00a0/g, " ");

test("a text is known by its owner and its own name", () => {
  const words = texts("tables", { total: { nl: "Totaal", en: "Total" } });
  expect(words.total).toEqual({ key: "tables.total", nl: "Totaal", en: "Total" });
  expect([say("nl", words.total), say("en", words.total)]).toEqual(["Totaal", "Total"]);
});

test("numbers are written in the notation of the language, with two decimals at most or as many as the text asks", () => {
  expect(nl("{n}", { n: 1234.567 })).toBe("1.234,57");
  expect(say("en", both("{n}"), { n: 1234.567 })).toBe("1,234.57");
  expect(nl("{n:1} {n:0} {n:6}", { n: 1234.567 })).toBe("1.234,6 1.235 1.234,567");
  expect(nl("{n:euro}", { n: 38_500.4 })).toBe("€ 38.500");
  expect(nl("{n:share}", { n: 0.345 })).toBe("35 %");
  expect(say("en", both("{n:share}"), { n: 0.345 })).toBe("35%");
});

test("names stay as they are, and further words of ours follow the language", () => {
  const values = { name: "Kolderbos", unit: { nl: "punten", en: "points" } };
  expect(nl("{name}: 5 {unit}", values)).toBe("Kolderbos: 5 punten");
  expect(say("en", both("{name}: 5 {unit}"), values)).toBe("Kolderbos: 5 points");
});

test("one is one, everything else is more", () => {
  const count = (n: number) => nl("{n} {n|wijk|wijken}", { n });
  expect([0, 1, 2, 1.5].map(count)).toEqual(["0 wijken", "1 wijk", "2 wijken", "1,5 wijken"]);
  expect(nl("{n}{n||s}", { n: 1 })).toBe("1");
  expect(nl("{n}{n||s}", { n: 2 })).toBe("2s");
});

test("a hole that nothing fills yet stays, for whoever fills it in", () => {
  expect(fillText(both("kijk {count} na bij {step}"), "nl", { count: 2 })).toBe("kijk 2 na bij {step}");
  expect(nl("{n|wijk|wijken}")).toBe("{n|wijk|wijken}");
});
