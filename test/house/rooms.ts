import { readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { COMPUTED, type SourceScan } from './source-scan.ts';

/** A source file as the walls see it: its path from the top of the repository, with `/`. */
export interface Source extends SourceScan {
  path: string;
}

export const ROOMS = [
  'shared',
  'views',
  'extension',
  'sheets-addon',
  'cli',
  'workbench',
  'packaging',
  'bench',
  'test',
] as const;

/** Rooms that never import each other, and that the workbench runs as built artefacts only. */
const PRODUCTS = ['extension', 'sheets-addon', 'cli'];

/** What each room of `shared/` may lean on besides itself: it is read from the words and the mathematics upwards to the report. */
const LEANS_ON: Readonly<Record<string, readonly string[]>> = {
  languages: [],
  statistics: [],
  answers: ['languages'],
  metrics: ['languages', 'statistics', 'answers'],
  imports: ['languages', 'statistics', 'answers', 'metrics'],
  reports: ['languages', 'statistics', 'answers', 'metrics', 'imports', 'exports'],
  sources: ['languages', 'statistics', 'answers', 'metrics', 'imports', 'reports'],
  borders: [],
  exports: [],
  tickets: ['languages', 'borders'],
  friction: ['languages', 'borders', 'exports', 'tickets'],
  surveys: ['languages', 'borders', 'exports', 'answers', 'metrics', 'imports', 'tickets', 'friction'],
  messages: ['languages', 'borders', 'tickets', 'friction', 'surveys'],
  files: ['languages', 'borders', 'friction', 'surveys'],
};

/** What `shared/` may take from outside: the package, and where in `shared/` it may be named. */
const SHARED_PACKAGES = [
  { name: /^papaparse$/, within: /^shared\/(imports|exports)\// },
  { name: /^@stdlib\//, within: /^shared\/statistics\/distributions\.ts$/ },
];

/**
 * Every way in which a source breaks a wall of the house, as a sentence; none when it stands right.
 *
 * @example brokenWalls({ path: 'shared/a.ts', imports: ['node:fs'], platform: [], computes: true })
 * // ['shared/a.ts imports node:fs: shared/ imports nothing from outside']
 */
export function brokenWalls({ path, imports, platform }: Source): string[] {
  const room = path.split('/')[0] ?? '';
  const broken: string[] = [];
  for (const specifier of imports) {
    const target = fileOf(path, specifier);
    const targetRoom = target?.split('/')[0];
    const breaks = (wall: string) => broken.push(`${path} imports ${specifier}: ${wall}`);
    if (target?.startsWith('..')) breaks('it lies outside the repository');
    if (room === 'shared' && targetRoom !== 'shared' && !mayTake(path, specifier)) {
      breaks('shared/ imports nothing from outside');
    }
    if (room === 'shared' && specifier.startsWith('#')) breaks('inside shared/ paths are relative');
    if (room === 'shared' && targetRoom === 'shared' && !mayLean(path, target ?? '')) {
      breaks('rooms of shared/ lean one way, as LEANS_ON in test/house/rooms.ts has it');
    }
    if (room === 'views' && target && targetRoom !== 'shared' && targetRoom !== 'views') {
      breaks('views/ leans on shared/ alone');
    }
    if ([...PRODUCTS, 'workbench'].includes(room) && targetRoom !== room && targetRoom) {
      if (PRODUCTS.includes(targetRoom)) breaks(`${room}/ and ${targetRoom}/ know nothing of each other's sources`);
      if (['workbench', 'bench', 'test'].includes(targetRoom))
        breaks(`what is shipped does not lean on ${targetRoom}/`);
    }
  }
  if (room === 'shared') {
    for (const name of platform) {
      broken.push(`${path} uses ${name}: what the platform gives is passed in to shared/`);
    }
  }
  const vague = path.split('/').find((part) => /(^|[-.])(utils?|helpers?|common|managers?|misc)([-.]|$)/i.test(part));
  if (vague) broken.push(`${path}: ${vague} does not say what it is for`);
  return broken;
}

function mayLean(path: string, target: string): boolean {
  const [own = '', other = ''] = [path, target].map((file) => file.split('/')[1]);
  return own === other || LEANS_ON[own]?.includes(other) === true;
}

/** The repository's file (or folder) a specifier leads to, or undefined for a package. */
export function fileOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return normalize(join(dirname(path), specifier)).replaceAll('\\', '/');
  if (specifier.startsWith('#')) return specifier.slice(1);
  const alias = /^(?:@@|~~|@|~)\/(.*)$/.exec(specifier);
  if (alias) return specifier.startsWith('@@') || specifier.startsWith('~~') ? alias[1] : `extension/${alias[1]}`;
  return undefined;
}

function mayTake(path: string, specifier: string): boolean {
  return (
    specifier !== COMPUTED && SHARED_PACKAGES.some(({ name, within }) => name.test(specifier) && within.test(path))
  );
}

/** Where the test of a shared file may stand: beside its mirror, or one test for the whole folder it lies in. */
export function mirroredTests(path: string): string[] {
  const inShared = path.replace(/^shared\//, '').replace(/\.ts$/, '');
  const parts = inShared.split('/');
  const places = parts.map((_, at) => parts.slice(0, at + 1).join('/')).slice(1);
  return places.reverse().map((place) => `test/${place}.test.ts`);
}

/** Every TypeScript and JavaScript source of a room, by its path from the top. A room that is not built yet has none. */
export function sourcesIn(root: string, room: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(join(root, room), { recursive: true }).map(String);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .map((entry) => `${room}/${entry.replaceAll('\\', '/')}`)
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !/(^|\/)(node_modules|dist|fixtures)\//.test(path))
    .sort();
}
