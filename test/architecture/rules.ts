import { isBuiltin } from 'node:module';
import { readersRooms, readSides, rooms, writersDoors } from './rooms.ts';
import type { SourceFile } from './tree.ts';

/** A rule answers what is wrong, one line each; nothing where all is well. */
export type Rule = (files: readonly SourceFile[]) => readonly string[];

/** The room of a file: its folder in src/, or its own name where it stands in src/ itself; null outside src/. */
function roomOf(path: string): string | null {
  const [, first] = /^src\/([^/]+)/.exec(path) ?? [];
  return first?.replace(/\.tsx?$/, '') ?? null;
}

const inRooms = (files: readonly SourceFile[]) => files.filter(({ path, isTest }) => roomOf(path) !== null && !isTest);

export const everyFileStandsInARoom: Rule = (files) =>
  inRooms(files)
    .filter(({ path }) => !(String(roomOf(path)) in rooms))
    .map(({ path }) => `${path} stands in no room that DESIGN names`);

export const importsGoOneWay: Rule = (files) =>
  inRooms(files).flatMap(({ path, imports }) =>
    imports.flatMap(({ file }) => {
      if (file === null || mayTakeFrom(String(roomOf(path)), file)) return [];
      return [`${path} may not import ${file}`];
    }),
  );

function mayTakeFrom(room: string, file: string): boolean {
  const from = String(roomOf(file));
  const allowed = rooms[room]?.from ?? [];
  if (from === room || allowed.includes(from)) return true;
  return allowed.includes(`${from}(read)`) && (readSides[from] ?? []).includes(file);
}

export const noImportCircles: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) circles.push([...way.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const { file } of byPath.get(path)?.imports ?? []) if (file !== null) walk(file, [...way, path]);
    done.add(path);
  };
  for (const path of byPath.keys()) walk(path, []);
  return circles;
};

export const packagesStayInTheirRooms: Rule = (files) =>
  inRooms(files).flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier, file }) => {
      const name = file === null ? packageOf(specifier) : null;
      if (name === null || rooms[String(roomOf(path))]?.packages.includes(name)) return [];
      return [`${path} may not use the package ${name}`];
    }),
  );

function packageOf(specifier: string): string | null {
  if (isBuiltin(specifier)) return null;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

export const browserRoomsLeaveNodeAlone: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const search = (path: string, way: readonly string[], seen: Set<string>): readonly string[] => {
    if (seen.has(path)) return [];
    seen.add(path);
    return (byPath.get(path)?.imports ?? []).flatMap(({ specifier, file, typeOnly }) => {
      if (typeOnly) return [];
      if (file !== null) return search(file, [...way, path], seen);
      return isBuiltin(specifier) ? [`${[...way, path].join(' -> ')} imports ${specifier}`] : [];
    });
  };
  return inRooms(files)
    .filter(({ path }) => rooms[String(roomOf(path))]?.browser)
    .flatMap(({ path }) => search(path, [], new Set()));
};

export const readersRoomsCannotWrite: Rule = (files) =>
  inRooms(files)
    .filter(({ path }) => readersRooms.includes(String(roomOf(path))))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file !== null && writersDoors.includes(file))
        .map(({ file }) => `${path} may not import ${file}`),
    );

export const onlyConfigReadsTheEnvironment: Rule = (files) =>
  inRooms(files)
    .filter(({ path, names }) => path !== 'src/config.ts' && names.has('process.env'))
    .map(({ path }) => `${path} reads process.env`);

export const onlyRawSetsInnerHtml: Rule = (files) =>
  inRooms(files)
    .filter(({ path, names }) => path !== 'src/render/raw.tsx' && htmlDoors.some((door) => names.has(door)))
    .map(({ path }) => `${path} sets HTML from a text`);

const htmlDoors = ['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write'];

export const onlyCommandsPrint: Rule = (files) =>
  inRooms(files)
    .filter(({ path, names }) => roomOf(path) !== 'cli' && [...names].some((name) => name.startsWith('console.')))
    .map(({ path }) => `${path} writes to the console`);

export const nobodyEndsTheProcess: Rule = (files) =>
  inRooms(files)
    .filter(({ names }) => names.has('process.exit'))
    .map(({ path }) => `${path} ends the process`);

export const noDefaultExports: Rule = (files) =>
  files.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => `${path} has a default export`);

const emptyNames = new Set(['common', 'helper', 'helpers', 'manager', 'misc', 'service', 'util', 'utils']);

export const namesSayWhatIsThere: Rule = (files) =>
  files.flatMap(({ path }) => {
    const segments = path.replace(/(\.test)?\.tsx?$/, '').split('/');
    const problems = [];
    if (segments.some((segment) => segment.split('-').some((word) => emptyNames.has(word))))
      problems.push(`${path} has a name that says nothing`);
    if (segments.at(-1) === 'index') problems.push(`${path} is named index`);
    if (segments.some((segment) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(segment)))
      problems.push(`${path} is not in kebab-case`);
    return problems;
  });

const longest = 400;

/** Texts and drawings are as long as they are: the sample edition, and the words of an interface. */
const mayBeLong = /^src\/(sample|render\/words|newsroom\/(.+\/)?words)\//;

export const filesAreShort: Rule = (files) =>
  files
    .filter(({ path, lines }) => lines > longest && !mayBeLong.test(path))
    .map(({ path, lines }) => `${path} has ${lines} lines, ${longest} are enough`);
