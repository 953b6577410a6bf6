/** The step Impact: from nothing to a sheet. */
import { screen, waitFor } from "@testing-library/react";
import { BUDGET, HEADER, KOLDERBOS } from "../../../core/impact/impacts";
import { openPane } from "../../open-pane";

test("proposed figures make the sheet Kengetallen, and the pane says what still lacks", async () => {
  const { host, press } = await openPane({ sheets: { Begroting: BUDGET } });
  await press(/^8/);
  await press("Begin met voorgestelde cijfers");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Kengetallen", 1, 0)).toBe("woningen"));
  expect(await screen.findByText(/Nog 1 cijfer en dan weet u/)).not.toBeNull();
});

test("the step says what the wijk gains, what matters most and from when it pays off, and writes it", async () => {
  const { host, press } = await openPane({ sheets: { Kengetallen: [HEADER, ...KOLDERBOS], Begroting: BUDGET } });
  await press(/^8/);
  await press("Zeker");
  expect((await screen.findAllByText(/59 gezinnen/)).length).toBeGreaterThan(0);
  expect(screen.getByText("Investering per woning telt het meest")).not.toBeNull();
  expect(screen.getByText("Vanaf 167 deelnemers is de hefboom 20.")).not.toBeNull();
  await press("Schrijf naar blad");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Impact", 0, 0)).toBe("Impact"));
});

test("without a budget each result that needs it asks for it; nothing is called not defined", async () => {
  const { press } = await openPane({ sheets: { Kengetallen: [HEADER, ...KOLDERBOS] } });
  await press(/^8/);
  expect((await screen.findAllByText("Maak eerst de begroting: daaruit komt de beleidskost.")).length).toBeGreaterThan(
    2,
  );
  expect(screen.queryByText(/niet gedefinieerd/)).toBeNull();
});

test("which result is looked into and whether jobs are told stays so on another screen, and goes to the sheet", async () => {
  const { host, press, user } = await openPane({ sheets: { Kengetallen: [HEADER, ...KOLDERBOS], Begroting: BUDGET } });
  await press(/^8/);
  await user.click(await screen.findByRole("checkbox", { name: /^Toon ook jobs/ }));
  await user.selectOptions(screen.getByLabelText("Voor welk resultaat?"), "jobs");
  await press("Terug");
  await press(/^8/);
  expect(await screen.findByRole("checkbox", { name: /^Toon ook jobs/ })).toHaveProperty("checked", true);
  expect(screen.getByLabelText("Voor welk resultaat?")).toHaveProperty("value", "jobs");
  await press("Schrijf naar blad");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Impact"));
  const names = Array.from({ length: 30 }, (_, row) => host.peek("Impact", row, 0));
  expect(names).toContain("Jobs (gemiddelde van de EU)");
  await user.click(screen.getByRole("checkbox", { name: /^Toon ook jobs/ }));
  expect(screen.getByLabelText("Voor welk resultaat?")).toHaveProperty("value", "leverage");
});
