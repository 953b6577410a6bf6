/** A register of hundreds of people and thousands of statements in the pane: read in slices, and never drawn as a whole. */
import { screen } from "@testing-library/react";
import { largeRegister } from "../../core/interviews/large-register";
import { openPane } from "../open-pane";

const MOST_ELEMENTS = 2500;

async function openLarge() {
  const { blocks } = largeRegister(500, 5000);
  return openPane({ sheets: Object.fromEntries(blocks.map(({ sheet, values }) => [sheet, values])) });
}

test("500 stakeholders and 5 000 statements leave every screen small, and the rest is one press away", async () => {
  const { press } = await openLarge();
  await press(/^5/);
  await screen.findByRole("heading", { level: 1, name: "Stakeholders" });
  expect(document.querySelectorAll("*").length).toBeLessThan(MOST_ELEMENTS);
  expect(document.querySelectorAll("ol.ww-tiles > li")).toHaveLength(20);
  await press("Toon nog 60");
  expect(document.querySelectorAll("ol.ww-tiles > li")).toHaveLength(80);
  await press("Verloop");
  await screen.findByRole("heading", { level: 1, name: "Verloop" });
  expect(document.querySelectorAll("*").length).toBeLessThan(MOST_ELEMENTS);
  await press("Terug");
  await press("Terug");
  await press(/^6/);
  await screen.findByRole("heading", { level: 1, name: "Interviews" });
  expect(document.querySelectorAll("*").length).toBeLessThan(MOST_ELEMENTS);
  await press("Uitspraken");
  await screen.findByRole("heading", { level: 2, name: "Open voorwaarden" });
  expect(document.querySelectorAll("*").length).toBeLessThan(MOST_ELEMENTS);
  expect(screen.getAllByRole("button", { name: /^Toon nog / }).length).toBeGreaterThan(1);
});
