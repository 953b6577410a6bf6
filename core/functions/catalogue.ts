/** Every sheet function, in the order of the reference. A new function is one file and one line here. */
import type { FunctionSpec, SheetValue } from "./function-spec";
import { isRefusal, type Refusal } from "./refusal";
import { wijkbijdrage } from "./wijkbijdrage";
import { wijkbuffer } from "./wijkbuffer";
import { wijkconsensus } from "./wijkconsensus";
import { wijkconsistentie } from "./wijkconsistentie";
import { wijkdekking } from "./wijkdekking";
import { wijkeensgezind } from "./wijkeensgezind";
import { wijkgewichten } from "./wijkgewichten";
import { wijkkantelpunt } from "./wijkkantelpunt";
import { wijkkasstroom } from "./wijkkasstroom";
import { wijkpromethee } from "./wijkpromethee";
import { wijkrang } from "./wijkrang";
import { wijkrobuust } from "./wijkrobuust";
import { wijksaldo } from "./wijksaldo";
import { wijkscore } from "./wijkscore";
import { wijktekort } from "./wijktekort";
import { wijktekortkans } from "./wijktekortkans";

export const catalogue: readonly FunctionSpec[] = [
  wijkscore,
  wijkrang,
  wijkbijdrage,
  wijkdekking,
  wijkrobuust,
  wijkkantelpunt,
  wijkpromethee,
  wijkgewichten,
  wijkconsistentie,
  wijkconsensus,
  wijkeensgezind,
  wijksaldo,
  wijktekort,
  wijkkasstroom,
  wijktekortkans,
  wijkbuffer,
];

/** Calls a function with raw arguments: its answer, or why it refuses. */
export function callFunction(spec: FunctionSpec, args: readonly unknown[]): SheetValue | SheetValue[][] | Refusal {
  try {
    return spec.compute(args);
  } catch (thrown) {
    if (isRefusal(thrown)) return thrown;
    throw thrown;
  }
}
