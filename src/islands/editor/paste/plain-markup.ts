/**
 * A pasted page, with nothing in it but elements and attributes that mean something to the schema; written anew, so that the browser
 * never reads the page itself: no style, no address, no handler of it is even looked at. The text of everything else stays.
 *
 * Read as the HTML Standard's tokenization says (section 13.2.5). Where a page is broken in a way that a browser would mend otherwise, the
 * result is plainer, never richer: what comes out was escaped or is on the list.
 */
export function plainMarkup(html: string): string {
  return known(html).replace(betweenBlocks, '$1');
}

/** White space after the tag of a block is none of the text. */
const betweenBlocks =
  /(<\/?(?:p|h[1-6]|ul|ol|li|blockquote|div|figure|aside|section|hr|table|caption|thead|tbody|tfoot|tr|th|td)(?: [^>]*)?>)\s+/g;

function known(html: string): string {
  let out = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return out + escaped(html.slice(at));
    out += escaped(html.slice(at, open));
    const next = html.slice(open + 1, open + 3);
    if (/^\/?[a-z]/i.test(next)) {
      const tag = readTag(html, open);
      out += written(tag);
      at = tag.closes ? tag.end : skipRaw(html, tag);
    } else if (/^[!?/]/.test(next)) at = endOfComment(html, open);
    else {
      out += '&lt;';
      at = open + 1;
    }
  }
  return out;
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where what follows it begins. */
  readonly end: number;
}

const tagStart = /<(\/?)([a-z][^\s/>]*)/iy;
const attribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const tagEnd = /[\s/]*>?/y;

function readTag(html: string, from: number): Tag {
  tagStart.lastIndex = from;
  const [start = '', slash = '', name = ''] = tagStart.exec(html) ?? [];
  const attributes = new Map<string, string>();
  let at = from + start.length;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(html);
    if (!found) break;
    at = attribute.lastIndex;
    const [, key = '', double, single, bare] = found;
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), double ?? single ?? bare ?? '');
  }
  tagEnd.lastIndex = at;
  const end = at + (tagEnd.exec(html)?.[0].length ?? 0);
  return { name: name.toLowerCase(), closes: slash !== '', attributes, end: Math.max(end, from + 1) };
}

/** Elements whose content is no text of the page. */
const unread = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'template',
  'head',
]);

function skipRaw(html: string, { name, end }: Tag): number {
  if (!unread.has(name)) return end;
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = end;
  const found = close.exec(html);
  return found ? readTag(html, found.index).end : html.length;
}

function endOfComment(html: string, from: number): number {
  const isComment = html.startsWith('<!--', from);
  const end = html.indexOf(isComment ? '-->' : '>', from + (isComment ? 4 : 1));
  return end < 0 ? html.length : end + (isComment ? 3 : 1);
}

const own = [
  'data-pm-slice',
  'data-source',
  'data-pull-quote',
  'data-picture',
  'data-gallery',
  'data-caption',
  'data-language',
  'data-embed',
  'data-also-read',
  'data-fact-box',
  'data-key-points',
  'data-live-post',
];

/** Elements that are kept, with the attributes that they keep beside those. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'li', 'blockquote', 'pre', 'code', 'hr', 'br', 'div', 'span'],
      ...['strong', 'b', 'em', 'i', 'sub', 'sup', 'figure', 'aside', 'section'],
      ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ].map((name) => [name, []]),
  ),
  ol: ['start'],
  a: ['href'],
};

/** What stands on lines of its own, and is to stand on lines of its own as text too. */
const lines =
  /^(?:address|article|body|button|center|dd|details|dialog|dl|dt|fieldset|figcaption|footer|form|header|legend|main|marquee|menu|nav|option|summary)$/;

function written({ name, closes, attributes }: Tag): string {
  if (name === 'iframe' && !closes)
    return `${element('figure', [['data-frame', attributes.get('src') ?? '']])}</figure>`;
  const isUnbold = name === 'b' && /^docs-internal-guid/.test(attributes.get('id') ?? '');
  const as = isUnbold ? 'span' : lines.test(name) ? 'div' : name;
  const mine = Object.hasOwn(kept, as) ? kept[as] : undefined;
  if (!mine) return '';
  // A closing tag of nothing that is open does no harm.
  if (closes) return `</${as}>`;
  const some = [...own, ...mine].flatMap((key) => {
    const value = attributes.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const looks = looksOf(attributes.get('style') ?? '');
  return element(as, looks === '' ? some : [...some, ['data-style', looks]]);
}

/** What of an element's style is a mark of the schema: its weight, its slant, its height on the line. */
function looksOf(style: string): string {
  return (style.toLowerCase().match(/(?<![a-z-])(?:font-weight|font-style|vertical-align)\s*:\s*[a-z0-9]+/g) ?? [])
    .map((one) => one.replace(/\s/g, ''))
    .join(';');
}

function element(name: string, attributes: readonly (readonly [string, string])[]): string {
  // What was escaped in the page is escaped in what is written, and stands for the same.
  const all = attributes.map(
    ([key, value]) => ` ${key}="${value.replace(/["<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`,
  );
  return `<${name}${all.join('')}>`;
}

function escaped(text: string): string {
  return text.replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'));
}
