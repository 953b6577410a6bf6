/** Pictures in a plan: written last, told in the preview, taken away or put back by the way back. */
import { findConflicts, touched } from "../../core/workbook/apply";
import { inTurn } from "../../core/workbook/in-turn";
import { inverse } from "../../core/workbook/inverse";
import { inverseUnheard } from "../../core/workbook/inverse-unheard";
import type { Change, PictureSpec, Plan } from "../../core/workbook/plan";
import { preview } from "../../core/workbook/preview";
import { stands } from "../../core/workbook/stands";
import { words } from "../../core/workbook/words";

const picture: PictureSpec = {
  name: "Wijkwerf_Kaart",
  altText: "Kaart met 14 wijken.",
  png: "iVBORw0KGgo=",
  width: 20,
  height: 10,
  position: { row: 4, column: 0, rows: 24, columns: 4 },
};
const placed: Change = { kind: "picture", sheet: "Wijkselectie", picture };
const gone: Change = { kind: "removePicture", sheet: "Wijkselectie", name: picture.name };
const plan = (changes: Change[], createsSheets: string[] = []): Plan => ({
  title: { text: words.undo },
  changes: inTurn(changes),
  overwrites: [],
  createsSheets,
});
const nothing = { areas: [], sheets: ["Wijkselectie"] };

test("the preview names the sheet that gets a picture, and a picture overwrites no cell", () => {
  const { pictures, overwrites, writes } = preview(plan([placed]));
  expect({ pictures, overwrites, writes }).toEqual({ pictures: ["Wijkselectie"], overwrites: [], writes: [] });
  expect(findConflicts(plan([placed]), nothing)).toEqual([]);
});

test("a picture comes after the widths of the columns below it; one that goes makes way first", () => {
  const width: Change = {
    kind: "format",
    sheet: "Wijkselectie",
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
    format: { width: 20 },
  };
  expect(inTurn([placed, gone, width]).map(({ kind }) => kind)).toEqual(["removePicture", "format", "picture"]);
});

test("a new picture is taken away again, a replaced one is put back, one on a new sheet goes with it", () => {
  expect(inverse(plan([placed]), { ...nothing, pictures: [] }).changes).toEqual([gone]);
  const before = { ...picture, altText: "Vroeger." };
  const found = { ...nothing, pictures: [{ sheet: "Wijkselectie", name: picture.name, picture: before }] };
  const back = [{ kind: "picture", sheet: "Wijkselectie", picture: before }];
  expect(inverse(plan([placed]), found).changes).toEqual(back);
  expect(inverse(plan([gone]), found).changes).toEqual(back);
  const fresh = plan([{ kind: "createSheet", sheet: "Wijkselectie" }, placed], ["Wijkselectie"]);
  expect(inverse(fresh, nothing).changes.map(({ kind }) => kind)).toEqual(["deleteSheet"]);
  expect(touched(fresh).pictures).toEqual([]);
});

test("where a program cannot give the earlier picture back, the new one is not thrown away for nothing", () => {
  const found = { ...nothing, pictures: [{ sheet: "Wijkselectie", name: picture.name, picture: null }] };
  expect(inverse(plan([placed]), found).changes).toEqual([]);
  expect(inverse(plan([gone]), found).changes).toEqual([]);
  expect(inverseUnheard(plan([placed]), () => undefined).changes).toEqual([]);
});

test("a plan stands only when its picture is there under its name", () => {
  const standing = { protectedSheets: [], tables: [] };
  const there = [{ sheet: "Wijkselectie", name: picture.name }];
  expect(stands(plan([placed]), nothing, standing)).toBe(false);
  expect(stands(plan([placed]), nothing, { ...standing, pictures: there })).toBe(true);
  expect(stands(plan([gone]), nothing, { ...standing, pictures: there })).toBe(false);
});
