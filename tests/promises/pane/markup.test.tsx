/** Names with markup in them, from a sheet of others, stay text on the screen of every step. */
import { screen } from "@testing-library/react";
import { halle } from "../../../core/examples/halle/halle";
import { steps } from "../../../core/steps";
import type { CellValue } from "../../../core/workbook/snapshot";
import { openPane } from "../../panel/open-pane";

const MARKUP = '<img src="x" onerror="alert(1)"><script>alert(2)</script>';

/** Every name of the example with markup behind it, wherever it stands, so that tables still find each other. */
function withMarkup() {
  const { sheets } = halle.whole;
  const named = sheets.flatMap(({ tables, values }) =>
    tables.flatMap(({ row, column, rows }) => values.slice(row + 1, row + rows).map((line) => line[column])),
  );
  const names: ReadonlySet<unknown> = new Set(named.filter((name) => typeof name === "string" && name.length > 3));
  const marked = (value: CellValue) => (names.has(value) ? `${value} ${MARKUP}` : value);
  const plain = (values: readonly (readonly unknown[])[]) =>
    values.map((line) => line.map((value) => marked((typeof value === "object" ? "" : (value ?? "")) as CellValue)));
  return {
    sheets: Object.fromEntries(sheets.map(({ name, values }) => [name, plain(values)])),
    tables: sheets.flatMap(({ name: sheet, tables }) => tables.map((one) => ({ ...one, sheet }))),
  };
}

/** The budget of the example is linked, which these sheets are not: its screen has no names yet. */
const WITHOUT_NAMES = "budget";

test.each(steps.map(({ id, number }) => [id, number] as const))("%s", async (id, number) => {
  const { press } = await openPane(withMarkup());
  await press(new RegExp(`^${number}(?!\\d)`));
  expect(await screen.findByRole("heading", { level: 1 })).not.toBeNull();
  if (id !== WITHOUT_NAMES) expect(document.body.textContent).toContain(MARKUP);
  expect(document.querySelectorAll("img, #pane script, [onerror]")).toHaveLength(0);
});

test("a budget names its lines as they stand", async () => {
  const { press } = await openPane({
    sheets: {
      Begroting: [
        ["Soort", "Omschrijving", "Categorie", "Bedrag", "Status"],
        ["uitgave", `Architect ${MARKUP}`, `Studie ${MARKUP}`, 1000, ""],
        ["inkomst", `Subsidie ${MARKUP}`, "", 400, `toegekend ${MARKUP}`],
      ],
    },
  });
  await press(/^2(?!\d)/);
  expect(await screen.findByRole("heading", { level: 1 })).not.toBeNull();
  expect(document.body.textContent).toContain(MARKUP);
  expect(document.querySelectorAll("img, #pane script, [onerror]")).toHaveLength(0);
});
