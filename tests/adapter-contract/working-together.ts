/** The contract of working together: nobody's change is overwritten, and the pane hears of changes by others only. */
import type { Place } from "../../core/workbook/address";
import { area, inWorkbook, plan, problemKey, snapshotOf, write, writing } from "./helpers";
import type { Open } from "./workbook";
import { newSheet } from "./writing";

export function describeWorkingTogether(open: Open): void {
  describe("working together", () => {
    const filled = {
      sheets: [
        {
          name: "Blad",
          rows: [
            ["Wijk", "Punten"],
            ["A", 3],
          ],
        },
      ],
    };
    const change = () =>
      plan(
        [
          writing("Blad", 1, 0, [
            ["A", 4],
            ["B", 5],
          ]),
        ],
        [
          { sheet: "Blad", row: 1, column: 0, before: "A" },
          { sheet: "Blad", row: 1, column: 1, before: 3 },
        ],
      );

    test("somebody changed a cell in between: nothing is written and the cell is named", () =>
      inWorkbook(open, filled, async (workbook) => {
        await workbook.poke("Blad", 1, 1, 9);
        expect(await workbook.host.apply(change())).toEqual({
          ok: false,
          conflicts: [{ sheet: "Blad", row: 1, column: 1, expected: 3, found: 9 }],
        });
        expect((await workbook.peek(area("Blad", 1, 0, 2, 2))).values).toEqual([
          ["A", 9],
          ["", ""],
        ]);
      }));

    test("somebody filled a cell that was empty: nothing is written", () =>
      inWorkbook(open, filled, async (workbook) => {
        await workbook.poke("Blad", 2, 1, "van mij");
        expect(await workbook.host.apply(change())).toMatchObject({
          ok: false,
          conflicts: [{ row: 2, column: 1, found: "van mij" }],
        });
        expect((await workbook.peek(area("Blad", 1, 1, 1, 1))).values).toEqual([[3]]);
      }));

    test("somebody made a sheet of that name: nothing is written", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }, { name: "Wijkselectie" }] }, async (workbook) => {
        expect(await workbook.host.apply(newSheet())).toMatchObject({
          ok: false,
          conflicts: [{ sheet: "Wijkselectie" }],
        });
        expect((await workbook.peek(area("Wijkselectie", 0, 0, 1, 1))).values).toEqual([[""]]);
      }));

    test("a change next to the cells of the plan is no conflict", () =>
      inWorkbook(open, filled, async (workbook) => {
        await workbook.poke("Blad", 6, 6, "elders");
        await write(workbook, change());
        expect((await workbook.peek(area("Blad", 1, 0, 2, 2))).values).toEqual([
          ["A", 4],
          ["B", 5],
        ]);
      }));

    test("a change by somebody else is heard, our own is not, and after stopping nothing is", () =>
      inWorkbook(open, filled, async (workbook) => {
        let heard = 0;
        const stop = workbook.host.onChange(() => {
          heard++;
        });
        await workbook.settled();
        await write(workbook, change());
        await workbook.settled();
        expect(heard).toBe(0);
        await workbook.poke("Blad", 1, 1, 8);
        await workbook.settled();
        expect(heard).toBeGreaterThan(0);
        const until = heard;
        stop();
        await workbook.settled();
        await workbook.poke("Blad", 1, 1, 7);
        await workbook.settled();
        expect(heard).toBe(until);
      }));

    test("after a refused write the pane still hears the changes of others", () =>
      inWorkbook(open, { ...filled, tables: [] }, async (workbook) => {
        let heard = 0;
        workbook.host.onChange(() => {
          heard++;
        });
        await workbook.settled();
        await workbook.poke("Blad", 1, 1, 9);
        await workbook.settled();
        const until = heard;
        await workbook.host.apply(change());
        await workbook.poke("Blad", 1, 1, 10);
        await workbook.settled();
        expect(heard).toBeGreaterThan(until);
      }));

    test("the selection is told as it changes", () =>
      inWorkbook(open, filled, async (workbook) => {
        const places: Place[] = [];
        const stop = workbook.host.onSelection((place) => {
          places.push(place);
        });
        await workbook.settled();
        await workbook.select(area("Blad", 1, 0, 1, 2));
        await workbook.settled();
        expect(places[places.length - 1]).toEqual(area("Blad", 1, 0, 1, 2));
        stop();
      }));

    test("while the user types in a cell nothing is lost: it is written when they are done, or they read what to do", () =>
      inWorkbook(open, filled, async (workbook) => {
        if (!workbook.startTyping || !workbook.stopTyping) return;
        await workbook.startTyping();
        const writingNow = workbook.host.apply(change());
        await new Promise((resolve) => setTimeout(resolve, 50));
        await workbook.stopTyping();
        const result = await writingNow;
        const { values } = await workbook.peek(area("Blad", 1, 0, 2, 2));
        if (result.ok)
          expect(values).toEqual([
            ["A", 4],
            ["B", 5],
          ]);
        else {
          expect(problemKey(result)).toBe("excel.cellEdit");
          expect(values).toEqual([
            ["A", 3],
            ["", ""],
          ]);
        }
        expect((await snapshotOf(workbook, { sheets: ["Blad"] })).blocks).toHaveLength(1);
      }));
  });
}
