/** Net support in total and per wijk, the best single move, and the one with a veto. */
import { readField } from "../../../core/stakeholders/field";
import { readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import { answerInWords, lackingForPriority, whoFirst } from "../../../core/stakeholders/who-first";
import type { CellValue } from "../../../core/workbook/snapshot";
import { example, register } from "./people";

const list = (rows: CellValue[][]) => readStakeholders(register(rows))?.stakeholders ?? [];
const actor = (name: string, position: CellValue, influence: CellValue, wijk = ""): CellValue[] => [
  name,
  "x",
  position,
  influence,
  3,
  "",
  "wij",
  wijk,
];

test("a wijk counts its own rows and those of the whole municipality, with n", () => {
  const field = readField(
    list([
      actor("a", 2, 5),
      actor("b", -2, 5, "Kolderbos"),
      actor("c", 2, 5, "Termien; kolderbos"),
      actor("d", "", 5, "Termien"),
    ]),
    ["Brethei"],
  );
  expect(field.total).toEqual({ support: 1 / 3, count: 3 });
  expect(field.perWijk).toEqual([
    { wijk: "Brethei", support: 1, count: 1 },
    { wijk: "Kolderbos", support: 1 / 3, count: 3 },
    { wijk: "Termien", support: 1, count: 2 },
  ]);
});

test("who has influence 5 and is against it is named: an average hides that", () => {
  const field = readField(list([actor("a", 2, 5), actor("b", -1, 5), actor("c", -2, 5), actor("d", -2, 4)]));
  expect(field.lowest?.name).toBe("c");
  expect(readField(list([actor("a", 0, 5)])).lowest).toBeUndefined();
  // Of two that are equally against it the earliest.
  expect(readField(list([actor("a", -1, 5), actor("b", -2, 5), actor("c", -2, 5)])).lowest?.name).toBe("b");
});

test("one move is what computing all over with that move gives", () => {
  const rows = [actor("a", 2, 5), actor("b", 0, 5), actor("c", -1, 2)];
  const [best] = readField(list(rows)).moves;
  const moved = rows.map((row, index) =>
    index === best?.row ? row.map((v, j) => (j === 2 ? best.position : v)) : row,
  );
  expect(best?.row).toBe(1);
  expect(readField(list(moved)).total.support).toBeCloseTo(best?.support ?? 0, 12);
});

test("the example says whom to see first and why, in both languages", () => {
  const register = readStakeholders(example()) ?? { stakeholders: [], questions: [] };
  expect(answerInWords("nl", register)).toBe(
    "5 van 14 hebben veel invloed. Zie eerst netbeheerder: veel invloed, veel op het spel, wacht af, u hoopt op partner. Netto steun +0,36.",
  );
  expect(answerInWords("en", register)).toBe(
    "5 of 14 have much influence. See netbeheerder first: much influence, much at stake, waits and sees, you hope for partner. Net support +0.36.",
  );
});

test("without influence or interest one comes last, and the sentence says what is lacking", () => {
  const some = list([actor("a", 2, ""), actor("b", 2, 5)]);
  expect(whoFirst(some).map(({ name }) => name)).toEqual(["b", "a"]);
  expect(answerInWords("nl", { stakeholders: some.slice(0, 1), questions: [] })).toBe(
    "1 stakeholder. Vul invloed en belang in, dan volgt wie u eerst ziet.",
  );
});

test("levels in words that wait for their meaning are asked for as such, not as cells to fill in", () => {
  const waiting = readStakeholders(register([["dienst wonen", "x", "volger", "hoog", "hoog"]]));
  if (!waiting) throw new Error("The register was not recognised.");
  expect(answerInWords("nl", waiting)).toBe("1 stakeholder. Zeg wat uw woorden betekenen, dan volgt wie u eerst ziet.");
});

test("of somebody without a priority only what lacks is named", () => {
  const said = (influence: CellValue, interest: CellValue) =>
    list([["a", "x", 1, influence, interest]]).map((one) => lackingForPriority(one)?.nl);
  expect([said(2, 3), said(2, ""), said("", 3), said("", "")].flat()).toEqual([
    undefined,
    "belang nog niet bekend",
    "invloed nog niet bekend",
    "invloed en belang nog niet bekend",
  ]);
});
