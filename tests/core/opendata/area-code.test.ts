/** Area codes as files write them. */
import { isFlemish, readAreaCode, readLevel, sectorWithoutHyphen } from "../../../core/opendata/area-code";

const code = (raw: unknown) => readAreaCode(raw)?.code;

describe("a code of an area", () => {
  test("keeps the hyphen at the end of a sector code", () => {
    expect(readAreaCode("71016A20-")).toEqual({ code: "71016A20-", level: "statsec", rest: false });
    expect(code(" 71016a20- ")).toBe("71016A20-");
  });

  test("of a sector that lost its hyphen is no code", () => expect(code("71016A20")).toBeUndefined());

  test("of a sector that became a number is no code", () => {
    expect(code(1.1001e16)).toBeUndefined();
    expect(code("1,1001E+16")).toBeUndefined();
  });

  test.each([
    [11001, "11001"],
    ["11001", "11001"],
    ["11001.0", "11001"],
    ["11001,0", "11001"],
  ])("of a municipality is five digits of text, from %p", (raw, expected) => {
    expect(readAreaCode(raw)).toEqual({ code: expected, level: "gemeente", rest: false });
  });

  test.each([
    ["36015C", "deelgemeente"],
    ["36008A-I", "deelgemeente"],
    ["72004A-II", "deelgemeente"],
    ["71016-Z", "deelgemeente"],
    ["38002A-I_II_III", "deelgemeente"],
    ["11001W05", "wijk"],
    ["70000", "provincie"],
    ["71000", "arrondissement"],
    [2000, "gewest"],
    ["71016A0MA", "statsec"],
  ])("%p is a %s", (raw, level) => expect(readAreaCode(raw)?.level).toBe(level));

  test("of the Flemish Region is the same in Statbel (02000) and provincies.incijfers.be (2000)", () => {
    expect(code("02000")).toBe("2000");
    expect(code(2000)).toBe("2000");
  });

  test.each(["71016ZZZZ", "44013ONBE", "11001WONB", "99991", "99993ZZZZ", 99999, "71016REST"])(
    "%p stands for a location that is not known",
    (raw) => expect(readAreaCode(raw)?.rest).toBe(true),
  );

  test("is read with the signs that a document makes of its hyphen, and without what comes along unseen", () => {
    const pasted = [
      "71016A00-\u00a0",
      "71016A10\u2011",
      "71016A20\u2013",
      "71016 A40-",
      "\u200b71016A80-",
      "71016A9\u00ad0-",
    ];
    expect(pasted.map(code)).toEqual(["71016A00-", "71016A10-", "71016A20-", "71016A40-", "71016A80-", "71016A90-"]);
  });

  test.each([
    ["1100101", "1100101"],
    [1_100_102, "1100102"],
    ["11002Z01", "11002Z01"],
  ])("of a wijk (ggw7) can be %p", (raw, expected) => {
    expect(readAreaCode(raw)).toEqual({ code: expected, level: "wijk", rest: false });
  });

  test("of a wijk has letters that mean something else elsewhere", () => {
    expect(readAreaCode("11002A01", "ggw72024")).toEqual({ code: "11002A01", level: "wijk", rest: false });
    expect(code("11002A01")).toBeUndefined();
  });

  test("can stand behind a name", () => {
    expect(readAreaCode("'s Gravendries (35006B042)")).toMatchObject({ code: "35006B042", name: "'s Gravendries" });
    expect(readAreaCode("Genk (71016)")).toMatchObject({ code: "71016", name: "Genk" });
  });

  test.each(["Genk", "Genk-Centrum", "", null, undefined, "Totaal", 12, 3.5, true])("is not guessed from %p", (raw) => {
    expect(readAreaCode(raw)).toBeUndefined();
  });
});

test("the level is written as provincies.incijfers.be does, its year kept", () => {
  expect(readLevel("Statistische sectoren")).toBe("statsec");
  expect(readLevel(" STATSEC2019")).toBe("statsec2019");
  expect(readLevel(null)).toBe("");
});

test("Flanders is Antwerp, Flemish Brabant, both Flanders and Limburg, without Brussels and Walloon Brabant", () => {
  expect(["11001", "23002", "24001", "31003", "44021", "71016"].every(isFlemish)).toBe(true);
  expect(["21004", "25005", "52011", "62063", "81001", "92094"].some(isFlemish)).toBe(false);
});

test("a number that is not whole is no code, and a name needs a code behind it", () => {
  expect(code(11001.5)).toBeUndefined();
  expect(readAreaCode("Kolderbos (71016A20-)")).toEqual({
    code: "71016A20-",
    level: "statsec",
    rest: false,
    name: "Kolderbos",
  });
  expect(readAreaCode("Kolderbos (12345678)")).toBeUndefined();
  expect(readAreaCode("Kolderbos")).toBeUndefined();
  expect(code("11 001")).toBeUndefined();
});

test("a code of eight signs is a sector without its hyphen where sectors are meant", () => {
  expect(sectorWithoutHyphen(" 71016 a20 ")).toEqual({ code: "71016A20-", level: "statsec", rest: false });
  expect(["71016W05", "71016Z01", "71016A2", "71016A20-", 71_016, null].map(sectorWithoutHyphen)).toEqual(
    new Array(6).fill(undefined),
  );
});
