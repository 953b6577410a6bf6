/** Objects that office.js makes by type name, outside the workbook: sheet functions and ribbon actions report there. */

import { ExcelError } from "../errors";
import { defineType, type MakeObject } from "../object-type";

const customFunctionsObject = defineType<undefined>("CustomFunctions", {
  methods: {
    setInvocationArrayResults: (_, [results], excel) => excel.answerFunctions(asList(results)),
    setInvocationResults: (_, [results], excel) => excel.answerFunctions(asList(results)),
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, excel) => excel.functionsReady(),
    _GetEnabledFeatures: () => [],
  },
});

const addinInternalServiceObject = defineType<undefined>("AddinInternalService", {
  methods: { notifyActionHandlerReady: () => null },
});

function asList(results: unknown): readonly unknown[] {
  if (!Array.isArray(results)) throw new ExcelError("InvalidArgument");
  return results;
}

export const customFunctionsService = "Microsoft.ExcelServices.CustomFunctions";

export const services: Readonly<Record<string, MakeObject<undefined>>> = {
  [customFunctionsService]: customFunctionsObject,
  "Microsoft.InternalService.AddinInternalService": addinInternalServiceObject,
};
