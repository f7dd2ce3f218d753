import { expect, test } from 'vitest';
import { paperDesk } from '../../test/desk/paper-desk.ts';
import { closedGates, type GateFacts } from './closed-gates.ts';
import { type BodyBlock, storyDocument } from './document.ts';
import { type Gate, gates } from './gate.ts';
import type { PictureId, TopicId } from './ids.ts';
import type { Picture } from './picture.ts';
import type { Policies } from './publication.ts';
import type { StoryFields } from './story.ts';

const court: TopicId = 'topic_00000000000c0urt';
const pier: PictureId = 'picture_000000000000p1er';
const every: Policies = { aiCrawlers: 'deny', feeds: 'full', gates: { news: gates }, legalTopics: [court] };
const open: GateFacts = {
  pictures: [picture('Waves at the pier', 'Ann Tarn')],
  deadLinks: [],
  openRemarks: [],
  people: ['staff_00000000000000re', 'staff_00000000000000ed'],
  passedVersions: [],
};

test('a story that lacks nothing finds every gate open', () => {
  expect(closed({})).toEqual([]);
});

test.each<[string, Parameters<typeof closed>[0], Gate]>([
  ['a picture without words', { facts: { pictures: [picture('', 'Ann Tarn')] }, body: shows(null) }, 'alt-text'],
  ['a picture whose words here are blank', { body: shows(' ') }, 'alt-text'],
  ['a picture in a gallery', { facts: { pictures: [picture('', 'Ann Tarn')] }, body: inGallery() }, 'alt-text'],
  [
    'a lead picture without words',
    { facts: { pictures: [picture('', 'x')] }, fields: { leadPicture: lead() } },
    'alt-text',
  ],
  ['a picture of nobody’s', { facts: { pictures: [picture('Waves', ' ')] } }, 'credit'],
  ['TK in the text', { body: [says('The mayor, TK years old, said no.')] }, 'placeholder'],
  ['TKTK in the headline', { headline: 'TKTK' }, 'placeholder'],
  ['TK in a table', { body: [table('(TK)')] }, 'placeholder'],
  ['a link to nothing', { facts: { deadLinks: ['https://courier.example/nowhere'] } }, 'dead-link'],
  ['a note', { facts: { openRemarks: [remark('note')] } }, 'open-notes'],
  ['a suggestion', { facts: { openRemarks: [remark('suggestion')] } }, 'open-suggestions'],
  ['one person’s work', { facts: { people: ['staff_00000000000000re'] } }, 'second-look'],
  ['a topic for a lawyer', { fields: { topics: [court] } }, 'legal-look'],
  ['a text changed after the lawyer', { fields: { topics: [court] }, facts: { passedVersions: [7] } }, 'legal-look'],
])('%s closes a gate', (_what, differences, gate) => {
  expect(closed(differences).map((one) => one.gate)).toEqual([gate]);
});

test.each<[string, Parameters<typeof closed>[0]]>([
  [
    'words of the place stand for words of the picture',
    { facts: { pictures: [picture('', 'x')] }, body: shows('Waves') },
  ],
  ['letters of a name are no placeholder', { body: [says('TKM and the ATK met at HTKT.')] }],
  ['a small tk is a word like any other', { body: [says('tk')] }],
  ['a lawyer has passed this very text', { fields: { topics: [court] }, facts: { passedVersions: [1] } }],
])('%s', (_what, differences) => {
  expect(closed(differences)).toEqual([]);
});

test('a kind passes the gates that the publication names for it, and no others', () => {
  const policies: Policies = { ...every, gates: { news: ['credit'], brief: [] } };
  const facts = { pictures: [picture('', '')], people: [] };
  expect(closed({ facts, policies, body: shows(null) }).map(({ gate }) => gate)).toEqual(['credit']);
  expect(closed({ facts, policies, fields: { kind: 'brief' } })).toEqual([]);
  expect(closed({ facts, policies, fields: { kind: 'opinion' } }).map(({ gate }) => gate)).toEqual(['credit']);
});

interface Differences {
  readonly headline?: string;
  readonly body?: readonly BodyBlock[];
  readonly fields?: Partial<StoryFields>;
  readonly facts?: Partial<GateFacts>;
  readonly policies?: Policies;
}

function closed({ headline = 'The gates hold', body = [says('Nine metres.')], ...more }: Differences) {
  const { story } = paperDesk();
  const fields = { ...story.fields, ...more.fields };
  const document = storyDocument(headline, '', body);
  return closedGates({ ...story, fields, document }, more.policies ?? every, { ...open, ...more.facts });
}

function picture(alt: string, credit: string): Picture {
  const rights = { holder: '', licence: '', until: null };
  const file = { hash: 'a'.repeat(64), mime: 'image/jpeg', width: 3, height: 2, size: 9 } as const;
  return { id: pier, ...file, alt, caption: '', credit, focal: { x: 0.5, y: 0.5 }, rights };
}

function shows(alt: string | null): readonly BodyBlock[] {
  return [{ type: 'picture', attrs: { picture: pier, alt, caption: null, size: 'column' } }];
}

function inGallery(): readonly BodyBlock[] {
  return [{ type: 'gallery', content: shows(null) as never }];
}

function lead() {
  return { picture: pier, alt: null, caption: null };
}

function says(text: string): BodyBlock {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

function table(text: string): BodyBlock {
  const cell = { type: 'table_cell', attrs: { align: 'start' }, content: [{ type: 'text', text }] } as const;
  return { type: 'table', attrs: { caption: '' }, content: [{ type: 'table_row', content: [cell] }] };
}

function remark(kind: 'note' | 'suggestion'): GateFacts['openRemarks'][number] {
  return { kind, quote: { exact: 'water', prefix: '', suffix: '' } };
}
