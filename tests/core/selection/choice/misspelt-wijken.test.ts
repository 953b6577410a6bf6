/** What the choice hears of wijken that people named otherwise than the candidates. */
import { misspeltWijken } from "../../../../core/selection/choice/misspelt-wijken";
import { book } from "../../candidates/wijken-asked-about";
import { told } from "../../told";

test("the choice hears of each slip of the pen once, and not of wijken elsewhere", () => {
  expect(told(misspeltWijken(book))).toEqual([
    "Interviews!C5: “Termien-Kloster” staat niet in Kandidaatwijken. Bedoelt u Termien-Klooster?",
    "Uitspraken!E3: “Kolderbosch” staat niet in Kandidaatwijken. Bedoelt u Kolderbos?",
  ]);
});
