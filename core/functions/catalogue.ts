/** Every sheet function, in the order of the reference. A new function is one file, one line here, and its help. */
import type { FunctionSpec, SheetValue } from "./function-spec";
import { isRefusal, type Refusal } from "./refusal";
import { wijkbijdrage } from "./wijkbijdrage";
import { wijkbuffer } from "./wijkbuffer";
import { wijkconsensus } from "./wijkconsensus";
import { wijkconsistentie } from "./wijkconsistentie";
import { wijkdekking } from "./wijkdekking";
import { wijkeensgezind } from "./wijkeensgezind";
import { wijkgereed } from "./wijkgereed";
import { wijkgewichten } from "./wijkgewichten";
import { wijkhouding } from "./wijkhouding";
import { wijkimpact } from "./wijkimpact";
import { wijkkantelpunt } from "./wijkkantelpunt";
import { wijkkasstroom } from "./wijkkasstroom";
import { wijkkrachtenveld } from "./wijkkrachtenveld";
import { wijkonderling } from "./wijkonderling";
import { wijkovereenstemming } from "./wijkovereenstemming";
import { wijkprioriteit } from "./wijkprioriteit";
import { wijkpromethee } from "./wijkpromethee";
import { wijkrang } from "./wijkrang";
import { wijkrobuust } from "./wijkrobuust";
import { wijksaldo } from "./wijksaldo";
import { wijkscore } from "./wijkscore";
import { wijkstrategie } from "./wijkstrategie";
import { wijkteam } from "./wijkteam";
import { wijkteamdekking } from "./wijkteamdekking";
import { wijktekort } from "./wijktekort";
import { wijktekortkans } from "./wijktekortkans";

const functions = [
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
  wijkprioriteit,
  wijkstrategie,
  wijkkrachtenveld,
  wijkteam,
  wijkteamdekking,
  wijkgereed,
  wijkimpact,
  wijkhouding,
  wijkovereenstemming,
  wijkonderling,
] as const satisfies readonly FunctionSpec[];

/** Each function with its own name and parameters, for whoever must have something for every one of them. */
export type CatalogueFunction = (typeof functions)[number];

export const catalogue: readonly FunctionSpec[] = functions;

/** Calls a function with raw arguments: its answer, or why it refuses. */
export function callFunction(spec: FunctionSpec, args: readonly unknown[]): SheetValue | SheetValue[][] | Refusal {
  try {
    return spec.compute(args);
  } catch (thrown) {
    if (isRefusal(thrown)) return thrown;
    throw thrown;
  }
}
