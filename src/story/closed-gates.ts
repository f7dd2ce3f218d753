import { bodyOf, headlineOf, type StoryDocument, standfirstOf } from './document.ts';
import { blockTexts } from './document-text.ts';
import { type ClosedGate, type Gate, gates, houseGates } from './gate.ts';
import type { ActorRef, PictureId } from './ids.ts';
import type { Picture } from './picture.ts';
import type { Policies } from './publication.ts';
import type { Remark } from './remark.ts';
import type { Kind, Story } from './story.ts';

/** What must be known beyond the story itself to say which gates are closed. */
export interface GateFacts {
  /** The pictures that the working copy shows. */
  readonly pictures: readonly Picture[];
  /** Headlines of also-reads and addresses that lead nowhere, as the text names them. */
  readonly deadLinks: readonly string[];
  /** What the staff have to say of it that is not settled. */
  readonly openRemarks: readonly Pick<Remark, 'kind' | 'quote'>[];
  /** Everybody who had a part in the story since its last finished revision, and whoever brings it out; each once. */
  readonly people: readonly ActorRef[];
  /** Versions of the document that were legally passed. */
  readonly passedVersions: readonly number[];
}

/** The gates of a kind of story. */
export function gatesOf(policies: Policies, kind: Kind): readonly Gate[] {
  return policies.gates?.[kind] ?? houseGates;
}

/** The gates among those asked for that are closed, in their order. */
export function closedGates(
  story: Pick<Story, 'document' | 'documentVersion' | 'fields'>,
  policies: Policies,
  facts: GateFacts,
): readonly ClosedGate[] {
  const asked = gatesOf(policies, story.fields.kind);
  const look: Readonly<Record<Gate, () => ClosedGate | null>> = {
    'alt-text': () => ofPictures('alt-text', withoutAlt(story, facts.pictures)),
    credit: () =>
      ofPictures(
        'credit',
        facts.pictures.filter(({ credit }) => credit.trim() === '').map(({ id }) => id),
      ),
    placeholder: () => {
      const passages = placeholders(story.document);
      return passages.length > 0 ? { gate: 'placeholder', passages } : null;
    },
    'dead-link': () => (facts.deadLinks.length > 0 ? { gate: 'dead-link', links: facts.deadLinks } : null),
    'open-notes': () => ofRemarks('open-notes', facts, 'note'),
    'open-suggestions': () => ofRemarks('open-suggestions', facts, 'suggestion'),
    'second-look': () => (facts.people.length > 1 ? null : { gate: 'second-look', by: facts.people[0] ?? null }),
    'legal-look': () => {
      const topics = story.fields.topics.filter((topic) => policies.legalTopics?.includes(topic));
      const isOpen = topics.length === 0 || facts.passedVersions.includes(story.documentVersion);
      return isOpen ? null : { gate: 'legal-look', topics };
    },
  };
  return gates.filter((gate) => asked.includes(gate)).flatMap((gate) => look[gate]() ?? []);
}

function ofPictures(gate: 'alt-text' | 'credit', pictures: readonly PictureId[]): ClosedGate | null {
  return pictures.length > 0 ? { gate, pictures } : null;
}

function ofRemarks(
  gate: 'open-notes' | 'open-suggestions',
  { openRemarks }: GateFacts,
  kind: Remark['kind'],
): ClosedGate | null {
  const passages = openRemarks.filter((remark) => remark.kind === kind).map(({ quote }) => quote.exact);
  return passages.length > 0 ? { gate, passages } : null;
}

/** The pictures that are shown somewhere with neither words of that place nor words of their own. */
function withoutAlt(story: Pick<Story, 'document' | 'fields'>, pictures: readonly Picture[]): readonly PictureId[] {
  const own = new Map(pictures.map(({ id, alt }) => [id, alt]));
  const { leadPicture } = story.fields;
  const shown = [...(leadPicture ? [leadPicture] : []), ...shownIn(bodyOf(story.document))];
  const silent = shown.filter(({ picture, alt }) => (alt ?? own.get(picture) ?? '').trim() === '');
  return [...new Set(silent.map(({ picture }) => picture))];
}

interface ShownPicture {
  readonly picture: PictureId;
  readonly alt: string | null;
}

interface AnyBlock {
  readonly type: string;
  readonly attrs?: object;
  readonly content?: readonly unknown[];
}

function shownIn(blocks: readonly AnyBlock[]): readonly ShownPicture[] {
  return blocks.flatMap(({ type, attrs, content }) =>
    type === 'picture' ? [attrs as ShownPicture] : shownIn((content ?? []) as readonly AnyBlock[]),
  );
}

/** `TK`, which stands in no word of any language, and its repetitions; each with what stands around it. */
function placeholders(document: StoryDocument): readonly string[] {
  const texts = [headlineOf(document), standfirstOf(document), ...bodyOf(document).flatMap(blockTexts)];
  return texts.flatMap((text) => [...text.matchAll(placeholder)].map(({ 0: found }) => found.trim()));
}

const placeholder = /[^\n]{0,30}(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])[^\n]{0,30}/gu;
