import type { JSX } from 'preact';
import type { PastText } from '../../../desk/read-past-text.ts';
import { compareDocuments, isUnchanged } from '../../../story/compare-documents.ts';
import type { StoryDocument } from '../../../story/document.ts';
import { same } from '../../../story/fields.ts';
import type { Picture } from '../../../story/picture.ts';
import type { Revision, StoryFields } from '../../../story/story.ts';
import { printExact } from '../../words/print-time.ts';
import type { StoryPage } from '../page/read-story-page.ts';
import { mayWrite, StoryBar } from '../page/story-page.tsx';
import { historyWords } from '../words/history-words.ts';
import { ComparedLines } from './compared-lines.tsx';
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
  /** Those that either shows, as far as they are still there. */
  readonly pictures: readonly Picture[];
}

/** What changed between two versions of a story. */
export function CompareScreen({ page, from, to, pictures }: CompareProps): JSX.Element {
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
      <ComparedLines lines={lines} pictures={pictures} language={to.fields.language} screen={page.time.language} />
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
