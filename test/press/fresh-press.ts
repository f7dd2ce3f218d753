import { readFile } from 'node:fs/promises';
import { parseRequestTarget } from '../../src/kit/http/request-target.ts';
import { noSharedCaching } from '../../src/kit/http/shared-caching.ts';
import { readDictionary } from '../../src/pages/dictionary.ts';
import { furnish } from '../../src/pages/furniture.ts';
import { queryNames } from '../../src/pages/query-names.ts';
import type { Answer } from '../../src/press/complete.ts';
import { followNews } from '../../src/press/news.ts';
import { createPress } from '../../src/press/press.ts';
import { lookCss } from '../../src/render/look/look-css.ts';
import { editSite } from '../../src/site/edit.ts';
import { createStaticFiles } from '../../src/site/static-files.ts';
import type { Paper } from '../site/paper.ts';

/** Makes a page of a paper anew: with a press that has kept nothing yet. */
export async function freshRenderer(paper: Paper): Promise<(target: string) => Promise<Answer>> {
  const { archive } = paper.app.desk;
  const clock = paper.now;
  const asset = (name: string) => readFile(new URL(`../../dist/assets/${name}`, import.meta.url), 'utf8');
  const [css, script] = [await asset('site.css'), await asset('site.js')];
  const { addresses } = createStaticFiles({ archive, clock, css, script, lookCss });
  const settings = { origin: paper.app.origin, assets: addresses };
  const news = await followNews(archive, clock, () => {});
  return async (target) => {
    const press = createPress({
      archive,
      clock,
      news,
      cellar: { get: () => null, put: () => {} },
      edit: (reader, asked) => editSite(settings, reader, asked),
      furnish: (reader, name) => furnish(settings, reader, name),
      dictionary: (reader, name, from) => readDictionary(settings, reader, name, from),
      queryNames,
      sharedCaching: noSharedCaching,
      room: 1_000_000,
    });
    const parsed = parseRequestTarget(target);
    if (!parsed.ok) throw new Error(`${target} is no target.`);
    return press.answer(parsed.value, { acceptEncoding: undefined }, { isGone: () => false });
  };
}
