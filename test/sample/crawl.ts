import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { inject } from 'vitest';
import { attribute, elements } from '../render/tree.ts';
import { ask, type Reply } from '../site/ask.ts';

/** A page that was reached. */
export interface CrawledPage {
  /** Path and query, percent-encoded. */
  readonly path: string;
  /** The page or file that led here first. */
  readonly from: string;
  readonly reply: Reply;
  readonly html: string;
  readonly document: DefaultTreeAdapterTypes.Document;
}

/** All that a reader or a machine can reach from the front pages. Paths are those of this site, percent-encoded. */
export interface Crawl {
  /** In the order in which they were found. */
  readonly pages: readonly CrawledPage[];
  /** Feeds, sitemaps, the manifest and the like: all texts that are no pages. */
  readonly texts: ReadonlyMap<string, Reply>;
  /** Pictures and cards that something names, each with who names it. They are not asked for. */
  readonly images: ReadonlyMap<string, string>;
  /** What answers otherwise than by 200, in words. */
  readonly broken: readonly string[];
}

const seeds = ['/', '/hi', '/ur', '/robots.txt', '/favicon.ico'];
const imagePath = /^\/(pictures|cards)\//;

/** Follows every link from the front pages, robots.txt, sitemaps and feeds to the end. */
export async function crawl({ origin, port } = inject('edition')): Promise<Crawl> {
  const pages: CrawledPage[] = [];
  const texts = new Map<string, Reply>();
  const images = new Map<string, string>();
  const broken: string[] = [];
  const found = new Map(seeds.map((path) => [path, 'the beginning']));
  // A map may grow while it is gone through; what is added is reached.
  for (const [path, from] of found) {
    const reply = await ask(port, path);
    if (reply.status !== 200) broken.push(`${path} answers ${reply.status}; ${from} names it`);
    const isPage = String(reply.headers['content-type']).startsWith('text/html');
    const document = isPage ? parse(reply.text) : null;
    if (document) pages.push({ path, from, reply, html: reply.text, document });
    else texts.set(path, reply);
    const addresses = document ? addressesIn(document) : addressesInText(reply.text);
    for (const address of addresses) {
      const target = pathOf(address, origin, path);
      if (target === null) continue;
      const known = imagePath.test(target) ? images : found;
      if (!known.has(target)) known.set(target, path);
    }
  }
  return { pages, texts, images, broken };
}

/** Everything that a page leads to, asks for or names: links, files, pictures in all widths, cards, forms, addresses in linked data. */
function addressesIn(document: DefaultTreeAdapterTypes.Document): readonly string[] {
  return elements(document).flatMap((element) => {
    const named = ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []);
    const widths = srcset(attribute(element, 'srcset')).map(({ address }) => address);
    const content = element.tagName === 'meta' ? (attribute(element, 'content') ?? '') : '';
    const linked = element.tagName === 'script' ? element.childNodes.flatMap(addressesInNode) : [];
    return [...named, ...widths, ...(content.startsWith('http') ? [content] : []), ...linked];
  });
}

function addressesInNode(node: DefaultTreeAdapterTypes.ChildNode): readonly string[] {
  return 'value' in node ? addressesInText(node.value) : [];
}

/** Whole addresses in XML, JSON or plain text, markup within them included; not templates of addresses. */
function addressesInText(text: string): readonly string[] {
  const written = [...text.matchAll(/https?:\/\/[^\s"'<>()\\]+/g)].map(([address]) => address);
  return written
    .filter((address) => !address.includes('{'))
    .map((address) => address.replace(/&(?!amp;).*/, '').replaceAll('&amp;', '&'));
}

/** The path and query of an address on this site, without its fragment; null for one elsewhere. */
function pathOf(address: string, origin: string, base: string): string | null {
  const url = URL.parse(address, origin + base);
  return url?.origin === origin ? url.pathname + url.search : null;
}

/** The candidates of a `srcset`. */
export function srcset(text: string | null): readonly { readonly address: string; readonly width: number }[] {
  return (text ?? '')
    .split(',')
    .filter((candidate) => candidate.trim() !== '')
    .map((candidate) => {
      const [address = '', descriptor = ''] = candidate.trim().split(/\s+/);
      return { address, width: Number(descriptor.replace(/w$/, '')) };
    });
}
