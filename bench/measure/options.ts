import { parseArgs } from 'node:util';

/** What every bench may be told on its command line. */
export interface BenchOptions {
  /** The size of the archive to measure on. */
  readonly stories: number;
  /** How often everything is measured; the median counts. */
  readonly rounds: number;
  /** How long each contender is under load in a round. */
  readonly seconds: number;
  /** How long plates may be made before it begins, so that the archive is as one that has been read for a while. */
  readonly pressSeconds: number;
  /** Whether the figures are printed as JSON in place of the table. */
  readonly json: boolean;
}

/** Reads `--stories N --rounds N --seconds N --press-seconds N --json`; throws where something else is there. */
export function readOptions(args: readonly string[], usual: Partial<BenchOptions> = {}): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      stories: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      'press-seconds': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    stories: count(values.stories, usual.stories ?? 10_000),
    rounds: count(values.rounds, usual.rounds ?? 5),
    seconds: count(values.seconds, usual.seconds ?? 3),
    pressSeconds: count(values['press-seconds'], usual.pressSeconds ?? 120),
    json: values.json,
  };
}

function count(text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const number = Number(text.replaceAll(/[_,]/g, ''));
  if (!Number.isInteger(number) || number < 0) throw new Error(`${text} is no number.`);
  return number;
}
