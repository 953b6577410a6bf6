/** The help writes formulas that show #NAME? again, wherever in the workbook they stand. */
import { screen } from "@testing-library/react";
import { openPane, smallChoice } from "../../open-pane";

const AGAIN = "Schrijf de formules opnieuw";

test("a sheet of the user's own is looked at as well", async () => {
  const { sheets } = smallChoice();
  const { press } = await openPane({
    sheets: { ...sheets, Kladblad: [["#NAME?"], ["#NAME?"]] },
    formulas: { "Kladblad!0,0": "=WIJKSALDO(A9)", "Kladblad!1,0": "=WIJKSALDO(A8)" },
  });
  await press("Hulp");
  await press(AGAIN);
  expect(await screen.findByText(/Schrijft op het blad “Kladblad” 2 formules opnieuw/)).not.toBeNull();
});

test("where none shows #NAME? the user hears so", async () => {
  const { press } = await openPane(smallChoice());
  await press("Hulp");
  await press(AGAIN);
  expect(await screen.findByText(/Geen enkele formule van Wijkwerf toont nu #NAAM/)).not.toBeNull();
});
