import { InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config.ts';
import { days, hours, type Instant, minutes, parseInstant, shift } from '../kit/instant.ts';
import { type Language, parseLanguage } from '../story/language.ts';

/** What every command that works on a newspaper takes. */
export interface DataOption {
  readonly data: string;
}

export function dataOption(): Option {
  return new Option('--data <folder>', 'the data folder (or DATELINE_DATA)').default(readConfig().dataFolder);
}

/** What every command that a program may call takes. */
export interface JsonOption {
  readonly json?: true;
}

export function jsonOption(): Option {
  return new Option('--json', 'print the result as JSON, for a program to read');
}

export function parseInstantOption(text: string): Instant {
  const at = parseInstant(text);
  if (at === null) throw new InvalidArgumentError('It must be a date and time with its offset: 2026-11-23T07:30:00Z');
  return at;
}

/** A time ahead, as a length (`90d`, `12h`, `30m`) or as an instant. */
export function parseExpiryOption(text: string): (now: Instant) => Instant {
  const [, count, unit] = /^(\d{1,5})([dhm])$/.exec(text) ?? [];
  if (count === undefined) {
    const at = parseInstant(text);
    if (at === null)
      throw new InvalidArgumentError('It must be a length (90d, 12h, 30m) or a date and time (2027-01-01T00:00:00Z).');
    return () => at;
  }
  const length = unit === 'd' ? days(Number(count)) : unit === 'h' ? hours(Number(count)) : minutes(Number(count));
  return (now) => shift(now, length);
}

export function parseLanguageOption(text: string): Language {
  const language = parseLanguage(text);
  if (language === null) throw new InvalidArgumentError('It must be a language tag: en, hi, ur, pt-br …');
  return language;
}

/** For an option that may be given several times. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

export function parseCountOption(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
