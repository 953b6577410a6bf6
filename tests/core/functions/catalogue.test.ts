/** Which functions there are, what they ask for, and which of it may be left out: what a formula in a workbook relies on. */

import { ranksParameter } from "../../../core/functions/arguments-ranks";
import { influenceParameter, interestParameter } from "../../../core/functions/arguments-stakeholders";
import { levelsParameter } from "../../../core/functions/arguments-team";
import { bedragenParameter, kansenParameter, soortenParameter } from "../../../core/functions/budget-lines";
import { catalogue } from "../../../core/functions/catalogue";
import type { FunctionSpec } from "../../../core/functions/function-spec";
import { scaleParameter, valuesParameter } from "../../../core/functions/shared-parameters";
import { wijkbijdrage } from "../../../core/functions/wijkbijdrage";
import { wijkbuffer } from "../../../core/functions/wijkbuffer";
import { wijkconsensus } from "../../../core/functions/wijkconsensus";
import { wijkconsistentie } from "../../../core/functions/wijkconsistentie";
import { wijkdekking } from "../../../core/functions/wijkdekking";
import { wijkeensgezind } from "../../../core/functions/wijkeensgezind";
import { wijkgereed } from "../../../core/functions/wijkgereed";
import { wijkgewichten } from "../../../core/functions/wijkgewichten";
import { wijkhouding } from "../../../core/functions/wijkhouding";
import { wijkimpact } from "../../../core/functions/wijkimpact";
import { wijkkantelpunt } from "../../../core/functions/wijkkantelpunt";
import { wijkkasstroom } from "../../../core/functions/wijkkasstroom";
import { wijkkrachtenveld } from "../../../core/functions/wijkkrachtenveld";
import { wijkonderling } from "../../../core/functions/wijkonderling";
import { wijkovereenstemming } from "../../../core/functions/wijkovereenstemming";
import { wijkprioriteit } from "../../../core/functions/wijkprioriteit";
import { wijkpromethee } from "../../../core/functions/wijkpromethee";
import { wijkrang } from "../../../core/functions/wijkrang";
import { wijkrobuust } from "../../../core/functions/wijkrobuust";
import { wijksaldo } from "../../../core/functions/wijksaldo";
import { wijkscore } from "../../../core/functions/wijkscore";
import { wijkstrategie } from "../../../core/functions/wijkstrategie";
import { wijkteam } from "../../../core/functions/wijkteam";
import { wijkteamdekking } from "../../../core/functions/wijkteamdekking";
import { wijktekort } from "../../../core/functions/wijktekort";
import { wijktekortkans } from "../../../core/functions/wijktekortkans";

/** In the order of the reference; [between brackets] what may be left out. */
const SIGNATURES: readonly (readonly [FunctionSpec, string])[] = [
  [wijkscore, "WIJKSCORE(waarden; gewichten; [richtingen]; [methode]; [schaal])"],
  [wijkrang, "WIJKRANG(waarden; gewichten; [richtingen]; [methode]; [schaal])"],
  [wijkbijdrage, "WIJKBIJDRAGE(waarden; gewichten; [richtingen]; [schaal])"],
  [wijkdekking, "WIJKDEKKING(waarden; gewichten)"],
  [wijkrobuust, "WIJKROBUUST(waarden; [gewichten]; [richtingen]; [spreiding]; [schaal]; [trekkingen])"],
  [wijkkantelpunt, "WIJKKANTELPUNT(waarden; gewichten; [richtingen]; [schaal])"],
  [wijkpromethee, "WIJKPROMETHEE(waarden; gewichten; [richtingen]; [onverschilligheid]; [voorkeur])"],
  [wijkgewichten, "WIJKGEWICHTEN(invoer; [methode]; [richtingen])"],
  [wijkconsistentie, "WIJKCONSISTENTIE(paren)"],
  [wijkconsensus, "WIJKCONSENSUS(rangordes; [methode])"],
  [wijkeensgezind, "WIJKEENSGEZIND(rangordes)"],
  [wijksaldo, "WIJKSALDO(soorten; bedragen; [kansen]; [scenario])"],
  [wijktekort, "WIJKTEKORT(soorten; bedragen; [kansen]; [scenario])"],
  [wijkkasstroom, "WIJKKASSTROOM(soorten; bedragen; jaren; [kansen]; [scenario])"],
  [wijktekortkans, "WIJKTEKORTKANS(soorten; laag; verwacht; hoog; [kansen]; [trekkingen])"],
  [wijkbuffer, "WIJKBUFFER(soorten; laag; verwacht; hoog; [kansen]; [zekerheid]; [trekkingen])"],
  [wijkprioriteit, "WIJKPRIORITEIT(invloed; belang; [positie]; [gewenst])"],
  [wijkstrategie, "WIJKSTRATEGIE(invloed; belang; [positie])"],
  [wijkkrachtenveld, "WIJKKRACHTENVELD(invloed; positie)"],
  [wijkteam, "WIJKTEAM(competenties; [vereist]; [kosten])"],
  [wijkteamdekking, "WIJKTEAMDEKKING(competenties; [selectie])"],
  [wijkgereed, "WIJKGEREED(antwoorden; [gewichten])"],
  [wijkimpact, "WIJKIMPACT(woningen; deelname; investering; verbruik; besparing; emissiefactor; beleidskost)"],
  [wijkhouding, "WIJKHOUDING(wijken; gesprekswijk; houding; [gewicht]; [minimum])"],
  [wijkovereenstemming, "WIJKOVEREENSTEMMING(lezers)"],
  [wijkonderling, "WIJKONDERLING(sterkte)"],
];

test.each(SIGNATURES)("%#: a formula keeps its arguments, in their order", (spec, signature) => {
  const shown = spec.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  expect(`${spec.name}(${shown.join("; ")})`).toBe(signature);
});

test("the catalogue has these functions and no others, in this order", () => {
  expect(catalogue).toEqual(SIGNATURES.map(([spec]) => spec));
});

test("an argument that several functions ask for is the same in each", () => {
  const given = (name: string) => {
    const found = catalogue.flatMap(({ parameters }) => parameters.filter((one) => one.name === name));
    return new Set(found);
  };
  for (const parameter of [
    ranksParameter,
    influenceParameter,
    interestParameter,
    levelsParameter,
    bedragenParameter,
    kansenParameter,
    soortenParameter,
    scaleParameter,
    valuesParameter,
  ]) {
    expect([...given(parameter.name)]).toEqual([parameter]);
  }
});
