import { describe, expect, test } from 'vitest';
import { address, dayPath, feedPath, homePath, monthPath, topicPath } from './paths.ts';
import type { Site } from './view.ts';

const site = (language: string) =>
  ({
    publication: { languages: [{ language: 'en' }, { language: 'hi' }] },
    edition: { language },
  }) as unknown as Site;

describe('an address', () => {
  test('is the path, percent-encoded', () => {
    expect(address('/world/द्वार')).toBe('/world/%E0%A4%A6%E0%A5%8D%E0%A4%B5%E0%A4%BE%E0%A4%B0');
    expect(address('/')).toBe('/');
    expect(address('/world/asia/Flood-gates_hold.2~')).toBe('/world/asia/Flood-gates_hold.2~');
    expect(address('/world//asia/')).toBe('/world//asia/');
  });

  test.each([
    ['/a?b#c', '/a%3Fb%23c'],
    ['//elsewhere.example/', '/elsewhere.example/'],
    ['/\\elsewhere.example', '/%5Celsewhere.example'],
    ['javascript:alert(1)', '/javascript:alert(1)'],
    ['/\ud800', '/%EF%BF%BD'],
  ])('cannot leave its path: %j', (path, made) => {
    expect(address(path)).toBe(made);
    expect(new URL(address(path), 'https://bell.example').host).toBe('bell.example');
  });
});

test('the first language bears no prefix, others do', () => {
  expect(homePath(site('en'))).toBe('/');
  expect(homePath(site('hi'))).toBe('/hi');
  expect(topicPath(site('hi'), 'floods')).toBe('/hi/topic/floods');
  expect(monthPath(site('en'), { year: 2026, month: 3 })).toBe('/archive/2026/03');
  expect(dayPath(site('en'), { year: 2026, month: 11, day: 3 })).toBe('/archive/2026/11/03');
  expect(feedPath(homePath(site('en')), 'feed.xml')).toBe('/feed.xml');
  expect(feedPath('/hi', 'atom.xml')).toBe('/hi/atom.xml');
});
