/** The screen Uitspraken with nothing in it yet. */
import { screen, waitFor } from "@testing-library/react";
import { openPane } from "../../open-pane";

const TALKS = [
  ["Stakeholder", "Datum", "Status"],
  ["wijkraad", 46_000, "gedaan"],
];
const STATEMENTS = [
  ["Stakeholder", "Soort", "Thema", "Uitspraak"],
  ["wijkraad", "opvatting", "comfort", "Het tocht."],
  ["wijkraad", "opvatting", "geld", "Het is duur."],
];

test("statements that are kept elsewhere can be linked from there", async () => {
  const { host, press } = await openPane({ sheets: { Interviews: TALKS, "Wat gezegd werd": STATEMENTS } });
  await press(/^6\s*Interviews/);
  await press(/^Uitspraken/);
  expect(await screen.findByText("Nog geen uitspraken.")).not.toBeNull();
  await press("Ik heb al een blad");
  await press("Gebruik dit");
  await press("Koppel");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Koppelingen"));
});
