import type { JSX } from 'preact';
import { type Language, localized } from '../../../story/language.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import type { ScreenLanguage } from '../../words/in-languages.ts';
import { paperWordsIn } from '../words/paper-words-in.ts';
import type { AnyRecord, RecordKind } from './record-kind.ts';

interface RecordListProps {
  readonly kind: RecordKind;
  readonly records: readonly AnyRecord[];
  readonly hasMore: boolean;
  /** The letters that were gone to. */
  readonly from: string;
  readonly language: ScreenLanguage;
  readonly mayAdd: boolean;
}

/** Every record of a kind, by name, with its address. */
export function RecordList({ kind, records, hasMore, from, language, mayAdd }: RecordListProps): JSX.Element {
  const words = paperWordsIn[language];
  const own = words.records[kind.name];
  const last = records.at(-1)?.slug ?? '';
  return (
    <>
      <ScreenTitle title={own.many}>
        {mayAdd ? (
          <a class="primary" href={`/newsroom/${kind.name}/new`}>
            {own.add}
          </a>
        ) : null}
      </ScreenTitle>
      {kind.name === 'sections' ? null : <GoTo from={from} language={language} />}
      {records.length === 0 ? <p class="empty">{own.none}</p> : null}
      <ul class="records">
        {records.map((record) => (
          <li class={record['parent'] ? 'below' : undefined} key={record.id}>
            {mayAdd ? (
              <a href={`/newsroom/${kind.name}/${record.id}`}>{nameOf(record, language)}</a>
            ) : (
              nameOf(record, language)
            )}{' '}
            <span class="quiet small" dir="ltr">
              /{kind.path(record)}
            </span>
          </li>
        ))}
      </ul>
      {hasMore ? (
        <p>
          <a class="button" href={`?after=${encodeURIComponent(last)}`}>
            {words.more}
          </a>
        </p>
      ) : null}
    </>
  );
}

function GoTo({ from, language }: Pick<RecordListProps, 'from' | 'language'>): JSX.Element {
  const words = paperWordsIn[language];
  return (
    <form class="narrow" method="get">
      <div class="field">
        <label for="from">{words.goToHelp}</label>
        <input id="from" name="from" type="search" value={from} dir="auto" />
      </div>
      <button type="submit">{words.go}</button>
    </form>
  );
}

function nameOf({ names, slug }: AnyRecord, language: ScreenLanguage): string {
  return localized(names, language as string as Language) || slug;
}
