/*
 * Forms that say that they are not saved: beside their button once something in them was changed (`data-unsaved` holds the words), and by the
 * browser's own question when somebody is about to leave.
 */

const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-unsaved]')].map((form) => ({
  form,
  saved: valuesOf(form),
  said: saidBeside(form),
}));
let isSending = false;

for (const { form, saved, said } of forms) {
  const look = () => {
    said.hidden = valuesOf(form) === saved;
  };
  form.addEventListener('input', look);
  form.addEventListener('change', look);
}

document.addEventListener('submit', () => {
  isSending = true;
});

addEventListener('beforeunload', (event) => {
  if (!isSending && forms.some(({ form, saved }) => valuesOf(form) !== saved)) event.preventDefault();
});

// Come back to by the browser's own button, the page is as it was left.
addEventListener('pageshow', () => {
  isSending = false;
});

/** What a form would send, without the version that it was filled from. */
function valuesOf(form: HTMLFormElement): string {
  return JSON.stringify([...new FormData(form)].filter(([name]) => name !== 'seen'));
}

function saidBeside(form: HTMLFormElement): HTMLElement {
  const said = document.createElement('p');
  said.className = 'unsaved';
  said.setAttribute('role', 'status');
  said.textContent = form.dataset['unsaved'] ?? '';
  said.hidden = true;
  form.querySelector('button[type="submit"]')?.after(said);
  return said;
}
