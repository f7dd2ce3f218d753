import type { JSX } from 'preact';
import { frameWords } from '../words/frame-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { type NavigationEntry, navigationGroups } from './navigation-entry.ts';

export interface WaysProps {
  /** Those that are for whoever looks. */
  readonly entries: readonly NavigationEntry[];
  /** The screen that is open, as pages name it. */
  readonly place: string | undefined;
  readonly language: ScreenLanguage;
}

/**
 * The ways to other screens, in groups. Where there are more of them than the side of a desk holds, one group is unfolded at a time: first the
 * one that the open screen is of, or the stories.
 */
export function Ways({ entries, place, language }: WaysProps): JSX.Element {
  const words = frameWords[language].groups;
  const current = entries.find(({ href }) => href === place)?.group ?? 'stories';
  const groups = navigationGroups
    .map((group) => ({ group, ways: entries.filter((entry) => entry.group === group) }))
    .filter(({ ways }) => ways.length > 0);
  return (
    <>
      {groups.map(({ group, ways }) => {
        const list = <List ways={ways} place={place} language={language} key={group} />;
        if (entries.length <= mostUnfolded) return list;
        return (
          <details name="ways" open={group === current} key={group}>
            <summary>{words[group]}</summary>
            {list}
          </details>
        );
      })}
    </>
  );
}

/** As many as stand below each other on a screen 900 pixels high, with what stands above and below them. */
const mostUnfolded = 12;

function List({
  ways,
  place,
  language,
}: {
  readonly ways: readonly NavigationEntry[];
  readonly place: string | undefined;
  readonly language: ScreenLanguage;
}): JSX.Element {
  return (
    <ul>
      {ways.map(({ href, text }) => (
        <li key={href}>
          <a href={href} aria-current={place === href ? 'page' : undefined}>
            {text[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}
