/** Excel.Application: calculation, and how the user writes numbers. */

import { word } from "../arguments";
import type { ExcelContext } from "../context";
import { defineType } from "../object-type";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const isDutch = (excel: ExcelContext) => excel.spreadsheet.locale === "nl-BE";
const decimal = (excel: ExcelContext) => (isDutch(excel) ? "," : ".");
const thousands = (excel: ExcelContext) => (isDutch(excel) ? "." : ",");

const numberFormatInfo = defineType<undefined>("NumberFormatInfo", {
  scalars: {
    currencySymbol: { get: () => "€" },
    numberDecimalSeparator: { get: (_, excel) => decimal(excel) },
    numberGroupSeparator: { get: (_, excel) => thousands(excel) },
  },
});

const datetimeFormatInfo = defineType<undefined>("DatetimeFormatInfo", {
  scalars: {
    dateSeparator: { get: () => "/" },
    longDatePattern: { get: (_, excel) => (isDutch(excel) ? "dddd d MMMM yyyy" : "dddd, MMMM d, yyyy") },
    longTimePattern: { get: (_, excel) => (isDutch(excel) ? "HH:mm:ss" : "h:mm:ss tt") },
    shortDatePattern: { get: (_, excel) => (isDutch(excel) ? "d/MM/yyyy" : "M/d/yyyy") },
    timeSeparator: { get: () => ":" },
  },
});

const cultureInfo = defineType<undefined>("CultureInfo", {
  scalars: { name: { get: (_, excel) => excel.spreadsheet.locale } },
  objects: { datetimeFormat: datetimeFormatInfo, numberFormat: numberFormatInfo },
});

export const applicationObject = defineType<undefined>("Application", {
  scalars: {
    calculationEngineVersion: { get: () => 191029 },
    calculationMode: {
      get: (_, excel) => excel.calculationMode,
      set: (_, value, excel) => {
        excel.calculationMode = word(value, modes);
      },
    },
    calculationState: { get: (_, { spreadsheet }) => (spreadsheet.functions.pending() > 0 ? "Pending" : "Done") },
    decimalSeparator: { get: (_, excel) => decimal(excel) },
    thousandsSeparator: { get: (_, excel) => thousands(excel) },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo },
  methods: {
    calculate: (_, [type], { spreadsheet }) => {
      if (word(type, ["Recalculate", "Full", "FullRebuild"]) !== "Recalculate") spreadsheet.recalculate();
    },
    // The batch is carried out without pause, and the grid is drawn when it is done.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
