import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, elements, textOf } from '../render/tree.ts';

/** What a page's head says, as it stands there. */
export interface PageHead {
  readonly title: string;
  /** The contents of each `<meta name>` and `<meta property>`, in their order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonicals: readonly string[];
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
  /** The texts of all linked data. */
  readonly linkedData: readonly string[];
}

export function headOf(document: DefaultTreeAdapterTypes.Document): PageHead {
  const [head] = elements(document, 'head');
  if (!head) throw new Error('There is no head.');
  const links = elements(head, 'link').map((link) => ({
    rel: attribute(link, 'rel'),
    language: attribute(link, 'hreflang'),
    address: attribute(link, 'href') ?? '',
  }));
  return {
    title: textOf(elements(head, 'title')[0]),
    meta: metaOf(head),
    canonicals: links.filter(({ rel }) => rel === 'canonical').map(({ address }) => address),
    alternates: links.flatMap(({ language, address }) => (language ? [{ language, address }] : [])),
    linkedData: elements(document, 'script')
      .filter((script) => attribute(script, 'type') === 'application/ld+json')
      .map(textOf),
  };
}

function metaOf(head: DefaultTreeAdapterTypes.Element): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const element of elements(head, 'meta')) {
    const name = attribute(element, 'name') ?? attribute(element, 'property');
    if (name) said.set(name, [...(said.get(name) ?? []), attribute(element, 'content') ?? '']);
  }
  return said;
}

/** The content of a `<meta>` that stands once; undefined where it is missing or stands more than once. */
export function single({ meta }: PageHead, name: string): string | undefined {
  const [first, ...more] = meta.get(name) ?? [];
  return more.length === 0 ? first : undefined;
}
