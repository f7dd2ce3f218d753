import { describe, expect, it } from 'vitest';
import { parseHttpUrl } from '../../kit/http-url.ts';
import { embedProviders } from '../document.ts';
import { embedFrameOrigins, embedFrameUrl, embedPageUrl, isEmbedId, parseEmbedAddress } from './embed-provider.ts';

describe('an address that somebody pasted', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s', 'youtube', 'dQw4w9WgXcQ'],
    ['https://youtu.be/dQw4w9WgXcQ?si=x', 'youtube', 'dQw4w9WgXcQ'],
    ['http://m.youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://vimeo.com/76979871', 'vimeo', '76979871'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'vimeo', '76979871'],
    ['https://mastodon.social/@tides/109372843234', 'mastodon', 'mastodon.social/@tides/109372843234'],
    ['https://mastodon.social/@tides/109372843234/embed', 'mastodon', 'mastodon.social/@tides/109372843234'],
    ['https://open.spotify.com/episode/0Q86acNRm6V9GYx55SXKwf?si=1', 'spotify', 'episode/0Q86acNRm6V9GYx55SXKwf'],
    ['https://open.spotify.com/intl-de/track/0Q86acNRm6V9GYx55SXKwf', 'spotify', 'track/0Q86acNRm6V9GYx55SXKwf'],
    ['https://soundcloud.com/tides/high-water', 'soundcloud', 'tides/high-water'],
    ['https://m.soundcloud.com/tides/sets/gates', 'soundcloud', 'tides/sets/gates'],
    ['https://www.openstreetmap.org/#map=14/-20.1619/57.4989', 'openstreetmap', '14/-20.1619/57.4989'],
    ['https://openstreetmap.org/?mlat=1#map=14/-20.1619/57.4989&layers=T', 'openstreetmap', '14/-20.1619/57.4989'],
    ['https://datawrapper.dwcdn.net/aB3dE/7/', 'datawrapper', 'aB3dE'],
    ['https://www.datawrapper.de/_/aB3dE/?v=2', 'datawrapper', 'aB3dE'],
  ])('%s', (address, provider, id) => {
    expect(parseEmbedAddress(address)).toEqual({ provider, id });
  });

  it.each([
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch',
    'https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ/../x',
    'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
    'https://user:pass@youtu.be/dQw4w9WgXcQ',
    'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
    'https://unknown.example/@tides/109372843234',
    'https://mastodon.social/@tides@other.example/109372843234',
    'https://open.spotify.com/user/0Q86acNRm6V9GYx55SXKwf',
    'https://soundcloud.com/tides',
    'https://www.openstreetmap.org/#map=25/0/0',
    'https://www.openstreetmap.org/#map=14/91/0',
    'https://datawrapper.dwcdn.net/aB3dEf/',
    'youtu.be/dQw4w9WgXcQ',
    '',
  ])('is nothing of a known provider: %s', (address) => {
    expect(parseEmbedAddress(address)).toBeNull();
  });
});

const examples = {
  youtube: 'dQw4w9WgXcQ',
  vimeo: '76979871',
  mastodon: 'mastodon.social/@tides/109372843234',
  spotify: 'episode/0Q86acNRm6V9GYx55SXKwf',
  soundcloud: 'tides/high-water',
  openstreetmap: '14/-20.1619/57.4989',
  datawrapper: 'aB3dE',
} as const;

describe.each(embedProviders)('an id of %s', (provider) => {
  const id = examples[provider];

  it('leads to a page from which it can be read again', () => {
    expect(parseEmbedAddress(embedPageUrl(provider, id))).toEqual({ provider, id });
  });

  it('leads to a frame of an origin that a policy can name', () => {
    const frame = embedFrameUrl(provider, id);
    expect(parseHttpUrl(frame)).toBe(frame);
    expect(embedFrameOrigins).toContain(new URL(frame).origin);
  });

  it('is the whole of a text, not a part of one', () => {
    expect(isEmbedId(provider, id)).toBe(true);
    for (const text of [`${id}\n`, `\n${id}`, `${id}"`, `x/${id}`, '', '../'])
      expect(isEmbedId(provider, text)).toBe(false);
  });
});

it('a map shows what lies around its middle', () => {
  const box = new URL(embedFrameUrl('openstreetmap', '10/-20/57')).searchParams.get('bbox') ?? '';
  const [west = 0, south = 0, east = 0, north = 0] = box.split(',').map(Number);
  expect((west + east) / 2).toBeCloseTo(57);
  expect((south + north) / 2).toBeCloseTo(-20);
  expect(east - west).toBeCloseTo((600 * 360) / (256 * 1024));
});
