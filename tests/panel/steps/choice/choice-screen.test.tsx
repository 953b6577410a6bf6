/** The step Wijkselectie as an official uses it. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { genk, openPane, smallChoice } from "../../open-pane";

test("the answer stands on top in one sentence", async () => {
  const { press } = await openPane(smallChoice());
  await press(/Wijkselectie/);
  // Oost: 10 of 20 on gas (weight 1), all on support (weight 3): 12.5 + 75.
  expect(await screen.findByText(/Oost staat eerst met 87,5 punten/)).not.toBeNull();
});

test("the ranking names points, and the wijk beyond a bound stands apart with the reason", async () => {
  const { press } = await openPane(smallChoice());
  await press(/Wijkselectie/);
  const list = await screen.findByRole("region", { name: "Rangorde" });
  const names = within(list)
    .getAllByRole("button", { name: /punten/ })
    .map((button) => button.textContent);
  expect(names).toHaveLength(3);
  expect(names[0]).toContain("Oost");
  const apart = screen.getByRole("region", { name: "Zonder plaats in de rangorde" });
  expect(apart.textContent).toContain("West");
  expect(apart.textContent).toContain("Gas is 30, meer dan de bovengrens 25");
});

test("a wijk opens to its profile, which names the gap and leads to its cell", async () => {
  const { host, press } = await openPane(smallChoice());
  await press(/Wijkselectie/);
  await press("West");
  expect(await screen.findByRole("heading", { name: "West", level: 1 })).not.toBeNull();
  await press(/^Ga naar cel C5 in /);
  expect(host.visited).toEqual([{ sheet: "Kandidaatwijken", row: 4, column: 2 }]);
});

test("the ranking can be read as a table", async () => {
  const { press } = await openPane(smallChoice());
  await press(/Wijkselectie/);
  await press("Toon als tabel");
  const row = within(await screen.findByRole("table")).getByRole("row", { name: /Oost/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["1", "87,5", "12,5", "75", "100\u00a0%"]);
});

test("a method that the data do not allow says so, with the cell", async () => {
  const content = smallChoice();
  content.sheets?.Kandidaatwijken?.[4]?.splice(1, 1, 20);
  const { press, user } = await openPane(content);
  await press(/Wijkselectie/);
  await user.selectOptions(await screen.findByLabelText("Methode"), "topsis");
  expect(await screen.findByText(/West heeft er geen voor “Draagvlak”/)).not.toBeNull();
});

test("what a colleague types changes the answer", async () => {
  const { host, press } = await openPane(smallChoice());
  await press(/Wijkselectie/);
  await screen.findByText(/Oost staat eerst/);
  act(() => host.poke("Kandidaatwijken", 1, 2, 5));
  expect(await screen.findByText(/Noord staat eerst met 100 punten/)).not.toBeNull();
});

test("the ranking is written as values, and can be put back", async () => {
  const { host, press } = await openPane(genk());
  await press(/Wijkselectie/);
  await press("Schrijf naar blad");
  expect((await screen.findByRole("dialog")).textContent).toContain("Nieuw: het blad Wijkselectie.");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Wijkselectie"));
  expect(host.applied).toHaveLength(1);
  expect(await screen.findByRole("status")).toHaveProperty("textContent", expect.stringContaining("Geschreven."));
  await press("Terug");
  await press("Herstellen");
  await press("Herstel");
  await waitFor(() => expect(host.sheetNames()).not.toContain("Wijkselectie"));
});

test("without criteria the step says what is needed and where to begin", async () => {
  const { press } = await openPane({
    sheets: {
      Kandidaatwijken: [
        ["Wijk", "Gas"],
        ["Noord", 1],
        ["Zuid", 2],
      ],
    },
  });
  await press(/Wijkselectie/);
  await press("Ga naar Afwegingskader");
  expect(await screen.findByRole("heading", { name: "Afwegingskader", level: 1 })).not.toBeNull();
});

test("the button in the ribbon opens the choice and reads again", async () => {
  const { host } = await openPane(smallChoice());
  await screen.findByText(/stappen klaar/);
  const before = host.reads;
  await act(async () => host.command("calculate"));
  expect(await screen.findByRole("heading", { name: "Wijkselectie", level: 1 })).not.toBeNull();
  expect(host.reads).toBe(before + 1);
});
