type Child = Node | string | null;

interface Properties {
  readonly class?: string;
  readonly type?: string;
  readonly label?: string;
  readonly role?: string;
  readonly [attribute: `data-${string}` | `aria-${string}`]: string;
  readonly onclick?: () => void;
}

/** Makes an element; texts are texts, whatever they say. A button is one that sends no form. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  const { onclick, label, ...attributes } = properties;
  if (name === 'button') element.setAttribute('type', 'button');
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  if (label !== undefined) element.setAttribute('aria-label', label);
  if (onclick) element.addEventListener('click', onclick);
  element.append(...children.filter((child) => child !== null));
  return element;
}
