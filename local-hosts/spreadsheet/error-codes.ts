/** The error codes that a cell can show, #BUSY! (a sheet function that has not answered) among them. */

import { ERROR_TYPE_SET } from "@univerjs/engine-formula";

export const busy = "#BUSY!";

// The engine lets an error run on through formulas only when it knows the code; its own set has no #BUSY!.
(ERROR_TYPE_SET as Set<string>).add(busy);

export const isErrorCode = (text: string): boolean => (ERROR_TYPE_SET as Set<string>).has(text);
