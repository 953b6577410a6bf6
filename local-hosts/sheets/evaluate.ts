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

export const evaluateShadowed: Evaluate = (code, globals) => {
  const absent = ABSENT.filter((name) => !(name in globals));
  const names = topLevelFunctions(code);
  // Functions inside the bundle stand at the margin too, but are not in reach here.
  const found = names.map((name) => `${name}: typeof ${name} === "function" ? ${name} : undefined`);
  const body = `${code}\nreturn { ${found.join(", ")} };`;
  const script = new Function(...Object.keys(globals), ...absent, body);
  return script(...Object.values(globals));
};
