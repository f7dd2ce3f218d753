import { type Chance, zipf } from './chance.ts';
import type { Tongue } from './tongue.ts';

/** Who and what one story is about: the same names all through it. */
export interface Subject {
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Goes through all sentences of the language before any comes again. */
  readonly nextSentence: () => number;
}

/** Writes texts of one language. */
export interface Writer {
  subject(chance: Chance): Subject;
  headline(chance: Chance, subject: Subject): string;
  standfirst(chance: Chance, subject: Subject): string;
  heading(chance: Chance, subject: Subject): string;
  /** A paragraph of so many sentences. */
  paragraph(chance: Chance, subject: Subject, sentences: number): string;
}

/** Names are drawn from this many, the first far more often than the last. */
const namesInUse = 20_000;

export function writerOf(tongue: Tongue): Writer {
  const parsed = {
    headlines: tongue.headlines.map(parseTemplate),
    standfirsts: tongue.standfirsts.map(parseTemplate),
    headings: tongue.headings.map(parseTemplate),
    sentences: tongue.sentences.map(parseTemplate),
  };
  const names = namesFrom(tongue);
  const nameRank = zipf(namesInUse);
  const ranks = new Map(Object.entries(tongue.slots).map(([slot, words]) => [slot, zipf(words.length)]));
  const name = (chance: Chance) => names[nameRank(chance)] as string;
  const word = (chance: Chance, slot: string): string => {
    const words = tongue.slots[slot] ?? [];
    return words[ranks.get(slot)?.(chance) ?? 0] ?? '';
  };
  const person = (chance: Chance) => `${chance.pick(tongue.givenNames)} ${name(chance)}`;
  const subject = (chance: Chance): Subject => ({
    words: {
      place: [name(chance), name(chance)],
      place2: [name(chance)],
      person: [person(chance), person(chance), person(chance)],
      house: [`${name(chance)} ${chance.pick(tongue.houses)}`, `${name(chance)} ${chance.pick(tongue.houses)}`],
      thing: [word(chance, 'thing'), word(chance, 'thing')],
      trouble: [word(chance, 'trouble'), word(chance, 'trouble')],
      folk: [word(chance, 'folk'), word(chance, 'folk')],
      folk2: [word(chance, 'folk')],
    },
    nextSentence: leaping(chance, parsed.sentences.length),
  });
  const fill = (chance: Chance, { words }: Subject, template: readonly TemplatePart[]): string => {
    let text = '';
    for (const part of template) {
      if (typeof part === 'string') text += part;
      else if (part.slot === 'number' || part.slot === 'number2') text += String(2 + chance.below(120));
      else {
        const chosen = words[part.slot];
        const value = chosen ? chance.pick(chosen) : word(chance, part.slot);
        text += part.capital ? value.charAt(0).toUpperCase() + value.slice(1) : value;
      }
    }
    return text;
  };
  const sentence = (chance: Chance, about: Subject) =>
    upperFirst(fill(chance, about, parsed.sentences[about.nextSentence()] ?? []));
  return {
    subject,
    headline: (chance, about) => upperFirst(fill(chance, about, chance.pick(parsed.headlines))),
    standfirst: (chance, about) => upperFirst(fill(chance, about, chance.pick(parsed.standfirsts))),
    heading: (chance, about) => upperFirst(fill(chance, about, chance.pick(parsed.headings))),
    paragraph: (chance, about, sentences) => Array.from({ length: sentences }, () => sentence(chance, about)).join(' '),
  };
}

type TemplatePart = string | { readonly slot: string; readonly capital: boolean };

function parseTemplate(template: string): readonly TemplatePart[] {
  return template.split(/(\{\w+\})/u).flatMap((part): readonly TemplatePart[] => {
    if (!part.startsWith('{')) return part ? [part] : [];
    const slot = part.slice(1, -1);
    return [{ slot: slot.toLowerCase(), capital: slot !== slot.toLowerCase() }];
  });
}

/** Steps through `0 … count - 1` by a step that meets each once in a round. */
function leaping(chance: Chance, count: number): () => number {
  const step = [7, 11, 13, 17].find((prime) => count % prime !== 0) ?? 1;
  let place = chance.below(count);
  return () => {
    place = (place + step) % count;
    return place;
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names put together from syllables: all short ones first, then doubled ones, until there are enough. */
function namesFrom({ syllables: { first, middle, last } }: Tongue): readonly string[] {
  const names = new Set<string>();
  const endings = last.flatMap((end) => middle.map((between) => `${between}${end}`));
  for (const ending of shuffledByStep(endings)) for (const start of first) names.add(start + ending);
  for (const ending of shuffledByStep(endings))
    for (const start of first)
      for (const second of first) {
        if (names.size >= namesInUse) return [...names];
        names.add(start + second.toLowerCase() + ending);
      }
  return [...names].slice(0, namesInUse);
}

/** All of them in an order that leaps, so that neighbours differ; the same every time. */
function shuffledByStep(words: readonly string[]): readonly string[] {
  const unique = [...new Set(words)];
  const step = unique.length % 7 === 0 ? 11 : 7;
  return unique.map((_, index) => unique[(index * step) % unique.length] as string);
}
