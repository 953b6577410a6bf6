/** Every sheet function with its help, in the order of the catalogue: what all who tell about the functions read. */
import type { Bilingual } from "../../texts/text";
import { type CatalogueFunction, catalogue } from "../catalogue";
import type { FunctionSpec, ParameterSpec } from "../function-spec";
import type { FunctionHelp, ParameterHelp } from "./function-help";
import { numberText } from "./number-text";
import { wijkbijdrageHelp } from "./wijkbijdrage";
import { wijkbufferHelp } from "./wijkbuffer";
import { wijkconsensusHelp } from "./wijkconsensus";
import { wijkconsistentieHelp } from "./wijkconsistentie";
import { wijkdekkingHelp } from "./wijkdekking";
import { wijkeensgezindHelp } from "./wijkeensgezind";
import { wijkgereedHelp } from "./wijkgereed";
import { wijkgewichtenHelp } from "./wijkgewichten";
import { wijkhoudingHelp } from "./wijkhouding";
import { wijkimpactHelp } from "./wijkimpact";
import { wijkkantelpuntHelp } from "./wijkkantelpunt";
import { wijkkasstroomHelp } from "./wijkkasstroom";
import { wijkkrachtenveldHelp } from "./wijkkrachtenveld";
import { wijkonderlingHelp } from "./wijkonderling";
import { wijkovereenstemmingHelp } from "./wijkovereenstemming";
import { wijkprioriteitHelp } from "./wijkprioriteit";
import { wijkprometheeHelp } from "./wijkpromethee";
import { wijkrangHelp } from "./wijkrang";
import { wijkrobuustHelp } from "./wijkrobuust";
import { wijksaldoHelp } from "./wijksaldo";
import { wijkscoreHelp } from "./wijkscore";
import { wijkstrategieHelp } from "./wijkstrategie";
import { wijkteamHelp } from "./wijkteam";
import { wijkteamdekkingHelp } from "./wijkteamdekking";
import { wijktekortHelp } from "./wijktekort";
import { wijktekortkansHelp } from "./wijktekortkans";

export interface DocumentedParameter extends ParameterSpec {
  description: Bilingual;
}

export interface DocumentedFunction extends Omit<FunctionSpec, "compute">, Omit<FunctionHelp, "parameters"> {
  parameters: readonly DocumentedParameter[];
}

/** The compiler asks a line here for each function of the catalogue. */
const HELP: { readonly [Spec in CatalogueFunction as Spec["name"]]: FunctionHelp<Spec> } = {
  WIJKSCORE: wijkscoreHelp,
  WIJKRANG: wijkrangHelp,
  WIJKBIJDRAGE: wijkbijdrageHelp,
  WIJKDEKKING: wijkdekkingHelp,
  WIJKROBUUST: wijkrobuustHelp,
  WIJKKANTELPUNT: wijkkantelpuntHelp,
  WIJKPROMETHEE: wijkprometheeHelp,
  WIJKGEWICHTEN: wijkgewichtenHelp,
  WIJKCONSISTENTIE: wijkconsistentieHelp,
  WIJKCONSENSUS: wijkconsensusHelp,
  WIJKEENSGEZIND: wijkeensgezindHelp,
  WIJKSALDO: wijksaldoHelp,
  WIJKTEKORT: wijktekortHelp,
  WIJKKASSTROOM: wijkkasstroomHelp,
  WIJKTEKORTKANS: wijktekortkansHelp,
  WIJKBUFFER: wijkbufferHelp,
  WIJKPRIORITEIT: wijkprioriteitHelp,
  WIJKSTRATEGIE: wijkstrategieHelp,
  WIJKKRACHTENVELD: wijkkrachtenveldHelp,
  WIJKTEAM: wijkteamHelp,
  WIJKTEAMDEKKING: wijkteamdekkingHelp,
  WIJKGEREED: wijkgereedHelp,
  WIJKIMPACT: wijkimpactHelp,
  WIJKHOUDING: wijkhoudingHelp,
  WIJKOVEREENSTEMMING: wijkovereenstemmingHelp,
  WIJKONDERLING: wijkonderlingHelp,
};

const helpByName = new Map<string, FunctionHelp>(Object.entries(HELP));

export const documentedCatalogue: readonly DocumentedFunction[] = catalogue.map((spec) =>
  documented(spec, helpByName.get(spec.name)),
);

/** A function with its help. Throws where the two do not fit: a defect that the compiler should have seen. */
export function documented(
  { name, parameters, result }: FunctionSpec,
  help: FunctionHelp | undefined,
): DocumentedFunction {
  if (!help) throw new Error(`${name} has no help.`);
  const foreign = Object.keys(help.parameters).find((told) => parameters.every((parameter) => parameter.name !== told));
  if (foreign !== undefined) throw new Error(`${name} has no parameter ${foreign}.`);
  const described = parameters.map((parameter): DocumentedParameter => {
    const description = descriptionOf(parameter, help.parameters[parameter.name]);
    if (!description) throw new Error(`${name} has no help for ${parameter.name}.`);
    return { ...parameter, description };
  });
  return { ...help, name, result, parameters: described };
}

function descriptionOf({ number }: ParameterSpec, help: ParameterHelp | undefined): Bilingual | undefined {
  if (!help) return undefined;
  if ("meaning" in help) return number && numberText(help, number);
  return number ? undefined : help;
}
