import type { JSX } from 'preact';
import type { PastText } from '../../../desk/read-past-text.ts';
import { type ComparedLine, compareDocuments, isUnchanged } from '../../../story/compare-documents.ts';
import type { StoryDocument } from '../../../story/document.ts';
import { same } from '../../../story/fields.ts';
import type { Language } from '../../../story/language.ts';
import type { Revision, StoryFields } from '../../../story/story.ts';
import { printExact } from '../../words/print-time.ts';
import type { StoryPage } from '../page/read-story-page.ts';
import { mayWrite, StoryBar } from '../page/story-page.tsx';
import { historyWords } from '../words/history-words.ts';
import { lineKindWords } from '../words/line-words.ts';
import { partName } from './history-page.tsx';
import { nameOfPast, RestoreText } from './past-text-page.tsx';

/** A state of a story that can be compared. */
export type Version = { readonly document: StoryDocument; readonly fields: StoryFields } & (
  | { readonly kind: 'working' }
  | { readonly kind: 'revision'; readonly revision: Revision }
  /** Its text as it stood once; fields are those of now. */
  | { readonly kind: 'past'; readonly past: PastText }
);

export interface CompareProps {
  readonly page: StoryPage;
  readonly from: Version;
  readonly to: Version;
}

/** What changed between two versions of a story. */
export function CompareScreen({ page, from, to }: CompareProps): JSX.Element {
  const words = historyWords[page.time.language];
  const lines = compareDocuments(from.document, to.document);
  const fields = (Object.keys(to.fields) as (keyof StoryFields)[]).filter(
    (field) => !same(from.fields[field], to.fields[field]),
  );
  return (
    <div class="act">
      <p>
        <a href={`/newsroom/stories/${page.story.id}/history`}>{words.title}</a>
      </p>
      <StoryBar page={page} />
      <h2>{words.compared(nameOf(page, from), nameOf(page, to))}</h2>
      {fields.length > 0 ? (
        <p>
          {words.fields}: {fields.map((field) => partName(page, field)).join(', ')}
        </p>
      ) : null}
      {isUnchanged(lines) ? <p>{words.unchanged}</p> : null}
      <div class="lines compared" lang={to.fields.language} dir="auto">
        {lines.map((compared, index) => (
          <Compared page={page} compared={compared} key={`${index} ${compared.line.key}`} />
        ))}
      </div>
      {[from, to].map((version) => (
        <Restore page={page} version={version} key={nameOf(page, version)} />
      ))}
    </div>
  );
}

function nameOf(page: StoryPage, version: Version): string {
  const words = historyWords[page.time.language];
  switch (version.kind) {
    case 'working':
      return words.workingCopy;
    case 'past':
      return nameOfPast(page, version.past);
    case 'revision':
      return `${words.revision(version.revision.number)} (${printExact(version.revision.at, page.time)})`;
  }
}

/** Added and removed are told by elements and in words, not by colour alone. */
function Compared({ page, compared }: { readonly page: StoryPage; readonly compared: ComparedLine }): JSX.Element {
  const { language } = page.time;
  const words = historyWords[language];
  const { line } = compared;
  const label = lineKindWords[language][line.kind];
  const kind = label === '' ? null : <Label language={language} text={label} />;
  const name = `line ${line.kind.replace('_', '-')} ${compared.kind}`;
  switch (compared.kind) {
    case 'added':
      return (
        <p class={name} dir="auto">
          <Label language={language} text={words.added} /> {kind} <ins>{line.text}</ins>
        </p>
      );
    case 'removed':
      return (
        <p class={name} dir="auto">
          <Label language={language} text={words.removed} /> {kind} <del>{line.text}</del>
        </p>
      );
    case 'moved':
      return (
        <p class={name} dir="auto">
          <Label language={language} text={words.moved} /> {kind} {line.text}
        </p>
      );
    case 'changed': {
      const isLooksAlone = compared.parts.every((part) => part.kind === 'same');
      return (
        <p class={name} dir="auto">
          {isLooksAlone ? <Label language={language} text={words.looks} /> : null} {kind}{' '}
          {compared.parts.map(({ kind: part, text }, index) => {
            const key = `${index} ${text}`;
            if (part === 'added') return <ins key={key}>{text}</ins>;
            return part === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
          })}
        </p>
      );
    }
    case 'same':
      return (
        <p class={name} dir="auto">
          {kind} {line.text}
        </p>
      );
  }
}

function Label({ language, text }: { readonly language: string; readonly text: string }): JSX.Element {
  return (
    <span class="kind" lang={language as string as Language}>
      {text}
    </span>
  );
}

/** The way back to a version, for those who may write. */
function Restore({ page, version }: { readonly page: StoryPage; readonly version: Version }): JSX.Element | null {
  if (version.kind === 'working' || !mayWrite(page)) return null;
  if (version.kind === 'revision') return <RestoreRevision page={page} revision={version.revision} />;
  if (version.past.version === page.story.documentVersion) return null;
  return (
    <>
      <h3>{nameOf(page, version)}</h3>
      <RestoreText page={page} version={version.past.version} />
    </>
  );
}

function RestoreRevision({ page, revision }: { readonly page: StoryPage; readonly revision: Revision }): JSX.Element {
  const { story, time } = page;
  const words = historyWords[time.language];
  return (
    <form class="plain" method="post" action={`/newsroom/stories/${story.id}/restore-revision`}>
      <input type="hidden" name="seen" value={story.version} />
      <input type="hidden" name="revision" value={revision.id} />
      <h3>{words.revision(revision.number)}</h3>
      <p class="help">{words.restoreWhat}</p>
      <p>
        <button type="submit">{words.restore}</button>
      </p>
    </form>
  );
}
