/** Fields drawn from a table: what is typed is what the cell would be read as, and what cannot be read is said at once. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { stappenplan } from "../../../core/checklist/tables/stappenplan";
import type { RowEdit } from "../../../core/tables/change-table";
import { say } from "../../../core/texts/text";
import { type Pane, PaneProvider } from "../../../panel/pane";
import { RowForm } from "../../../panel/parts/row-form";

type Edit = RowEdit<typeof stappenplan>;

function openForm(values: Edit, language: "nl" | "en" = "nl") {
  const changes: { change: Edit; wrong: string[] }[] = [];
  // A form asks only for the words.
  const pane = { language, say: (text, filled) => say(language, text, filled) } as Pane;
  render(
    <PaneProvider value={pane}>
      <RowForm
        schema={stappenplan}
        keys={["step", "start", "status"]}
        values={values}
        onChange={(change, wrong) => changes.push({ change, wrong: [...wrong] })}
      />
    </PaneProvider>,
  );
  return { changes, user: userEvent.setup(), last: () => changes[changes.length - 1] };
}

test("a field bears the header of the sheet, what it is for, and what stands there", () => {
  openForm({ step: "Buurtfeest", start: 46023, status: "busy" });
  expect((screen.getByLabelText("Stap") as HTMLInputElement).value).toBe("Buurtfeest");
  expect((screen.getByLabelText("Start") as HTMLInputElement).value).toBe("1/1/2026");
  expect((screen.getByLabelText("Status") as HTMLSelectElement).selectedOptions[0]?.textContent).toBe("bezig");
  expect(screen.getByText("De eerste dag.")).not.toBeNull();
});

test("a day is read as the cell would be", async () => {
  const { user, last } = openForm({});
  await user.type(screen.getByLabelText("Start"), "2/1/2026");
  expect(last()).toEqual({ change: { start: 46024 }, wrong: [] });
});

test("what is no day is said under the field, gives nothing to write, and is right again once it is mended", async () => {
  const { user, last } = openForm({ start: 46023 });
  const field = screen.getByLabelText("Start");
  await user.clear(field);
  expect(last()).toEqual({ change: { start: "" }, wrong: [] });
  await user.type(field, "ooit");
  expect(last()).toEqual({ change: {}, wrong: ["start"] });
  expect(screen.getByText(/“ooit”/)).not.toBeNull();
  await user.clear(field);
  await user.type(field, "2026-01-02");
  expect(last()).toEqual({ change: { start: 46024 }, wrong: [] });
  expect(screen.queryByText(/“ooit”/)).toBeNull();
});

test("a choice offers the words of the sheet, and nothing at all where the column may stay empty", async () => {
  const { user, last } = openForm({ status: "todo" });
  const field = screen.getByLabelText("Status") as HTMLSelectElement;
  expect([...field.options].map(({ textContent }) => textContent)).toEqual(["–", "te doen", "bezig", "klaar"]);
  await user.selectOptions(field, "klaar");
  expect(last()?.change).toEqual({ status: "done" });
  await user.selectOptions(field, "–");
  expect(last()?.change).toEqual({ status: "" });
});

test("in English the help is English; the header stays the one of the sheet", () => {
  openForm({}, "en");
  expect(screen.getByLabelText("Start")).not.toBeNull();
  expect(screen.getByText("The first day.")).not.toBeNull();
});
