/** Words in cells: with other spellings, as numbers, and what is said about a word that nobody knows. */
import {
  choiceList,
  listedWords,
  lookUpWord,
  readWord,
  readWords,
  wordList,
} from "../../../core/functions/arguments-words";
import { isRefusal } from "../../../core/functions/refusal";

const refused = (compute: () => unknown) => {
  try {
    return compute();
  } catch (thrown) {
    return isRefusal(thrown) && thrown.message;
  }
};
const LIST = wordList({ hoog: 1, laag: -1 }, { "1": 1, "-": -1, true: 1 });

test("a sentence names the words themselves and not their other spellings", () => {
  expect(listedWords(LIST)).toBe("hoog of laag");
  expect(listedWords(wordList({ som: 0, product: 0, topsis: 0 }))).toBe("som, product of topsis");
  expect(listedWords(wordList({ som: 0 }))).toBe("som");
  expect(listedWords(wordList({}))).toBe("");
});

test("the words of a table column are known, and the first of each is named", () => {
  const list = choiceList(
    [
      { value: "a", words: ["Één", "uno"] },
      { value: "b", words: ["twee"] },
    ],
    (value) => value,
  );
  expect(listedWords(list)).toBe("een of twee");
  expect([lookUpWord("EEN", list), lookUpWord("uno", list), lookUpWord("drie", list)]).toEqual([
    { found: true, value: "a" },
    { found: true, value: "a" },
    { found: false },
  ]);
});

test("a word is known without regard to case and blanks, as a number, a tick or a rich value", () => {
  for (const cell of [
    " HOOG ",
    1,
    "1,0",
    true,
    { type: "String", basicValue: "hoog" },
    { type: "Boolean", basicValue: true },
  ]) {
    expect(lookUpWord(cell, LIST)).toEqual({ found: true, value: 1 });
  }
  for (const cell of [2, "", null, undefined, false, "hoger", {}])
    expect(lookUpWord(cell, LIST)).toEqual({ found: false });
  expect(lookUpWord("undefined", wordList({ undefined: 1 }))).toEqual({ found: true, value: 1 });
  expect(lookUpWord(undefined, wordList({ undefined: 1 }))).toEqual({ found: false });
});

describe("one word", () => {
  test("is its default where it is left out, unless the list knows the cell as a word", () => {
    expect(readWord("", "richting", LIST, 0)).toBe(0);
    expect(readWord(null, "richting", LIST, 0)).toBe(0);
    expect(readWord("n.b.", "richting", LIST, 0)).toBe(0);
    expect(readWord("-", "richting", LIST, 0)).toBe(-1);
    expect(readWord([["laag"]], "richting", LIST, 0)).toBe(-1);
  });

  test("that nobody knows is refused with the list", () => {
    expect(refused(() => readWord("hoger", "richting", LIST, 0))).toBe(
      'Bij richting staat "hoger": dat woord is hier niet bekend. Kies uit hoog of laag.',
    );
    expect(refused(() => readWord("#N/B", "richting", LIST, 0))).toMatch(/^Bij richting staat de foutwaarde #N\/B/);
    expect(refused(() => readWord(new Date(0), "richting", LIST, 0))).toMatch(/hoog of laag/);
  });

  test("a special value of public figures is no missing word", () => {
    expect(refused(() => readWord(-99999, "richting", LIST, 0))).toMatch(/niet bekend/);
  });
});

describe("a row of words", () => {
  test("keeps the place of a word that lacks", () => {
    expect(readWords([["hoog", "", "laag"]], "richtingen", LIST).values).toEqual([1, undefined, -1]);
  });

  test("names the cell of a word that nobody knows", () => {
    expect(refused(() => readWords([["hoog", "x9"]], "richtingen", LIST))).toMatch(
      /^In rij 1, kolom 2 van richtingen staat "x9"/,
    );
    expect(refused(() => readWords([["hoog"], ["#VERW!"]], "richtingen", LIST))).toMatch(
      /rij 2, kolom 1 van richtingen staat de foutwaarde/,
    );
    expect(refused(() => readWords([["hoog"]], "richtingen", LIST, { length: 2, per: "kolom van waarden" }))).toMatch(
      /kolom van waarden/,
    );
  });

  test("takes a special value as missing only where it is told to", () => {
    expect(readWords([[-99999]], "richtingen", LIST, { specialValues: true }).values).toEqual([undefined]);
    expect(refused(() => readWords([[-99999]], "richtingen", LIST))).toMatch(/niet bekend/);
  });
});

test("a date among words is told to be a date", () => {
  const date = new Date(0);
  expect(refused(() => readWords([["hoog", date]], "richtingen", LIST))).not.toBe(
    refused(() => readWords([["hoog", "zomaar"]], "richtingen", LIST)),
  );
  expect(refused(() => readWords([["hoog", date]], "richtingen", LIST))).toMatch(
    /^In rij 1, kolom 2 van richtingen staat een datum/,
  );
});
