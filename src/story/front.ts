import { days, hours, type Instant, shift } from '../kit/instant.ts';
import { always, overlap, type Span } from '../kit/span.ts';
import type { StoryId } from './ids.ts';
import type { Section } from './section.ts';
import type { StoryCard } from './shown.ts';
import type { Kind, Prominence } from './story.ts';

/** A front until it is arranged by hand: every story on it once. The rule is told in docs/fronts.md. */
export interface FrontArrangement {
  /** Null only where there is no story at all. */
  readonly lead: StoryCard | null;
  /** Up to three. */
  readonly seconds: readonly StoryCard[];
  /** In the order of the sections; a section with nothing left to show has no block. */
  readonly blocks: readonly FrontBlock[];
  /** Up to four. */
  readonly opinion: readonly StoryCard[];
  /** Up to five, newest first. */
  readonly briefs: readonly StoryCard[];
}

/** What a front shows of one section; never empty. */
export interface FrontBlock {
  readonly section: Section;
  readonly cards: readonly StoryCard[];
}

/** A section of a front with the stories that it may show, subsections' included. */
export interface FrontSection {
  readonly section: Section;
  readonly cards: readonly StoryCard[];
}

const places = { seconds: 3, opinion: 4, briefs: 5, blocks: 20 } as const;
const placesOfBlock = { least: 2, most: 6 } as const;
const ofOneSectionOnTop = { free: 2, pointsOffAfter: 3 } as const;

const prominencePoints: Readonly<Record<Prominence, number>> = { lead: 6, major: 4, normal: 2, minor: 0 };
const pointsOffForOwnPlace = 6;
const ageSteps = [hours(3), hours(6), hours(12), ...Array.from({ length: 14 }, (_, power) => days(2 ** power))];

/**
 * Arranges a front. `candidates` may stand anywhere, `sections` are shown in their order; what stands in both counts once.
 * The order of the cards handed in does not matter.
 */
export function arrangeFront(
  candidates: readonly StoryCard[],
  sections: readonly FrontSection[],
  now: Instant,
): FrontArrangement {
  const ranked = rank([...candidates, ...sections.flatMap(({ cards }) => cards)], now);
  const [lead = null, ...seconds] = top(ranked, sections, now);
  const placed = new Set([lead, ...seconds].flatMap((card) => card?.id ?? []));
  const opinion = take(ranked.filter(ofKind('opinion')), places.opinion, placed);
  const briefs = take(ranked.filter(ofKind('brief')).toSorted(newestFirst), places.briefs, placed);
  return { lead, seconds, blocks: blocks(sections, now, placed), opinion, briefs };
}

/** Every story of a front, in order of importance. */
export function storiesOnFront(front: FrontArrangement): readonly StoryCard[] {
  const top = front.lead ? [front.lead, ...front.seconds] : front.seconds;
  return [...top, ...front.blocks.flatMap(({ cards }) => cards), ...front.opinion, ...front.briefs];
}

/** The stretch of time around `now` in which no story passes a step of its age: as long as a front does not change by itself. */
export function frontHolds(stories: readonly StoryCard[], now: Instant): Span {
  let holds = always;
  for (const { publishedAt } of stories)
    for (const step of ageSteps) {
      const at = shift(publishedAt, step);
      holds = overlap(holds, at > now ? { since: null, until: at } : { since: at, until: null });
    }
  return holds;
}

/** Lead and seconds: the highest ranked; after two of one section its others count three points less. */
function top(cards: readonly StoryCard[], sections: readonly FrontSection[], now: Instant): readonly StoryCard[] {
  const counts = new Map<string, number>();
  const placed = cards.map((card) => {
    const section = sectionOnFront(card, sections);
    const before = counts.get(section) ?? 0;
    counts.set(section, before + 1);
    const off = before < ofOneSectionOnTop.free ? 0 : ofOneSectionOnTop.pointsOffAfter;
    return { card, points: pointsOf(card, now) - off };
  });
  return placed
    .sort((a, b) => b.points - a.points || newestFirst(a.card, b.card))
    .slice(0, 1 + places.seconds)
    .map(({ card }) => card);
}

function blocks(sections: readonly FrontSection[], now: Instant, placed: Set<StoryId>): readonly FrontBlock[] {
  const filled = sections
    .map(({ section, cards }) => ({ section, cards: rank(cards, now).filter(inSectionBlock(placed)) }))
    .filter(({ cards }) => cards.length > 0);
  return filled
    .map(({ section, cards }, index) => ({ section, cards: take(cards, blockPlaces(index, filled.length), placed) }))
    .filter(({ cards }) => cards.length > 0);
}

/** Twenty places shared among the blocks, one more for the first ones where they do not divide. */
function blockPlaces(index: number, count: number): number {
  const share = Math.floor(places.blocks / count) + (index < places.blocks % count ? 1 : 0);
  return Math.min(placesOfBlock.most, Math.max(placesOfBlock.least, share));
}

function inSectionBlock(placed: ReadonlySet<StoryId>): (card: StoryCard) => boolean {
  return ({ id, kind }) => kind !== 'opinion' && kind !== 'brief' && !placed.has(id);
}

function take(cards: readonly StoryCard[], count: number, placed: Set<StoryId>): readonly StoryCard[] {
  const taken = cards.filter(({ id }) => !placed.has(id)).slice(0, count);
  for (const { id } of taken) placed.add(id);
  return taken;
}

/** Each story once, by points, then by date, then by id. */
function rank(cards: readonly StoryCard[], now: Instant): readonly StoryCard[] {
  const once = [...new Map(cards.map((card) => [card.id, card])).values()];
  const points = new Map(once.map((card) => [card, pointsOf(card, now)]));
  return once.sort((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0) || newestFirst(a, b));
}

function pointsOf({ prominence, kind, publishedAt }: StoryCard, now: Instant): number {
  const stepsPassed = ageSteps.filter((step) => publishedAt + step <= now).length;
  const off = kind === 'opinion' || kind === 'brief' ? pointsOffForOwnPlace : 0;
  return prominencePoints[prominence] - off - stepsPassed;
}

function newestFirst(a: StoryCard, b: StoryCard): number {
  return b.publishedAt - a.publishedAt || (a.id < b.id ? -1 : 1);
}

function ofKind(kind: Kind): (card: StoryCard) => boolean {
  return (card) => card.kind === kind;
}

/** The path of the section of this front under which a story counts; its own where the front has none for it. */
function sectionOnFront({ section }: StoryCard, sections: readonly FrontSection[]): string {
  const above = sections.find(
    (of) => section.path === of.section.path || section.path.startsWith(`${of.section.path}/`),
  );
  return above?.section.path ?? section.path;
}
