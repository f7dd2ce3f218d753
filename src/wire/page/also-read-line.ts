import { countWords } from '../../kit/words.ts';
import { longestHeadline } from '../../story/document-limits.ts';
import { isAlsoReadLead, isFurniture } from './page-words.ts';
import { endsInStop } from './shape.ts';

/** A line that leads to another story: its headline, or null where the headline stands on the next line. */
export interface AlsoReadLine {
  readonly headline: string | null;
}

/** Reads a line such as "Also read: Gates hold" or "【関連記事】…" by the words before the sign, in many languages. */
export function parseAlsoRead(line: string): AlsoReadLine | null {
  const text = withoutBrackets(line).replace(/^[^\p{L}\p{N}【［[(（]+/u, '');
  const [, lead = '', headline = ''] = leadThenHeadline.exec(text) ?? bracketedLead.exec(text) ?? [];
  if (!lead || headline.length > longestHeadline || !isAlsoReadLead(lead)) return null;
  return { headline: headline.trim() || null };
}

const leadThenHeadline = /^([^:：|｜»›]{2,40}?)\s*(?:[:：|｜»›]+|\s[—–-]\s)\s*(.*)$/u;
const bracketedLead = /^[【［[(（]([^】］\])）]{2,40})[】］\])）]\s*(.*)$/u;

function withoutBrackets(line: string): string {
  const inner = /^[[(（［](.*)[\])）］]$/u.exec(line)?.[1];
  return inner !== undefined && !/[[\](（）)［］]/u.test(inner) ? inner.trim() : line;
}

const mostWordsOfLead = 4;
const fewestWordsOfHeadline = 4;

/**
 * Reads such a line in a language whose words are not known, by its shape alone: a few words, a colon, a headline. Only for a line near
 * the end of a story, since a colon stands in many others.
 */
export function parseAlsoReadByShape(line: string): AlsoReadLine | null {
  const [, lead = '', headline = ''] = /^([^:：]{2,30})[:：]\s*(.+)$/u.exec(line) ?? [];
  const isLead = lead !== '' && countWords(lead) <= mostWordsOfLead && !/\d/u.test(lead) && !isFurniture(line);
  const isHeadline =
    countWords(headline) >= fewestWordsOfHeadline && !endsInStop(headline) && !/^["“«„]/u.test(headline);
  return isLead && isHeadline ? { headline } : null;
}
