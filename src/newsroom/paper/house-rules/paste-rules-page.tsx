import type { JSX } from 'preact';
import { ownName } from '../../../render/words/dates.ts';
import type { HouseRules } from '../../../story/house-rules/house-rule.ts';
import { writeHouseRules } from '../../../story/house-rules/parse-house-rules.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import { Refused } from '../../parts/refused.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import type { ScreenLanguage } from '../../words/in-languages.ts';
import { houseRulesWords } from './house-rules-words.ts';

export interface PasteRulesProps {
  readonly kept: HouseRules;
  readonly screen: ScreenLanguage;
  readonly lines: string;
  readonly refusal: string | null;
}

/** Many rules at once, as lines; and those that there are, as such lines. */
export function PasteRulesPage({ kept, screen, lines, refusal }: PasteRulesProps): JSX.Element {
  const words = houseRulesWords[screen];
  return (
    <>
      <ScreenTitle title={words.paste} />
      <p class="quiet">{ownName(kept.language)}</p>
      <form class="plain" method="post">
        <Refused text={refusal} />
        <TextArea
          name="lines"
          label={words.lines}
          help={words.linesHelp}
          value={lines}
          rows={12}
          lang={kept.language}
        />
        <p class="actions">
          <button type="submit" class="primary">
            {words.take}
          </button>
        </p>
      </form>
      {kept.rules.length === 0 ? null : (
        <details>
          <summary>{words.all}</summary>
          <pre class="listed" lang={kept.language} dir="auto">
            {writeHouseRules(kept.rules)}
          </pre>
        </details>
      )}
    </>
  );
}
