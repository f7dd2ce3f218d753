import type { JSX } from 'preact';
import { ownName } from '../../../render/words/dates.ts';
import type { HouseMatch } from '../../../story/house-rules/house-matcher.ts';
import type { HouseRule, HouseRules } from '../../../story/house-rules/house-rule.ts';
import type { Language } from '../../../story/language.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import type { ScreenLanguage } from '../../words/in-languages.ts';
import { houseRulesWords } from './house-rules-words.ts';
import { MarkedText, MatchLine } from './marked-text.tsx';

export interface RuleListProps {
  readonly kept: HouseRules;
  /** Those of the rules that are asked for. */
  readonly shown: readonly HouseRule[];
  readonly asked: string;
  readonly languages: readonly Language[];
  readonly screen: ScreenLanguage;
  readonly mayChange: boolean;
  /** What was tried; null where nothing was. */
  readonly tried: { readonly text: string; readonly matches: readonly HouseMatch[] } | null;
}

export const houseRulesRoot = '/newsroom/house-rules';

/** Every house rule of a language, and a place to try them out. */
export function RuleListPage(props: RuleListProps): JSX.Element {
  const { kept, shown, asked, languages, screen, mayChange } = props;
  const words = houseRulesWords[screen];
  const here = `${houseRulesRoot}/${kept.language}`;
  return (
    <>
      <ScreenTitle title={words.title}>
        {mayChange ? (
          <p class="actions">
            <a class="primary" href={`${here}/new`}>
              {words.add}
            </a>
            <a class="button" href={`${here}/paste`}>
              {words.paste}
            </a>
          </p>
        ) : null}
      </ScreenTitle>
      <p class="quiet measure">{words.what}</p>
      {languages.length > 1 ? <Languages languages={languages} at={kept.language} label={words.languages} /> : null}
      {kept.rules.length === 0 ? <p class="empty">{words.none}</p> : <Rules {...props} />}
      {kept.rules.length > 0 && shown.length === 0 && asked !== '' ? <p class="empty">{words.nothingFound}</p> : null}
      {kept.rules.length === 0 ? null : <TryOut {...props} />}
    </>
  );
}

function Languages(props: { readonly languages: readonly Language[]; readonly at: Language; readonly label: string }) {
  return (
    <nav class="tabs" aria-label={props.label}>
      {props.languages.map((language) => (
        <a
          href={`${houseRulesRoot}/${language}`}
          aria-current={language === props.at ? 'page' : undefined}
          lang={language}
          key={language}
        >
          {ownName(language)}
        </a>
      ))}
    </nav>
  );
}

function Rules({ kept, shown, asked, screen, mayChange }: RuleListProps): JSX.Element {
  const words = houseRulesWords[screen];
  return (
    <>
      <form class="narrow" method="get">
        <div class="field">
          <label for="q">{words.search}</label>
          <input id="q" name="q" type="search" value={asked} dir="auto" />
        </div>
        <button type="submit">{words.search}</button>
      </form>
      <p class="quiet small">{words.shown(shown.length, kept.rules.length)}</p>
      {shown.length === 0 ? null : (
        <div class="rules-frame">
          <table class="rules">
            <thead>
              <tr>
                <th scope="col">{words.find}</th>
                <th scope="col">{words.prefer}</th>
                <th scope="col">{words.why}</th>
                {mayChange ? (
                  <td>
                    <span class="visually-hidden">{words.change}</span>
                  </td>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {shown.map((rule) => (
                <RuleRow rule={rule} language={kept.language} screen={screen} mayChange={mayChange} key={rule.id} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

interface RuleRowProps {
  readonly rule: HouseRule;
  readonly language: Language;
  readonly screen: ScreenLanguage;
  readonly mayChange: boolean;
}

function RuleRow({ rule, language, screen, mayChange }: RuleRowProps): JSX.Element {
  const words = houseRulesWords[screen];
  return (
    <tr>
      <th scope="row" lang={language} dir="auto">
        {rule.kind === 'pattern' ? <code dir="ltr">/{rule.find}/</code> : rule.find}
        {rule.isCaseKept ? (
          <abbr class="quiet" title={words.isCaseKept}>
            {' '}
            Aa
          </abbr>
        ) : null}
      </th>
      <td lang={language} dir="auto">
        {rule.prefer ?? '–'}
      </td>
      <td dir="auto">{rule.why}</td>
      {mayChange ? (
        <td>
          <a href={`${houseRulesRoot}/${language}/${rule.id}`}>
            {words.change}
            <span class="visually-hidden"> {rule.find}</span>
          </a>
        </td>
      ) : null}
    </tr>
  );
}

function TryOut({ kept, tried, screen }: RuleListProps): JSX.Element {
  const words = houseRulesWords[screen];
  const { text = '', matches = [] } = tried ?? {};
  return (
    <section class="group try" aria-labelledby="try-title" id="try">
      <h2 id="try-title">{words.tryOut}</h2>
      <form class="plain" method="get" action="#try">
        <TextArea name="try" label={words.tryHelp} value={text} rows={3} lang={kept.language} maxlength={2000} />
        <p class="actions">
          <button type="submit">{words.tryIt}</button>
        </p>
      </form>
      {tried === null ? null : <MarkedText text={text} matches={matches} language={kept.language} />}
      {tried !== null && matches.length === 0 ? <p role="status">{words.nothingMarked}</p> : null}
      {matches.length === 0 ? null : (
        <ul class="held" role="status">
          {matches.map((match) => (
            <MatchLine found={text.slice(match.start, match.end)} match={match} language={screen} key={match.start} />
          ))}
        </ul>
      )}
    </section>
  );
}
