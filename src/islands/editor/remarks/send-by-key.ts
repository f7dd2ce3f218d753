/** Ctrl+Enter sends a form from its field. */
export function sendByKey(field: HTMLTextAreaElement, form: HTMLFormElement): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
}
