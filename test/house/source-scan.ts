import { parseSync } from 'rolldown/utils';

/** What the walls want to know of one source file. */
export interface SourceScan {
  /** Every module it names: imports, re-exports, dynamic imports and types taken with `import('…')`. A computed one is `COMPUTED`. */
  imports: string[];
  /** What it takes from the platform it runs on, by name, such as `document`, `Date.now` or `new Date()`. */
  platform: string[];
  /** Whether it holds a function or a class: a file of types and constants alone has nothing to test. */
  computes: boolean;
}

/** Stands for the module of an `import(…)` whose name is computed and cannot be checked. */
export const COMPUTED = '(computed)';

const PLATFORM = new Set(
  `window self document navigator location history localStorage sessionStorage indexedDB caches customElements
  fetch XMLHttpRequest WebSocket EventSource Request Response Headers FormData Blob File FileReader Image Worker
  setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame structuredClone
  URL URLSearchParams TextEncoder TextDecoder AbortController Event EventTarget CustomEvent MutationObserver
  crypto performance console atob btoa alert eval Function globalThis global process Buffer require __dirname __filename
  chrome browser Logger Utilities Session ContentService HtmlService LockService CacheService PropertiesService ScriptApp UrlFetchApp`.split(
    /\s+/,
  ),
);
/** SpreadsheetApp, FormApp, DriveApp, MailApp, … */
const GOOGLE_APP = /^[A-Z][A-Za-z]+App$/;

interface Node {
  type: string;
  [key: string]: unknown;
}

/**
 * Reads one TypeScript or JavaScript source with a real parser, so that comments and strings do not count.
 *
 * @param file its name, whose ending tells the language
 * @param text its content
 * @throws when the source cannot be parsed: what was not read was not checked
 */
export function scanSource(file: string, text: string): SourceScan {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const imports: string[] = [];
  const platform: string[] = [];
  const declared = new Set<string>();
  let computes = false;

  walk(program as unknown as Node, undefined, '', false, (node, parent, key, inType) => {
    const source = node.source as Node | null | undefined;
    if (/^(Import|Export(Named|All))Declaration$/.test(node.type) && source) imports.push(String(source.value));
    if (node.type === 'ImportExpression' || node.type === 'TSImportType') imports.push(literal(source));
    if (node.type === 'TSExternalModuleReference') imports.push(literal(node.expression as Node));
    for (const name of declares(node)) declared.add(name);
    if (inType) return;
    if (/Function|^Class(Declaration|Expression)$/.test(node.type)) computes = true;
    if (node.type === 'MemberExpression' && !node.computed) {
      const member = `${nameOf(node.object)}.${nameOf(node.property)}`;
      if (member === 'Date.now' || member === 'Math.random') platform.push(member);
    }
    if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && (node.arguments as []).length === 0) {
      platform.push('new Date()');
    }
    if (node.type === 'CallExpression' && nameOf(node.callee) === 'Date') platform.push('Date()');
    if (node.type === 'Identifier' && !isLabel(parent, key)) {
      const name = String(node.name);
      if (PLATFORM.has(name) || GOOGLE_APP.test(name)) platform.push(name);
    }
  });

  return { imports, platform: platform.filter((name) => !declared.has(name)), computes };
}

type Visit = (node: Node, parent: Node | undefined, key: string, inType: boolean) => void;

function walk(node: Node, parent: Node | undefined, key: string, inType: boolean, visit: Visit): void {
  // `x as T`, `x!` and `x satisfies T` hold a value in `expression`; whatever else is TypeScript's own is a type.
  const holdsValue = typeof node.expression === 'object' && node.expression !== null;
  const type = inType || (node.type.startsWith('TS') && !holdsValue);
  visit(node, parent, key, type);
  for (const [name, child] of Object.entries(node)) {
    const childInType = type || (node.type.startsWith('TS') && name !== 'expression');
    for (const each of Array.isArray(child) ? child : [child]) {
      if (isNode(each)) walk(each, node, name, childInType, visit);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined;
}

function literal(node: Node | null | undefined): string {
  if (node?.type === 'TSLiteralType') return literal(node.literal as Node);
  return node?.type === 'Literal' ? String(node.value) : COMPUTED;
}

/** Whether an identifier in this place names a property or a label, not a variable. */
function isLabel(parent: Node | undefined, key: string): boolean {
  if (!parent) return false;
  if (key === 'property') return !parent.computed;
  if (key === 'key') return !parent.computed;
  return key === 'label' || key === 'imported' || key === 'exported';
}

/** The variables that a node brings into being: such a name is the file's own, not the platform's. */
function declares(node: Node): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return bound(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...bound(node.id), ...(node.params as unknown[]).flatMap(bound)];
    case 'ClassDeclaration':
      return bound(node.id);
    case 'CatchClause':
      return bound(node.param);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return bound(node.local);
    default:
      return [];
  }
}

function bound(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'ObjectPattern':
      return (pattern.properties as Node[]).flatMap((property) => bound(property.value ?? property.argument));
    case 'ArrayPattern':
      return (pattern.elements as unknown[]).flatMap(bound);
    case 'AssignmentPattern':
      return bound(pattern.left);
    case 'RestElement':
      return bound(pattern.argument);
    default:
      return [];
  }
}
