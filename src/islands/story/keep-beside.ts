import { takeBeside } from '../fields/take-beside.ts';

/** How long a text must rest before what depends on it is looked at again, in milliseconds. */
const rest = 2000;

/**
 * Keeps the part of a story's screen that tells what holds it back as the story is: asked for again when the text has rested, and when somebody
 * turns to it. Where whoever works there is within it, or nobody can be asked, it stays as it is.
 */
export function keepBeside(): { changed(): void } {
  let soon: ReturnType<typeof setTimeout> | undefined;
  let askedAt = performance.now();
  const ask = () => {
    clearTimeout(soon);
    const address = document.querySelector<HTMLElement>('[data-beside]')?.dataset['beside'];
    if (!address || !navigator.onLine || document.hidden) return;
    askedAt = performance.now();
    readPage(address, takeBeside);
  };
  const turnedTo = () => {
    if (performance.now() - askedAt > rest) ask();
  };
  const panel = document.querySelector('.story-panel');
  panel?.addEventListener('pointerenter', turnedTo);
  panel?.addEventListener('focusin', turnedTo);
  return {
    changed: () => {
      clearTimeout(soon);
      soon = setTimeout(ask, rest);
    },
  };
}

/** Reads a page as the browser does, without making elements of a text (`require-trusted-types-for`). */
function readPage(address: string, read: (page: Document) => void): void {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  request.setRequestHeader('accept', 'text/html');
  request.addEventListener('load', () => {
    if (request.status === 200 && request.responseXML) read(request.responseXML);
  });
  request.send();
}
