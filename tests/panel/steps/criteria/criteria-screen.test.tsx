/** The step Afwegingskader: criteria of one's own, and what must be known about the proposed ones. */
import { screen, waitFor } from "@testing-library/react";
import { openPane, smallChoice } from "../../open-pane";

test("a criterion of one's own gets a row in Criteria and a column in Kandidaatwijken", async () => {
  const { host, user, press } = await openPane(smallChoice());
  await press(/^4/);
  await press("Eigen criterium");
  await user.type(await screen.findByLabelText("Naam"), "Riolering, heraanleg");
  await user.selectOptions(screen.getByLabelText("Richting"), "Lager is beter");
  await user.type(screen.getByLabelText("Gewicht"), "12,5");
  await press("Voeg het criterium toe");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Criteria", 3, 0)).toBe("Riolering, heraanleg"));
  expect([host.peek("Criteria", 3, 2), host.peek("Criteria", 3, 3)]).toEqual(["laag", 12.5]);
  expect(host.peek("Kandidaatwijken", 0, 3)).toBe("Riolering, heraanleg");
});

test("a name that is taken is refused in words", async () => {
  const { user, press } = await openPane(smallChoice());
  await press(/^4/);
  await press("Eigen criterium");
  await user.type(await screen.findByLabelText("Naam"), "draagvlak");
  expect(screen.getByText("Er is al een criterium met die naam. Kies een andere.")).not.toBeNull();
});

test("the warning about gas per connection stays in sight: at the criterion and where it is weighed", async () => {
  const content = smallChoice();
  content.sheets?.Criteria?.[1]?.splice(0, 1, "Gasverbruik per aansluiting");
  content.sheets?.Kandidaatwijken?.[0]?.splice(1, 1, "Gasverbruik per aansluiting");
  const { press } = await openPane(content);
  await press(/^4/);
  await press(/^Gasverbruik/);
  expect(await screen.findByText(/Geef dit weinig gewicht/)).not.toBeNull();
  await press("Terug");
  await press("Bepaal de gewichten");
  expect(await screen.findByText(/Geef dit weinig gewicht/)).not.toBeNull();
});

test("before anything is weighed one sentence says so, instead of a complaint per criterion", async () => {
  const content = smallChoice();
  for (const row of content.sheets?.Criteria?.slice(1) ?? []) row[3] = "";
  const { press } = await openPane(content);
  expect(await screen.findByText(/bepaal de gewichten/)).not.toBeNull();
  await press(/^4/);
  expect(await screen.findByText(/Nog geen enkel criterium heeft een gewicht/)).not.toBeNull();
  expect(screen.queryByText(/heeft nog geen gewicht en telt niet mee/)).toBeNull();
});

test("a column that a criterion lacks in Kandidaatwijken or Weging is added with one button", async () => {
  const content = smallChoice();
  content.sheets?.Criteria?.push(["Riolering", "Kansen", "hoog", 2, 1, 5, ""]);
  const { host, press } = await openPane({
    sheets: {
      ...content.sheets,
      Weging: [
        ["Persoon", "Gas", "Draagvlak"],
        ["An", 1, 2],
      ],
    },
  });
  await press(/^4/);
  await press("Voeg 1 kolom toe aan Kandidaatwijken");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Kandidaatwijken", 0, 3)).toBe("Riolering"));
  await press("Bepaal de gewichten");
  await press("Met een groep");
  await press("Voeg 1 kolom toe aan Weging");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Weging", 0, 3)).toBe("Riolering"));
});

test("columns of one's own are proposed first, and added as criteria without a second column", async () => {
  const { host, user, press } = await openPane({
    sheets: {
      Kandidaatwijken: [
        ["Wijk", "Gas (kWh)", "Opmerking"],
        ["Noord", 12000, "veel verloop"],
        ["Zuid", 15000, ""],
      ],
    },
  });
  await press(/^4/);
  await press("Stel criteria voor");
  expect(await screen.findByRole("heading", { level: 2, name: "Uit uw eigen kolommen" })).not.toBeNull();
  expect(screen.queryByLabelText("Opmerking")).toBeNull();
  await user.click(screen.getByLabelText("Gas"));
  await press("Voeg 1 criterium toe");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Criteria", 1, 0)).toBe("Gas"));
  expect([1, 2, 3].map((column) => host.peek("Kandidaatwijken", 0, column))).toEqual(["Gas (kWh)", "Opmerking", ""]);
});
