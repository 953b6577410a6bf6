/** A wijk that is written in two ways is one wijk; what differs in more than its signs is another. */
import { wijkKey } from "../../../core/candidates/wijk-key";

test.each([
  ["Sint-Rochus", "Sint Rochus"],
  ["Sint-Rochus", "St.-Rochus"],
  ["SINT–ROCHUS", "st rochus"],
  ["Genk-Zuid", "Genk  zuid"],
  ["'t Zand", "t Zand"],
  ["Wijk A/B", "Wijk A-B"],
])("%s is %s", (one, other) => {
  expect(wijkKey(one)).toBe(wijkKey(other));
});

test.each([
  ["Wijk 1-2", "Wijk 12"],
  ["Sint-Rochus 1", "Sint-Rochus 2"],
  ["Noord (Genk)", "Noord (As)"],
  ["Westrand", "West rand"],
  ["Oost", "Oost-West"],
])("%s is not %s", (one, other) => {
  expect(wijkKey(one)).not.toBe(wijkKey(other));
});
