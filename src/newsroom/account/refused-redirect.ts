import type { AccountRefusal } from '../../accounts/account-refusal.ts';
import type { Answer } from '../answer.ts';
import { accountRefusalWords } from '../words/account-refusal-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';

/** Back to a screen that says why nothing was done. */
export function refusedRedirect(refusal: AccountRefusal, to: `/${string}`, language: ScreenLanguage): Answer {
  return { kind: 'redirect', to, flash: { text: accountRefusalWords(refusal, language), tone: 'trouble' } };
}
