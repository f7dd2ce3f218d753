import type { DeskReader } from '../../archive/desk-reader.ts';
import { unstartedPublication } from '../../archive/unstarted-publication.ts';
import { sha256 } from '../../kit/hash.ts';
import { type Instant, minutes, seconds, shift } from '../../kit/instant.ts';
import { ok, type Result, refused } from '../../kit/result.ts';
import { collapseWhitespace } from '../../kit/text.ts';
import type { Contributor } from '../../story/contributor.ts';
import { type BodyBlock, type StoryDocument, storyDocument } from '../../story/document.ts';
import type { Language } from '../../story/language.ts';
import { parseDocument } from '../../story/parse-document.ts';
import type { Refusal } from '../../story/refusal.ts';
import type { Story } from '../../story/story.ts';
import { findContributor } from './find-contributor.ts';
import { findSections, type PlannedSection } from './find-section.ts';
import type { PagePart, PageReading, RecentStory } from './page-reading.ts';

/** What somebody knows of a page besides its text. */
export interface PageImportOptions {
  /** When the page was saved: its ages count back from then. */
  readonly captured: Instant;
  /** When its story came out, where somebody knows. */
  readonly published?: Instant;
  /** Where its story goes: a path, or the names of a section and a subsection parted by `/`. Else where the page says. */
  readonly section?: string;
  /** Where its recent stories go, which name no section. Else where the page's own story goes. */
  readonly recentSection?: string;
  readonly language?: Language;
}

/** What an import of a page will write. Nothing is written yet. */
export interface PageImportPlan {
  readonly language: Language;
  /** Whether the archive holds no newspaper yet and one in this language must be begun. */
  readonly beginsPublication: boolean;
  readonly section: PlannedSection;
  readonly recentSection: PlannedSection;
  readonly byline: readonly PlannedContributor[];
  readonly story: PlannedStory;
  /** Newest first as on the page, those left out that the page has no text of. */
  readonly recent: readonly PlannedStory[];
  /** Headlines of recent stories without a text, which no story can be made of. */
  readonly leftOut: readonly string[];
}

/** Somebody of a byline. */
export interface PlannedContributor {
  readonly name: string;
  /** Null for one that must be made. */
  readonly found: Contributor | null;
}

/** A story that an import will write, or knows already. */
export interface PlannedStory {
  /** What names it for every import, see `pageKey`. */
  readonly key: string;
  readonly kind: 'news' | 'brief';
  readonly headline: string;
  readonly document: StoryDocument;
  readonly publishedAt: Instant;
  readonly dateEstimated: boolean;
  /** `known`: an import before this one brought it. `complete`: it came as a recent story of another page, and gets its whole text now. */
  readonly fate: 'new' | 'known' | 'complete';
}

/** For which of its stories an import needs a section, and a byline: none for those that an import before this one brought. */
export function placesNeeded({ story, recent }: PageImportPlan): { readonly story: boolean; readonly recent: boolean } {
  return { story: story.fate !== 'known', recent: recent.some(({ fate }) => fate === 'new') };
}

/** The source under which stories of pages are remembered. */
export const pageSource = 'page';

/** What names a story of a page: its language and its headline, since a page's text holds no address. */
export function pageKey(language: Language, headline: string): string {
  return sha256(`${language}\n${collapseWhitespace(headline.normalize('NFC'))}`);
}

/** Says what an import of a page will write into an archive; or refuses it, in which case none of it can be written. */
export async function planPageImport(
  reader: DeskReader,
  now: Instant,
  reading: PageReading,
  options: PageImportOptions,
): Promise<Result<PageImportPlan, Refusal>> {
  const refusal = refuseTimes(now, options) ?? refusePage(reading);
  if (refusal) return refused(refusal);
  const chosen = await chooseLanguage(reader, reading, options.language);
  if (!chosen.ok) return chosen;
  const { language, beginsPublication } = chosen.value;
  const stories = await planStories(reader, reading, options, language);
  if (!stories.ok) return stories;
  const section = await findSections(reader, language, options.section ?? reading.section);
  const recentSection = options.recentSection ? await findSections(reader, language, options.recentSection) : section;
  const byline = await Promise.all(
    reading.byline.map(async (name) => ({ name, found: await findContributor(reader, name) })),
  );
  return ok({ language, beginsPublication, section, recentSection, byline, ...stories.value });
}

function refuseTimes(now: Instant, { captured, published }: PageImportOptions): Refusal | null {
  const ahead = [captured, published].find((at) => at !== undefined && at > now);
  return ahead === undefined ? null : { kind: 'time-future', at: ahead };
}

function refusePage({ body }: PageReading): Refusal | null {
  return body.some(({ kind }) => kind === 'paragraph') ? null : { kind: 'incomplete', missing: ['body'] };
}

/** The language asked for, else the likeliest that the newspaper appears in. An archive without a newspaper may begin one in any. */
async function chooseLanguage(
  reader: DeskReader,
  { languages }: PageReading,
  asked: Language | undefined,
): Promise<Result<Pick<PageImportPlan, 'language' | 'beginsPublication'>, Refusal>> {
  const publication = await reader.publication();
  const offered = (publication ?? unstartedPublication).languages.map(({ language }) => language);
  const wanted = asked ? [asked] : (languages as readonly Language[]);
  const known = firstOffered(wanted.length > 0 ? wanted : offered, offered);
  if (known) return ok({ language: known, beginsPublication: false });
  const language = wanted[0] as Language;
  if (!publication && (await reader.sections()).length === 0) return ok({ language, beginsPublication: true });
  const why = `the page seems to be in “${language}”, and the newspaper does not appear in it; add it as an edition, or name the language of the page`;
  return refused({ kind: 'invalid', what: 'the language', why });
}

/** `pt` is offered where `pt-br` is. */
function firstOffered(wanted: readonly Language[], offered: readonly Language[]): Language | undefined {
  return wanted.flatMap(
    (language) => offered.find((one) => one === language || one.startsWith(`${language}-`)) ?? [],
  )[0];
}

type Stories = Pick<PageImportPlan, 'story' | 'recent' | 'leftOut'>;

async function planStories(
  reader: DeskReader,
  reading: PageReading,
  options: PageImportOptions,
  language: Language,
): Promise<Result<Stories, Refusal>> {
  const { headline, standfirst, body } = reading;
  const recent = datedRecent(reading.recent, options.captured).filter(isFirstOfItsHeadline);
  const itself = recent.find((other) => pageKey(language, other.headline) === pageKey(language, headline));
  const others = recent.filter((other) => other !== itself);
  const date = dateOfStory(reading, others, itself, options);
  const story = await planStory(reader, language, 'news', { headline, standfirst, body: body.map(blockOf), ...date });
  if (!story.ok) return story;
  const planned: PlannedStory[] = [];
  for (const { text, ...other } of others.filter((one) => one.text !== '')) {
    const brief = await planStory(reader, language, 'brief', { ...other, standfirst: '', body: [paragraph(text)] });
    if (!brief.ok) return brief;
    planned.push(brief.value);
  }
  const leftOut = others.filter(({ text }) => text === '').map((other) => other.headline);
  return ok({ story: story.value, recent: planned, leftOut });
}

interface DatedStory extends RecentStory {
  readonly publishedAt: Instant;
  readonly dateEstimated: boolean;
}

/**
 * When each came out, counted back from the capture. Stories of one age come a second after each other, to keep their order; one without
 * an age stands just before the one above it, as an estimate.
 */
function datedRecent(recent: readonly RecentStory[], captured: Instant): readonly DatedStory[] {
  const dated: DatedStory[] = [];
  for (const story of recent) {
    const above = dated.at(-1)?.publishedAt;
    const counted = story.age ? shift(captured, -story.age.milliseconds) : (above ?? captured);
    const isSame = story.age ? dated.some((other) => sameAge(other, story)) : above !== undefined;
    const publishedAt =
      isSame && above !== undefined ? shift(Math.min(above, counted) as Instant, -seconds(1)) : counted;
    dated.push({ ...story, publishedAt, dateEstimated: story.age === null });
  }
  return dated;
}

function sameAge(a: RecentStory, b: RecentStory): boolean {
  return a.age?.milliseconds === b.age?.milliseconds;
}

function isFirstOfItsHeadline({ headline }: RecentStory, index: number, all: readonly RecentStory[]): boolean {
  return all.findIndex((other) => collapseWhitespace(other.headline) === collapseWhitespace(headline)) === index;
}

const beforeTheOldest = minutes(1);

/** As told; else as the page tells, of the story or in its list; else before the oldest of its list, as an estimate. */
function dateOfStory(
  { age }: PageReading,
  others: readonly DatedStory[],
  itself: DatedStory | undefined,
  { captured, published }: PageImportOptions,
): Pick<PlannedStory, 'publishedAt' | 'dateEstimated'> {
  if (published !== undefined) return { publishedAt: published, dateEstimated: false };
  if (age) return { publishedAt: shift(captured, -age.milliseconds), dateEstimated: false };
  if (itself?.age) return { publishedAt: itself.publishedAt, dateEstimated: false };
  const oldest = others.reduce((first, other) => Math.min(first, other.publishedAt), captured as number);
  return { publishedAt: shift(oldest as Instant, -beforeTheOldest), dateEstimated: true };
}

interface StoryParts extends Pick<PlannedStory, 'headline' | 'publishedAt' | 'dateEstimated'> {
  readonly standfirst: string;
  readonly body: readonly BodyBlock[];
}

async function planStory(
  reader: DeskReader,
  language: Language,
  kind: PlannedStory['kind'],
  { headline, standfirst, body, publishedAt, dateEstimated }: StoryParts,
): Promise<Result<PlannedStory, Refusal>> {
  const document = parseDocument(storyDocument(headline, standfirst, body));
  if (!document.ok) {
    const { place, problem } = document.refusal;
    return refused({ kind: 'invalid', what: `“${headline.slice(0, 80)}”`, why: `${place} ${problem}` });
  }
  const key = pageKey(language, headline);
  const known = await reader.imported(pageSource, key);
  const story = known && (await reader.story(known));
  return ok({ key, kind, headline, document: document.value, publishedAt, dateEstimated, fate: fateOf(kind, story) });
}

/** A brief that nobody has touched since it came is a piece of this story, when the page has it whole. */
function fateOf(kind: PlannedStory['kind'], story: Story | null): PlannedStory['fate'] {
  if (!story) return 'new';
  const isUntouchedBrief = story.fields.kind === 'brief' && story.version === 1;
  return kind === 'news' && isUntouchedBrief ? 'complete' : 'known';
}

function blockOf({ kind, text }: PagePart): BodyBlock {
  switch (kind) {
    case 'also-read':
      return { type: 'also_read', attrs: { story: null, headline: text } };
    case 'heading':
      return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] };
    case 'paragraph':
      return paragraph(text);
  }
}

function paragraph(text: string): BodyBlock {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
