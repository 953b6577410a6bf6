/** Which columns a name above several columns holds for. */
import { moveToStart, standAlone } from "../../../core/opendata/stacked-groups";

const texts = (line: string) => line.split(";");
const moved = (upper: string, lower: string) =>
  moveToStart(
    [texts(upper), texts(lower)],
    texts(lower).map((_, at) => at === 0),
  )[0]?.join(";");

describe("a name in the middle of its columns", () => {
  test("moves to the first of them where the row below repeats itself, or holds years only", () => {
    expect(moved(";;A;;;B;", ";1;2;3;1;2;3")).toBe(";A;;;B;;");
    expect(moved(";;A;", ";2019;2020;2021")).toBe(";A;;");
  });

  test("stays where nothing tells its columns", () => {
    expect(moved(";;A;", ";x;y;z")).toBe(";;A;");
    expect(moved(";;A;;;;", ";1;2;3;1;2;3")).toBe(";;A;;;;");
    expect(moved(";A;;;;B;", ";1;2;3;1;2;3")).toBe(";A;;;;B;");
  });
});

test("a column behind the last of equal groups stands alone", () => {
  const levels = [texts(";2020;;2021;;"), texts(";Woningen;Gas;Woningen;Gas;Oppervlakte")];
  const filled = [texts(";2020;2020;2021;2021;2021"), levels[1] ?? []];
  expect(standAlone(levels, filled)[0]).toEqual(texts(";2020;2020;2021;2021;"));
  const other = [texts(";2020;;2021;;"), texts(";Woningen;Gas;Inwoners;Gas;Oppervlakte")];
  expect(standAlone(other, [texts(";2020;2020;2021;2021;2021"), other[1] ?? []])[0]?.[5]).toBe("2021");
});
