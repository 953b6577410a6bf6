/** What people bring forward beside the figures, and who decided the weights. */
import { screen, waitFor, within } from "@testing-library/react";
import { openPane, smallChoice } from "../../open-pane";

async function addArgument(content = smallChoice()) {
  const pane = await openPane(content);
  await pane.press(/^7/);
  await pane.press(/Noord/);
  await pane.press("Voeg een argument toe");
  await pane.user.click(await screen.findByRole("button", { name: "Minpunt" }));
  await pane.user.type(screen.getByLabelText("Argument"), "De straat ligt open tot 2028");
  await pane.user.type(screen.getByLabelText("Bron"), "Technische dienst");
  await pane.press("Schrijf het argument");
  await pane.press("Schrijf");
  await screen.findByRole("heading", { level: 1, name: "Noord" });
  return pane;
}

test("an argument of one's own gets a sheet, and stands among the points against with its source", async () => {
  const { host } = await addArgument();
  await waitFor(() => expect(host.sheetNames()).toContain("Argumenten"));
  expect([0, 1, 2, 3].map((column) => host.peek("Argumenten", 1, column))).toEqual([
    "Noord",
    "contra",
    "De straat ligt open tot 2028",
    "Technische dienst",
  ]);
  const line = await screen.findByText(/De straat ligt open tot 2028 \(Technische dienst\)/);
  expect(within(line).getByText("(uw argument)")).not.toBeNull();
});

test("a further argument goes below the others, in the user's own columns", async () => {
  const content = smallChoice();
  const { host } = await addArgument({
    sheets: {
      ...content.sheets,
      Argumenten: [
        ["Argument", "Voor of tegen", "Buurt"],
        ["Actief wijkcomité", "voor", "Oost"],
      ],
    },
  });
  await waitFor(() => expect(host.peek("Argumenten", 2, 2)).toBe("Noord"));
  expect(host.peek("Argumenten", 2, 0)).toBe("De straat ligt open tot 2028");
  expect(host.peek("Argumenten", 1, 0)).toBe("Actief wijkcomité");
});

test("weights that nobody put on record are said to be so, with the way to mend it", async () => {
  const { press } = await openPane(smallChoice());
  await press(/^7/);
  expect(await screen.findByText(/De werkmap zegt niet wie de gewichten bepaalde/)).not.toBeNull();
  await press("Bepaal de gewichten");
  expect(await screen.findByRole("heading", { level: 1, name: "Gewichten bepalen" })).not.toBeNull();
});

test("weights that are the group's name the people; others are told apart", async () => {
  const content = smallChoice();
  const group = {
    sheets: {
      ...content.sheets,
      Weging: [
        ["Persoon", "Gas", "Draagvlak"],
        ["Schepen", 20, 80],
        ["Energiehuis", 30, 70],
        ["Bewoners", 25, 75],
      ],
    },
  };
  const { host, press } = await openPane(group);
  await press(/^7/);
  // Criteria says 1 and 3: the median of the three, 25 and 75.
  expect(
    await screen.findByText(/De gewichten komen uit het blad Weging: Schepen, Energiehuis, Bewoners\./),
  ).not.toBeNull();
  host.poke("Criteria", 1, 3, 5);
  expect(await screen.findByText(/De gewichten zijn niet die van de groep in het blad Weging/)).not.toBeNull();
});
