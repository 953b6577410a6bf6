/** The home once the steps have begun. */
import { screen } from "@testing-library/react";
import { openPane } from "../../open-pane";

test("a sheet of one's own can still be linked to any table, also to those that no step begins with", async () => {
  const { press } = await openPane({
    sheets: {
      Criteria: [
        ["Criterium", "Richting", "Gewicht"],
        ["Gas", "hoog", 1],
      ],
      Adressen: [
        ["Stakeholder", "Naam", "Mail"],
        ["netbeheerder", "", "info@example.org"],
      ],
    },
  });
  await press("Koppel een eigen blad aan een tabel");
  expect(await screen.findByRole("button", { name: /^Uitspraken/ })).not.toBeNull();
  await press(/^Contacten/);
  expect(await screen.findByText("Adressen")).not.toBeNull();
});
