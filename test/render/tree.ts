import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** All elements in a tree in their order; only those of these names, where any is named. */
export function elements(node: Node, ...names: readonly string[]): readonly Element[] {
  const own = 'tagName' in node && (names.length === 0 || names.includes(node.tagName)) ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap((child) => elements(child, ...names))] : own;
}

export function attribute(element: Element | undefined, name: string): string | null {
  return element?.attrs.find((each) => each.name === name)?.value ?? null;
}

export function textOf(node: Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
