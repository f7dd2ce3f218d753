import type { Policies } from '../story/publication.ts';

/** robots.txt (RFC 9309): what crawlers may take, by the publication's policy for those that collect for language models. */
export function robotsText(policy: Policies['aiCrawlers'], origin: string): string {
  const refused = { allow: [], 'search-only': collectors, deny: [...collectors, ...answerers] }[policy];
  const groups = [
    ...(refused.length > 0 ? [[...refused.map((name) => `User-agent: ${name}`), 'Disallow: /']] : []),
    ['User-agent: *', ...notForCrawlers.map((path) => `Disallow: ${path}`)],
    [`Sitemap: ${origin}/sitemap.xml`, `Sitemap: ${origin}/news-sitemap.xml`],
  ];
  return groups.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const notForCrawlers = ['/api/', '/newsroom', '/preview/', '/search?', '/*/search?'];

/** Crawlers that collect texts to train language models, by the product tokens that their operators document. */
const collectors = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Diffbot',
  'FacebookBot',
  'Google-Extended',
  'GPTBot',
  'ImagesiftBot',
  'meta-externalagent',
  'omgili',
  'PanguBot',
  'Timpibot',
];

/** Crawlers that fetch pages to answer a reader's question with a link to them. */
const answerers = [
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'DuckAssistBot',
  'meta-externalfetcher',
  'MistralAI-User',
  'OAI-SearchBot',
  'Perplexity-User',
  'PerplexityBot',
];
