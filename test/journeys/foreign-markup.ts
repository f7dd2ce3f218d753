import type { Page } from 'playwright-core';

/** What only a hostile text could have put into a page. */
export const foreignMarkup = [
  'base, object, embed, math, svg script, iframe[srcdoc], meta[http-equiv=refresh], img[src=x], x, marquee',
  '[onload], [onerror], [onclick], [onfocus], [onmouseover], [ontoggle], [autofocus][x], [style*=evil]',
  '[href^="javascript:" i], [src^="javascript:" i], [action^="javascript:" i], [href^="data:" i]',
  ':is([href], [src], [action]):is([href^="https://evil"], [src^="https://evil"], [action^="https://evil"])',
].join(', ');

/** Each element of a page, and each attribute that an element has, once: `img`, `img@alt`. */
export function markupOf(page: Page, place = 'html'): Promise<readonly string[]> {
  return page.evaluate((place) => {
    const found = new Set<string>();
    for (const element of document.querySelectorAll(`${place}, ${place} *`)) {
      found.add(element.localName);
      for (const { name } of element.attributes) found.add(`${element.localName}@${name}`);
    }
    return [...found];
  }, place);
}
