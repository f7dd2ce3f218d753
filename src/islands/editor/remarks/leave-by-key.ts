/** Escape leaves a form, and nothing around it. */
export function leaveByKey(form: HTMLFormElement, leave: () => void): void {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  });
}
