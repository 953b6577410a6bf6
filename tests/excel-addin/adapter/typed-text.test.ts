/** How a text is handed to Excel. */
import { typedText } from "../../../excel-addin/adapter/typed-text";

test.each(["Kolderbos", "n.b.", "Sint-Truiden", "één woord", "hoog", "Pro of contra", ""])(
  "%j needs nothing",
  (text) => {
    expect(typedText(text)).toBe(text);
  },
);

test.each([
  "=1",
  "+1",
  "-1",
  "@A",
  "'s-Gravenwezel",
  "00123",
  "11001A00-",
  "1-2",
  "15-feb",
  "mei 2026",
  "EUR 5",
  "WAAR",
  "onwaar",
  "true",
  "#N/B",
  " x",
  "(5)",
  "\t=1",
  "１２", // Full-width digits are digits too.
])("%j is marked as text", (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});
