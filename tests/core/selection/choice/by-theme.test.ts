/** The points of criteria of one theme stand together; a criterion without a theme stands on its own. */
import { pointsByTheme } from "../../../../core/selection/choice/by-theme";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { exampleSnapshot, exampleStudy } from "../example-study";

test("themes come in the order in which they first occur, and what is not known adds nothing", () => {
  const ranking = rankStudy(
    exampleStudy(
      exampleSnapshot(
        [
          ["Criterium", "Thema", "Richting", "Gewicht", "Slechtste", "Beste"],
          ["Gas", "Energie", "hoog", 1, 0, 10],
          ["Groen", "", "hoog", 1, 0, 10],
          ["Stroom", "Energie", "hoog", 2, 0, 10],
        ],
        [
          ["Wijk", "Gas", "Groen", "Stroom"],
          ["Noord", 10, 5, 5],
          ["Zuid", 4, "n.b.", 10],
        ],
      ),
    ),
  );
  const { themes, points } = pointsByTheme(ranking);
  expect(themes).toEqual(["Energie", "Groen"]);
  expect([points.rows, points.columns]).toEqual([2, 2]);
  // Noord: 25 + 25 of Energie, 12,5 of Groen. Zuid, with 3/4 of the weight known: 40/3 + 200/3, and nothing.
  for (const [at, expected] of [50, 12.5, 80, 0].entries()) expect(points.data[at]).toBeCloseTo(expected, 9);
});
