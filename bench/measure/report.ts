import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, sayJson, sayTable } from '../../src/cli/terminal.ts';
import { root } from './folders.ts';
import { machineFacts } from './machine.ts';

/** What a bench found out. */
export interface Findings {
  /** As `npm run bench -- NAME` calls it. */
  readonly bench: string;
  /** What it was measured on and with: sizes, seconds, programs. */
  readonly of: Readonly<Record<string, unknown>>;
  /** For programs. */
  readonly figures: unknown;
  /** For people: tables, each with a heading line. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** Prints findings, and keeps them with the facts of the machine in `bench/results/`. */
export function report({ bench, of, figures, tables }: Findings, json: boolean): void {
  const kept = { bench, machine: machineFacts(), of, figures };
  const folder = join(root, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${bench}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  if (json) sayJson(kept);
  else tell({ ...of, ...kept.machine }, tables);
}

function tell(facts: object, tables: Findings['tables']): void {
  const conditions = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  say(conditions.join(', '));
  for (const table of tables) {
    say('');
    sayTable(table);
  }
}

/** A number with so many digits after the point, and its thousands apart; a dash where there is none. */
export function figure(value: number, digits = 0): string {
  if (Number.isNaN(value)) return '–';
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
