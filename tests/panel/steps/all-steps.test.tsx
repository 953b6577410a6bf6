/** A step that is added must be shown, and a screen gets what it needs: what the compiler refuses, and what it does not. */
import { type Step, steps } from "../../../core/steps";
import { stepTitles } from "../../../core/texts/step-titles";
import { type Open, type Screen, screen } from "../../../panel/screen";
import { firstScreens, type StepModule, stepModules } from "../../../panel/steps/all-steps";

const toySteps = [
  { id: "budget", number: 2, title: stepTitles.budget, tables: [] },
  { id: "toy", number: 11, title: stepTitles.team, tables: [] },
] as const satisfies readonly Step[];
type ToyModules = Readonly<Record<(typeof toySteps)[number]["id"], StepModule>>;

const toy = {
  all: screen("toy", async () => () => <p>All</p>),
  one: screen("toy.one", async () => ({ row }: { row: number }) => <p>{row}</p>),
};
const toyModule: StepModule = { first: toy.all, progress: async () => () => ({ state: "empty", facts: [] }) };

test("a step that is in the list must say what the pane shows of it", () => {
  const whole: ToyModules = { budget: stepModules.budget, toy: toyModule };
  // @ts-expect-error the toy step is lacking
  const lacking: ToyModules = { budget: stepModules.budget };
  expect(Object.keys(whole)).toHaveLength(Object.keys(lacking).length + 1);
});

test("a screen that needs a row is not opened without one", () => {
  const opened: string[] = [];
  const open: Open = (one, ..._props) => {
    opened.push(one.id);
  };
  open(toy.all);
  open(toy.one, { row: 3 });
  // @ts-expect-error without its row there is nothing to show
  open(toy.one);
  // @ts-expect-error a screen that needs a row cannot be the first one of a step
  const first: Screen<object> = toy.one;
  expect([...opened, first.id]).toEqual(["toy", "toy.one", "toy.one", "toy.one"]);
});

test("the steps stand in the order of their numbers, and no two open the same screen", () => {
  const numbers = steps.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  expect(new Set(firstScreens.map(({ id }) => id)).size).toBe(steps.length);
});
