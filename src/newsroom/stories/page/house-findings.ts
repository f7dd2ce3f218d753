import { documentLines } from '../../../story/document-lines.ts';
import type { HouseMatch } from '../../../story/house-rules/house-matcher.ts';
import type { HouseRules } from '../../../story/house-rules/house-rule.ts';
import type { Story } from '../../../story/story.ts';
import { type HouseRulesStore, matcherOf } from '../../paper/house-rules/matcher-of.ts';

/** A rule that holds somewhere in a story, with what stands there. */
export interface HouseFinding {
  readonly found: string;
  readonly match: HouseMatch;
}

/** Where house rules hold in a story's text, captions included; code is left out. */
export function houseFindings(
  store: HouseRulesStore,
  rules: HouseRules,
  { document }: Pick<Story, 'document'>,
): readonly HouseFinding[] {
  if (rules.rules.length === 0) return [];
  const match = matcherOf(store, rules);
  return documentLines(document)
    .filter(({ kind }) => kind !== 'code_block')
    .flatMap(({ text, row }) => row?.cells.map((cell) => cell.text) ?? [text])
    .flatMap((text) => match(text).map((one) => ({ found: text.slice(one.start, one.end), match: one })));
}
