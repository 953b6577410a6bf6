/** The workbooks that go with a release: the template, and the example that reviewers of the stores test with. */
import { halle } from "../../core/examples/halle/halle";
import { planExample } from "../../core/examples/plan-example";
import { writeXlsx } from "../xlsx/write-xlsx";
import { NOTHING, templatePlan } from "./template-plan";

export const TEMPLATE_FILE = "Wijkwerf-sjabloon.xlsx";
export const EXAMPLE_FILE = "Wijkwerf-voorbeeld.xlsx";

export function templateFile(): Uint8Array {
  return writeXlsx(templatePlan());
}

export function exampleFile(): Uint8Array {
  return writeXlsx(planExample(NOTHING, halle.whole));
}
