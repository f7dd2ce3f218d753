import { FieldForm } from './fields/field-form.ts';

/*
 * The fields beside a text save themselves when they are left, each for itself, by the forms that work without this script; what is not
 * saved says so, and the browser asks before it is left.
 */

const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-fields]')].map((form) => new FieldForm(form));
let isSending = false;

// Another form of the page, which leads elsewhere.
document.addEventListener('submit', ({ defaultPrevented }) => {
  if (!defaultPrevented) isSending = true;
});

addEventListener('beforeunload', (event) => {
  if (!isSending && forms.some((form) => form.isUnsaved)) event.preventDefault();
});

// Come back to by the browser's own button, the page is as it was left.
addEventListener('pageshow', () => {
  isSending = false;
});
