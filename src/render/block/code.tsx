import type { JSX } from 'preact';
import type { Code } from '../../story/document.ts';
import { wordsFor } from '../words/words-for.ts';
import type { BodyContext } from './context.ts';
import { Text } from './inline.tsx';

export function CodeBlock({ block, context }: { readonly block: Code; readonly context: BodyContext }): JSX.Element {
  return (
    <section class="code" aria-label={wordsFor(context.site.edition.language).code} tabindex={0}>
      <pre dir="ltr">
        <code>
          <Text site={context.site} of={block} corrected={context.corrected} />
        </code>
      </pre>
    </section>
  );
}
