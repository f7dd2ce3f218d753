import type { Look } from '../../story/publication.ts';
import type { Section } from '../../story/section.ts';
import { type Colour, luminance, mix, parseColour, printColour, readable } from './colour.ts';
import { devanagariStack, nastaliqStack, plainStack, stacks } from './stacks.ts';

/**
 * The publication's tokens as CSS, to stand before `site.css` in the same file. Whatever colours a publication chooses, text in
 * them keeps a contrast of 7:1 on its paper: a colour that would not is made darker, or by night lighter, until it does.
 */
export function lookCss(look: Look, sections: readonly Section[] = []): string {
  const day = sheet(look.paper, look.accent, 'day');
  const night = sheet(look.paperDark, look.accentDark, 'night');
  return [
    `:root{${faces(look)}${tokens(day)}}`,
    accents(sections, day),
    `@media screen{.night{${tokens(night)}}${accents(sections, night, '.night ')}}`,
    `@media (prefers-color-scheme:dark){:root{${tokens(night)}}${accents(sections, night)}}`,
    '',
  ].join('\n');
}

/** The colours of the paper by day and by night, for what surrounds the page. */
export function paperColours(look: Look): { readonly day: string; readonly night: string } {
  return {
    day: printColour(sheet(look.paper, look.accent, 'day').paper),
    night: printColour(sheet(look.paperDark, look.accentDark, 'night').paper),
  };
}

/** The class that gives its descendants a section's accent; null where neither it nor its parent has one. */
export function accentClass(section: Section, sections: readonly Section[]): string | null {
  const owner = section.accent ? section : sections.find(({ id }) => id === section.parent);
  return owner?.accent && parseColour(owner.accent) ? `s-${owner.slug}` : null;
}

interface Sheet {
  readonly paper: Colour;
  readonly ink: Colour;
  readonly quiet: Colour;
  readonly hair: Colour;
  readonly tint: Colour;
  readonly accent: Colour;
}

function sheet(paperText: string, accentText: string, time: 'day' | 'night'): Sheet {
  const paper = parseColour(paperText) ?? papers[time];
  const solid: Colour = luminance(paper) > 0.2 ? [20, 17, 15] : [255, 250, 242];
  const ink = mix(solid, paper, time === 'day' ? 0.97 : 0.87);
  return {
    paper,
    ink: readable(ink, paper, 10),
    quiet: readable(mix(ink, paper, 0.72), paper),
    hair: mix(ink, paper, 0.2),
    tint: mix(ink, paper, 0.05),
    accent: readable(parseColour(accentText) ?? ink, paper),
  };
}

const papers: Readonly<Record<'day' | 'night', Colour>> = { day: [255, 253, 249], night: [23, 21, 19] };

function tokens(sheet: Sheet): string {
  return Object.entries(sheet)
    .map(([name, colour]) => `--${name}:${printColour(colour)};`)
    .join('');
}

function faces(look: Look): string {
  const scripts = `${devanagariStack},${nastaliqStack}`;
  const withScripts = (stack: string) => stack.replace(/,(sans-serif|serif)$/, `,${scripts},$1`);
  return `--head:${withScripts(stacks[look.headlineFace])};--text:${withScripts(stacks[look.textFace])};--plain:${plainStack};`;
}

function accents(sections: readonly Section[], sheet: Sheet, within = ''): string {
  return sections
    .map(({ slug, accent }) => {
      const colour = accent && parseColour(accent);
      if (!colour) return '';
      return `${within}.s-${slug}{--accent:${printColour(readable(colour, sheet.paper))}}`;
    })
    .join('');
}
