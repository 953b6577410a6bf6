/**
 * Lists every member of Office.js that the Excel add-in uses, with the requirement set that its documentation names:
 * `tsx tools/excel/office-members.ts` prints JSON. Runs in a process of its own because TypeScript's API is an ES module.
 *
 * Seen: members after a dot, in destructuring, in load("...") and in object literals passed to Office.js. Not seen: a
 * value such as "BarStacked" that belongs to a later set than the member that takes it.
 */
import { fileURLToPath } from "node:url";
import {
  isBinaryExpression,
  isBindingElement,
  isCallExpression,
  isIdentifier,
  isIfStatement,
  isNoSubstitutionTemplateLiteral,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isStringLiteral,
  isTemplateExpression,
  isVariableDeclaration,
  type Node,
  SyntaxKind,
} from "typescript/unstable/ast";
import { API, type Project, type Type, type Symbol as TypeScriptSymbol } from "typescript/unstable/sync";

export interface UsedMember {
  member: string;
  /** Such as "ExcelApi 1.9"; "" where the documentation names none. */
  set: string;
  /** The set and version that the code asks for with isSetSupported before it comes here. */
  guard: string;
  file: string;
  line: number;
}

export interface UsedMembers {
  used: UsedMember[];
  /** Arguments of load that could not be followed: each is a gap in the list above. */
  unread: string[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every use in excel-addin/, in the order of the files. */
export function officeMembers(): UsedMembers {
  const api = new API({ cwd: root });
  try {
    const config = `${root}excel-addin/tsconfig.json`;
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (!project) throw new Error(`No project in ${config}.`);
    const all: UsedMembers = { used: [], unread: [] };
    for (const name of project.program.getSourceFileNames()) {
      if (!name.startsWith(`${root}excel-addin/`)) continue;
      const file = project.program.getSourceFile(name);
      if (file) new Reader(project, file.text, name.slice(root.length), all).visit(file);
    }
    return all;
  } finally {
    api.close();
  }
}

class Reader {
  constructor(
    private readonly project: Project,
    private readonly text: string,
    private readonly file: string,
    private readonly all: UsedMembers,
  ) {}

  visit(node: Node): void {
    const { checker } = this.project;
    if (isPropertyAccessExpression(node)) this.note(checker.getSymbolAtLocation(node.name), node);
    else if (isObjectBindingPattern(node)) this.noteBindings(node);
    else if (isObjectLiteralExpression(node)) this.noteLiteral(node);
    else if (isCallExpression(node)) this.noteLoad(node);
    node.forEachChild((child) => {
      this.visit(child);
    });
  }

  private noteBindings(pattern: Node): void {
    const type = this.project.checker.getTypeAtLocation(pattern);
    pattern.forEachChild((element) => {
      if (!isBindingElement(element)) return;
      const name = element.propertyName ?? element.name;
      if (type && name && isIdentifier(name)) this.note(this.property(type, name.text), element);
    });
  }

  private noteLiteral(literal: Parameters<Project["checker"]["getContextualType"]>[0]): void {
    const type = this.project.checker.getContextualType(literal);
    if (!type) return;
    literal.forEachChild((element) => {
      if (!isPropertyAssignment(element) && !isShorthandPropertyAssignment(element)) return;
      if (isIdentifier(element.name)) this.note(this.property(type, element.name.text), element);
    });
  }

  /** `range.load("values,format/font/bold")`: each step of each path is a member too. */
  private noteLoad(call: Node): void {
    if (!isCallExpression(call) || !isPropertyAccessExpression(call.expression)) return;
    if (
      call.expression.name.text !== "load" ||
      !isOffice(this.project.checker.getSymbolAtLocation(call.expression.name))
    )
      return;
    const [argument] = call.arguments;
    const paths = argument && this.constant(argument);
    const start = this.project.checker.getTypeAtLocation(call.expression.expression);
    if (paths === undefined || !start) {
      this.all.unread.push(this.place(call));
      return;
    }
    for (const path of paths.split(",")) {
      let type: Type | undefined = this.project.checker.getNonNullableType(start);
      for (const step of path.trim().split("/")) {
        const symbol: TypeScriptSymbol | undefined = type && this.property(type, step);
        if (!symbol) {
          this.all.unread.push(`${this.place(call)} (${path})`);
          break;
        }
        this.note(symbol, call);
        type = this.elementOf(this.project.checker.getTypeOfSymbol(symbol));
      }
    }
  }

  private property(type: Type, name: string): TypeScriptSymbol | undefined {
    return this.project.checker.getPropertyOfType(type, name);
  }

  /** Of `items: Worksheet[]` the worksheet; of anything else itself. */
  private elementOf(type: Type | undefined): Type | undefined {
    if (!type || !this.project.checker.isArrayType(type)) return type;
    return this.project.checker.getTypeArguments(type as Parameters<Project["checker"]["getTypeArguments"]>[0])[0];
  }

  /** A text that is known without running the code: literals, templates of them, constants. */
  private constant(node: Node): string | undefined {
    if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return node.text;
    if (isTemplateExpression(node)) {
      const parts = node.templateSpans.map((span) => {
        const value = this.constant(span.expression);
        return value === undefined ? undefined : value + span.literal.text;
      });
      return parts.includes(undefined) ? undefined : node.head.text + parts.join("");
    }
    if (!isIdentifier(node)) return undefined;
    const { checker } = this.project;
    const symbol = checker.getSymbolAtLocation(node);
    const declared = (
      symbol?.valueDeclaration ??
      (symbol && checker.getAliasedSymbol(symbol).valueDeclaration)
    )?.resolve();
    return declared && isVariableDeclaration(declared) && declared.initializer
      ? this.constant(declared.initializer)
      : undefined;
  }

  private note(symbol: TypeScriptSymbol | undefined, node: Node): void {
    if (!symbol || !isOffice(symbol)) return;
    const { checker } = this.project;
    const words = [
      checker.getDocumentationCommentOfSymbol(symbol),
      ...checker.getJsDocTagsOfSymbol(symbol).map(({ text }) => text ?? ""),
    ].join("\n");
    const sets = [...words.matchAll(/\[Api set: ([^\]]+)\]/g)].map(([, set = ""]) => set.trim());
    const line = this.text.slice(0, node.getStart()).split("\n").length;
    const use = { member: symbol.name, guard: guardOf(node), file: this.file, line };
    for (const set of sets.length > 0 ? sets : [""]) this.all.used.push({ ...use, set });
  }

  private place(node: Node): string {
    return `${this.file}:${this.text.slice(0, node.getStart()).split("\n").length}`;
  }
}

function isOffice(symbol: TypeScriptSymbol | undefined): boolean {
  return symbol?.declarations.some(({ path }) => path.includes("/@types/office-js/")) ?? false;
}

/** What an `if` or an `&&` around the node asks of isSetSupported. */
function guardOf(node: Node): string {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    const condition =
      isIfStatement(parent) && parent.thenStatement === at
        ? parent.expression
        : isBinaryExpression(parent) &&
            parent.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken &&
            parent.right === at
          ? parent.left
          : undefined;
    const asked = condition && /isSetSupported\(\s*"([^"]+)"\s*,\s*"([^"]+)"\s*\)/.exec(condition.getText());
    if (asked) return `${asked[1]} ${asked[2]}`;
  }
  return "";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(officeMembers()));
