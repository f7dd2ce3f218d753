import { changePublication } from '../../src/desk/change-publication.ts';
import { describePicture } from '../../src/desk/describe-picture.ts';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { saveSection } from '../../src/desk/save-section.ts';
import { saveSeries } from '../../src/desk/save-series.ts';
import { saveTopic } from '../../src/desk/save-topic.ts';
import { withdrawStory } from '../../src/desk/withdraw-story.ts';
import { minutes } from '../../src/kit/instant.ts';
import type { BodyBlock, Paragraph } from '../../src/story/document.ts';
import type { PictureId } from '../../src/story/ids.ts';
import type { Slug } from '../../src/story/slug.ts';
import { addTestPicture, correct } from '../site/full-paper.ts';
import { done, en, type PaperWithCast, publish, startPaper } from '../site/paper.ts';

/** A paper in which every text that somebody can set is hostile: each of the texts in each of the fields. */
export async function startHostilePaper(
  texts: readonly string[],
): Promise<PaperWithCast & { readonly paths: string[] }> {
  const paper = await startPaper();
  const paths: string[] = [];
  await poisonPublication(paper, texts.join(' '));
  for (const [n, text] of texts.entries()) paths.push(...(await poisonStory(paper, text, n)));
  return { ...paper, paths };
}

async function poisonPublication(paper: PaperWithCast, all: string): Promise<void> {
  const kept = await paper.app.desk.archive.read((reader) => reader.publication());
  if (!kept) throw new Error('There is no publication.');
  const [first, ...others] = kept.languages;
  const text = all.slice(0, 100);
  const to = {
    name: text,
    languages: [{ ...first, nameplate: text, tagline: text, place: text }, ...others] as const,
    organization: { ...kept.organization, legalName: text },
    standingPages: [{ name: 'about', language: en, title: text, body: [paragraph(all)] }] as const,
  };
  done(await changePublication(paper.app.desk, paper.editor, { seen: kept.version, to }));
}

/** A section, a writer, a topic, a series, a picture and a corrected story of one text; and a withdrawn one. Answers where all of it stands. */
async function poisonStory(paper: PaperWithCast, text: string, n: number): Promise<readonly string[]> {
  const { app, editor } = paper;
  const to = { slug: `n${n}` as Slug, names: { en: text }, descriptions: { en: text } };
  const section = done(await saveSection(app.desk, editor, { to })).record.id;
  const topic = done(await saveTopic(app.desk, editor, { to })).record.id;
  const series = done(await saveSeries(app.desk, editor, { to })).record.id;
  const { descriptions: _, ...named } = to;
  const contributor = { ...named, titles: { en: text }, biographies: { en: text } };
  const writer = done(await saveContributor(app.desk, editor, { to: contributor })).record.id;
  const picture = await poisonPicture(paper, text, n);
  const fields = {
    section,
    topics: [topic],
    series,
    byline: [{ contributor: writer, role: 'words' }] as const,
    dateline: text,
    slug: `story-${n}` as Slug,
    leadPicture: { picture, alt: text, caption: text },
    search: { title: text, description: text },
    social: { title: text, description: text },
  };
  const { story } = await publish(paper, { headline: text, standfirst: text, body: everyText(picture, text), fields });
  paper.advance(minutes(1));
  const corrected = await publish(paper, {
    headline: `${text} 2`,
    body: 'As it was.',
    fields: { ...fields, slug: `corrected-${n}` as Slug },
  });
  await correct(paper, corrected.story, text, text, text);
  const gone = await publish(paper, { headline: text, body: text, fields: { ...fields, slug: `gone-${n}` as Slug } });
  paper.advance(minutes(1));
  const taken = { story: gone.story.id, seen: gone.story.version, reason: text };
  done(await withdrawStory(app.desk, editor, taken));
  const { slug } = story.fields;
  return [
    `/n${n}`,
    `/n${n}/${slug}`,
    `/n${n}/corrected-${n}`,
    `/n${n}/gone-${n}`,
    `/author/n${n}`,
    `/topic/n${n}`,
    `/series/n${n}`,
  ];
}

async function poisonPicture(paper: PaperWithCast, text: string, n: number): Promise<PictureId> {
  const { id } = await addTestPicture(paper, `rgb(${n},${n},${n})`);
  const to = { alt: text, caption: text, credit: text };
  done(await describePicture(paper.app.desk, paper.editor, { picture: id, to }));
  return id;
}

/** Every place for a text that a body has. */
export function everyText(picture: PictureId, text: string): readonly BodyBlock[] {
  const written = paragraph(text);
  const item = { type: 'list_item', content: [written] } as const;
  const plain = { type: 'text', text } as const;
  const figure = { type: 'picture', attrs: { picture, alt: text, caption: text, size: 'wide' } } as const;
  const cell = (type: 'table_header' | 'table_cell') =>
    ({ type, attrs: { align: 'start' }, content: [plain] }) as const;
  return [
    {
      type: 'paragraph',
      content: [
        { ...plain, marks: [{ type: 'bold' }] },
        { ...plain, marks: [{ type: 'code' }] },
      ],
    },
    { type: 'heading', attrs: { level: 2 }, content: [plain] },
    { type: 'bullet_list', content: [item] },
    { type: 'quote', attrs: { source: text }, content: [written] },
    { type: 'pull_quote', attrs: { source: text }, content: [plain] },
    figure,
    { type: 'gallery', content: [figure, figure] },
    {
      type: 'table',
      attrs: { caption: text },
      content: [
        { type: 'table_row', content: [cell('table_header')] },
        { type: 'table_row', content: [cell('table_cell')] },
      ],
    },
    { type: 'code_block', attrs: { language: 'html' }, content: [plain] },
    { type: 'embed', attrs: { provider: 'youtube', id: 'dQw4w9WgXcQ', title: text } },
    { type: 'also_read', attrs: { story: null, headline: text } },
    { type: 'fact_box', attrs: { title: text }, content: [written] },
    { type: 'key_points', content: [item] },
    { type: 'live_post', attrs: { at: 1_700_000_000_000, title: text, key: true }, content: [written] },
  ];
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
