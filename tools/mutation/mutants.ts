/** Small faults in a source file, one at a time: what a test of it should notice. */
import { parseSync } from "@swc/core";

export interface Mutant {
  /** From the root of the repository, with slashes. */
  file: string;
  line: number;
  /** Bytes in the file, and what comes in their place. */
  start: number;
  end: number;
  replacement: string;
  /** What stands there now, on one line. */
  before: string;
}

interface Node {
  type: string;
  span?: { start: number; end: number };
  [key: string]: unknown;
}

const BINARY: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "&&": ["||"],
  "||": ["&&"],
};
const ASSIGNMENT: Readonly<Record<string, string>> = { "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=" };
const METHODS: ReadonlyMap<unknown, string> = new Map([
  ["min", "max"],
  ["max", "min"],
  ["floor", "ceil"],
  ["ceil", "floor"],
  ["some", "every"],
  ["every", "some"],
]);

/** Every mutant of a source, in the order of the file. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const bytes = Buffer.from(source);
  // Spans go on counting from one parse to the next: a statement of known place in front tells where this one begins.
  const tree = parseSync(`;${source}`, { syntax: "typescript", target: "es2022" }) as unknown as Node & {
    body: Node[];
  };
  const base = (tree.body[0]?.span?.start ?? 0) + 1;
  const found: Mutant[] = [];
  const textOf = (node: Node) =>
    bytes.subarray((node.span?.start ?? 0) - base, (node.span?.end ?? 0) - base).toString();

  const replace = (start: number, end: number, replacement: string) => {
    const before = bytes.subarray(start, end).toString().replace(/\s+/g, " ");
    const line = bytes.subarray(0, start).toString().split("\n").length;
    found.push({ file, line, start, end, replacement, before });
  };
  const replaceNode = (node: Node, replacement: string) => {
    if (node.span) replace(node.span.start - base, node.span.end - base, replacement);
  };
  /** The sign between two operands, which has no place of its own in the tree. */
  const replaceBetween = (left: Node, right: Node, sign: string, other: string) => {
    const [from, to] = [(left.span?.end ?? 0) - base, (right.span?.start ?? 0) - base];
    const at = bytes.subarray(from, to).toString().indexOf(sign);
    if (at >= 0) replace(from + at, from + at + sign.length, other);
  };

  const visit = (node: Node): void => {
    const { type } = node;
    if (type.startsWith("Ts") && !/^Ts(As|NonNull|Const|Satisfies)/.test(type)) return;
    if (/^(Import|ExportAll)/.test(type)) return;
    if (type === "BinaryExpression") {
      const { operator, left, right } = node as unknown as { operator: string; left: Node; right: Node };
      const isText =
        operator === "+" && [left, right].some((one) => /^(StringLiteral|TemplateLiteral)$/.test(one.type));
      if (!isText) for (const other of BINARY[operator] ?? []) replaceBetween(left, right, operator, other);
    } else if (type === "AssignmentExpression") {
      const { operator, left, right } = node as unknown as { operator: string; left: Node; right: Node };
      const other = ASSIGNMENT[operator];
      if (other && !/^(StringLiteral|TemplateLiteral)$/.test(right.type)) replaceBetween(left, right, operator, other);
    } else if (type === "UnaryExpression" && (node.operator === "!" || node.operator === "-")) {
      replaceNode(node, textOf(node.argument as Node));
    } else if (type === "BooleanLiteral") {
      replaceNode(node, String(!node.value));
    } else if (type === "IfStatement" || type === "ConditionalExpression") {
      for (const value of ["true", "false"]) replaceNode(node.test as Node, value);
    } else if (type === "ReturnStatement" && isNumber(node.argument)) {
      replaceNode(node.argument, String(Number(node.argument.value) + 1));
    } else if (type === "ArrowFunctionExpression" && isNumber(node.body)) {
      replaceNode(node.body, String(Number(node.body.value) + 1));
    } else if (type === "ExpressionStatement" && (node.expression as Node).type === "CallExpression") {
      replaceNode(node, ";");
    } else if (type === "MemberExpression") {
      const property = node.property as Node & { value?: string };
      const other = property.type === "Identifier" ? METHODS.get(property.value) : undefined;
      if (other) replaceNode(property, other);
    }
    for (const child of childrenOf(node)) visit(child);
  };
  for (const statement of tree.body.slice(1)) visit(statement);
  return found.sort((a, b) => a.start - b.start);
}

/** The source with the fault in it. */
export function mutated(source: string, { start, end, replacement }: Mutant): string {
  const bytes = Buffer.from(source);
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(replacement), bytes.subarray(end)]).toString();
}

function isNumber(value: unknown): value is Node & { value: number } {
  return typeof value === "object" && value !== null && (value as Node).type === "NumericLiteral";
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value): Node[] => {
    if (Array.isArray(value)) return value.flatMap((one) => asNodes(one));
    return asNodes(value);
  });
}

/** Arguments stand one level deeper, beside a place for "...". */
function asNodes(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  if ("type" in value && typeof value.type === "string") return [value as Node];
  return "expression" in value ? asNodes(value.expression) : [];
}
