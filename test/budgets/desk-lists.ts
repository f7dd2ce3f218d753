import type { DeskQuery } from '../../src/archive/desk-list.ts';
import type { DeskReader } from '../../src/archive/desk-reader.ts';
import { days, type Instant, shift } from '../../src/kit/instant.ts';
import type { Language } from '../../src/story/language.ts';

/** The desk's lists, each by itself and narrowed, of a generated archive. */
export async function deskLists(
  reader: DeskReader,
  now: Instant,
): Promise<Readonly<Record<string, Omit<DeskQuery, 'limit'>>>> {
  const sections = await reader.sections();
  const parent = sections.find(({ id }) => sections.some((below) => below.parent === id)) ?? sections[0];
  if (!parent) throw new Error('The archive has no section.');
  const section = parent.id;
  return {
    everything: {},
    mine: { createdBy: 'system_command-line' },
    'in review': { stage: 'submitted' },
    'never out': { standing: { kind: 'unreleased' } },
    public: { standing: { kind: 'public', at: now } },
    withdrawn: { standing: { kind: 'withdrawn' } },
    'of a section': { section },
    'of a section, narrowed': { section, kind: 'opinion', language: 'en' as Language, stage: 'draft' },
    waiting: { list: { kind: 'waiting', now: shift(now, -days(1)) } },
    'published today': { list: { kind: 'appeared', from: shift(now, -days(1)), until: now }, section },
    'with common words': { headline: 'the' },
    'with words, narrowed': { headline: 'water', section, kind: 'news' },
  };
}
