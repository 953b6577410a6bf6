/** What may travel between a page and a script: google.script.run's rules. */

/** A copy of an argument. Throws for a Date, a function or an element, as the page of Google does. */
export function asArgument(value: unknown, property: string): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((part, i) => asArgument(part, `${property}.${i}`));
  if (typeof value === "object" && kindOf(value) === "[object Object]") {
    const copy: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value)) {
      if (part !== undefined) copy[key] = asArgument(part, `${property}.${key}`);
    }
    return copy;
  }
  throw new TypeError(`Failed due to illegal value in property: ${property}`);
}

/** A copy of what a script returned; a Date or a function anywhere makes the whole of it null, without a word. */
export function asAnswer(value: unknown): unknown {
  try {
    return asArgument(value, "0");
  } catch {
    return null;
  }
}

/** What a script threw, in words. */
export function messageOf(thrown: unknown): string {
  const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
  return String(message);
}

/** Not instanceof: the objects come from the realm of the script. */
function kindOf(value: object): string {
  return Object.prototype.toString.call(value);
}
