import type { JSX } from 'preact';
import type { HouseMatch } from '../../../story/house-rules/house-matcher.ts';
import type { Language } from '../../../story/language.ts';
import type { ScreenLanguage } from '../../words/in-languages.ts';
import { houseRulesWords } from './house-rules-words.ts';

/** A text with marks where rules hold. */
export function MarkedText({
  text,
  matches,
  language,
}: {
  readonly text: string;
  readonly matches: readonly HouseMatch[];
  readonly language: Language;
}): JSX.Element {
  const parts = matches.map((match, index) => [
    text.slice(matches[index - 1]?.end ?? 0, match.start),
    <mark class="house" key={match.start}>
      {text.slice(match.start, match.end)}
    </mark>,
  ]);
  return (
    <p class="tried" lang={language} dir="auto">
      {parts}
      {text.slice(matches.at(-1)?.end ?? 0)}
    </p>
  );
}

/** What one place asks for, in words. */
export function MatchLine({
  found,
  match,
  language,
}: {
  /** What stands there now. */
  readonly found: string;
  readonly match: Pick<HouseMatch, 'instead' | 'rule'>;
  readonly language: ScreenLanguage;
}): JSX.Element {
  const words = houseRulesWords[language];
  return (
    <li>
      <bdi>{match.instead === null ? words.avoid(found) : words.instead(found, match.instead)}</bdi>
      {match.rule.why === '' ? null : (
        <>
          {' '}
          <span class="quiet" dir="auto">
            {match.rule.why}
          </span>
        </>
      )}
    </li>
  );
}
