/** Headers of columns whose numbers name, count or place a row: they measure nothing. */
import { foldHeader } from "./match-header";

const NAMES =
  /^(?:n[ro°]|no|nummer|volg(?:nr|nummer|orde)?|rang(?:orde)?|rij|id|objectid|fid|gid|code|nis(?:[- ]?code)?|refnis|postcode|post ?nr|zip|tel(?:efoon)?|x|y|lat(?:itude)?|lon(?:gitude)?|lng|[xy] ?coord.*|#|index|row|rank|number)$/;

/** True for "nr", "id", "postcode", "x" and the like. */
export function namesRows(header: string): boolean {
  return NAMES.test(foldHeader(header));
}
