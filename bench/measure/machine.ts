import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** On what the figures were taken. */
export interface MachineFacts {
  /** The day, ISO 8601. */
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  readonly node: string;
  readonly sqlite: string | null;
  readonly wrk: string | null;
  readonly nginx: string | null;
  readonly commit: string | null;
}

export function machineFacts(): MachineFacts {
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    sqlite: process.versions['sqlite'] ?? null,
    wrk: firstMatch('wrk', ['-v'], /wrk \S*?(\d[\w.]*)/),
    nginx: firstMatch('nginx', ['-v'], /nginx\/([\d.]+)/),
    commit: firstMatch('git', ['rev-parse', '--short', 'HEAD'], /^(\w+)/),
  };
}

/** Whether a program is there to be called. */
export function isInstalled(program: string, versionFlag: string): boolean {
  return outputOf(program, [versionFlag]) !== null;
}

function firstMatch(program: string, args: readonly string[], pattern: RegExp): string | null {
  return pattern.exec(outputOf(program, args) ?? '')?.[1] ?? null;
}

/** What a program says, on whichever channel and with whatever exit code; null where it is not there. */
function outputOf(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync('sh', ['-c', `command -v "$0" >/dev/null && { "$0" "$@" 2>&1 || true; }`, program, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}
