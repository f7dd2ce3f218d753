import type { BodyBlock, Heading } from '../../story/document.ts';
import { numberedSlug, type Slug, slugFrom } from '../../story/slug.ts';
import type { Outline, OutlinePlace } from './context.ts';

/** Gives every heading of a body its anchor and its level; a level that would be skipped is closed up. */
export function outlineOf(body: readonly BodyBlock[]): Outline {
  const outline = new Map<Heading, OutlinePlace>();
  const taken = new Set<string>();
  let above = 1;
  for (const block of body) {
    if (block.type !== 'heading') continue;
    const level = Math.min(block.attrs.level, above + 1) as 2 | 3 | 4;
    outline.set(block, { id: anchor(headingText(block), taken), level });
    above = level;
  }
  return outline;
}

export function headingText(heading: Heading): string {
  return (heading.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
}

function anchor(text: string, taken: Set<string>): string {
  const slug = slugFrom(text) ?? ('part' as Slug);
  let id = slug;
  for (let n = 2; taken.has(id); n += 1) id = numberedSlug(slug, n);
  taken.add(id);
  return `at-${id}`;
}
