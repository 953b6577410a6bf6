/** What may travel between the sidebar and the server. */

/**
 * The path of the first part that is no plain data, such as "[0].changes[2].date", or undefined when all is well.
 * Plain: null, texts, finite numbers, booleans, and arrays and objects of these.
 */
export function foreignPart(value: unknown, path = ""): string | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : path;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const foreign = foreignPart(value[i], `${path}[${i}]`);
      if (foreign !== undefined) return foreign;
    }
    return undefined;
  }
  if (typeof value !== "object" || Object.prototype.toString.call(value) !== "[object Object]") return path;
  for (const [key, part] of Object.entries(value)) {
    const foreign = foreignPart(part, `${path}.${key}`);
    if (foreign !== undefined) return foreign;
  }
  return undefined;
}
