/** The contract of pictures: one lies where it was planned, one of its name is replaced, and Herstellen takes it away. */
import type { Change, PictureSpec } from "../../core/workbook/plan";
import { area, inWorkbook, plan, write, writing } from "./helpers";
import type { Open } from "./workbook";

/** Two pixels wide, one high; the second is of another colour. */
const RED = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADElEQVR4nGP4z8AAAAMBAQD3A0FDAAAAAElFTkSuQmCC";
const BLUE = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADElEQVR4nGNgYPgPAAECAQDAhmHhAAAAAElFTkSuQmCC";

const picture = (over: Partial<PictureSpec> = {}): Change => ({
  kind: "picture",
  sheet: "Blad",
  picture: {
    name: "Wijkwerf_Kaart",
    altText: "Kaart met 14 wijken. Tuinwijken staat eerst.",
    png: RED,
    width: 2,
    height: 1,
    position: { row: 3, column: 0, rows: 20, columns: 4 },
    ...over,
  },
});

export function describePictures(open: Open): void {
  describe("pictures", () => {
    test("a picture lies on its sheet with its words, keeps its proportions, and goes with Herstellen", () =>
      inWorkbook(open, { sheets: [{ name: "Blad", rows: [["blijft"]] }] }, async (workbook) => {
        const undo = await write(workbook, plan([picture()]));
        const [lies, ...others] = await workbook.pictures("Blad");
        expect(others).toEqual([]);
        expect(lies).toMatchObject({
          name: "Wijkwerf_Kaart",
          altText: "Kaart met 14 wijken. Tuinwijken staat eerst.",
          png: RED,
        });
        expect((lies?.width ?? 0) / (lies?.height ?? 1)).toBeCloseTo(2, 1);
        expect(lies?.height).toBeGreaterThan(50);
        await write(workbook, undo);
        expect(await workbook.pictures("Blad")).toEqual([]);
        expect((await workbook.peek(area("Blad", 0, 0, 1, 1))).values).toEqual([["blijft"]]);
      }));

    test("written again it is replaced, one of another name stays", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        await write(workbook, plan([picture(), picture({ name: "Andere" })]));
        await write(workbook, plan([picture({ png: BLUE, altText: "Nu anders." })]));
        const lie = await workbook.pictures("Blad");
        expect(lie.map(({ name, altText }) => `${name}: ${altText}`).sort()).toEqual([
          "Andere: Kaart met 14 wijken. Tuinwijken staat eerst.",
          "Wijkwerf_Kaart: Nu anders.",
        ]);
        expect(lie.find(({ name }) => name === "Wijkwerf_Kaart")?.png).toBe(BLUE);
      }));

    test("Herstellen puts the picture back that was replaced", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        await write(workbook, plan([picture()]));
        const [before] = await workbook.pictures("Blad");
        const undo = await write(workbook, plan([picture({ png: BLUE, altText: "Nu anders." })]));
        await write(workbook, undo);
        expect(await workbook.pictures("Blad")).toEqual([before]);
      }));

    test("a picture that the program refuses is told, and the cells are written", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        const applied = await workbook.host.apply(
          plan([writing("Blad", 0, 0, [["staat er"]]), picture({ png: "geen beeld" })]),
        );
        expect(applied).toMatchObject({ ok: true, told: [{ values: { sheet: "Blad" } }] });
        expect((await workbook.peek(area("Blad", 0, 0, 1, 1))).values).toEqual([["staat er"]]);
        expect(await workbook.pictures("Blad")).toEqual([]);
      }));

    test("a sheet that goes takes its picture along", () =>
      inWorkbook(open, { sheets: [{ name: "Ander" }] }, async (workbook) => {
        const undo = await write(workbook, {
          ...plan([{ kind: "createSheet", sheet: "Blad" }, picture()]),
          createsSheets: ["Blad"],
        });
        expect(await workbook.pictures("Blad")).toHaveLength(1);
        await write(workbook, undo);
        expect(await workbook.sheets()).toEqual(["Ander"]);
      }));
  });
}
