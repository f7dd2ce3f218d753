import type { PublicArchive } from '../archive/archive.ts';
import type { Clock } from '../kit/clock.ts';
import type { SharedCaching } from '../kit/http/shared-caching.ts';
import type { SheetKeeper } from './cellar.ts';
import type { Lexicographer } from './dictionary.ts';
import type { News } from './news.ts';
import type { Editor, Furnisher } from './sheet.ts';

/** What the press works with. */
export interface PressWorks {
  readonly archive: PublicArchive;
  readonly clock: Clock;
  readonly news: News;
  readonly edit: Editor;
  readonly furnish: Furnisher;
  readonly dictionary: Lexicographer;
  /** The names of query parameters that any page knows; all others count for nothing. */
  readonly queryNames: readonly string[];
  readonly cellar: SheetKeeper;
  /** What caches that readers share may do. */
  readonly sharedCaching: SharedCaching;
  /** Memory for sheets, in bytes. */
  readonly room: number;
}
