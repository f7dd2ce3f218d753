import { type HouseMatcher, houseMatcher } from '../../../story/house-rules/house-matcher.ts';
import type { HouseRule } from '../../../story/house-rules/house-rule.ts';
import { compileHere } from './pattern-engine.ts';

/** The house rules of the story's language, as the server has them. */
export interface HouseRulesDesk {
  /** Null while there are none. */
  match(): HouseMatcher | null;
  /** Looks for newer rules now and then, and tells of each. */
  follow(changed: () => void): void;
}

/** How often newer rules are looked for while somebody looks at the page; in milliseconds. */
const lookEvery = 60_000;

export function houseRulesDesk(language: () => string): HouseRulesDesk {
  let known = '';
  let match: HouseMatcher | null = null;
  const look = async (changed: () => void) => {
    const asked = language();
    const version = known.startsWith(`${asked} `) ? known.slice(asked.length + 1) : '';
    const told = await ask(asked, version).catch(() => null);
    if (!told?.rules) return;
    known = `${asked} ${told.version}`;
    match = told.rules.length === 0 ? null : houseMatcher(told.rules, compileHere);
    changed();
  };
  return {
    match: () => match,
    follow: (changed) => {
      void look(changed);
      setInterval(() => {
        if (document.visibilityState === 'visible') void look(changed);
      }, lookEvery);
    },
  };
}

interface ToldRules {
  readonly version: number;
  /** Left out where they are the known ones. */
  readonly rules?: readonly HouseRule[];
}

async function ask(language: string, version: string): Promise<ToldRules | null> {
  const query = new URLSearchParams({ language, version });
  const answer = await fetch(`/newsroom/editor/house-rules?${query}`, { headers: { accept: 'application/json' } });
  return answer.ok ? ((await answer.json()) as ToldRules) : null;
}
