/** Weighing the criteria in four ways. */
import { screen, waitFor, within } from "@testing-library/react";
import type { FakeContent } from "../../../fake-host";
import { openPane } from "../../../open-pane";

const three: FakeContent = {
  sheets: {
    Kandidaatwijken: [
      ["Wijk", "Gas", "Inkomen", "Draagvlak"],
      ["Noord", 20, 1, 1],
      ["Zuid", 10, 2, 3],
    ],
    Criteria: [
      ["Criterium", "Richting", "Gewicht"],
      ["Gas", "hoog", 1],
      ["Inkomen", "hoog", 2],
      ["Draagvlak", "hoog", ""],
    ],
  },
};

async function weigh(way: string, content = three) {
  const pane = await openPane(content);
  await pane.press(/^4/);
  await pane.press("Bepaal de gewichten");
  await pane.press(way);
  return pane;
}

const weightsIn = (host: { peek(sheet: string, row: number, column: number): unknown }) =>
  [1, 2, 3].map((row) => host.peek("Criteria", row, 2));

test("points go in the sheet as they were given", async () => {
  const { host, user, press } = await weigh("Punten");
  expect(await screen.findByText("Geef elk criterium punten, nul of meer.")).not.toBeNull();
  await user.type(screen.getByLabelText("Draagvlak"), "100");
  await press("Schrijf de gewichten");
  await press("Schrijf");
  await waitFor(() => expect(weightsIn(host)).toEqual([1, 2, 100]));
});

test("an order gives weights, and can be changed with the keyboard", async () => {
  const { host, user, press } = await weigh("Rangschikken");
  const up = await screen.findByRole("button", { name: "Zet Draagvlak hoger" });
  up.focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Draagvlak staat nu op plaats 2.")).not.toBeNull();
  await press("Schrijf de gewichten");
  await press("Schrijf");
  // Rank-order centroid of three: 11/18, 5/18 and 2/18; Inkomen first, then Draagvlak, then Gas.
  await waitFor(() => expect(weightsIn(host)).toEqual([11.11, 61.11, 27.78]));
});

test("pairs are asked one at a time, and a contradiction names the question to look at again", async () => {
  const { host, user, press } = await weigh("Twee aan twee");
  await user.click(await screen.findByRole("radio", { name: "Gas, duidelijk zwaarder" }));
  expect(screen.getByText("Nog 2 vragen.")).not.toBeNull();
  await press("Volgende");
  await user.click(await screen.findByRole("radio", { name: "Draagvlak, duidelijk zwaarder" }));
  await press("Volgende");
  await user.click(await screen.findByRole("radio", { name: "Inkomen, duidelijk zwaarder" }));
  expect(await screen.findByText(/Uw antwoorden spreken elkaar tegen/)).not.toBeNull();
  await press(/^Kijk nog eens naar/);
  expect(await screen.findByText(/^Vraag \d van 3$/)).not.toBeNull();
  await press("Schrijf de gewichten");
  await press("Schrijf");
  // The answers go along with the weights: later anybody can see where these come from.
  await waitFor(() => expect(host.peek("Paren", 1, 2)).toBe(5));
  expect(weightsIn(host)).toEqual([33.33, 33.33, 33.33]);
});

test("answers can be kept before all are given, to go on another time", async () => {
  const { host, user, press } = await weigh("Twee aan twee");
  await user.click(await screen.findByRole("radio", { name: "Gas, duidelijk zwaarder" }));
  await press("Bewaar de antwoorden in het blad Paren");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Paren", 1, 2)).toBe(5));
  expect(host.peek("Paren", 1, 3)).toBe("");
  await press("Terug");
  await press("Bepaal de gewichten");
  await press("Twee aan twee");
  expect(await screen.findByText("Vraag 2 van 3")).not.toBeNull();
});

test("a group's rows give its agreement and its weights, and who differs most", async () => {
  const content: FakeContent = {
    sheets: {
      ...three.sheets,
      Weging: [
        ["Persoon", "Gas", "Inkomen", "Draagvlak"],
        ["Schepen", 50, 30, 20],
        ["Energiehuis", 60, 30, 10],
        ["Bewoners", 20, 30, 50],
      ],
    },
  };
  const { user, press } = await weigh("Met een groep", content);
  expect(await screen.findByText(/^3 personen, weinig eensgezind/)).not.toBeNull();
  await press("Middelste");
  const chart = await screen.findByRole("img", { name: /^Gas 50\s%, Inkomen 30\s%, Draagvlak 20\s%$/ });
  expect(chart).not.toBeNull();
  expect(screen.getAllByText(/Bewoners met 50/)).toHaveLength(1);
  await user.click(within(chart.closest("figure") as HTMLElement).getByRole("button", { name: "Toon als tabel" }));
  expect(await screen.findByRole("row", { name: /Gas 50/ })).not.toBeNull();
});

test("a slip in a row of ranks is shown with its cell, and the table is still read as ranks", async () => {
  const content: FakeContent = {
    sheets: {
      ...three.sheets,
      Weging: [
        ["Persoon", "Gas", "Inkomen", "Draagvlak"],
        ["Schepen", 1, 2, 3],
        ["Energiehuis", 1, 3, 2],
        ["Bewoners", 1, 2, 4],
      ],
    },
  };
  const { host, press } = await weigh("Met een groep", content);
  expect(await screen.findByText("Gelezen als rangen: 1 is het belangrijkst.")).not.toBeNull();
  expect(screen.getByText(/De rangen van Bewoners lopen niet van 1 tot 3: kijk naar 4 bij “Draagvlak”/)).not.toBeNull();
  await press(/^Ga naar cel D4 in /);
  expect(host.visited).toEqual([{ sheet: "Weging", row: 3, column: 3 }]);
});

test("a group sees what each would choose, and the order that joins them", async () => {
  const content: FakeContent = {
    sheets: {
      Kandidaatwijken: [
        ["Wijk", "Gas", "Inkomen"],
        ["Noord", 20, 1],
        ["Oost", 15, 2],
        ["Zuid", 10, 3],
      ],
      Criteria: [
        ["Criterium", "Richting", "Gewicht"],
        ["Gas", "hoog", 1],
        ["Inkomen", "hoog", 1],
      ],
      Weging: [
        ["Persoon", "Gas", "Inkomen"],
        ["An", 90, 10],
        ["Bert", 80, 20],
        ["Chris", 10, 90],
      ],
    },
  };
  const { press } = await weigh("Met een groep", content);
  await press("Kemeny");
  const rows = within(await screen.findByRole("table", { name: "Wat zou ieder kiezen?" })).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual(["WijkSamenAnBertChris", "Noord1113", "Oost2222", "Zuid3331"]);
});

test("without a sheet for the group one can be made with a column per criterion", async () => {
  const { host, press } = await weigh("Met een groep");
  await press("Maak het blad");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Weging", 0, 4)).toBe("Draagvlak"));
});

test("what was answered but not written is still there after another screen, in each way", async () => {
  const { user, press } = await weigh("Twee aan twee");
  await user.click(await screen.findByRole("radio", { name: "Gas, duidelijk zwaarder" }));
  await press("Punten");
  await user.type(await screen.findByLabelText("Draagvlak"), "7");
  await press("Rangschikken");
  await press("Zet Draagvlak hoger");
  await press("Twee aan twee");
  expect(await screen.findByText("Nog 2 vragen.")).not.toBeNull();
  await press("Terug");
  await press("Bepaal de gewichten");
  // One comes back to the way that one was in, at the first question that is open.
  expect(await screen.findByText("Nog 2 vragen.")).not.toBeNull();
  await press("Vorige");
  expect(((await screen.findByRole("radio", { name: "Gas, duidelijk zwaarder" })) as HTMLInputElement).checked).toBe(
    true,
  );
  await press("Punten");
  expect(await screen.findByLabelText("Draagvlak")).toHaveProperty("value", "7");
  await press("Rangschikken");
  const items = within(await screen.findByRole("list")).getAllByRole("listitem");
  expect(items.map(({ textContent }) => /Inkomen|Draagvlak|Gas/.exec(textContent ?? "")?.[0])).toEqual([
    "Inkomen",
    "Draagvlak",
    "Gas",
  ]);
});

test("how a group is averaged and its order is made stays so on another screen", async () => {
  const { press } = await weigh("Met een groep", {
    sheets: {
      ...three.sheets,
      Weging: [
        ["Persoon", "Gas", "Inkomen", "Draagvlak"],
        ["Schepen", 50, 30, 20],
        ["Energiehuis", 60, 30, 10],
        ["Bewoners", 20, 30, 50],
      ],
      Criteria: three.sheets?.Criteria?.map((row) => row.map((value) => (value === "" ? 1 : value))) ?? [],
    },
  });
  await press("Middelste");
  await press("Kemeny");
  await press("Terug");
  await press("Bepaal de gewichten");
  const pressed = async (name: string) => (await screen.findByRole("button", { name })).getAttribute("aria-pressed");
  expect([await pressed("Middelste"), await pressed("Kemeny")]).toEqual(["true", "true"]);
  expect(screen.getByRole("img", { name: /^Gas 50\s%, Inkomen 30\s%, Draagvlak 20\s%$/ })).not.toBeNull();
});
