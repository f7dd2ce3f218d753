import type { BodyBlock, ListItem, Paragraph } from '../../story/document.ts';
import type { Kind, Prominence } from '../../story/story.ts';
import { type Chance, chanceFrom, zipf } from './chance.ts';
import { castSizes } from './generated-cast.ts';
import { english } from './tongue-en.ts';
import { hindi } from './tongue-hi.ts';
import { urdu } from './tongue-ur.ts';
import { type Subject, type Writer, writerOf } from './write-text.ts';

/** A story as it is made, before it has ids: everything that it refers to is the number of it. */
export interface GeneratedStory {
  /** From 0, in order of publication; together with the seed it decides everything else. */
  readonly number: number;
  readonly language: 'en' | 'hi' | 'ur';
  readonly kind: Kind;
  readonly prominence: Prominence;
  readonly section: number;
  readonly topics: readonly number[];
  readonly series: number | null;
  readonly byline: readonly number[];
  readonly dateline: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly body: readonly BodyBlock[];
  /** How many stories back the one is that it leads to; null for none. */
  readonly alsoReadBack: number | null;
  /** What was found wrong with it the day after; null where nothing was. */
  readonly correction: string | null;
}

const tongues = { en: english, hi: hindi, ur: urdu };

/** Makes story after story of a newspaper with so many sections. */
export function storyMaker(seed: number, sections: number): (number: number) => GeneratedStory {
  const writers = { en: writerOf(tongues.en), hi: writerOf(tongues.hi), ur: writerOf(tongues.ur) };
  const rank = {
    section: zipf(sections),
    topic: zipf(castSizes.topics),
    contributor: zipf(castSizes.contributors),
    series: zipf(castSizes.series),
  };
  return (number) => {
    const chance = chanceFrom(seed, number);
    const language = languageOf(chance.fraction());
    const kind = weighted(kindWeights, chance.fraction());
    const writer = writers[language];
    const subject = writer.subject(chance);
    return {
      number,
      language,
      kind,
      prominence: weighted(prominenceWeights, chance.fraction()),
      section: rank.section(chance),
      topics: distinct(1 + chance.below(3), () => rank.topic(chance)),
      series: chance.fraction() < 0.06 ? rank.series(chance) : null,
      byline: distinct(bylineLength(chance), () => rank.contributor(chance)),
      dateline: chance.fraction() < 0.6 ? (subject.words['place']?.[0] ?? '') : '',
      headline: writer.headline(chance, subject),
      standfirst: kind === 'brief' ? '' : writer.standfirst(chance, subject),
      body: bodyOf(writer, chance, subject, kind),
      alsoReadBack: chance.fraction() < 0.4 ? 1 + chance.below(200) : null,
      correction: chance.fraction() < 0.001 ? tongues[language].correction : null,
    };
  };
}

const kindWeights: readonly (readonly [Kind, number])[] = [
  ['news', 0.62],
  ['brief', 0.14],
  ['analysis', 0.08],
  ['opinion', 0.08],
  ['explainer', 0.05],
  ['live', 0.015],
  ['gallery', 0.015],
];

const prominenceWeights: readonly (readonly [Prominence, number])[] = [
  ['normal', 0.7],
  ['minor', 0.18],
  ['major', 0.1],
  ['lead', 0.02],
];

function languageOf(fraction: number): 'en' | 'hi' | 'ur' {
  return fraction < 0.8 ? 'en' : fraction < 0.92 ? 'hi' : 'ur';
}

function weighted<T>(weights: readonly (readonly [T, number])[], fraction: number): T {
  let left = fraction;
  for (const [value, weight] of weights) {
    left -= weight;
    if (left < 0) return value;
  }
  return (weights[0] as readonly [T, number])[0];
}

function bylineLength(chance: Chance): number {
  const fraction = chance.fraction();
  return fraction < 0.05 ? 0 : fraction < 0.85 ? 1 : 2;
}

/** Up to so many different numbers. */
function distinct(count: number, draw: () => number): readonly number[] {
  return [...new Set(Array.from({ length: count }, draw))];
}

/** Some five hundred words: paragraphs of two to four sentences, here and there a heading, a list, a quote, a table. */
function bodyOf(writer: Writer, chance: Chance, subject: Subject, kind: Kind): readonly BodyBlock[] {
  if (kind === 'brief') return [paragraph(writer.paragraph(chance, subject, 4))];
  const paragraphs = 10 + chance.below(5);
  const blocks: BodyBlock[] = [];
  for (let index = 0; index < paragraphs; index++) {
    if (index > 2 && chance.fraction() < 0.15) blocks.push(extra(writer, chance, subject));
    blocks.push(paragraph(writer.paragraph(chance, subject, 2 + chance.below(3))));
  }
  return blocks;
}

function extra(writer: Writer, chance: Chance, subject: Subject): BodyBlock {
  const text = () => writer.paragraph(chance, subject, 1);
  switch (chance.below(4)) {
    case 0:
      return { type: 'bullet_list', content: [listItem(text()), listItem(text()), listItem(text())] };
    case 1:
      return { type: 'quote', attrs: { source: subject.words['person']?.[0] ?? '' }, content: [paragraph(text())] };
    case 2:
      return { type: 'fact_box', attrs: { title: writer.heading(chance, subject) }, content: [paragraph(text())] };
    default:
      return {
        type: 'heading',
        attrs: { level: 2 },
        content: [{ type: 'text', text: writer.heading(chance, subject) }],
      };
  }
}

function listItem(text: string): ListItem {
  return { type: 'list_item', content: [paragraph(text)] };
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
