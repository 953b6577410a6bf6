/** "Hoe zeker?", "Vergelijk" and "Laat de berekening zien". */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { openPane, smallChoice } from "../../open-pane";

test("the answer on top says how often it holds under reasonable weights", async () => {
  const { press } = await openPane(smallChoice());
  await press(/^7/);
  const sentence = /Dat blijft zo bij 100 % van de redelijke gewichten \(elk tot 25 % hoger of lager\)/;
  expect(await screen.findByText(sentence)).not.toBeNull();
});

test("how far the weights may deviate begins where the answer stands, and follows the slider", async () => {
  const { press } = await openPane(smallChoice());
  await press(/^7/);
  await press(/^Hoe zeker/);
  const slider = await screen.findByRole("slider", { name: "Hoe ver mogen de gewichten afwijken?" });
  expect(screen.getByText("Redelijk: elk gewicht tot 25 % hoger of lager.")).not.toBeNull();
  fireEvent.change(slider, { target: { value: "50" } });
  expect(await screen.findByText("Flink: elk gewicht tot 50 % hoger of lager.")).not.toBeNull();
});

test("how far the weights may deviate stays as it was set on another screen", async () => {
  const { press, user } = await openPane(smallChoice());
  await press(/^7/);
  await press(/^Hoe zeker/);
  const name = "Hoe ver mogen de gewichten afwijken?";
  fireEvent.change(await screen.findByRole("slider", { name }), { target: { value: "50" } });
  await user.click(screen.getByRole("switch", { name: "Helemaal open" }));
  await press("Terug");
  await press(/^Hoe zeker/);
  expect(await screen.findByRole("switch", { name: "Helemaal open" })).toHaveProperty("checked", true);
  await user.click(screen.getByRole("switch", { name: "Helemaal open" }));
  expect(screen.getByRole("slider", { name })).toHaveProperty("value", "50");
});

test("with another method chosen it is told that this is about the sum of points", async () => {
  const content = smallChoice();
  content.sheets?.Kandidaatwijken?.splice(4, 1);
  const { press, user } = await openPane(content);
  await press(/^7/);
  await user.selectOptions(await screen.findByLabelText("Methode"), "promethee");
  await press(/^Hoe zeker/);
  expect(await screen.findByText(/Dit scherm rekent met de som van punten/)).not.toBeNull();
});

test("with weights wide open the chances of each place are shown, and what would tip the choice", async () => {
  const { press, user } = await openPane(smallChoice());
  await press(/^7/);
  await press(/^Hoe zeker/);
  await user.click(await screen.findByRole("switch", { name: "Helemaal open" }));
  // Noord is best on gas and worst on support, Oost the other way round with half of the gas.
  expect(await screen.findByText(/Oost blijft eerst bij \d+ % van de gewichten/)).not.toBeNull();
  const row = within(await screen.findByRole("table")).getByRole("row", { name: /Oost/ });
  expect(within(row).getAllByRole("cell")).toHaveLength(3);
  expect(screen.getByText(/Pas als Gas .* weegt in plaats van 25 %, staat Noord eerst/)).not.toBeNull();
});

test("the methods are compared where no figures lack, and each gap tells what it could change", async () => {
  const content = smallChoice();
  content.sheets?.Criteria?.[1]?.splice(6, 1, "");
  const { host, press } = await openPane(content);
  await press(/^7/);
  await press(/^Hoe zeker/);
  expect(
    await screen.findByText("Vergeleken waar geen cijfers ontbreken: 3 van de 4 wijken, 2 van de 2 criteria."),
  ).not.toBeNull();
  expect(screen.getByText(/^TOPSIS.*: (Noord|Oost|Zuid)$/)).not.toBeNull();
  expect(screen.getByText(/Draagvlak van West: met dat cijfer erbij komt de wijk op plaats 1 tot 3/)).not.toBeNull();
  await press(/^Ga naar cel C5 in /);
  expect(host.visited).toHaveLength(1);
});

test("two wijken side by side: who gains how many points on what", async () => {
  const { press } = await openPane(smallChoice());
  await press(/^7/);
  await press(/^Vergelijk twee wijken/);
  expect(await screen.findByText("Oost heeft 87,5 punten, Zuid 56,3.")).not.toBeNull();
  expect(screen.getByText("Oost haalt 37,5 punten meer.")).not.toBeNull();
  expect(screen.getByText("Zuid haalt 6,3 punten meer.")).not.toBeNull();
});

test("a score opens down to value, scale, weight and points, and can be written to a sheet", async () => {
  const { host, press, user } = await openPane(smallChoice());
  await press(/^7/);
  await press(/^Laat de berekening zien/);
  expect(await screen.findByText("10 ligt tussen 0 en 20 op 0,5. Maal 25 % geeft 12,5 punten.")).not.toBeNull();
  // Only gas is known of West, so it carries all the weight.
  await user.selectOptions(screen.getByLabelText("Wijk"), "West");
  expect(
    await screen.findByText("30 valt buiten de schaal van 0 tot 20 en telt als 1. Maal 100 % geeft 100 punten."),
  ).not.toBeNull();
  await press("Schrijf de berekening");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Berekening"));
});
