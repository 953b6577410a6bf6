/** Reading separated text: which character separates, how bytes become text, and what happens with odd lines. */

import { readCsv } from "../../../panel/files/csv";
import { decodeBytes } from "../../../panel/files/decode-text";
import { findDelimiter } from "../../../panel/files/delimiter";

describe("the separator", () => {
  test.each([
    ["semicolons, with decimal commas", "a;b;c\n1,5;2,5;3,5\n1;2;3,5", ";"],
    ["bars, as Statbel has", "CD_REFNIS|CD_SECTOR|TOTAL\n71016|71016A20-|1,5", "|"],
    ["tabs, as pasted from a sheet", "a\tb\n1,5\t2", "\t"],
    ["commas", ",period,geolevel\n0,2011,gemeente", ","],
    ["semicolons below a title with commas", "Gas, elektriciteit, water\nBron: Fluvius, 2021\na;b\n1;2\n3;4\n5;6", ";"],
    ["commas outside quotes", '"a;b";c,d\n"1;2",3\n"4;5",6', ","],
    ["nothing", "a\nb", ","],
  ])("is found: %s", (_, text, delimiter) => expect(findDelimiter(text)).toBe(delimiter));
});

describe("a text file", () => {
  test("keeps blank lines, so that row numbers are those of the file, but no row after the last line break", async () => {
    expect(await readCsv("Titel\r\n\r\na;b\r\n1;2\r\n")).toEqual([["Titel"], [""], ["a", "b"], ["1", "2"]]);
  });

  test("has separators and line breaks inside quotes", async () => {
    expect(await readCsv('a;b\n"x;y";"een\ntwee ""drie"""')).toEqual([
      ["a", "b"],
      ["x;y", 'een\ntwee "drie"'],
    ]);
  });

  test("loses no line to a quote that nothing closes", async () => {
    const text = 'code|naam|aantal\n71016A20-|"t Zand|5\n71016A51-|Termien|6\n71016A512|Klooster "oud"|7\n';
    expect(await readCsv(text)).toEqual([
      ["code", "naam", "aantal"],
      ["71016A20-", '"t Zand', "5"],
      ["71016A51-", "Termien", "6"],
      ["71016A512", 'Klooster "oud"', "7"],
    ]);
  });

  test("without anything in it has no rows", async () => expect(await readCsv("")).toEqual([]));

  test("of many pieces loses no line", async () => {
    const lines = Array.from({ length: 40_000 }, (_, i) => `71016A20-;2021;${i}`);
    const rows = await readCsv(lines.join("\n"));
    expect(rows?.length).toBe(40_000);
    expect(rows?.every((row, i) => row.length === 3 && row[2] === String(i))).toBe(true);
  });

  test("can be stopped while it is read", async () => {
    const stop = new AbortController();
    const lines = Array.from({ length: 400_000 }, (_, i) => `71016A20-;2021;${i}`);
    const reading = readCsv(lines.join("\n"), { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await reading).toBeUndefined();
  });
});

describe("bytes become text", () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  test("from UTF-8, its byte order mark left out", async () => {
    expect(await decodeBytes(encode("\ufeffCD_REFNIS|HM²"))).toBe("CD_REFNIS|HM²");
  });

  test("from Windows-1252 when they are no UTF-8", async () => {
    expect(await decodeBytes(Uint8Array.from([0x48, 0x4d, 0xb2, 0x20, 0x80]))).toBe("HM² €");
  });

  test("from UTF-16 with a mark", async () => {
    expect(await decodeBytes(Uint8Array.from([0xff, 0xfe, 0x61, 0, 0xe8, 0]))).toBe("aè");
    expect(await decodeBytes(Uint8Array.from([0xfe, 0xff, 0, 0x61, 0, 0xe8]))).toBe("aè");
  });

  test("also where a letter lies over two pieces", async () => {
    const text = `${"a".repeat((1 << 18) - 1)}è`;
    expect(await decodeBytes(encode(text))).toBe(text);
  });
});
