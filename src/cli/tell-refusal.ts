import type { Refusal } from '../story/refusal.ts';
import { describeRefusal } from '../story/refusal-words.ts';
import { complain, type ExitCode } from './terminal.ts';

/** Says why something was not done. */
export function tellRefusal(refusal: Refusal, about = ''): ExitCode {
  const words = describeRefusal(refusal, { timeZone: Temporal.Now.timeZoneId() });
  complain(about ? `${about}: ${words}` : words);
  return 1;
}
