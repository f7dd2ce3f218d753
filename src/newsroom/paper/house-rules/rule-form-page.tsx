import type { JSX } from 'preact';
import { ownName } from '../../../render/words/dates.ts';
import { type HouseRule, type HouseRuleWish, longestFind, longestWhy } from '../../../story/house-rules/house-rule.ts';
import type { Language } from '../../../story/language.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Refused } from '../../parts/refused.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import type { ScreenLanguage } from '../../words/in-languages.ts';
import { houseRulesWords } from './house-rules-words.ts';
import { houseRulesRoot } from './rule-list-page.tsx';

export interface RuleFormProps {
  /** The rule that is changed; null for a new one. */
  readonly rule: HouseRule | null;
  readonly shown: HouseRuleWish;
  /** The version of the rule that the form was filled from. */
  readonly seen: string;
  readonly language: Language;
  readonly screen: ScreenLanguage;
  readonly refusal: string | null;
}

/** The form of one rule. */
export function RuleFormPage({ rule, shown, seen, language, screen, refusal }: RuleFormProps): JSX.Element {
  const words = houseRulesWords[screen];
  return (
    <>
      <ScreenTitle title={rule ? `${words.title}: ${rule.find}` : words.add} />
      <p class="quiet">{ownName(language)}</p>
      <form class="plain" method="post">
        <Refused text={refusal} />
        <input type="hidden" name="seen" value={seen} />
        <Field
          name="find"
          label={words.find}
          help={words.findHelp}
          value={shown.find}
          maxlength={longestFind}
          required
        />
        <Choice
          name="kind"
          label={words.kind}
          value={shown.kind}
          options={(['words', 'pattern'] as const).map((kind) => [kind, words.kinds[kind]])}
        />
        <p>
          <label class="check">
            <input type="checkbox" name="isCaseKept" value="yes" checked={shown.isCaseKept} /> {words.isCaseKept}
          </label>
        </p>
        <Field
          name="prefer"
          label={words.prefer}
          help={words.preferHelp}
          value={shown.prefer ?? ''}
          maxlength={longestFind}
        />
        <TextArea name="why" label={words.why} help={words.whyHelp} value={shown.why} rows={2} maxlength={longestWhy} />
        <p class="actions">
          <button type="submit" class="primary">
            {words.save}
          </button>
          {rule ? (
            <button type="submit" formaction={`${houseRulesRoot}/${language}/${rule.id}/remove`} formnovalidate>
              {words.remove}
            </button>
          ) : null}
        </p>
      </form>
    </>
  );
}

/** The rule that a form says. */
export function readRuleForm(form: URLSearchParams): HouseRuleWish {
  const prefer = form.get('prefer') ?? '';
  return {
    kind: form.get('kind') === 'pattern' ? 'pattern' : 'words',
    find: form.get('find') ?? '',
    isCaseKept: form.has('isCaseKept'),
    prefer: prefer.trim() === '' ? null : prefer,
    why: form.get('why') ?? '',
  };
}

/** The same as an address in which a form finds it. */
export function writeRuleForm({ kind, find, isCaseKept, prefer, why }: HouseRuleWish): string {
  return String(
    new URLSearchParams({ kind, find, prefer: prefer ?? '', why, ...(isCaseKept && { isCaseKept: 'yes' }) }),
  );
}
