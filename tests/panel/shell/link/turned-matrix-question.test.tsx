/** A skills matrix that lies on its side: proposed for Team, and turned with one press. */
import { act, screen, waitFor } from "@testing-library/react";
import { openPane } from "../../open-pane";

const matrix = (corner: string) => ({
  sheets: {
    Skills: [
      [corner, "Jan", "Marie"],
      ["Warmtenet", 3, 1],
      ["Gevels", 0, 2],
      ["Opmerkingen", "halftijds", ""],
    ],
  },
});

test("it is proposed, turned with one press, and the user's own sheet stays as it is", async () => {
  const { host, press } = await openPane(matrix("Competentie"));
  await press("Ik heb al een blad");
  await press(/^Team/);
  await press("Gebruik dit");
  expect(await screen.findByText("Niet overgenomen, want er staan geen niveaus in: Opmerkingen.")).not.toBeNull();
  expect(screen.queryByRole("button", { name: "Koppel" })).toBeNull();
  await press("Maak er Team van");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toEqual(["Skills", "Team"]));
  expect([host.peek("Team", 1, 0), host.peek("Team", 2, 0)]).toEqual(["Jan", "Marie"]);
  expect(host.peek("Skills", 0, 1)).toBe("Jan");
  expect(await screen.findByRole("heading", { level: 1, name: /Team/ })).not.toBeNull();
});

test("who knows better reads the sheet as it stands", async () => {
  const { press } = await openPane(matrix("Competentie"));
  await press("Ik heb al een blad");
  await press(/^Team/);
  await press("Gebruik dit");
  await press("Nee, elke rij is een mens");
  expect(await screen.findByRole("button", { name: "Koppel" })).not.toBeNull();
});

test("where nothing says so it is asked, beside the columns as they would be read", async () => {
  const { press, host } = await openPane(matrix(""));
  await press("Ik heb al een blad");
  await press(/^Team/);
  act(() => host.select({ sheet: "Skills", row: 0, column: 0, rows: 4, columns: 3 }));
  await press("Gebruik deze selectie");
  expect(await screen.findByText("Staan de mensen naast elkaar?")).not.toBeNull();
  expect(screen.getByRole("button", { name: "Maak er Team van" })).not.toBeNull();
});
