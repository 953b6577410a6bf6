/** What is told about one sheet function to who types or reads it; a cell never needs it. */
import type { Bilingual } from "../../texts/text";
import type { FunctionSpec, NumberParameter, ParameterSpec } from "../function-spec";

/** The help of a function: a text for each of its parameters, and for nothing else. */
export interface FunctionHelp<Spec extends FunctionSpec = FunctionSpec> {
  description: Bilingual;
  parameters: { readonly [Parameter in Spec["parameters"][number] as Parameter["name"]]: HelpOf<Parameter> };
  /** A call to copy, with the separators of a Dutch workbook. */
  example: `=${Spec["name"]}(${string})`;
  /** Where the method comes from, for docs/functies.md. */
  source?: string;
}

/** What is told about one parameter. */
export type ParameterHelp = Bilingual | NumberHelp;

/** A number is told by what it is alone: its bounds and its default are said from its rule. */
export interface NumberHelp {
  /** Without a full stop: "Hoe ver elk gewicht mag afwijken". */
  meaning: Bilingual;
}

/** Of a parameter that is not known further it is either. */
type HelpOf<Parameter extends ParameterSpec> = Parameter extends NumberParameter
  ? NumberHelp
  : NumberParameter extends Parameter
    ? ParameterHelp
    : Bilingual;
