/** The parameters that several selection functions take, described once. */
import type { ParameterSpec } from "./function-spec";

export const valuesParameter: ParameterSpec = {
  name: "waarden",
  description: {
    nl: "De cijfers zonder koppen: een rij per wijk, een kolom per criterium.",
    en: "The figures without headers: a row per neighbourhood, a column per criterion.",
  },
  shape: "range",
  optional: false,
};

export const weightsParameter: ParameterSpec = {
  name: "gewichten",
  description: {
    nl: "Het gewicht van elk criterium, nul of meer; de som mag om het even wat zijn.",
    en: "The weight of each criterion, zero or more; the sum does not matter.",
  },
  shape: "range",
  optional: false,
};

export const directionsParameter: ParameterSpec = {
  name: "richtingen",
  description: {
    nl: "Per criterium hoog of laag: wat beter is. Leeg: volgens de schaal, anders hoog.",
    en: "For each criterion hoog (higher is better) or laag (lower is better). Empty: as the scale says, else hoog.",
  },
  shape: "range",
  optional: true,
};

export const methodParameter: ParameterSpec = {
  name: "methode",
  description: {
    nl: "som (standaard), product, topsis, promethee of vikor.",
    en: "som (weighted sum, the default), product, topsis, promethee or vikor.",
  },
  shape: "value",
  optional: true,
};

export const scaleParameter: ParameterSpec = {
  name: "schaal",
  description: {
    nl: "Twee rijen: de slechtste en de beste waarde van elk criterium. Leeg: de uitersten van de wijken zelf.",
    en: "Two rows: the worst and the best value of each criterion. Empty: the extremes of the neighbourhoods themselves.",
  },
  shape: "range",
  optional: true,
};
