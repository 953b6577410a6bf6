/** Which names a script uses without making them itself: globals of the language, and services of Google. */
import { type Node, parse } from "acorn";

type AnyNode = Node & Record<string, unknown>;

/** Parses by the rules of ES2020 (no private fields, no static fields) and throws on anything newer. */
export function parseScript(code: string): Node {
  return parse(code, { ecmaVersion: 2020, sourceType: "script" });
}

/** Names read but declared nowhere in the script. A name declared in one function counts as declared everywhere. */
export function freeNames(code: string): Set<string> {
  const declared = new Set<string>(["arguments", "undefined"]);
  const used = new Set<string>();
  walk(parseScript(code) as AnyNode, declared, used);
  return new Set([...used].filter((name) => !declared.has(name)));
}

/** Members called on a free name, such as "SpreadsheetApp.getUi" for `SpreadsheetApp.getUi()`. */
export function membersOf(code: string, name: string): Set<string> {
  return new Set([...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))].map((match) => match[1] ?? ""));
}

function walk(node: AnyNode, declared: Set<string>, used: Set<string>): void {
  switch (node.type) {
    case "Identifier":
      used.add(node.name as string);
      return;
    case "MemberExpression":
      walk(node.object as AnyNode, declared, used);
      if (node.computed) walk(node.property as AnyNode, declared, used);
      return;
    case "Property":
      if (node.computed) walk(node.key as AnyNode, declared, used);
      walk(node.value as AnyNode, declared, used);
      return;
    case "LabeledStatement":
      walk(node.body as AnyNode, declared, used);
      return;
    case "BreakStatement":
    case "ContinueStatement":
      return;
    case "MethodDefinition":
      walk(node.value as AnyNode, declared, used);
      return;
  }
  declare(node, declared);
  for (const [key, part] of Object.entries(node)) {
    if (key === "id" && node.type !== "VariableDeclarator") continue;
    for (const child of Array.isArray(part) ? part : [part]) {
      if (child && typeof child === "object" && "type" in child) walk(child as AnyNode, declared, used);
    }
  }
}

function declare(node: AnyNode, declared: Set<string>): void {
  if (node.type === "VariableDeclarator") bind(node.id as AnyNode, declared);
  if (node.type === "CatchClause" && node.param) bind(node.param as AnyNode, declared);
  if (/Function|Class/.test(node.type)) {
    if (node.id) bind(node.id as AnyNode, declared);
    for (const parameter of (node.params as AnyNode[] | undefined) ?? []) bind(parameter, declared);
  }
}

/** Every name that a pattern binds. */
function bind(pattern: AnyNode, declared: Set<string>): void {
  switch (pattern.type) {
    case "Identifier":
      declared.add(pattern.name as string);
      return;
    case "ObjectPattern":
      for (const part of pattern.properties as AnyNode[]) bind((part.value ?? part.argument) as AnyNode, declared);
      return;
    case "ArrayPattern":
      for (const part of pattern.elements as (AnyNode | null)[]) if (part) bind(part, declared);
      return;
    case "AssignmentPattern":
      bind(pattern.left as AnyNode, declared);
      return;
    case "RestElement":
      bind(pattern.argument as AnyNode, declared);
      return;
  }
}
