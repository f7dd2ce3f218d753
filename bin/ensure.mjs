// Makes a checkout ready to run: installs what is missing, builds what changed. Needs Node's own modules only, for it runs before
// anything is installed, on whatever Node the machine has. Writes to stderr alone, so that a command's output stays its own.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const oldestNode = 20;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);
const windows = process.platform === 'win32';
const stampFile = inRoot('dist', '.stamp.json');

class Trouble extends Error {}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    ensure();
  } catch (error) {
    say(error instanceof Trouble ? error.message : error.stack);
    process.exitCode = 1;
  }
}

/** Installs and builds where there is something to do; throws a Trouble whose message is fit for the terminal. */
export function ensure() {
  refuseOldNode(process.versions.node);
  if (isReady()) return;
  const release = takeTurn();
  try {
    if (!isInstalled()) install();
    build();
  } finally {
    release();
  }
}

function isReady() {
  if (!isInstalled()) return false;
  const stamp = readStamp();
  return stamp.code === codeHash() && stamp.assets === assetsHash();
}

/** Throws where a Node is too old to install Dateline. */
export function refuseOldNode(version) {
  if (Number(version.split('.')[0]) >= oldestNode) return;
  throw new Trouble(
    `Dateline needs Node ${oldestNode} or newer to install itself; this is Node ${version} (${process.execPath}).`,
  );
}

// Installing

/** Whether npm's own record of what stands in node_modules agrees with the lock file, and the pinned Node is there. */
function isInstalled() {
  const wanted = packagesOf(inRoot('package-lock.json'));
  const present = packagesOf(inRoot('node_modules', '.package-lock.json'));
  if (!wanted) throw new Trouble('package-lock.json is missing or cannot be read.');
  if (!present || !existsSync(pinnedNode())) return false;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) =>
    present[path] ? present[path].version === version : path === '' || optional === true || peer === true,
  );
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return null;
  }
}

function install() {
  say('Installing packages …');
  // What is there already is brought up to date in place: `npm ci` would begin by deleting the Node that is running this.
  const how = existsSync(inRoot('node_modules')) ? ['install', '--no-save'] : ['ci'];
  const { status, error } = run('npm', [...how, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    env: environment(pathOutside()),
    shell: windows,
  });
  if (error) throw new Trouble(`npm could not be started: ${error.message}`);
  if (status !== 0)
    throw new Trouble(`The packages could not be installed (npm ${how[0]} failed; its reasons stand above).`);
  if (!existsSync(pinnedNode())) {
    throw new Trouble(
      'The packages are there, but not the Node that Dateline runs on: the install script of the package "node" did not run.\n' +
        'Allow it (npm config: ignore-scripts=false) and delete node_modules.',
    );
  }
}

/** The path without this checkout's own node_modules, which npm is about to replace. */
function pathOutside() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(inRoot('node_modules') + sep))
    .join(delimiter);
}

function pinnedNode() {
  return inRoot('node_modules', '.bin', windows ? 'node.cmd' : 'node');
}

// Building

function build() {
  const began = Date.now();
  const stamp = readStamp();
  const [code, assets] = [codeHash(), assetsHash()];
  if (stamp.code !== code) buildCode();
  if (stamp.assets !== assets) buildAssets();
  if (stamp.code === code && stamp.assets === assets) return;
  writeFileSync(`${stampFile}.new`, JSON.stringify({ code, assets }));
  renameSync(`${stampFile}.new`, stampFile);
  say(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

function buildCode() {
  const types = runPinned([inRoot('node_modules', 'typescript', 'bin', 'tsc'), '--project', inRoot('tsconfig.json')]);
  if (types.status !== 0) throw new Trouble('The code does not compile; the reasons stand above.');
  const { status } = runPinned([inRoot('bin', 'build-code.mjs')]);
  if (status !== 0) throw new Trouble('The code could not be built; the reasons stand above.');
}

function buildAssets() {
  const { status } = runPinned([inRoot('bin', 'build-assets.mjs')]);
  if (status !== 0) throw new Trouble('The style sheet and the script could not be built; the reasons stand above.');
}

function codeHash() {
  const sources = filesBelow(inRoot('src')).filter(
    (file) => /\.(tsx?|json)$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
  return hashOf([
    ...sources,
    inRoot('tsconfig.json'),
    inRoot('package-lock.json'),
    inRoot('bin', 'build-code.mjs'),
    fileURLToPath(import.meta.url),
  ]);
}

function assetsHash() {
  return hashOf([
    ...filesBelow(inRoot('src', 'render', 'assets')),
    ...filesBelow(inRoot('src', 'newsroom')).filter((file) => file.endsWith('.css')),
    ...islandSources(),
    inRoot('bin', 'build-assets.mjs'),
    inRoot('package-lock.json'),
  ]);
}

/** What the islands are made of, where there are any: their own room, and those that they take from. */
function islandSources() {
  const sources = (room) => filesBelow(inRoot('src', room)).filter((file) => /(?<!\.test)\.tsx?$/.test(file));
  const islands = sources('islands');
  return islands.length > 0 ? [...islands, ...sources('story'), ...sources('kit')] : [];
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

// One at a time

/** Waits until no other process installs or builds in this checkout. */
function takeTurn() {
  const lock = inRoot('.cache', 'ensure.lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; !tryLock(lock); waited += 100) {
    if (waited === 1000) say('Waiting for another process that is building …');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  return () => rmSync(lock, { force: true });
}

function tryLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw new Trouble(`This folder cannot be written to: ${error.message}`);
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder === 0) return Date.now() - statSync(lock).mtimeMs > 5000;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

// Running others

function runPinned(args) {
  return run(pinnedNode(), args, { env: process.env, shell: windows });
}

function run(command, args, options) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
}

function environment(path) {
  return { ...process.env, PATH: path };
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
