import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

/** A tree of source files: path from the top of the checkout (`src/kit/clock.ts`) to text. */
export type Tree = ReadonlyMap<string, string>;

/** What the rules look at in a file. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly isTest: boolean;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** Names that occur as identifiers, and members of objects as `object.member`. */
  readonly names: ReadonlySet<string>;
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The path of the file of the tree that is meant; null for packages and Node's own modules. */
  readonly file: string | null;
  /** True where the compiler erases it. */
  readonly typeOnly: boolean;
}

/** The TypeScript files below some folders of the checkout. */
export function readTree(root: string, folders: readonly string[]): Tree {
  const there = folders.filter((folder) => existsSync(join(root, folder)));
  const paths = there.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
}

export function readSources(tree: Tree): readonly SourceFile[] {
  return [...tree].map(([path, text]) => readSource(path, text));
}

function readSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const names = new Set<string>();
  let hasDefaultExport = false;
  visit(program, (node) => {
    const read = importOf(node);
    if (read) imports.push({ ...read, file: read.specifier.startsWith('.') ? resolve(path, read.specifier) : null });
    if (exportsDefault(node)) hasDefaultExport = true;
    for (const name of namesOf(node)) names.add(name);
  });
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return {
    path,
    lines,
    isTest: path.startsWith('test/') || /\.test\.tsx?$/.test(path),
    imports,
    hasDefaultExport,
    names,
  };
}

function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier);
}

/** A node of the ESTree that the parser makes. */
type Node = { readonly type: string; readonly [key: string]: unknown };

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const child of value) visit(child, see);
  } else if (isNode(value)) {
    see(value);
    for (const child of Object.values(value)) visit(child, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function importOf(node: Node): { readonly specifier: string; readonly typeOnly: boolean } | null {
  const specifier = isNode(node['source']) ? node['source']['value'] : undefined;
  if (typeof specifier !== 'string') return null;
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier, typeOnly: node['importKind'] === 'type' };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return { specifier, typeOnly: node['exportKind'] === 'type' };
    case 'TSImportType':
      return { specifier, typeOnly: true };
    case 'ImportExpression':
      return { specifier, typeOnly: false };
    default:
      return null;
  }
}

function exportsDefault(node: Node): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  return node.type === 'ExportSpecifier' && isNode(node['exported']) && node['exported']['name'] === 'default';
}

function namesOf(node: Node): readonly string[] {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return [String(node['name'])];
  if (node.type === 'Literal' && typeof node['value'] === 'string') return [node['value']];
  if (node.type !== 'MemberExpression') return [];
  const { object, property } = node;
  return isNode(object) && isNode(property) ? [`${object['name']}.${property['name'] ?? property['value']}`] : [];
}
