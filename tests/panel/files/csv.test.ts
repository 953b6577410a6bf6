/** Reading separated text: which character separates, how bytes become text, and what happens with odd lines. */
import fc from "fast-check";
import Papa from "papaparse";
import { readCsv } from "../../../panel/files/csv";
import { findEncoding } from "../../../panel/files/decode-text";
import { findSeparation } from "../../../panel/files/delimiter";
import { MOST_ROWS } from "../../../panel/files/limits";
import { words as fileWords } from "../../../panel/files/words";
import type { SliceSettings } from "../../../panel/run-in-slices";

const encode = (text: string) => new TextEncoder().encode(text);

async function rowsOf(text: string, settings?: SliceSettings) {
  return (await readCsv(encode(text), settings))?.rows;
}

describe("the separator", () => {
  test.each([
    ["semicolons, with decimal commas", "a;b;c\n1,5;2,5;3,5\n1;2;3,5", ";"],
    ["bars, as Statbel has", "CD_REFNIS|CD_SECTOR|TOTAL\n71016|71016A20-|1,5", "|"],
    ["tabs, as pasted from a sheet", "a\tb\n1,5\t2", "\t"],
    ["commas", ",period,geolevel\n0,2011,gemeente", ","],
    ["semicolons below a title with commas", "Gas, elektriciteit, water\nBron: Fluvius, 2021\na;b\n1;2\n3;4\n5;6", ";"],
    ["commas outside quotes", '"a;b";c,d\n"1;2",3\n"4;5",6', ","],
    [
      "semicolons of which some lines lack the last ones, with one decimal comma a line",
      "a;b;c;d\n1;2,5;;\n1;2,5\n1;2,5;x;\n1;2,5;;",
      ";",
    ],
    ["nothing", "a\nb", ","],
    ["what the first line says", "sep=|\na;b|c\n1;2|3", "|"],
  ])("is found: %s", (_, text, delimiter) => expect(findSeparation(text).delimiter).toBe(delimiter));
});

describe("a text file", () => {
  test("keeps blank lines, so that row numbers are those of the file, but no row after the last line break", async () => {
    expect(await rowsOf("Titel\r\n\r\na;b\r\n1;2\r\n")).toEqual([["Titel"], [""], ["a", "b"], ["1", "2"]]);
  });

  test("has separators and line breaks inside quotes", async () => {
    expect(await rowsOf('a;b\n"x;y";"een\ntwee ""drie"""')).toEqual([
      ["a", "b"],
      ["x;y", 'een\ntwee "drie"'],
    ]);
  });

  test("loses no line to a quote that nothing closes", async () => {
    const text = 'code|naam|aantal\n71016A20-|"t Zand|5\n71016A51-|Termien|6\n71016A512|Klooster "oud"|7\n';
    expect(await rowsOf(text)).toEqual([
      ["code", "naam", "aantal"],
      ["71016A20-", '"t Zand', "5"],
      ["71016A51-", "Termien", "6"],
      ["71016A512", 'Klooster "oud"', "7"],
    ]);
  });

  test("has lines that end in three ways, as when two exports were pasted together", async () => {
    expect(await rowsOf("a;b\r\n1;2\r\n3;4\n5;6\r7;8\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
      ["7", "8"],
    ]);
  });

  test("of which one quote is never closed has every other line as it is, and tells which line it was", async () => {
    const text = [
      "geoitem;jaar;naam;woningen;huurders",
      '71016A00-;2022;"Centrum; markt";412;100',
      '71016A01-;2022;"t Zand;388;90',
      "71016A10-;2022;Noord;201;50",
      '71016A20-;2022;"Kolder; oost";350;70',
    ].join("\n");
    const read = await readCsv(encode(text));
    expect(read?.rows.map((row) => row[3])).toEqual(["woningen", "412", "388", "201", "350"]);
    expect(read?.broken).toEqual([2]);
  });

  test("does not take two lines together for a quote at the end of a later name", async () => {
    const rows = await rowsOf('code;naam;n\n71016A01-;"t Zand;388\n71016A10-;Hof 12";201\n');
    expect(rows?.map((row) => row[2])).toEqual(["n", "388", "201"]);
  });

  test("with every field in quotes keeps the quotes inside a name", async () => {
    expect(await rowsOf('"code";"naam";"n"\n"71016A00-";"Het "Zand"";"412"\n')).toEqual([
      ["code", "naam", "n"],
      ["71016A00-", 'Het "Zand"', "412"],
    ]);
  });

  test("has blanks around its quoted fields", async () => {
    expect(await rowsOf('"a"; "b;c" ;d\n')).toEqual([["a", "b;c", "d"]]);
  });

  test.each([
    ["in quotes as a whole", '"geoitem;naam;n"\n"71016A00-;Centrum;412"\n'],
    ["in quotes again", '"geoitem;""naam"";""n"""\n"71016A00-;""Centrum"";""412"""\n'],
    ["with codes as formulas", 'geoitem;naam;n\n="71016A00-";Centrum;412\n'],
  ])("with its lines %s is read as the lines inside", async (_, text) => {
    expect(await rowsOf(text)).toEqual([
      ["geoitem", "naam", "n"],
      ["71016A00-", "Centrum", "412"],
    ]);
  });

  test("that begins with sep= keeps the numbers of its rows", async () => {
    expect(await rowsOf("sep=;\na;b\n1,5;2\n")).toEqual([[""], ["a", "b"], ["1,5", "2"]]);
  });

  test("without anything in it has no rows", async () => expect(await rowsOf("")).toEqual([]));

  test("of many pieces loses no line", async () => {
    const lines = Array.from({ length: 40_000 }, (_, i) => `71016A20-;2021;${i}`);
    const rows = await rowsOf(lines.join("\n"));
    expect(rows?.length).toBe(40_000);
    expect(rows?.every((row, i) => row.length === 3 && row[2] === String(i))).toBe(true);
  });

  test("can be stopped while it is read", async () => {
    const stop = new AbortController();
    const lines = Array.from({ length: 400_000 }, (_, i) => `71016A20-;2021;${i}`);
    const reading = rowsOf(lines.join("\n"), { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await reading).toBeUndefined();
  });
});

// Written with quotes where a field needs them; papaparse reads the same of it.
test("well-formed text is read as another program reads it", async () => {
  // A line break and the separator in one field can be two whole lines as well.
  const field = fc
    .oneof(fc.stringMatching(/^[a-c0-9"; ]{0,6}$/), fc.stringMatching(/^[a-c0-9"\n]{0,6}$/))
    .map((text) => text.trim());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 }),
      async (body) => {
        const rows = [["a", "b", "c"], ...body.filter((row) => row.join("") !== "")];
        const text = Papa.unparse(rows, { delimiter: ";", newline: "\n", quotes: true });
        expect(await rowsOf(text)).toEqual(Papa.parse(text, { delimiter: ";", newline: "\n" }).data);
      },
    ),
  );
});

describe("a text that is no table", () => {
  test("because a line has more than a million characters is refused with a sentence", async () => {
    await expect(rowsOf(`a;b\n${"x;".repeat(2 ** 20)}`)).rejects.toMatchObject({ text: fileWords.longLine });
  });

  test("because it has more rows than Excel can hold is refused with a sentence", async () => {
    const text = "a;b\n".repeat(MOST_ROWS + 1);
    await expect(rowsOf(text)).rejects.toMatchObject({ text: fileWords.tooLarge });
  });

  test("because of quotes is read all the same, in one pass", async () => {
    const open = await readCsv(encode(`a;b\n"t Zand;1\n${"71016A20-;2021\n".repeat(100_000)}`));
    expect(open?.rows).toHaveLength(100_002);
    expect(open?.broken).toEqual([1]);
    const many = await readCsv(encode(`a;b\n${';"a'.repeat(200_000)}`));
    expect(many?.rows[1]).toHaveLength(200_001);
  });
});

describe("the letters of a text file", () => {
  const read = async (bytes: number[] | Uint8Array) => (await readCsv(Uint8Array.from(bytes)))?.rows;
  const wide = (text: string, little: boolean) =>
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });

  test("are UTF-8, a byte order mark left out", async () => {
    expect(await read(encode("\ufeffCD_REFNIS|HM²\n1|2"))).toEqual([
      ["CD_REFNIS", "HM²"],
      ["1", "2"],
    ]);
  });

  test("are Windows-1252 when they are no UTF-8", async () => {
    expect(await read([0x48, 0x4d, 0xb2, 0x2c, 0x80])).toEqual([["HM²", "€"]]);
  });

  test.each([
    ["with a mark", [0xff, 0xfe]],
    ["without a mark", []],
  ])("are UTF-16 %s", async (_, mark) => {
    expect(await read([...mark, ...wide("geoitem;n\n71016A00-;412è", true)])).toEqual([
      ["geoitem", "n"],
      ["71016A00-", "412è"],
    ]);
    expect(await read([...[...mark].reverse(), ...wide("geoitem;n\n71016A00-;412è", false)])).toEqual([
      ["geoitem", "n"],
      ["71016A00-", "412è"],
    ]);
  });

  test("are found also where one lies over two pieces, or was cut off at the end", async () => {
    const text = `${"a".repeat((1 << 14) - 1)}è`;
    expect(await read(encode(text))).toEqual([[text]]);
    expect(await findEncoding(encode("aè").slice(0, 2))).toBe("utf-8");
  });
});
