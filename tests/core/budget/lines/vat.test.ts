/** The rates of VAT that one chooses from. */
import { vatRates } from "../../../../core/budget/lines/vat";
import { begroting } from "../../../../core/budget/tables/begroting";

test("the rates that one chooses from are those that the help of the column names, lowest first", () => {
  const help = begroting.columns.find(({ key }) => key === "vat")?.help.nl;
  expect(help?.match(/\d+/g)?.map((percent) => Number(percent) / 100)).toEqual(vatRates);
});
