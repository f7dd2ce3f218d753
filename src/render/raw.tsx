import type { JSX } from 'preact';
import type { LinkedData } from './view.ts';

/**
 * The only place where markup is not made of components: one schema.org graph as JSON-LD. `<` is escaped, so that no text in it
 * can end the element.
 */
export function LinkedDataScript({ graph }: { readonly graph: readonly LinkedData[] }): JSX.Element {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
