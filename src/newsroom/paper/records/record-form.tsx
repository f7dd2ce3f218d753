import type { JSX } from 'preact';
import { ownName } from '../../../render/words/dates.ts';
import { type Language, type Localized, localized } from '../../../story/language.ts';
import type { Section } from '../../../story/section.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Refused } from '../../parts/refused.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import type { ScreenLanguage } from '../../words/in-languages.ts';
import { paperWordsIn } from '../words/paper-words-in.ts';
import type { AnyRecord, RecordField, RecordKind } from './record-kind.ts';

export interface RecordFormProps {
  readonly kind: RecordKind;
  /** Null for a new one. */
  readonly record: AnyRecord | null;
  /** What was filled in and refused: shown again, so that nothing is lost. */
  readonly filled: URLSearchParams | null;
  readonly refusal: string | null;
  readonly language: ScreenLanguage;
  /** The languages of the paper. */
  readonly languages: readonly Language[];
  readonly sections: readonly Section[];
}

/** The form of one record. It carries what it was filled with, so that whoever saves overwrites nobody. */
export function RecordForm(props: RecordFormProps): JSX.Element {
  const { kind, record, filled, refusal, language } = props;
  const seen = filled?.get('seen') ?? JSON.stringify(shownFields(kind, record));
  return (
    <form class="plain" method="post">
      <Refused text={refusal} />
      <input type="hidden" name="seen" value={seen} />
      {kind.fields.map((field) => (
        <FieldOf {...props} field={field} key={field.name} />
      ))}
      <p class="actions">
        <button type="submit" class="primary">
          {paperWordsIn[language].save}
        </button>
      </p>
    </form>
  );
}

function shownFields({ fields }: RecordKind, record: AnyRecord | null): Readonly<Record<string, unknown>> {
  return record ? Object.fromEntries(fields.map(({ name }) => [name, record[name]])) : {};
}

type FieldOfProps = RecordFormProps & { readonly field: RecordField };

function FieldOf(props: FieldOfProps): JSX.Element {
  const { field, record, filled } = props;
  const words = paperWordsIn[props.language].fields;
  const value = filled ? (filled.get(field.name) ?? '') : String(record?.[field.name] ?? '');
  const { name } = field;
  switch (field.kind) {
    case 'localized':
      return <Localizeds {...props} field={field} />;
    case 'slug':
      return <Field name={name} label={words.slug} help={words.slugHelp} value={value} dir="ltr" />;
    case 'parent':
      return <Parent {...props} value={value} />;
    case 'accent':
      return <Field name={name} label={words.accent} help={words.accentHelp} value={value} dir="ltr" />;
    case 'position':
      return <Field name={name} label={words.position} value={value} inputmode="numeric" />;
    case 'email':
      return <Field name={name} type="email" label={words.email} value={value} dir="ltr" />;
    case 'links': {
      const links = filled ? value : ((record?.[name] ?? []) as readonly string[]).join('\n');
      return <TextArea name={name} label={words.links} help={words.linksHelp} value={links} rows={3} />;
    }
  }
}

function Localizeds({ field, record, filled, language, languages }: FieldOfProps): JSX.Element {
  const words = paperWordsIn[language].fields;
  const label = 'words' in field ? words[field.words] : '';
  const isLong = field.name !== 'names' && field.name !== 'titles';
  const kept = (record?.[field.name] ?? {}) as Localized;
  const fields = languages.map((each) => {
    const name = `${field.name}.${each}`;
    const told = languages.length > 1 ? words.inLanguage(label, ownName(each)) : label;
    const value = filled ? (filled.get(name) ?? '') : (kept[each] ?? '');
    return isLong ? (
      <TextArea name={name} label={told} value={value} rows={3} lang={each} key={each} />
    ) : (
      <Field name={name} label={told} value={value} dir="auto" lang={each} key={each} />
    );
  });
  return <div class="field-in-languages">{fields}</div>;
}

function Parent({ record, sections, language, value }: FieldOfProps & { readonly value: string }): JSX.Element {
  const words = paperWordsIn[language].fields;
  const above = sections.filter(({ parent, id }) => parent === null && id !== record?.id);
  return (
    <Choice
      name="parent"
      label={words.parent}
      value={value}
      options={[
        ['', words.noParent],
        ...above.map(({ id, names }) => [id, localized(names, language as string as Language)] as const),
      ]}
    />
  );
}
