import sharp from 'sharp';
import { beforeAll, expect, inject, test } from 'vitest';
import { attribute, elements } from '../render/tree.ts';
import { ask } from '../site/ask.ts';
import { type Crawl, crawl, srcset } from './crawl.ts';
import { headOf, single } from './page-head.ts';

/** Every picture that a page, a feed or a machine's note names is there, is one, and is as large as it is said to be. */

const { origin, port } = inject('edition');

interface Shown {
  readonly contentType: string;
  readonly format: string | undefined;
  readonly width: number;
  readonly height: number;
}

let found: Crawl;
let shown: ReadonlyMap<string, Shown>;

beforeAll(async () => {
  found = await crawl();
  // A large AVIF takes a second to make: of those a few tell as much as all.
  const paths = [...found.images.keys()].filter((path) => !/\/(480|640|960|1280|1920)\.avif$/.test(path));
  const halves = [paths.filter((_, place) => place % 2 === 0), paths.filter((_, place) => place % 2 === 1)];
  shown = new Map((await Promise.all(halves.map(lookAtAll))).flat());
}, 400_000);

test('every picture that anything names answers with one', () => {
  const broken = [...found.images].filter(([path]) => shown.has(path) && !shown.get(path)?.format);
  expect(broken.map(([path, from]) => `${path}, named by ${decodeURI(from)}`)).toEqual([]);
  expect(found.images.size).toBeGreaterThan(250);
  for (const [path, { contentType, format }] of shown) expect([path, contentType]).toEqual([path, `image/${format}`]);
});

test('every rendition is as wide as its address says, and no wider than the picture is', () => {
  for (const [path, { width }] of shown) {
    const [, named] = /^\/pictures\/[0-9a-f]{64}\/(\d+)(?:\.jpg|\.avif)?$/.exec(path) ?? [];
    if (named) expect([path, width]).toEqual([path, Number(named)]);
  }
});

test('every picture on a page has the shape of the room that is kept for it, in each of its widths', () => {
  const problems = found.pages.flatMap(({ path, document }) =>
    elements(document, 'img').flatMap((image) => {
      const room = Number(attribute(image, 'width')) / Number(attribute(image, 'height'));
      const source = { address: attribute(image, 'src') ?? '', width: 0 };
      return [source, ...srcset(attribute(image, 'srcset'))]
        .filter(({ address, width }) => {
          const { width: wide = 0, height: high = 0 } = shown.get(address) ?? {};
          // Heights are whole points, so the shape is right to half a point.
          return Math.abs(wide / room - high) > 1 || (width !== 0 && width !== wide);
        })
        .map(({ address }) => `${decodeURI(path)}: ${address}`);
    }),
  );
  expect(problems).toEqual([]);
});

test('every page has a card for social networks: 1200 by 630 points, which it says', () => {
  const problems = found.pages.filter(({ document }) => {
    const head = headOf(document);
    const address = single(head, 'og:image') ?? '';
    const card = address.startsWith(origin) ? shown.get(address.slice(origin.length)) : undefined;
    const said = [single(head, 'og:image:width'), single(head, 'og:image:height')].map(Number);
    return `${card?.width} ${card?.height}` !== '1200 630' || said.join(' ') !== '1200 630';
  });
  expect(problems.map(({ path }) => decodeURI(path))).toEqual([]);
});

async function lookAtAll(paths: readonly string[]): Promise<[string, Shown][]> {
  const looked: [string, Shown][] = [];
  for (const path of paths) looked.push([path, await lookAt(path)]);
  return looked;
}

async function lookAt(path: string): Promise<Shown> {
  const { status, headers, bytes } = await ask(port, path);
  const contentType = String(headers['content-type']);
  if (status !== 200) return { contentType, format: undefined, width: 0, height: 0 };
  const { format, width, height } = await sharp(bytes).metadata();
  // sharp names AVIF by its container.
  return { contentType, format: format === 'heif' ? 'avif' : format, width, height };
}
