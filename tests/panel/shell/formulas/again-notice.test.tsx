/** Who opens a workbook with formulas that show #NAME? is offered to have them written again, and sees what that does. */
import { screen, waitFor } from "@testing-library/react";
import type { FakeContent } from "../../fake-host";
import { type OpenPane, openPane, smallChoice } from "../../open-pane";

const AGAIN = "Schrijf de formules opnieuw";
const FORMULA = "=WIJKSCORE(B2:C5,B1:C1)";

/** A workbook in which a cell of a sheet shows #NAME? for a formula of ours. */
async function opened(sheet: string, content: FakeContent = {}): Promise<OpenPane> {
  const { sheets } = smallChoice();
  return openPane({
    ...content,
    sheets: { ...sheets, [sheet]: [["Wijkselectie"], ["#NAME?"]] },
    formulas: { [`${sheet}!1,0`]: FORMULA },
  });
}

test("the home finds them on a sheet with results, shows what will be written, and is quiet afterwards", async () => {
  const { host, press } = await opened("Wijkselectie");
  await press(AGAIN);
  expect(await screen.findByText(/Schrijft op het blad “Wijkselectie” 1 formule opnieuw/)).not.toBeNull();
  expect(screen.getByText("Overschrijft niets.")).not.toBeNull();
  await press("Schrijf");
  await waitFor(() => expect(host.applied).toHaveLength(1));
  expect(host.applied[0]?.changes).toMatchObject([{ kind: "write", values: [[{ formula: [FORMULA] }]] }]);
  await waitFor(() => expect(screen.queryByRole("button", { name: AGAIN })).toBeNull());
});

test("where nothing shows #NAME? nothing is offered, and sheets with results are looked at once", async () => {
  const { sheets } = smallChoice();
  const { host } = await openPane({ sheets: { ...sheets, Wijkselectie: [["Wijkselectie"], [71]] } });
  await waitFor(() => expect(host.reads).toBe(2));
  expect(screen.queryByRole("button", { name: AGAIN })).toBeNull();
});

test("Google Sheets looks names up by itself: nothing is offered there", async () => {
  const { host } = await opened("Wijkselectie", { kind: "sheets" });
  await screen.findByText(/stappen klaar/);
  expect(screen.queryByRole("button", { name: AGAIN })).toBeNull();
  expect(host.reads).toBe(1);
});
