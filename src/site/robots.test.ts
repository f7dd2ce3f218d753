import { expect, test } from 'vitest';
import { robotsText } from './robots.ts';

/** The groups of a robots.txt: who, and what they may not ask for. */
function groups(text: string): readonly { agents: string[]; disallowed: string[] }[] {
  return text
    .split('\n\n')
    .map((group) => group.split('\n').map((line) => line.split(': ') as [string, string]))
    .filter((lines) => lines.some(([field]) => field === 'User-agent'))
    .map((lines) => ({
      agents: lines.filter(([field]) => field === 'User-agent').map(([, value]) => value),
      disallowed: lines.filter(([field]) => field === 'Disallow').map(([, value]) => value),
    }));
}

const forEverybody = { agents: ['*'], disallowed: ['/api/', '/newsroom', '/preview/', '/search?', '/*/search?'] };

test('where language models may learn from the paper, nobody is refused', () => {
  expect(groups(robotsText('allow', 'https://courier.example'))).toEqual([forEverybody]);
});

test('where they may only search it, those that collect are refused, and those that answer with a link are not', () => {
  const [refused, rest] = groups(robotsText('search-only', 'https://courier.example'));
  expect(refused?.disallowed).toEqual(['/']);
  expect(refused?.agents).toEqual(expect.arrayContaining(['GPTBot', 'CCBot', 'Google-Extended']));
  expect(refused?.agents).not.toContain('OAI-SearchBot');
  expect(rest).toEqual(forEverybody);
});

test('where they may not, both are refused', () => {
  const [refused] = groups(robotsText('deny', 'https://courier.example'));
  expect(refused?.agents).toEqual(expect.arrayContaining(['GPTBot', 'OAI-SearchBot', 'PerplexityBot']));
});

test('search engines are never refused, and are told of both sitemaps', () => {
  const text = robotsText('deny', 'https://courier.example');
  expect(text).not.toMatch(/User-agent: (Googlebot|Bingbot)/i);
  expect(text).toContain('Sitemap: https://courier.example/sitemap.xml\n');
  expect(text).toContain('Sitemap: https://courier.example/news-sitemap.xml\n');
});
