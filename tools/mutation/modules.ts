/** Loads TypeScript files as modules in a registry of our own, so that one of them can be exchanged for a mutant. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { transformSync } from "@swc/core";
import type { Globals } from "./small-runner";

interface Module {
  exports: Record<string, unknown>;
  /** The modules that asked for it. */
  users: Set<string>;
}

export interface Modules {
  load(file: string, globals: Globals): unknown;
  /** Another source for a file; undefined puts its own back. Whatever used the file is loaded anew. */
  exchange(file: string, source: string | undefined): void;
  forget(file: string): void;
}

export function newModules(root: string): Modules {
  const registry = new Map<string, Module>();
  const compiled = new Map<string, string>();
  const exchanged = new Map<string, string>();
  let globals: Globals = {};

  const codeOf = (path: string): string => {
    const other = exchanged.get(path);
    if (other !== undefined) return compile(other, path);
    const known = compiled.get(path) ?? compile(readFileSync(path, "utf8"), path);
    compiled.set(path, known);
    return known;
  };

  const evaluate = (path: string, user?: string): Record<string, unknown> => {
    const known = registry.get(path);
    if (known) {
      if (user) known.users.add(user);
      return known.exports;
    }
    const module: Module = { exports: {}, users: new Set(user ? [user] : []) };
    registry.set(path, module);
    const require = requireFrom(path);
    const names = Object.keys(globals);
    const run = new Function("exports", "require", "module", "__dirname", "__filename", ...names, codeOf(path));
    run(module.exports, require, module, dirname(path), path, ...names.map((name) => globals[name]));
    return module.exports;
  };

  const requireFrom = (path: string) => {
    const real = createRequire(path);
    return (name: string) => {
      if (!name.startsWith(".")) return real(name);
      const base = join(dirname(path), name);
      const file = [`${base}.ts`, `${base}.tsx`, base].find((one) => existsSync(one));
      if (!file) throw new Error(`${path} asks for ${name}, which is not there.`);
      return /\.tsx?$/.test(file) ? evaluate(file, path) : real(file);
    };
  };

  const forget = (path: string) => {
    const module = registry.get(path);
    if (!module) return;
    registry.delete(path);
    for (const user of module.users) forget(user);
  };

  return {
    load(file, given) {
      globals = given;
      return evaluate(join(root, file));
    },
    exchange(file, source) {
      const path = join(root, file);
      if (source === undefined) exchanged.delete(path);
      else exchanged.set(path, source);
      forget(path);
    },
    forget: (file) => forget(join(root, file)),
  };
}

function compile(source: string, filename: string): string {
  return transformSync(source, {
    filename,
    swcrc: false,
    jsc: { parser: { syntax: "typescript", tsx: filename.endsWith("x") }, target: "es2022" },
    module: { type: "commonjs" },
  }).code;
}
