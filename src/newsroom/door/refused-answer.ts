import type { AccountRefusal } from '../../accounts/account-refusal.ts';
import type { Answer } from '../answer.ts';
import { accountRefusalWords } from '../words/account-refusal-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';

/** The status of a refusal, and how long to wait where it says so (RFC 6585, section 4). */
export function refusalHead(refusal: AccountRefusal): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
} {
  if (refusal.kind === 'too-many-tries') return { status: 429, headers: { 'Retry-After': String(refusal.seconds) } };
  return { status: statuses[refusal.kind] ?? 422, headers: {} };
}

const statuses: Partial<Record<AccountRefusal['kind'], number>> = {
  'not-allowed': 403,
  'not-found': 404,
  'link-spent': 410,
};

/** A refusal for an island. */
export function refusedJson(refusal: AccountRefusal, language: ScreenLanguage): Answer {
  const { status, headers } = refusalHead(refusal);
  const text = accountRefusalWords(refusal, language);
  return { kind: 'json', status, headers, body: { refusal: refusal.kind, text } };
}
