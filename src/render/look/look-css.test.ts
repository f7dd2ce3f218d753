import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Look } from '../../story/publication.ts';
import type { Section } from '../../story/section.ts';
import type { Slug } from '../../story/slug.ts';
import { contrast, parseColour } from './colour.ts';
import { accentClass, lookCss } from './look-css.ts';

const look: Look = {
  accent: '#0b4a5e',
  accentDark: '#8fc7d6',
  paper: '#fffdf9',
  paperDark: '#16140f',
  headlineFace: 'charter',
  textFace: 'georgia',
};

function section(slug: string, accent: string | null, parent: Section['parent'] = null): Section {
  return {
    id: `section_${slug}`,
    parent,
    slug: slug as Slug,
    path: slug,
    names: {},
    descriptions: {},
    accent,
    position: 0,
  };
}

const world = section('world', '#27407a');
const coast = section('coast', null, world.id);
const letters = section('ख़त', '#fff');

/** The custom properties of the block that begins with `opening`. */
function tokens(css: string, opening: string): Readonly<Record<string, string>> {
  const from = css.indexOf(opening) + opening.length;
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(block.split(';').flatMap((line) => (line ? [line.split(/:(.*)/s).slice(0, 2)] : [])));
}

function contrasts(one: string, other: string): number {
  return contrast(parseColour(one) ?? [0, 0, 0], parseColour(other) ?? [0, 0, 0]);
}

describe('the look as CSS', () => {
  const css = lookCss(look, [world, coast, letters]);

  test('holds the faces, and each colour by day and by night', () => {
    expect(tokens(css, ':root{')).toMatchObject({
      '--paper': 'light-dark(#fffdf9,#16140f)',
      '--accent': 'light-dark(#0b4a5e,#8fc7d6)',
      '--head': expect.stringMatching(/^Charter,/),
      '--text': expect.stringMatching(/^Georgia,/),
    });
    expect(tokens(css, '.s-world{')['--accent']).toMatch(/^light-dark\(#27407a,#/);
    expect(css).toContain('.s-ख़त{');
  });

  test('is the day’s alone where a browser cannot choose', () => {
    expect(tokens(css, '@supports not (color:light-dark(#000,#fff)){:root{')).toMatchObject({ '--paper': '#fffdf9' });
  });

  test('is readable in whatever colours a publication chooses, by day and by night', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    const papers = [
      fc.constantFrom('#ffffff', '#fff1e5', '#f0f4ee'),
      fc.constantFrom('#000000', '#16140f', '#221a1a'),
    ] as const;
    fc.assert(
      fc.property(colour, colour, papers[0], papers[1], (accent, own, paper, paperDark) => {
        const made = lookCss({ ...look, accent, accentDark: accent, paper, paperDark }, [section('a', own)]);
        const { '--ink': ink, '--quiet': quiet, '--accent': shown } = tokens(made, ':root{');
        for (const each of [ink, quiet, shown, tokens(made, '.s-a{')['--accent']]) {
          const [day = '', night = ''] = each?.match(/#[0-9a-f]{6}/g) ?? [];
          expect(contrasts(day, paper)).toBeGreaterThanOrEqual(7);
          expect(contrasts(night, paperDark)).toBeGreaterThanOrEqual(7);
        }
      }),
    );
  });

  test('takes what is no colour as none, and lets nothing else through', () => {
    const hostile = '#fff}body{display:none';
    const made = lookCss({ ...look, accent: hostile, paper: hostile }, [section('a', hostile)]);
    expect(made).not.toContain('display');
    expect(made).not.toContain('.s-a');
  });
});

describe('the class of an accent', () => {
  test('is the section’s, or its parent’s', () => {
    expect(accentClass(world, [world, coast])).toBe('s-world');
    expect(accentClass(coast, [world, coast])).toBe('s-world');
    expect(accentClass(letters, [letters])).toBe('s-ख़त');
  });

  test('is none where neither has a colour', () => {
    expect(accentClass(coast, [coast])).toBeNull();
    expect(accentClass(section('a', 'red'), [])).toBeNull();
  });
});
