import type { MarkSpec, NodeSpec, TagParseRule } from 'prosemirror-model';
import { parseEmbedAddress } from '../../story/block/embed-provider.ts';
import { blockAttributes } from './block-attributes.ts';
import { linkAddress } from './link-address.ts';

/**
 * How the parts of a document stand in the editor, with the paper's own classes, and which elements of a pasted page become them.
 * Blocks with fields of their own (a source, a caption) are shown by their views (`views/`); what is said of them here is how they are copied.
 */
export const nodeLooks: Readonly<Record<string, Partial<NodeSpec>>> = {
  headline: { toDOM: () => ['h1', { class: 'headline' }, 0], parseDOM: [] },
  standfirst: { toDOM: () => ['p', { class: 'stand' }, 0], parseDOM: [] },
  body: { toDOM: () => ['div', { class: 'body' }, 0], parseDOM: [] },
  paragraph: { toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
  heading: {
    toDOM: (node) => [`h${node.attrs['level']}`, 0],
    parseDOM: [
      { tag: 'h1', attrs: { level: 2 } },
      { tag: 'h2', attrs: { level: 2 } },
      { tag: 'h3', attrs: { level: 3 } },
      ...['h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 4 } })),
    ],
  },
  bullet_list: { toDOM: () => ['ul', 0], parseDOM: [{ tag: 'ul' }] },
  ordered_list: {
    toDOM: (node) => ['ol', { start: String(node.attrs['start']) }, 0],
    parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: listStart(element.getAttribute('start')) }) }],
  },
  list_item: { toDOM: () => ['li', 0], parseDOM: [{ tag: 'li' }] },
  quote: {
    toDOM: (node) => ['blockquote', { 'data-source': node.attrs['source'] }, 0],
    parseDOM: [{ tag: 'blockquote', getAttrs: (element) => ({ source: field(element, 'data-source', 300) }) }],
  },
  pull_quote: {
    toDOM: (node) => ['p', { class: 'pull', 'data-pull-quote': node.attrs['source'] }, 0],
    parseDOM: [
      {
        tag: 'p[data-pull-quote]',
        priority: 60,
        getAttrs: (element) => ({ source: field(element, 'data-pull-quote', 300) }),
      },
    ],
  },
  picture: {
    toDOM: (node) => ['figure', { 'data-picture': JSON.stringify(node.attrs) }],
    parseDOM: [
      { tag: 'figure[data-picture]', priority: 60, getAttrs: (element) => own('picture', element, 'data-picture') },
    ],
  },
  gallery: { toDOM: () => ['div', { 'data-gallery': '' }, 0], parseDOM: [{ tag: 'div[data-gallery]', priority: 60 }] },
  table: {
    toDOM: (node) => ['table', { 'data-caption': node.attrs['caption'] }, ['tbody', 0]],
    parseDOM: [{ tag: 'table', getAttrs: (element) => ({ caption: caption(element) }) }],
  },
  table_row: { toDOM: () => ['tr', 0], parseDOM: [{ tag: 'tr' }] },
  table_header: {
    toDOM: (node) => ['th', { scope: 'col', class: alignClass(node.attrs['align']) }, 0],
    parseDOM: [{ tag: 'th' }],
  },
  table_cell: { toDOM: (node) => ['td', { class: alignClass(node.attrs['align']) }, 0], parseDOM: [{ tag: 'td' }] },
  code_block: {
    toDOM: (node) => ['pre', { dir: 'ltr', 'data-language': node.attrs['language'] }, ['code', 0]],
    parseDOM: [
      {
        tag: 'pre',
        preserveWhitespace: 'full',
        getAttrs: (element) => ({ language: languageName(element.getAttribute('data-language')) }),
      },
    ],
  },
  embed: {
    toDOM: (node) => ['figure', { 'data-embed': JSON.stringify(node.attrs) }],
    parseDOM: [
      { tag: 'figure[data-embed]', priority: 60, getAttrs: (element) => own('embed', element, 'data-embed') },
      { tag: 'figure[data-frame]', priority: 60, getAttrs: (element) => framed(element) },
    ],
  },
  also_read: {
    toDOM: (node) => ['p', { 'data-also-read': JSON.stringify(node.attrs) }],
    parseDOM: [
      { tag: 'p[data-also-read]', priority: 60, getAttrs: (element) => own('also_read', element, 'data-also-read') },
    ],
  },
  fact_box: {
    toDOM: (node) => ['aside', { 'data-fact-box': node.attrs['title'] }, 0],
    parseDOM: [
      {
        tag: 'aside[data-fact-box]',
        priority: 60,
        getAttrs: (element) => ({ title: field(element, 'data-fact-box', 300) }),
      },
    ],
  },
  key_points: {
    toDOM: () => ['ul', { 'data-key-points': '' }, 0],
    parseDOM: [{ tag: 'ul[data-key-points]', priority: 60 }],
  },
  divider: { toDOM: () => ['hr'], parseDOM: [{ tag: 'hr' }] },
  live_post: {
    toDOM: (node) => ['section', { 'data-live-post': JSON.stringify(node.attrs) }, 0],
    parseDOM: [
      {
        tag: 'section[data-live-post]',
        priority: 60,
        getAttrs: (element) => own('live_post', element, 'data-live-post'),
      },
    ],
  },
  line_break: { toDOM: () => ['br'], parseDOM: [{ tag: 'br' }] },
};

export const markLooks: Readonly<Record<string, Partial<MarkSpec>>> = {
  bold: {
    toDOM: () => ['strong', 0],
    parseDOM: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: (element) => (hasLook(element, /font-weight:(?:normal|[1-4]00)/) ? false : null) },
      look(/font-weight:(?:bold|[6-9]00)/),
    ],
  },
  italic: {
    toDOM: () => ['em', 0],
    parseDOM: [{ tag: 'em' }, { tag: 'i' }, look(/font-style:italic/)],
  },
  subscript: { toDOM: () => ['sub', 0], parseDOM: [{ tag: 'sub' }, look(/vertical-align:sub/)] },
  superscript: { toDOM: () => ['sup', 0], parseDOM: [{ tag: 'sup' }, look(/vertical-align:super/)] },
  code: { toDOM: () => ['code', 0], parseDOM: [{ tag: 'code' }] },
  link: {
    // Without a target it is followed nowhere by a click: in an editor a click sets the cursor.
    toDOM: (mark) => ['a', { href: mark.attrs['href'], rel: 'noopener noreferrer' }, 0],
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = linkAddress(element.getAttribute('href') ?? '');
          return href ? { href } : false;
        },
      },
    ],
  },
};

const alignClasses: Readonly<Record<string, string>> = { center: 'al-mid', end: 'al-end' };

/** The paper's class of a cell that is aligned so; null for one that stands as all do. */
export function alignClass(align: string): string | null {
  return alignClasses[align] ?? null;
}

function field(element: HTMLElement, name: string, most: number): string {
  return (element.getAttribute(name) ?? '').replace(/\p{Cc}+/gu, ' ').slice(0, most);
}

function caption(table: HTMLElement): string {
  const own = table.getAttribute('data-caption') ?? table.querySelector('caption')?.textContent ?? '';
  return own.replace(/\s+/g, ' ').trim().slice(0, 500);
}

function languageName(name: string | null): string {
  return name !== null && /^[a-z0-9+#.-]{0,30}$/.test(name) ? name : '';
}

function listStart(text: string | null): number {
  const start = Number(text ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= 999_999_999 ? start : 1;
}

/** A look that makes a mark, whatever the element is beside that. */
function look(pattern: RegExp): TagParseRule {
  return { tag: '[data-style]', consuming: false, getAttrs: (element) => (hasLook(element, pattern) ? null : false) };
}

function hasLook(element: HTMLElement, pattern: RegExp): boolean {
  return pattern.test(element.getAttribute('data-style') ?? '');
}

/** Attributes that a block of ours was copied with; none that the archive would not take. */
function own(name: string, element: HTMLElement, attribute: string): Record<string, unknown> | false {
  try {
    const attrs: unknown = JSON.parse(element.getAttribute(attribute) ?? '');
    return (typeof attrs === 'object' && attrs !== null && blockAttributes(name, attrs)) || false;
  } catch {
    return false;
  }
}

function framed(element: HTMLElement): Record<string, unknown> | false {
  const found = parseEmbedAddress(element.getAttribute('data-frame') ?? '');
  return found ? { ...found, title: found.provider } : false;
}
