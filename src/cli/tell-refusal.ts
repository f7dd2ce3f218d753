import type { Refusal } from '../story/refusal.ts';
import { describeRefusal } from '../story/refusal-words.ts';
import { complain, type ExitCode } from './terminal.ts';

/** Says why something was not done; `about` which of many things. */
export function tellRefusal(refusal: Refusal, about = ''): ExitCode {
  complain(about ? `${about}: ${wordsForRefusal(refusal)}` : wordsForRefusal(refusal));
  return 1;
}

/** A refusal in words, with times as this machine tells them. */
export function wordsForRefusal(refusal: Refusal): string {
  return describeRefusal(refusal, { timeZone: Temporal.Now.timeZoneId() });
}
