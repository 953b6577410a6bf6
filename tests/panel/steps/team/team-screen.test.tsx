/** The step Team & afspraken, from an empty workbook to a chosen team on its sheet. */
import { screen, waitFor, within } from "@testing-library/react";
import { openPane } from "../../open-pane";

const TEAM = [
  ["Functie", "Kost per jaar", "Kiezen", "Technisch", "Sociaal"],
  ["energieadviseur", 30_000, "", 3, 1],
  ["wijkwerker", 28_000, "", "", 3],
  ["ingenieur", 27_000, "", 2, 2],
];

test("in a workbook without a team the step says what it is for and how to begin", async () => {
  const { press } = await openPane({
    sheets: {
      Kandidaatwijken: [
        ["Wijk", "Gas"],
        ["Noord", 5],
      ],
    },
  });
  await press(/^1\s*Team/);
  expect(await screen.findByRole("heading", { level: 1, name: "Team & afspraken" })).not.toBeNull();
  expect(screen.getByRole("button", { name: "Maak het blad" })).not.toBeNull();
  expect(screen.getByRole("button", { name: "Ik heb al een blad" })).not.toBeNull();
});

test("the smallest team is proved, can be chosen, and is written as a sheet", async () => {
  const { host, press, user } = await openPane({ sheets: { Team: TEAM } });
  await press(/^1\s*Team/);
  expect(await screen.findByText(/Met 1 mens is alles gedekt: ingenieur\. Kleiner kan niet\./)).not.toBeNull();
  await user.click(screen.getByRole("button", { name: "Twee per expertise" }));
  expect(await screen.findByText(/Met 3 mensen is alles gedekt/)).not.toBeNull();
  await user.click(screen.getByRole("button", { name: "Eén per expertise" }));
  await screen.findByText(/Met 1 mens is alles gedekt/);
  await press("Kies dit team");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Team", 3, 2)).toBe("ja"));
  expect(await screen.findByText("Dit team staat gekozen in het blad.")).not.toBeNull();
  const grid = await screen.findByRole("region", { name: /Wie kan wat/ });
  await user.click(within(grid).getByRole("button", { name: "ingenieur" }));
  expect(await screen.findByText("Als ingenieur wegvalt, zijn Technisch, Sociaal niet meer gedekt.")).not.toBeNull();
  await press("Schrijf naar blad");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Team overzicht"));
});

test("the ten topics are laid out, and one becomes an agreement with an owner", async () => {
  const { host, press, user } = await openPane({ sheets: { Team: TEAM } });
  await press(/^1\s*Team/);
  await press("Zet de tien onderwerpen klaar");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Afspraken"));
  await press("Overlegritme");
  await user.type(await screen.findByLabelText("Afspraak"), "Elke dinsdag");
  await user.type(screen.getByLabelText("Eigenaar"), "projectleider");
  await press("Bewaar de afspraak");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Afspraken", 1, 1)).toBe("Elke dinsdag"));
  expect(host.peek("Afspraken", 1, 3)).toBe("projectleider");
});

test("letters of a skills matrix are asked about first, and count once they are answered", async () => {
  const { host, press } = await openPane({
    sheets: {
      Team: [
        ["Functie", "Technisch", "Sociaal"],
        ["energieadviseur", "A", ""],
        ["wijkwerker", "C", "A"],
      ],
    },
  });
  await press(/^1\s*Team/);
  expect(
    await screen.findByText("Zeg eerst wat uw letters of cijfers betekenen. Dan volgt het kleinste team."),
  ).not.toBeNull();
  expect(screen.queryByText(/niemand|Nog niet alles kan gedekt worden|Kan gemist worden/)).toBeNull();
  await press("Bewaar wat ze betekenen");
  await press("Schrijf");
  expect(await screen.findByText(/Met 2 mensen is alles gedekt: energieadviseur, wijkwerker/)).not.toBeNull();
  expect(host.peek("Team", 1, 1)).toBe("A");
  expect(host.sheetNames()).toContain("Koppelingen");
});

test("the example says that it is made up and answers at once; its cost can become a line of the budget", async () => {
  const { host, press } = await openPane({
    sheets: {
      Kandidaatwijken: [
        ["Wijk", "Gas"],
        ["Noord", 5],
      ],
    },
  });
  await press(/^1\s*Team/);
  await press("Toon een voorbeeld");
  await press("Schrijf");
  expect(
    await screen.findByText(/Met 3 mensen is alles gedekt.*er zijn 4 teams van 3, dit is het goedkoopste/),
  ).not.toBeNull();
  expect(host.peek("Team", 1, 2)).toBe("Voorbeeld: verzonnen");
  await press("Zet als post in Begroting");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Begroting"));
  expect(host.peek("Begroting", 1, 0)).toBe("Team");
});
