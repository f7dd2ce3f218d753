import { onceFor } from '../../kit/once-for.ts';
import type { Look } from '../../story/publication.ts';
import type { Section } from '../../story/section.ts';
import { type Colour, luminance, mix, parseColour, printColour, readable } from './colour.ts';
import { devanagariStack, nastaliqStack, plainStack, stacks } from './stacks.ts';

/**
 * The publication's tokens as CSS, to stand before `site.css` in the same file: each colour for day and night at once, chosen by the
 * `color-scheme` of where it is used. Whatever colours a publication chooses, text in them keeps a contrast of 7:1 on its paper: a
 * colour that would not is made darker, or by night lighter, until it does.
 */
export function lookCss(look: Look, sections: readonly Section[] = []): string {
  const { day, night } = sheets(look);
  const names = Object.keys(day) as readonly (keyof Sheet)[];
  const tokens = names.map((name) => `--${name}:${byDayAndNight(day[name], night[name])};`).join('');
  const plain = names.map((name) => `--${name}:${printColour(day[name])};`).join('');
  return [
    `:root{${faces(look)}${tokens}}`,
    `@supports not (color:light-dark(#000,#fff)){:root{${plain}}}`,
    ...accents(sections, day, night),
    '',
  ].join('\n');
}

/** The colours of the paper by day and by night, for what surrounds the page. */
export const paperColours = onceFor((look: Look): { readonly day: string; readonly night: string } => {
  const { day, night } = sheets(look);
  return { day: printColour(day.paper), night: printColour(night.paper) };
});

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

function sheets(look: Look): { readonly day: Sheet; readonly night: Sheet } {
  return { day: sheet(look.paper, look.accent, 'day'), night: sheet(look.paperDark, look.accentDark, 'night') };
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

function byDayAndNight(day: Colour, night: Colour): string {
  return `light-dark(${printColour(day)},${printColour(night)})`;
}

function faces(look: Look): string {
  const scripts = `${devanagariStack},${nastaliqStack}`;
  const withScripts = (stack: string) => stack.replace(/,(sans-serif|serif)$/, `,${scripts},$1`);
  return `--head:${withScripts(stacks[look.headlineFace])};--text:${withScripts(stacks[look.textFace])};--plain:${plainStack};`;
}

function accents(sections: readonly Section[], day: Sheet, night: Sheet): readonly string[] {
  return sections.flatMap(({ slug, accent }) => {
    const colour = accent && parseColour(accent);
    if (!colour) return [];
    return `.s-${slug}{--accent:${byDayAndNight(readable(colour, day.paper), readable(colour, night.paper))}}`;
  });
}
