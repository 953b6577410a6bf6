/** Evaluates Code.js in a page or in Node with everything out of reach that Apps Script does not have. */

import type { Evaluate } from "./interface";

/** Names of browsers and of Node that do not exist in Apps Script. */
const ABSENT = [
  ..."window self globalThis global document navigator location history top parent frames".split(" "),
  ..."setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask".split(" "),
  ..."requestAnimationFrame requestIdleCallback alert confirm prompt postMessage open close".split(" "),
  ..."fetch XMLHttpRequest WebSocket EventSource Worker SharedWorker MessageChannel BroadcastChannel".split(" "),
  ..."URL URLSearchParams TextEncoder TextDecoder Blob File FileReader FormData Headers Request Response".split(" "),
  ..."ReadableStream WritableStream TransformStream DOMException DOMParser AbortController Event EventTarget".split(
    " ",
  ),
  ..."structuredClone crypto performance atob btoa localStorage sessionStorage indexedDB caches".split(" "),
  ..."process Buffer require module exports __dirname __filename google".split(" "),
];

/** Names of the functions at the top level of a script, and of some inside a bundle: those are not to be had. */
export function topLevelFunctions(code: string): string[] {
  return [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] ?? "");
}

/** A script with its globals, compiled once: running it again makes everything in it anew. */
const compiled = new Map<string, (...globals: unknown[]) => ReturnType<Evaluate>>();

export const evaluateShadowed: Evaluate = (code, globals) => {
  const names = Object.keys(globals);
  const key = `${names.join()}\n${code}`;
  const script = compiled.get(key) ?? compile(code, names);
  compiled.set(key, script);
  return script(...Object.values(globals));
};

function compile(code: string, globals: readonly string[]): (...globals: unknown[]) => ReturnType<Evaluate> {
  const absent = ABSENT.filter((name) => !globals.includes(name));
  // Functions inside the bundle stand at the margin too, but are not in reach here.
  const found = topLevelFunctions(code).map((name) => `${name}: typeof ${name} === "function" ? ${name} : undefined`);
  const body = `${code}\nreturn { ${found.join(", ")} };`;
  return new Function(...globals, ...absent, body) as (...globals: unknown[]) => ReturnType<Evaluate>;
}
