import { may } from '../../../accounts/may.ts';
import type { Refusal } from '../../../story/refusal.ts';
import { type Answer, nothingHere } from '../../answer.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import type { Newsroom } from '../../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../../screen.ts';
import { tellRefusal } from '../../stories/tell-refusal.ts';
import { paperWordsIn } from '../words/paper-words-in.ts';
import { readRecordForm } from './read-record-form.ts';
import { RecordForm } from './record-form.tsx';
import { type AnyRecord, type RecordKind, recordKinds } from './record-kind.ts';
import { RecordList } from './record-list.tsx';

/** The screens of sections, contributors, topics and series: all of them, one, and a new one. */
export const recordScreens: readonly Screen[] = recordKinds.flatMap((kind) => [
  screen({ method: 'GET', path: address(kind), handle: (newsroom, asked) => answerList(kind, newsroom, asked) }),
  screen({
    method: 'GET',
    path: `${address(kind)}/new`,
    handle: (newsroom, asked) => answerForm(kind, newsroom, asked),
  }),
  screen({
    method: 'GET',
    path: `${address(kind)}/:id`,
    handle: (newsroom, asked) => answerForm(kind, newsroom, asked),
  }),
  screen({ method: 'POST', path: `${address(kind)}/new`, handle: (newsroom, asked) => save(kind, newsroom, asked) }),
  screen({ method: 'POST', path: `${address(kind)}/:id`, handle: (newsroom, asked) => save(kind, newsroom, asked) }),
]);

export function address({ name }: Pick<RecordKind, 'name'>): `/newsroom/${string}` {
  return `/newsroom/${name}`;
}

const pageLength = 100;

async function answerList(kind: RecordKind, { desk }: Newsroom, asked: StaffAsked): Promise<Answer> {
  const from = asked.query.get('from')?.trim().toLowerCase() ?? '';
  const after = asked.query.get('after') ?? justBefore(from);
  const page = { limit: pageLength + 1, ...(after !== '' && { afterSlug: after }) };
  const records = await desk.archive.read((reader) => kind.list(reader, page));
  const words = paperWordsIn[asked.language].records[kind.name];
  return {
    kind: 'page',
    title: words.many,
    place: address(kind),
    content: (
      <RecordList
        kind={kind}
        records={kind.name === 'sections' ? records : records.slice(0, pageLength)}
        hasMore={kind.name !== 'sections' && records.length > pageLength}
        from={from}
        language={asked.language}
        mayAdd={may(asked.signedIn.actor, kind.act, null)}
      />
    ),
  };
}

/** The slug after which the list begins, so that those that begin with some letters come first. */
function justBefore(from: string): string {
  const last = from.codePointAt(from.length - 1);
  return last === undefined ? '' : `${from.slice(0, -1)}${String.fromCodePoint(Math.max(0, last - 1))}\u{10ffff}`;
}

interface Tried {
  readonly filled: URLSearchParams;
  readonly refusal: Refusal;
}

async function answerForm(kind: RecordKind, { desk }: Newsroom, asked: StaffAsked, tried?: Tried): Promise<Answer> {
  if (!may(asked.signedIn.actor, kind.act, null)) return { kind: 'trouble', what: 'notAllowed' };
  const around = await desk.archive.read(async (reader) => ({
    record: asked.params['id'] === undefined ? null : await kind.find(reader, asked.params['id']),
    sections: await reader.sections(),
    publication: await reader.publication(),
  }));
  if (asked.params['id'] !== undefined && !around.record) return nothingHere;
  const words = paperWordsIn[asked.language];
  const title = around.record ? nameOf(around.record, asked.language) : words.records[kind.name].add;
  return {
    kind: 'page',
    ...(tried && { status: 422 }),
    title,
    place: address(kind),
    content: (
      <>
        <ScreenTitle title={title}>
          {around.record ? <a href={`/${kind.path(around.record)}`}>{words.seeIt}</a> : null}
        </ScreenTitle>
        <RecordForm
          kind={kind}
          record={around.record}
          filled={tried?.filled ?? null}
          refusal={tried ? await tellRefusal(desk, tried.refusal, asked.language) : null}
          language={asked.language}
          languages={around.publication?.languages.map(({ language }) => language) ?? []}
          sections={around.sections}
        />
      </>
    ),
  };
}

async function save(kind: RecordKind, newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const { desk, live } = newsroom;
  const publication = await desk.archive.read((reader) => reader.publication());
  const languages = publication?.languages.map(({ language }) => language) ?? [];
  const form = readRecordForm(kind.fields, asked.form, languages);
  if (!form.ok) return answerForm(kind, newsroom, asked, { filled: asked.form, refusal: form.refusal });
  const { id } = asked.params;
  const saved = await kind.save(desk, asked.signedIn.actor, {
    ...form.value,
    ...(id !== undefined && { id }),
  } as never);
  if (!saved.ok) {
    if (saved.refusal.kind === 'not-allowed') return { kind: 'trouble', what: 'notAllowed' };
    return answerForm(kind, newsroom, asked, { filled: asked.form, refusal: saved.refusal });
  }
  const { seq } = saved.value;
  if (seq !== null) await live({ seq, began: asked.began, isTakedown: false });
  return { kind: 'redirect', to: address(kind), flash: { text: paperWordsIn[asked.language].saved } };
}

function nameOf({ names, slug }: AnyRecord, language: string): string {
  return names[language] ?? Object.values(names)[0] ?? slug;
}
