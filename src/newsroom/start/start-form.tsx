import type { JSX } from 'preact';
import { ownName } from '../../render/words/dates.ts';
import { speaks } from '../../render/words/words-for.ts';
import { houseLook } from '../../story/decide-publication.ts';
import type { Language } from '../../story/language.ts';
import { ScreenTitle } from '../frame/layout.tsx';
import { LookFields } from '../paper/settings/look-fields.tsx';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { TextArea } from '../parts/text-area.tsx';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { editionNumbers } from './read-start.ts';
import { startWords } from './start-words.ts';

/** Languages that newspapers appear in; any other is set by command. */
const languages = (
  'ar bn cs da de el en es fa fi fr gu he hi hu id it ja kn ko ml mr nb ne nl pa pl pt ro ru si sv sw ta te th tr uk ' +
  'ur vi zh'
).split(' ') as readonly string[] as readonly Language[];

export interface StartFormProps {
  readonly language: ScreenLanguage;
  /** What was filled in before; null on a form that is shown anew. */
  readonly filled: URLSearchParams | null;
  readonly refusal: string | null;
}

/** What must be known of a newspaper for it to start. */
export function StartForm({ language, filled, refusal }: StartFormProps): JSX.Element {
  const words = startWords[language];
  const [first, ...others] = editionNumbers;
  const isOpen = others.some((number) => (filled?.get(`language.${number}`) ?? '') !== '');
  return (
    <>
      <ScreenTitle title={words.title} />
      <form class="plain" method="post" action="/newsroom/start">
        <Refused text={refusal} />
        <p class="quiet">{words.introduction}</p>
        <Field name="name" label={words.name} value={filled?.get('name') ?? ''} maxlength={200} required />
        <EditionFields number={first} language={language} filled={filled} />
        <details class="start-more" open={isOpen}>
          <summary>{words.moreEditions}</summary>
          {others.map((number) => (
            <EditionFields number={number} language={language} filled={filled} key={number} />
          ))}
        </details>
        <TextArea
          name="sections"
          label={words.sections}
          help={words.sectionsHelp}
          value={filled?.get('sections') ?? ''}
          rows={5}
        />
        <details class="start-more">
          <summary>{words.look}</summary>
          <p class="quiet">{words.lookHelp}</p>
          <LookFields language={language} look={houseLook} filled={filled} />
        </details>
        <p class="actions">
          <button type="submit" class="primary" name="step" value="check">
            {words.goOn}
          </button>
        </p>
        <datalist id="zones">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option value={zone} key={zone} />
          ))}
        </datalist>
      </form>
    </>
  );
}

interface EditionProps {
  readonly number: (typeof editionNumbers)[number];
  readonly language: ScreenLanguage;
  readonly filled: URLSearchParams | null;
}

function EditionFields({ number, language, filled }: EditionProps): JSX.Element {
  const words = startWords[language];
  const isFirst = number === 1;
  const given = (name: string) => filled?.get(`${name}.${number}`) ?? '';
  return (
    <fieldset>
      <legend>{words.edition(number)}</legend>
      <LanguageChoice number={number} language={language} value={given('language')} />
      <Field
        name={`zone.${number}`}
        label={words.timeZone}
        help={isFirst ? words.timeZoneHelp : words.sameZone}
        value={given('zone')}
        list="zones"
        dir="ltr"
        required={isFirst}
      />
      <Field
        name={`nameplate.${number}`}
        label={words.nameplate}
        help={words.nameplateHelp}
        value={given('nameplate')}
        maxlength={100}
      />
    </fieldset>
  );
}

function LanguageChoice({ number, language, value }: Omit<EditionProps, 'filled'> & { readonly value: string }) {
  const words = startWords[language];
  const id = `field-language.${number}`;
  const chosen = value || (number === 1 ? language : '');
  const option = (each: Language) => (
    <option value={each} selected={each === chosen} key={each}>
      {ownName(each)}
    </option>
  );
  const known = languages.includes(chosen as Language) || chosen === '' ? [] : [chosen as Language];
  return (
    <div class="field">
      <label for={id}>{words.language}</label>
      <select id={id} name={`language.${number}`}>
        {number === 1 ? null : <option value="">{words.none}</option>}
        <optgroup label={words.spoken}>{languages.filter(speaks).map(option)}</optgroup>
        <optgroup label={words.others}>{[...known, ...languages.filter((each) => !speaks(each))].map(option)}</optgroup>
      </select>
    </div>
  );
}
