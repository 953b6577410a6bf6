/** The icons are drawn by us: they must be images that every reader of PNG accepts. */
import { inflateSync } from "node:zlib";
import { ICON_SIZES, iconPng } from "../../tools/icons/icon";

test.each(ICON_SIZES)("the icon of %i pixels is a PNG with a transparent corner and a coloured middle", (size) => {
  const png = iconPng(size);
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const pixels = inflateSync(imageData(png));
  expect(pixels.length).toBe(size * (1 + size * 4));
  const opacity = (x: number, y: number) => pixels[y * (1 + size * 4) + 1 + x * 4 + 3];
  expect(opacity(0, 0)).toBeLessThan(255);
  expect(opacity(size / 2, size / 2)).toBe(255);
});

/** The content of the chunk IDAT. */
function imageData(png: Buffer): Buffer {
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("ascii", at + 4, at + 8) === "IDAT") return png.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  throw new Error("A PNG without IDAT.");
}
