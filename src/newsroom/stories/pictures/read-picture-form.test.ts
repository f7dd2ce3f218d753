import { expect, test } from 'vitest';
import { instant } from '../../../kit/instant.ts';
import { readPictureForm } from './read-picture-form.ts';

const form = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields);

test('what is filled in is said, without the space around it', () => {
  expect(
    readPictureForm(
      form({ alt: ' A gate. ', caption: '', credit: 'Ada Quill', focal: '0.25 1', holder: 'Quill', licence: '' }),
      {},
      'UTC',
    ),
  ).toEqual({
    alt: 'A gate.',
    caption: '',
    credit: 'Ada Quill',
    focal: { x: 0.25, y: 1 },
    rights: { holder: 'Quill', licence: '', until: null },
  });
});

test('a point and an end that read as they were shown stay exactly what they were', () => {
  const until = instant(Date.UTC(2026, 10, 27, 10, 15, 30, 250));
  const seen = { focal: { x: 0.31, y: 0.62 }, rights: { holder: '', licence: '', until } };
  const read = readPictureForm(form({ focal: '0.25 0.5', until: '2026-11-27T14:15' }), seen, 'Indian/Mauritius');
  expect(read).toMatchObject({ focal: seen.focal, rights: { until } });
});

test('a point that is not on the grid leaves the one that was there', () => {
  for (const focal of ['', '0.3 0.5', '0.5', '0.5 0.5 0.5', 'x y'])
    expect(readPictureForm(form({ focal }), { focal: { x: 1, y: 0 } }, 'UTC')?.focal).toEqual({ x: 1, y: 0 });
});

test('of an hour that comes twice the earlier one ends the rights', () => {
  const read = readPictureForm(form({ until: '2026-10-25T02:30' }), {}, 'Europe/Berlin');
  expect(read?.rights.until).toBe(instant(Date.UTC(2026, 9, 25, 0, 30)));
});

test('what is no time is none', () => {
  for (const until of ['tomorrow', '2026-02-30T10:00']) expect(readPictureForm(form({ until }), {}, 'UTC')).toBeNull();
});
