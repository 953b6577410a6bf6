/** The map in Google Sheets: files of the script project, unchanged, in one call. */
import { readRegion } from "../../../core/map/region";
import { mapPieces } from "../../../tools/map/pieces";
import { openPane } from "../open-pane";

test("the sidebar gets the pieces as they were built, in one call, and can draw them", async () => {
  const { pane, google } = await openPane();
  const calls = google.stats().calls;
  const answer = await pane.mapPieces(["names-7", "outlines-7"]);
  if (!answer.ok) throw new Error(answer.problem.text.nl);
  const [names = "", outlines = ""] = answer.pieces;
  expect([names, outlines]).toEqual([mapPieces()["names-7"], mapPieces()["outlines-7"]]);
  expect(readRegion("7", names, outlines)?.list.sectors.length).toBe(1391);
  expect(google.stats().calls - calls).toBeLessThanOrEqual(5);
});
