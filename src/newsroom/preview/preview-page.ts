import type { PublicReader } from '../../archive/public-reader.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Instant } from '../../kit/instant.ts';
import { editPage, type HtmlPlate } from '../../pages/edit.ts';
import { furnish } from '../../pages/furniture.ts';
import { isMoved, type PageSettings } from '../../pages/site-of.ts';
import { languagePrefix } from '../../story/address.ts';
import type { WorkingCopy } from './working-copy.ts';

/** A working copy within the paper as it is, or will be, at an instant: the page that readers would get. */
export function previewCopy(
  { archive }: Pick<Desk, 'archive'>,
  settings: PageSettings,
  copy: WorkingCopy,
  at: Instant,
): Promise<string> {
  return archive.asOf(at, async (reader) => {
    const prefix = languagePrefix(await reader.publication(), copy.shown.language);
    const segments = [...prefix.split('/').filter(Boolean), placeOfCopy];
    return put(settings, await previewReader(reader, copy), segments);
  });
}

/** The page that readers will get at an address at an instant, by all that was decided so far. */
export function previewAddress(
  { archive }: Pick<Desk, 'archive'>,
  settings: PageSettings,
  path: string,
  at: Instant,
): Promise<string> {
  return archive.asOf(at, (reader) => put(settings, reader, path.split('/').filter(Boolean)));
}

/** A segment that no address of the site begins with. */
const placeOfCopy = 'preview';

/** Puts the pieces of a page together as the press does, but for nobody else. */
async function put(settings: PageSettings, reader: PublicReader, segments: readonly string[]): Promise<string> {
  const sheet = await editPage(settings, reader, { segments, query: new URLSearchParams() });
  if (isMoved(sheet)) return put(settings, reader, sheet.path.split('/').filter(Boolean));
  const render = async (plate: HtmlPlate) =>
    plate.kind === 'own' ? plate.render() : (await furnish(settings, reader, plate.name)).render();
  return (await Promise.all(sheet.plates.map(render))).join('');
}

/** A reader to whom the working copy is out: at a place of its own, and nowhere else. */
async function previewReader(reader: PublicReader, { shown, alsoReads }: WorkingCopy): Promise<PublicReader> {
  const [out] = await reader.stories([shown.id]);
  const targets = await reader.stories(alsoReads);
  const story = {
    ...shown,
    alsoRead: new Map(targets.map(({ id, headline, path }) => [id, { headline, path }])),
    translations: out?.translations ?? [],
    corrections: out?.corrections ?? [],
  };
  return {
    ...reader,
    find: async (language, segments) =>
      segments[0] === placeOfCopy ? { kind: 'story', story: shown.id } : reader.find(language, segments),
    stories: async (ids) => (ids.length === 1 && ids[0] === shown.id ? [story] : reader.stories(ids)),
  };
}
