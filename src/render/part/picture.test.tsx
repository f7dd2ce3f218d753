import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../story/picture.ts';
import { focalClass, PictureImage } from './picture.tsx';

function picture(width: number, focal = { x: 0.5, y: 0.5 }): Picture {
  return {
    id: 'picture_1',
    hash: 'h',
    mime: 'image/jpeg',
    width,
    height: Math.round((width * 2) / 3),
    size: 1,
    alt: '',
    caption: '',
    credit: '',
    focal,
    rights: { holder: '', licence: '', until: null },
  };
}

describe('a picture', () => {
  test('offers the widths its place can use, none wider than itself', () => {
    const html = renderToString(<PictureImage picture={picture(1000)} alt="A gate" place="top" />);
    expect(html).toContain('srcset="/pictures/h/480 480w,/pictures/h/640 640w,/pictures/h/960 960w"');
    expect(html).toMatch(/^<picture><source type="image\/avif" srcset="\/pictures\/h\/480.avif 480w,[^"]*" sizes="/);
    expect(html).toContain('src="/pictures/h/640"');
    expect(html).toContain('width="1000" height="667"');
  });

  test('smaller than every rendition of its place comes in the largest that it fills', () => {
    const html = renderToString(<PictureImage picture={picture(400)} alt="A gate" place="top" />);
    expect(html).toContain('src="/pictures/h/320"');
    expect(html).toContain('<source type="image/avif" srcset="/pictures/h/320.avif 320w"');
    expect(html.match(/srcset/g)).toHaveLength(1);
    expect(renderToString(<PictureImage picture={picture(90)} alt="" place="top" />)).toContain(
      'src="/pictures/h/160"',
    );
  });

  test('waits until it is near, unless it is what the page is about', () => {
    const waiting = renderToString(<PictureImage picture={picture(900)} alt="" place="half" />);
    const first = renderToString(<PictureImage picture={picture(900)} alt="" place="half" first />);
    expect(waiting).toContain('loading="lazy"');
    expect(first).toContain('fetchpriority="high"');
    expect(first).not.toContain('lazy');
  });
});

test('the focal point is named on a grid of five by five', () => {
  expect(focalClass(picture(1))).toBeUndefined();
  expect(focalClass(picture(1, { x: 0, y: 1 }))).toBe('fx0 fy4');
  expect(focalClass(picture(1, { x: 0.3, y: 0.55 }))).toBe('fx1');
  expect(focalClass(picture(1, { x: -3, y: 9 }))).toBe('fx0 fy4');
});
