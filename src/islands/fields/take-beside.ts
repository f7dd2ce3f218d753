/** The parts of a story's screen that tell what can be done with it, what holds it back, and where it stands. */
const parts = ['[aria-labelledby="acts-title"]', '#beside', '[aria-labelledby="facts-title"]'];

/** Takes these parts from a page that the server answered with, as far as it has them, but where somebody is at work. */
export function takeBeside(page: Document): void {
  const version = document.querySelector<HTMLInputElement>('[data-story-version]')?.value ?? '0';
  for (const part of parts) {
    const [old, now] = [document, page].map((of) => of.querySelector(part));
    if (!old || !now || old.contains(document.activeElement)) continue;
    // The editor may have told of a newer one meanwhile.
    for (const input of now.querySelectorAll<HTMLInputElement>('[data-story-version]'))
      if (Number(version) > Number(input.value)) input.value = version;
    if (!old.isEqualNode(now)) old.replaceWith(now);
  }
}
