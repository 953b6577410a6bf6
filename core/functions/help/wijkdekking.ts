/** The help of WIJKDEKKING. */
import type { wijkdekking } from "../wijkdekking";
import type { FunctionHelp } from "./function-help";
import { gewichten, waarden } from "./shared-parameters";

export const wijkdekkingHelp: FunctionHelp<typeof wijkdekking> = {
  description: {
    nl: "Geeft per wijk het aandeel (0 tot 1) van het gewicht waarvoor er een cijfer is.",
    en: "Gives for each neighbourhood the share (0 to 1) of the weight for which there is a figure.",
  },
  parameters: { waarden, gewichten },
  example: "=WIJKDEKKING(B2:E13;B15:E15)",
};
