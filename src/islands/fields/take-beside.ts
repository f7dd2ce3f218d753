/** The parts of a story's screen that tell what can be done with it, what holds it back, and where it stands: by the titles that they are labelled by. */
const parts = ['acts-title', 'pictures-title', 'desk-title', 'facts-title'];

/** Takes what else of a story's screen a field changes from the page that the save was answered with, but where somebody is at work. */
export function takeBeside(page: Document): void {
  const version = document.querySelector<HTMLInputElement>('[data-story-version]')?.value ?? '0';
  for (const label of parts) {
    const [old, now] = [document, page].map((of) => of.querySelector(`[aria-labelledby="${label}"]`));
    if (!old || !now || old.contains(document.activeElement)) continue;
    // The editor may have told of a newer one meanwhile.
    for (const input of now.querySelectorAll<HTMLInputElement>('[data-story-version]'))
      if (Number(version) > Number(input.value)) input.value = version;
    if (!old.isEqualNode(now)) old.replaceWith(now);
  }
}
