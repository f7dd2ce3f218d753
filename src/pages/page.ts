import type { Found, PublicReader } from '../archive/public-reader.ts';
import { always, overlap, type Span } from '../kit/span.ts';
import type { Head, Site } from '../render/view.ts';
import type { Section } from '../story/section.ts';
import { isMoved, type Moved } from './site-of.ts';

/** An address within one edition: the language's prefix is taken off. */
export interface PageAddress {
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** What the archive keeps at this path; null while only the site's own addresses are asked. */
  readonly found: Found | null;
}

/** Whether an address is exactly the site's own address of these segments. */
export function isAt({ segments, found }: PageAddress, ...path: readonly string[]): boolean {
  return (
    found === null && segments.length === path.length && segments.every((segment, place) => segment === path[place])
  );
}

/** What a page reads with, and what it may say about the site. */
export interface SiteContext {
  readonly reader: PublicReader;
  readonly site: Site;
}

export interface PageContext extends SiteContext {
  /** Says for how long what is being read is right by the calendar: a day, the time between two changes of rank. */
  readonly holdOnly: (span: Span) => void;
}

/** A page that a reader can ask for: where it stands, what it shows, and how that reads. */
export interface Page<Params, View> {
  readonly name: string;
  readonly status?: 200 | 404 | 410;
  /** Whether it is made once and read for years. */
  readonly lasting?: true;
  /** The parameters in an address; null where the address is not this page's. Unknown query parameters do not count. */
  address(address: PageAddress): Params | null;
  /** Everything that the page shows; null where nothing stands there after all, or the other path at which it stands now. */
  data(context: PageContext, params: Params): Promise<View | Moved | null>;
  /** The section that the page belongs to. */
  section?(view: View): Section;
  head(site: Site, view: View): Head;
  main(site: Site, view: View): string;
}

/** A page whose parameters and view are nobody else's business. */
export interface OpenPage {
  readonly name: string;
  /** Null where the address is not this page's. */
  open(address: PageAddress): ((context: SiteContext) => Promise<ReadPage | Moved | null>) | null;
}

/** A page that has been read, ready to be rendered. */
export interface ReadPage {
  readonly kind: 'page';
  readonly name: string;
  readonly status: 200 | 404 | 410;
  readonly lasting: boolean;
  readonly section: Section | null;
  readonly head: () => Head;
  readonly main: () => string;
  /** For how long it is right by the calendar. */
  readonly holds: Span;
}

/** Closes a page over its own types, so that pages of all types stand in one table. */
export function openPage<Params, View>(page: Page<Params, View>): OpenPage {
  return {
    name: page.name,
    open: (address) => {
      const params = page.address(address);
      return params === null ? null : (context) => readPage(page, context, params);
    },
  };
}

async function readPage<Params, View>(
  page: Page<Params, View>,
  context: SiteContext,
  params: Params,
): Promise<ReadPage | Moved | null> {
  let holds = always;
  const holdOnly = (span: Span) => {
    holds = overlap(holds, span);
  };
  const view = await page.data({ ...context, holdOnly }, params);
  if (view === null) return null;
  if (isMoved(view)) return view;
  return {
    kind: 'page',
    holds,
    name: page.name,
    status: page.status ?? 200,
    lasting: page.lasting ?? false,
    section: page.section?.(view) ?? null,
    head: () => page.head(context.site, view),
    main: () => page.main(context.site, view),
  };
}
