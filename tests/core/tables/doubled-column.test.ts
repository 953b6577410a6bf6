/** A second column of one meaning is told by its own header, and by the one that counts where that is another word. */
import { readTable } from "../../../core/tables/read-table";
import { recognise } from "../../../core/tables/recognise";
import { team } from "../../../core/team/tables/team";
import { told } from "../told";
import { makeBlock } from "../workbook/make-block";

function toldOf(header: string[], language: "nl" | "en" = "nl"): string[] {
  const shape = recognise(makeBlock("Team", [header, ["wijkwerker", "Welzijn", "Wijken", 3]]), team);
  return shape ? told(readTable(shape, team).findings, language) : [];
}

test("the same header twice", () => {
  expect(toldOf(["Functie", "Dienst", "Dienst", "Technisch"])).toEqual([
    "Team!C1: De kop “Dienst” komt twee keer voor. Alleen de eerste kolom telt mee. Geef de andere een eigen kop.",
  ]);
});

test("another word for a column that is there", () => {
  const header = ["Functie", "Afdeling", "Dienst", "Technisch"];
  expect(toldOf(header)).toEqual([
    "Team!C1: “Dienst” betekent hetzelfde als “Afdeling” en telt niet mee. Kies zo nodig een andere kolom bij het koppelen.",
  ]);
  expect(toldOf(header, "en")).toEqual([
    "Team!C1: “Dienst” means the same as “Afdeling” and does not count. Choose another column when linking if need be.",
  ]);
});
