import type { ComponentChildren, JSX } from 'preact';
import type { FactBox } from '../../story/document.ts';

export function FactBoxBlock({
  block,
  children,
}: {
  readonly block: FactBox;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { title } = block.attrs;
  return (
    <aside class="facts" aria-label={title || undefined}>
      {title ? <p class="title">{title}</p> : null}
      {children}
    </aside>
  );
}
