import sharp from 'sharp';
import { formatInstant, hours, minutes, shift } from '../../src/kit/instant.ts';
import type { BodyBlock, Paragraph } from '../../src/story/document.ts';
import type { PictureId, StoryId } from '../../src/story/ids.ts';
import { type PaperSettings, type PaperWithCast, startPaper } from '../site/paper.ts';
import { openPaperApi, type PaperApi } from './paper-api.ts';

/** A paper into which hostile texts are put by the API, as another program would. */
export interface HostilePaper extends PaperWithCast {
  readonly api: PaperApi;
}

/** What one text was put into. */
export interface Poisoned {
  readonly text: string;
  /** A public story with the text in every place, and notes on it; one that was corrected; one that is gone. */
  readonly story: StoryId;
  readonly corrected: StoryId;
  readonly gone: StoryId;
  /** One that was given back, with notes and suggestions on it; one that waits for its hour. */
  readonly returned: StoryId;
  readonly waiting: StoryId;
  readonly picture: PictureId;
  readonly records: Readonly<Record<'sections' | 'topics' | 'series' | 'contributors', string>>;
  /** Where readers meet it. */
  readonly paths: readonly string[];
}

export async function startHostilePaper(texts: readonly string[], settings: PaperSettings = {}): Promise<HostilePaper> {
  const paper = await startPaper(settings);
  return { ...paper, api: await openPaperApi(paper, 'administrator', [...texts, ...texts.map(inMarkdown)]) };
}

/** Puts a text of 200 characters at most into everything that a newspaper has many of. `n` tells it from other texts. */
export async function poison(paper: HostilePaper, text: string, n: number): Promise<Poisoned> {
  const records = await poisonRecords(paper, text, n);
  const picture = await poisonPicture(paper, text, n);
  const common = fieldsWith(text, records, picture);
  const story = await poisonStory(paper, text, { ...common, slug: `story-${n}` });
  paper.advance(minutes(1));
  const corrected = await correctedStory(paper, text, { ...common, slug: `corrected-${n}` });
  const gone = await withdrawnStory(paper, text, { ...common, slug: `gone-${n}` });
  const returned = await returnedStory(paper, text, { ...common, slug: `returned-${n}` });
  const waiting = await waitingStory(paper, text, { ...common, slug: `waiting-${n}` });
  const paths = ['story', 'corrected', 'gone'].map((name) => `/n${n}/${name}-${n}`);
  return {
    ...{ text, story, corrected, gone, returned, waiting, picture, records },
    paths: [...paths, `/n${n}/story-${n}?changes`, `/n${n}`, `/author/n${n}`, `/topic/n${n}`, `/series/n${n}`],
  };
}

/** Puts a text into what a newspaper has once: its name, its furniture, its standing page, its banner. Long ones are cut. */
export async function poisonFurniture({ api, now }: HostilePaper, text: string): Promise<void> {
  const { version, languages, organization } = await api.ask('GET', '/publication');
  const [short, line] = [text.slice(0, 100), text.slice(0, 140)];
  const [first, ...others] = languages;
  const set = {
    name: text,
    languages: [{ ...first, nameplate: short, tagline: text, place: short }, ...others],
    organization: { ...organization, legalName: text },
    standingPages: [
      { name: 'about', language: 'en', title: text, paragraphs: [text] },
      { name: 'contact', language: 'en', title: text, markdown: `Words and ${inMarkdown(text)}` },
    ],
  };
  await api.ask('PATCH', '/publication', { set, seen: version });
  await api.ask('POST', '/banners/en', { line, until: formatInstant(shift(now(), hours(12))) });
}

/** Makes each text a house rule: what is to be found, what to write instead, and why. */
export async function poisonHouse({ api }: HostilePaper, texts: readonly string[]): Promise<void> {
  const rules = texts.map((text) => ({ find: text, prefer: `1 ${text}`, why: text }));
  const { houseRules } = await api.ask('POST', '/house-rules/en', { rules });
  const again = rules.map((rule) => ({ ...rule, prefer: `2 ${rule.find}` }));
  await api.ask('PUT', '/house-rules/en', { rules: again, seen: houseRules.version });
}

async function poisonRecords({ api }: HostilePaper, text: string, n: number): Promise<Poisoned['records']> {
  const named = { names: { en: text }, descriptions: { en: text } };
  const { descriptions: _, ...name } = named;
  const person = { ...name, titles: { en: text }, biographies: { en: text } };
  const links = addressesWith(text);
  const made = async (plural: string, fields: object) => {
    const { id } = await api.ask('POST', `/${plural}`, {
      ...fields,
      ...(plural === 'contributors' && { links }),
      slug: `n${n}`,
    });
    const changed = Object.fromEntries(Object.keys(fields).map((field) => [field, { en: `${text} ${n}` }]));
    await api.ask('PATCH', `/${plural}/${id}`, { set: changed, seen: fields });
    return id;
  };
  return {
    sections: await made('sections', named),
    topics: await made('topics', named),
    series: await made('series', named),
    contributors: await made('contributors', person),
  };
}

/** A picture whose file says the text too, as a camera or an agency would. */
async function poisonPicture({ api }: HostilePaper, text: string, n: number): Promise<PictureId> {
  const background = { r: n % 256, g: 40, b: 90 };
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .withExif({ IFD0: { ImageDescription: text, Artist: text, Copyright: text } })
    .jpeg({ quality: 40 })
    .toBuffer();
  const { id } = await api.ask('POST', '/pictures', bytes);
  const set = { alt: text, caption: text, credit: text, rights: { holder: text, licence: text, until: null } };
  await api.ask('PATCH', `/pictures/${id}`, { set });
  return id;
}

function fieldsWith(text: string, { sections, topics, series, contributors }: Poisoned['records'], picture: PictureId) {
  const promotion = { title: text, description: text };
  return {
    ...{ language: 'en', headline: text, standfirst: text, section: sections, topics: [topics], series },
    ...{ byline: [{ contributor: contributors, role: 'words' }], dateline: text.slice(0, 120) },
    ...{ leadPicture: { picture, alt: text, caption: text }, search: promotion, social: promotion },
  };
}

type Fields = ReturnType<typeof fieldsWith> & { readonly slug: string };

/** Public, updated once, with an open note that is waived. */
async function poisonStory({ api }: HostilePaper, text: string, fields: Fields): Promise<StoryId> {
  const blocks = everyText(fields.leadPicture.picture, text);
  const { story } = await api.ask('POST', '/stories', { ...fields, blocks });
  const { id } = story;
  await api.ask('POST', `/stories/${id}/notes`, { passage: { version: 1, from: 1, to: 4 }, text });
  const waive = { gates: ['open-notes', 'dead-link'], why: text };
  const out = await api.ask('POST', `/stories/${id}/release`, { seen: story.version, note: text, waive });
  const changed = { headline: `${text} again`, standfirst: `${text} again`, blocks: [...blocks, ...links(text)] };
  const { slug: _, section: _kept, ...others } = fields;
  const saved = await api.ask('PATCH', `/stories/${id}`, { ...others, ...changed, seen: out.story.version });
  await api.ask('POST', `/stories/${id}/update`, { seen: saved.story.version, note: text, waive });
  return id;
}

async function correctedStory({ api }: HostilePaper, text: string, fields: Fields): Promise<StoryId> {
  const { story } = await api.ask('POST', '/stories', { ...fields, headline: `${text} 2`, paragraphs: ['As it was.'] });
  const out = await api.ask('POST', `/stories/${story.id}/release`, { seen: story.version });
  const paragraphs = [`It was ${text} that came.`];
  const saved = await api.ask('PATCH', `/stories/${story.id}`, { paragraphs, seen: out.story.version });
  const correction = {
    seen: saved.story.version,
    text,
    passage: `It was ${text}`,
    waive: { gates: ['dead-link'], why: text },
  };
  await api.ask('POST', `/stories/${story.id}/corrections`, correction);
  return story.id;
}

async function withdrawnStory({ api, advance }: HostilePaper, text: string, fields: Fields): Promise<StoryId> {
  const { story } = await api.ask('POST', '/stories', { ...fields, markdown: `Words and ${inMarkdown(text)}` });
  const body = { markdown: `Other words and ${inMarkdown(text)}`, seen: story.version };
  const { story: saved } = await api.ask('PATCH', `/stories/${story.id}`, body);
  const out = await api.ask('POST', `/stories/${story.id}/release`, { seen: saved.version });
  advance(minutes(1));
  await api.ask('POST', `/stories/${story.id}/withdrawal`, { seen: out.story.version, reason: text });
  return story.id;
}

async function returnedStory({ api }: HostilePaper, text: string, fields: Fields): Promise<StoryId> {
  const { story } = await api.ask('POST', '/stories', {
    ...fields,
    headline: 'Given back',
    paragraphs: ['As it was.'],
  });
  const body = { paragraphs: [`Passage ${text}`, `Other words ${text}`], seen: story.version };
  const { story: saved } = await api.ask('PATCH', `/stories/${story.id}`, body);
  const below = `/stories/${story.id}`;
  const { remark } = await api.ask('POST', `${below}/notes`, { passage: { words: `Passage ${text}` }, text });
  await api.ask('POST', `${below}/remarks/${remark.id}/answers`, { text: `Answer: ${text}` });
  await api.ask('PATCH', `${below}/remarks/${remark.id}/sayings/1`, { text: `${text} anew` });
  await api.ask('POST', `${below}/suggestions`, {
    passage: { words: `Other words ${text}` },
    words: text,
    reason: text,
  });
  const { story: submitted } = await api.ask('POST', `${below}/submission`, { seen: saved.version });
  await api.ask('POST', `${below}/return`, { seen: submitted.version, reason: text });
  return story.id;
}

async function waitingStory({ api, now }: HostilePaper, text: string, fields: Fields): Promise<StoryId> {
  const { story } = await api.ask('POST', '/stories', { ...fields, paragraphs: [text] });
  const waive = { gates: ['dead-link'], why: text };
  const waiting = { seen: story.version, at: formatInstant(shift(now(), hours(20))), note: text, waive };
  await api.ask('POST', `/stories/${story.id}/schedule`, waiting);
  return story.id;
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

function links(text: string): readonly object[] {
  return addressesWith(text).map((href) => {
    const linked = { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] };
    return { type: 'paragraph', content: [linked] };
  });
}

/** Addresses with the text in each of their parts, as far as they can hold it. */
function addressesWith(text: string): readonly string[] {
  return ['', '?', '#']
    .map((part) => `https://a.example/${part}${text.toWellFormed()}`)
    .filter((address) => URL.canParse(address));
}

/** The text with each sign that means something in Markdown as itself. */
function inMarkdown(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
