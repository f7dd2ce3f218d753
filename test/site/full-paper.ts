import sharp from 'sharp';
import { addPicture } from '../../src/desk/add-picture.ts';
import { changeAddress } from '../../src/desk/change-address.ts';
import { correctStory } from '../../src/desk/correct-story.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { updateStory } from '../../src/desk/update-story.ts';
import { withdrawStory } from '../../src/desk/withdraw-story.ts';
import { parseHttpUrl } from '../../src/kit/http-url.ts';
import { hours, minutes } from '../../src/kit/instant.ts';
import { keepPicture } from '../../src/pictures/keep-picture.ts';
import type { BodyBlock, Inline, ListItem, Paragraph } from '../../src/story/document.ts';
import { storyDocument } from '../../src/story/document.ts';
import type { Picture } from '../../src/story/picture.ts';
import type { Slug } from '../../src/story/slug.ts';
import type { Story } from '../../src/story/story.ts';
import { kinds } from '../../src/story/story.ts';
import { done, hi, type PaperWithCast, paragraph, publish, startPaper, ur } from './paper.ts';

/** A paper with something of everything: each kind and block, pictures, translations, corrections, updates, what moved, what is gone. */
export interface FullPaper extends PaperWithCast {
  readonly picture: Picture;
  /** Paths, not percent-encoded. */
  readonly paths: {
    readonly everything: string;
    readonly corrected: string;
    readonly hindi: string;
    readonly urdu: string;
    readonly moved: string;
    readonly movedTo: string;
    readonly gone: string;
    readonly kinds: readonly string[];
  };
}

export async function startFullPaper(): Promise<FullPaper> {
  const paper = await startPaper();
  const picture = await addTestPicture(paper, '#356');
  const byline = [{ contributor: paper.ada, role: 'words' }] as const;
  const common = { topics: [paper.floods], series: paper.longWater, byline };
  const published: string[] = [];
  for (const kind of kinds) {
    const { path } = await publish(paper, {
      headline: `A story of the kind ${kind}`,
      standfirst: `What ${kind} is like.`,
      fields: { ...common, kind, section: kind === 'opinion' ? paper.opinion : paper.coast },
    });
    published.push(path ?? '');
    paper.advance(minutes(11));
  }
  const first = await publish(paper, { headline: 'The gates hold', standfirst: 'For now.', fields: common });
  paper.advance(minutes(11));
  const everything = await publish(paper, {
    headline: 'Everything at once',
    standfirst: 'A story with a block of each kind.',
    body: everyBlock(paper, picture, first.story.id),
    fields: {
      ...common,
      dateline: 'Dol Harbour',
      prominence: 'lead',
      leadPicture: { picture: picture.id, alt: null, caption: null },
    },
  });
  paper.advance(minutes(11));
  const translation = (headline: string, language: typeof hi, body: string) =>
    publish(paper, { headline, body, fields: { ...common, language, translationOf: everything.story.id } });
  const hindi = await translation('सब कुछ एक साथ', hi, 'नदी रात में बढ़ी और सुबह तक शांत हो गई।');
  const urdu = await translation('سب کچھ ایک ساتھ', ur, 'دریا رات کو چڑھا اور صبح تک اتر گیا۔');
  await correct(paper, first.story, 'The gates held', 'Saturday', 'We wrote Sunday.');
  const update = await publish(paper, { headline: 'Ferries stay in port', fields: common });
  paper.advance(minutes(11));
  await rewrite(paper, update.story, 'Ferries leave port again');
  const moved = await publish(paper, { headline: 'The old place', fields: common });
  paper.advance(minutes(1));
  const movedTo = done(
    await changeAddress(paper.app.desk, paper.editor, {
      story: moved.story.id,
      seen: moved.story.version,
      slug: 'the-new-place' as Slug,
    }),
  );
  const gone = await publish(paper, { headline: 'A secret was printed', body: 'Unspeakable words.', fields: common });
  paper.advance(minutes(1));
  done(
    await withdrawStory(paper.app.desk, paper.editor, {
      story: gone.story.id,
      seen: gone.story.version,
      reason: 'A court has forbidden it.',
    }),
  );
  paper.advance(hours(1));
  return {
    ...paper,
    picture,
    paths: {
      everything: everything.path ?? '',
      corrected: first.path ?? '',
      hindi: hindi.path ?? '',
      urdu: urdu.path ?? '',
      moved: moved.path ?? '',
      movedTo: movedTo.path ?? '',
      gone: gone.path ?? '',
      kinds: published,
    },
  };
}

/** Adds a picture of one colour, 1600 by 1067. */
export async function addTestPicture(paper: PaperWithCast, colour: string): Promise<Picture> {
  const bytes = await sharp({ create: { width: 1600, height: 1067, channels: 3, background: colour } })
    .jpeg({ quality: 40 })
    .toBuffer();
  const words = { alt: 'The harbour, grey', caption: 'The harbour on Monday.', credit: 'Ada Quill' };
  const kept = done(await keepPicture(paper.app.files, paper.app.desk.newId, bytes, words));
  return done(await addPicture(paper.app.desk, paper.editor, kept)).record;
}

/** Saves a new body and headline, and brings them out as an update. */
export async function rewrite(paper: PaperWithCast, story: Story, headline: string, body = `${headline}, we hear.`) {
  const saved = await save(paper, story, headline, body);
  return done(await updateStory(paper.app.desk, paper.editor, { story: saved.id, seen: saved.version }));
}

/** Saves a new body that holds `passage`, and brings it out as a correction of it. */
export async function correct(paper: PaperWithCast, story: Story, headline: string, passage: string, text: string) {
  const saved = await save(paper, story, headline, `It was on ${passage} that the water rose.`);
  const command = { story: saved.id, seen: saved.version, text, passage };
  return done(await correctStory(paper.app.desk, paper.editor, command));
}

async function save(paper: PaperWithCast, story: Story, headline: string, body: string): Promise<Story> {
  const to = storyDocument(headline, 'Newly told.', [paragraph(body)]);
  const document = { seen: story.documentVersion, to };
  return done(await saveStory(paper.app.desk, paper.editor, { story: story.id, seen: story.version, document })).story;
}

/** One of each block that a body can hold, marks included. */
function everyBlock(paper: PaperWithCast, { id }: Picture, other: Story['id']): readonly BodyBlock[] {
  const href = parseHttpUrl('https://example.org/a?b=c&d=%22');
  const item: ListItem = { type: 'list_item', content: [text('one thing')] };
  const figure = { type: 'picture', attrs: { picture: id, alt: null, caption: 'Again.', size: 'wide' } } as const;
  const header = { type: 'table_header', attrs: { align: 'end' }, content: [plain('Level')] } as const;
  const cell = { type: 'table_cell', attrs: { align: 'end' }, content: [plain('4.2 m')] } as const;
  return [
    {
      type: 'paragraph',
      content: [
        plain('Water '),
        { type: 'text', text: 'rose', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' fast', marks: [{ type: 'italic' }] },
        ...(href ? [{ type: 'text', text: ' here', marks: [{ type: 'link', attrs: { href } }] } as Inline] : []),
        { type: 'line_break' },
        { type: 'text', text: '2', marks: [{ type: 'subscript' }] },
        { type: 'text', text: '3', marks: [{ type: 'superscript' }] },
        { type: 'text', text: 'x', marks: [{ type: 'code' }] },
      ],
    },
    { type: 'heading', attrs: { level: 2 }, content: [plain('In the night')] },
    { type: 'heading', attrs: { level: 3 }, content: [plain('At the gates')] },
    { type: 'bullet_list', content: [item, item] },
    { type: 'ordered_list', attrs: { start: 3 }, content: [item] },
    { type: 'quote', attrs: { source: 'A harbour master' }, content: [text('It never rose like this.')] },
    { type: 'pull_quote', attrs: { source: '' }, content: [plain('Never like this')] },
    figure,
    { type: 'gallery', content: [figure, figure] },
    {
      type: 'table',
      attrs: { caption: 'Levels' },
      content: [
        { type: 'table_row', content: [header, header] },
        { type: 'table_row', content: [cell, cell] },
      ],
    },
    { type: 'code_block', attrs: { language: 'sql' }, content: [{ type: 'text', text: 'select 1 < 2' }] },
    { type: 'embed', attrs: { provider: 'youtube', id: 'dQw4w9WgXcQ', title: 'The flood, filmed' } },
    { type: 'also_read', attrs: { story: other, headline: null } },
    { type: 'fact_box', attrs: { title: 'The gates' }, content: [text('Built in 1911.')] },
    { type: 'key_points', content: [item] },
    { type: 'divider' },
    {
      type: 'live_post',
      attrs: { at: paper.now() - minutes(30), title: 'Gates shut', key: true },
      content: [text('All four are shut.')],
    },
  ];
}

function text(words: string): Paragraph {
  return { type: 'paragraph', content: [plain(words)] };
}

function plain(words: string): { readonly type: 'text'; readonly text: string } {
  return { type: 'text', text: words };
}
