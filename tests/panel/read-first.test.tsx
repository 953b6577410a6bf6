/** A screen about a long list: it shows once the list was read, and keeps the former workbook until the new one was. */
import { render, screen } from "@testing-library/react";
import type { Snapshot } from "../../core/workbook/snapshot";
import { type Pane, PaneProvider } from "../../panel/pane";
import { type PartRead, readFirst } from "../../panel/read-first";
import { useSnapshot } from "../../panel/use-reading";
import { makeSnapshot } from "../core/workbook/make-block";

function Body() {
  return <p>{useSnapshot()?.workbook ?? "nothing"}</p>;
}

const called = (workbook: string): Snapshot => ({ ...makeSnapshot([]), workbook });

/** A part that takes longer than what is done at once, and notes what it read and when. */
function slowPart(seen: string[]): PartRead {
  return ({ workbook }) => {
    const until = performance.now() + 20;
    while (performance.now() < until);
    seen.push(workbook);
  };
}

function show(parts: readonly PartRead[]) {
  const Screen = readFirst(Body, parts);
  const tree = (snapshot: Snapshot | undefined) => (
    <PaneProvider value={{ workbook: { snapshot, reading: false }, say: () => "" } as unknown as Pane}>
      <Screen />
    </PaneProvider>
  );
  const { rerender } = render(tree(called("A")));
  return (snapshot: Snapshot) => rerender(tree(snapshot));
}

test("what is read quickly shows at once", () => {
  show([() => undefined]);
  expect(screen.queryByText("A")).not.toBeNull();
});

test("a long list is read part by part before the screen shows, and the screen keeps the former one meanwhile", async () => {
  const seen: string[] = [];
  const turn = show([slowPart(seen), slowPart(seen), slowPart(seen)]);
  expect(screen.queryByText("A")).toBeNull();
  expect(seen.length).toBeLessThan(3);
  expect(await screen.findByText("A")).not.toBeNull();
  expect(seen).toEqual(["A", "A", "A"]);

  turn(called("B"));
  expect(screen.queryByText("A")).not.toBeNull();
  expect(seen.length).toBeLessThan(6);
  expect(await screen.findByText("B")).not.toBeNull();
  expect(seen).toEqual(["A", "A", "A", "B", "B", "B"]);
});

test("of a workbook that changed while it was read, only the last one shows", async () => {
  const seen: string[] = [];
  const turn = show([slowPart(seen), slowPart(seen), slowPart(seen)]);
  turn(called("B"));
  expect(await screen.findByText("B")).not.toBeNull();
  expect(seen.filter((one) => one === "A").length).toBeLessThan(3);
});
