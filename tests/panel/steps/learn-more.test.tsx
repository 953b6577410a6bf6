/** The names of the programme's own trainings, tools and data source, where somebody needs them. */
import { screen } from "@testing-library/react";
import { openPane } from "../open-pane";

test.each([
  [/^1\s*Team/, "teamsamenstelling"],
  [/^2\s*Begroting/, "projectfinanciering"],
  [/^3\s*Kandidaatwijken/, "provincies.incijfers.be"],
  [/^4\s*Afwegingskader/, "afwegingskader"],
  [/^5\s*Stakeholders/, "stakeholderformat"],
  [/^6\s*Interviews/, "stakeholderformat"],
  [/^7\s*Wijkselectie/, "wijkselectie"],
])("the step %s says by name where to learn more, also while it is empty, and opens no address", async (step, name) => {
  const { press } = await openPane({ sheets: { Blad1: [["een kladblad"]] } });
  const skip = screen.queryByRole("button", { name: "Toon de stappen" });
  if (skip) await press("Toon de stappen");
  await press(step);
  const line = await screen.findByText(/^Meer weten:/);
  expect(line.textContent).toContain(name);
  expect(screen.queryByRole("link")).toBeNull();
});
