/** A sheet on A4: upright where it can still be read, on its side where it is wide. */
import { pageFor } from "../../../core/workbook/page-setup";

test("a sheet of 92 characters is printed upright and at full size: the width of the Dossier", () => {
  expect(pageFor(92)).toEqual({ landscape: false, scale: 100 });
  expect(pageFor(20)).toEqual({ landscape: false, scale: 100 });
});

test("a little wider is printed a little smaller, much wider on its side", () => {
  expect(pageFor(110)).toEqual({ landscape: false, scale: 83 });
  expect(pageFor(137)).toEqual({ landscape: true, scale: 100 });
  expect(pageFor(200)).toEqual({ landscape: true, scale: 68 });
});

test("however wide, it never becomes too small to read", () => {
  expect(pageFor(2000)).toEqual({ landscape: true, scale: 40 });
  expect(pageFor(0)).toEqual({ landscape: false, scale: 100 });
});
