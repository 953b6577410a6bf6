/** Texts about public figures: reading a file, choosing from it, and what its indicators are called. */
import type { Text } from "./text";

export const opendataTexts = {
  "opendata.noHeader": {
    nl: "In dit bestand is geen kopregel met een gebied gevonden. Kies een bestand van provincies.incijfers.be, Statbel of Fluvius.",
    en: "No header row with an area was found in this file. Choose a file of provincies.incijfers.be, Statbel or Fluvius.",
  },
  "opendata.file.empty": { nl: "Dit bestand is leeg.", en: "This file is empty." },
  "opendata.file.oldExcel": {
    nl: "Dit is een oud Excel-bestand (.xls) of het is beveiligd met een wachtwoord. Bewaar het als .xlsx zonder wachtwoord.",
    en: "This is an old Excel file (.xls) or it is protected by a password. Save it as .xlsx without a password.",
  },
  "opendata.file.damaged": {
    nl: "Dit bestand kan niet gelezen worden. Open het in Excel en bewaar het opnieuw als .xlsx of .csv.",
    en: "This file cannot be read. Open it in Excel and save it again as .xlsx or .csv.",
  },
  "opendata.file.saveAsText": {
    nl: "Bestanden van Excel (.xlsx) kunnen hier niet geopend worden. Bewaar het bestand in Excel als .csv en kies dat.",
    en: "Excel files (.xlsx) cannot be opened here. Save the file in Excel as .csv and choose that.",
  },
  "opendata.nothingRead": {
    nl: "In dit bestand staan geen cijfers die gelezen konden worden.",
    en: "This file holds no figures that could be read.",
  },
  "opendata.noCode": {
    nl: "{count} {count|rij heeft|rijen hebben} geen code van een gebied in “{column}” en {count|is|zijn} niet gebruikt. Namen worden nooit gekoppeld.",
    en: "{count} {count|row has|rows have} no area code in “{column}” and {count|was|were} not used. Names are never matched.",
  },
  "opendata.duplicate": {
    nl: "{count} {count|rij herhaalt|rijen herhalen} een gebied en jaar dat er al stond. Alleen de eerste telt mee.",
    en: "{count} {count|row repeats|rows repeat} an area and year that was there already. Only the first counts.",
  },
  "opendata.noPeriodInRow": {
    nl: "{count} {count|rij heeft|rijen hebben} geen jaar in “{column}” en {count|is|zijn} niet gebruikt.",
    en: "{count} {count|row has|rows have} no year in “{column}” and {count|was|were} not used.",
  },
  "opendata.noSubject": {
    nl: "{count} {count|rij zegt|rijen zeggen} niet over welk onderwerp het gaat en {count|is|zijn} niet gebruikt.",
    en: "{count} {count|row does|rows do} not say which subject it is about and {count|was|were} not used.",
  },
  "opendata.unreadable": {
    nl: "{count} {count|cel is|cellen zijn} geen getal en {count|telt|tellen} als ontbrekend. De eerste staat in rij {row}: “{text}”.",
    en: "{count} {count|cell is|cells are} no number and {count|counts|count} as missing. The first is in row {row}: “{text}”.",
  },
  "opendata.unclearNumbers": {
    nl: "In “{column}” staan getallen zoals 1.234. Ze zijn gelezen als duizendtallen. Kijk een waarde na.",
    en: "“{column}” holds numbers such as 1.234. They were read as thousands. Check one value.",
  },
  "opendata.doubledColumn": {
    nl: "De kolom “{header}” komt twee keer voor. Alleen de eerste telt mee.",
    en: "The column “{header}” occurs twice. Only the first counts.",
  },
  "opendata.noYearColumn": {
    nl: "Bij “{header}” staat geen jaar, bij andere kolommen wel. Deze kolom is niet gebruikt.",
    en: "“{header}” has no year while other columns do. This column was not used.",
  },
  "opendata.noPeriod": {
    nl: "Dit bestand zegt niet van welk jaar de cijfers zijn. Vul het jaar in.",
    en: "This file does not say of which year the figures are. Fill in the year.",
  },
  "opendata.restCodes": {
    nl: "{count} {count|rij staat|rijen staan} apart: cijfers zonder bekende ligging (ZZZZ en dergelijke).",
    en: "{count} {count|row is|rows are} set apart: figures without a known location (ZZZZ and the like).",
  },
  "opendata.hiddenRows": {
    nl: "{count} verborgen {count|rij is|rijen zijn} ook gelezen.",
    en: "{count} hidden {count|row was|rows were} read as well.",
  },
  "opendata.unmatched": {
    nl: "{count} van de {total} sectorcodes {total|staat|staan} niet in dit bestand: {codes}. Kies een koppeltabel als de codes van een ander jaar zijn.",
    en: "{count} of the {total} sector codes {total|is|are} not in this file: {codes}. Choose a conversion table if the codes are of another year.",
  },
  "opendata.otherVersion": {
    nl: "De wijken hebben codes van {from}, dit bestand van {to}. Kies een koppeltabel tussen die twee.",
    en: "The neighbourhoods have codes of {from}, this file of {to}. Choose a conversion table between the two.",
  },
  "opendata.versionUnknown": {
    nl: "Dit bestand zegt niet van welk jaar de codes zijn. Er is gekoppeld op gelijke codes. Kijk na of de grenzen dezelfde zijn.",
    en: "This file does not say of which year the codes are. Equal codes were joined. Check whether the borders are the same.",
  },
  "opendata.largerArea": {
    nl: "Voor {wijk} gelden de cijfers voor een groter gebied: {codes}.",
    en: "For {wijk} the figures hold for a larger area: {codes}.",
  },
  "opendata.notAdded": {
    nl: "“{column}” kan niet opgeteld worden. {wijk} heeft {count} sectoren, van {low} tot {high}. Kies zelf een waarde.",
    en: "“{column}” cannot be added up. {wijk} has {count} sectors, from {low} to {high}. Choose a value yourself.",
  },
  "opendata.missing": {
    nl: "{wijk} heeft geen “{column}”: {reason}.",
    en: "{wijk} has no “{column}”: {reason}.",
  },
  "opendata.crosswalkNoCodes": {
    nl: "In dit bestand zijn geen twee kolommen met codes gevonden. Een koppeltabel heeft in elke rij een oude en een nieuwe code.",
    en: "No two columns with codes were found in this file. A conversion table has an old and a new code in each row.",
  },
  "opendata.crosswalkSkipped": {
    nl: "{count} {count|rij|rijen} van de koppeltabel {count|heeft|hebben} geen twee codes en {count|is|zijn} niet gebruikt.",
    en: "{count} {count|row|rows} of the conversion table {count|lacks|lack} two codes and {count|was|were} not used.",
  },

  "opendata.reason.empty": { nl: "leeg in het bestand", en: "empty in the file" },
  "opendata.reason.unknown": { nl: "niet bekend", en: "not known" },
  "opendata.reason.suppressed": { nl: "afgeschermd door de leverancier", en: "suppressed by the supplier" },
  "opendata.reason.notApplicable": { nl: "niet van toepassing", en: "not applicable" },
  "opendata.reason.noAnswer": { nl: "ten onrechte geen antwoord", en: "wrongly left unanswered" },
  "opendata.reason.unreadable": { nl: "geen getal in het bestand", en: "no number in the file" },
  "opendata.reason.absent": { nl: "niet in het bestand", en: "not in the file" },
  "opendata.reason.notAdditive": { nl: "kan niet opgeteld worden", en: "cannot be added up" },
  "opendata.reason.zeroDenominator": { nl: "gedeeld door nul", en: "divided by zero" },
  "opendata.reason.otherVersion": { nl: "codes van een ander jaar", en: "codes of another year" },

  "opendata.aside.title": { nl: "titel boven de kop", en: "title above the header" },
  "opendata.aside.header": { nl: "kopregel", en: "header row" },
  "opendata.aside.blank": { nl: "lege rij", en: "blank row" },
  "opendata.aside.note": { nl: "opmerking of bron", en: "note or source" },
  "opendata.aside.restCode": { nl: "ligging onbekend (restcode)", en: "location unknown (rest code)" },
  "opendata.aside.noCode": { nl: "geen code van een gebied", en: "no area code" },
  "opendata.aside.noPeriod": { nl: "geen jaar", en: "no year" },
  "opendata.aside.noSubject": { nl: "geen onderwerp", en: "no subject" },
  "opendata.aside.duplicate": { nl: "herhaalt een vorige rij", en: "repeats an earlier row" },
  "opendata.aside.otherLevel": { nl: "ander gebiedsniveau", en: "other level of areas" },
  "opendata.aside.otherPeriod": { nl: "ander jaar", en: "other year" },
  "opendata.aside.otherArea": { nl: "ander gebied", en: "other area" },
  "opendata.aside.otherIndicator": { nl: "andere indicator", en: "other indicator" },
  "opendata.rowsRead": {
    nl: "{read} rijen gelezen: {used} gebruikt, {other} van andere gebieden of jaren, {aside} apart gezet",
    en: "{read} rows read: {used} used, {other} of other areas or years, {aside} set aside",
  },

  "opendata.readOn": { nl: "{source}, ingelezen op {date}", en: "{source}, read on {date}" },
  "opendata.kept": {
    nl: "{count} {count|cel houdt|cellen houden} wat er staat: het bestand heeft daar geen cijfer voor. Bron en jaar gelden daar niet.",
    en: "{count} {count|cell keeps|cells keep} what is there: the file has no figure for {count|it|them}. Source and year do not hold there.",
  },
  "opendata.writeFigures": {
    nl: "Zet {count} {count|kolom|kolommen} met cijfers in Kandidaatwijken",
    en: "Puts {count} {count|column|columns} of figures in Kandidaatwijken",
  },

  "opendata.ratio.gasPerConnection": { nl: "Gasverbruik per aansluiting", en: "Gas use per connection" },
  "opendata.ratio.electricityPerConnection": {
    nl: "Elektriciteitsverbruik per aansluiting",
    en: "Electricity use per connection",
  },
  "opendata.ratio.dwellingsBefore1971": { nl: "Woningen van vóór 1971", en: "Dwellings from before 1971" },
  "opendata.ratio.dwellingsBefore1946": { nl: "Woningen van vóór 1946", en: "Dwellings from before 1946" },
  "opendata.ratio.buildingsBefore1971": { nl: "Gebouwen van vóór 1971", en: "Buildings from before 1971" },
  "opendata.ratio.buildingsBefore1946": { nl: "Gebouwen van vóór 1946", en: "Buildings from before 1946" },
  "opendata.ratio.ownerOccupied": { nl: "Eigenaar-bewoners", en: "Owner-occupiers" },
  "opendata.ratio.tenants": { nl: "Huurders", en: "Tenants" },
  "opendata.ratio.flats": { nl: "Meergezinswoningen", en: "Dwellings in apartment buildings" },
  "opendata.ratio.sameForm": { nl: "Grootste aandeel van één bouwvorm", en: "Largest share of one building form" },
  "opendata.ratio.withoutIncome": { nl: "Aangiften zonder inkomen", en: "Tax returns without income" },
  "opendata.ratio.meanIncome": { nl: "Gemiddeld inkomen per aangifte", en: "Mean income per tax return" },
  "opendata.ratio.perConnection": { nl: "{name} per aansluiting", en: "{name} per connection" },

  "opendata.code.v2506_elek_res_cons": { nl: "Elektriciteit, gezinnen", en: "Electricity, households" },
  "opendata.code.v2506_elek_res_n": {
    nl: "Elektriciteitsaansluitingen, gezinnen",
    en: "Electricity connections, households",
  },
  "opendata.code.v2506_elek_nietres_cons": { nl: "Elektriciteit, andere", en: "Electricity, others" },
  "opendata.code.v2506_elek_nietres_n": {
    nl: "Elektriciteitsaansluitingen, andere",
    en: "Electricity connections, others",
  },
  "opendata.code.v2506_elek_res_injectie": { nl: "Elektriciteit, injectie", en: "Electricity, injection" },
  "opendata.code.v2506_gas_res_cons": { nl: "Gas, gezinnen", en: "Gas, households" },
  "opendata.code.v2506_gas_res_n": { nl: "Gasaansluitingen, gezinnen", en: "Gas connections, households" },
  "opendata.code.v2506_gas_nietres_cons": { nl: "Gas, andere", en: "Gas, others" },
  "opendata.code.v2506_gas_nietres_n": { nl: "Gasaansluitingen, andere", en: "Gas connections, others" },
  "opendata.code.v1210_aang_mediaan": { nl: "Mediaan inkomen per aangifte", en: "Median income per tax return" },
  "opendata.code.v1210_aangiften_tot": { nl: "Aangiften", en: "Tax returns" },
  "opendata.code.v1210_aangiften_nul": {
    nl: "Aangiften zonder inkomen (aantal)",
    en: "Tax returns without income (number)",
  },
  "opendata.code.v1210_aangiften_ind": { nl: "Individuele aangiften", en: "Individual tax returns" },
  "opendata.code.v1210_aangiften_gem": { nl: "Gemeenschappelijke aangiften", en: "Joint tax returns" },
  "opendata.code.v1210_nettoinkomen_tot": { nl: "Netto belastbaar inkomen", en: "Net taxable income" },
  "opendata.code.v1210_ikcaang": { nl: "Ongelijkheid van inkomens", en: "Inequality of incomes" },
  "opendata.code.v1210_ikaaang": { nl: "Scheefheid van inkomens", en: "Asymmetry of incomes" },
  "opendata.code.v1210_nettoink_persoon_Belg": {
    nl: "Inkomen per inwoner, België",
    en: "Income per inhabitant, Belgium",
  },
  "opendata.code.v2210_woonvoorraad": { nl: "Woningen", en: "Dwellings" },
  "opendata.code.v2210_huishoudens": { nl: "Huishoudens", en: "Households" },
  "opendata.code.v2210_huurders": { nl: "Huurders (aantal)", en: "Tenants (number)" },
  "opendata.code.v2210_inwonend_eigenaarsgezin": { nl: "Eigenaar-bewoners (aantal)", en: "Owner-occupiers (number)" },
  "opendata.code.v2210_open": { nl: "Open bebouwing", en: "Detached houses" },
  "opendata.code.v2210_halfopen": { nl: "Halfopen bebouwing", en: "Semi-detached houses" },
  "opendata.code.v2210_gesloten": { nl: "Gesloten bebouwing", en: "Terraced houses" },
  "opendata.code.v2210_wv_meergezinswoningen": {
    nl: "Meergezinswoningen (aantal)",
    en: "Dwellings in apartment buildings (number)",
  },
  "opendata.code.TOTAL": { nl: "Inwoners", en: "Inhabitants" },
  "opendata.code.POPULATION": { nl: "Inwoners", en: "Inhabitants" },
  "opendata.code.MS_POPULATION": { nl: "Inwoners", en: "Inhabitants" },
  "opendata.code.MS_NBR_NON_ZERO_INC": { nl: "Aangiften met inkomen", en: "Tax returns with income" },
  "opendata.code.MS_TOT_NET_TAXABLE_INC": { nl: "Netto belastbaar inkomen", en: "Net taxable income" },
  "opendata.code.MS_AVG_TOT_NET_TAXABLE_INC": {
    nl: "Gemiddeld inkomen per aangifte",
    en: "Mean income per tax return",
  },
  "opendata.code.MS_MEDIAN_NET_TAXABLE_INC": { nl: "Mediaan inkomen per aangifte", en: "Median income per tax return" },
  "opendata.code.T1": { nl: "Gebouwen", en: "Buildings" },
  "opendata.code.T3.1": { nl: "Gebouwen van vóór 1900", en: "Buildings from before 1900" },
  "opendata.code.T3.2": { nl: "Gebouwen van 1900 tot 1918", en: "Buildings from 1900 to 1918" },
  "opendata.code.T3.3": { nl: "Gebouwen van 1919 tot 1945", en: "Buildings from 1919 to 1945" },
  "opendata.code.T3.4": { nl: "Gebouwen van 1946 tot 1961", en: "Buildings from 1946 to 1961" },
  "opendata.code.T3.5": { nl: "Gebouwen van 1962 tot 1970", en: "Buildings from 1962 to 1970" },
  "opendata.code.T3.6": { nl: "Gebouwen van 1971 tot 1981", en: "Buildings from 1971 to 1981" },
  "opendata.code.T3.7": { nl: "Gebouwen van na 1981", en: "Buildings from after 1981" },
  "opendata.code.T8": { nl: "Woongelegenheden", en: "Dwellings" },
} as const satisfies Record<string, Text>;
