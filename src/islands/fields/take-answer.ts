import { fieldsOf, fieldValue, isOwn, isUndecided } from './form-values.ts';

/** What was sent: each field's value then, and those that were left out because nobody has chosen yet. */
export interface Sent {
  readonly values: ReadonlyMap<string, string>;
  readonly left: ReadonlySet<string>;
}

/**
 * Takes in a form as the server gave it back: what each field was filled from, why one was not saved, rows that came or went. What somebody
 * has typed since stays, and so does where they are. Answers the names of fields that were not saved, as people call them.
 */
export function takeAnswer(form: HTMLFormElement, answer: ParentNode, { values, left }: Sent): readonly string[] {
  const focused = document.activeElement?.id ?? '';
  const where = document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
  const fresh = fieldsOf(answer);
  const wrong: string[] = [];
  for (const [name, field] of fieldsOf(form)) {
    const given = fresh.get(name);
    if (!given) continue;
    const isLeft = left.has(name);
    if (isLeft ? isUndecided(field) : given.querySelector('.wrong')) wrong.push(field.dataset['called'] ?? name);
    if (!isLeft) takeField(field, given, fieldValue(field) !== values.get(name));
  }
  takeAlong(form, answer);
  if (document.activeElement === document.body) comeBack(form, focused, where);
  return wrong;
}

/** Goes on where somebody was, or in the same field where that control is no more. */
function comeBack(form: HTMLFormElement, id: string, name: string): void {
  const same = id === '' ? null : document.getElementById(id);
  const field = fieldsOf(form).get(name);
  (same ?? (field && ownControls(field).at(-1)))?.focus();
}

function takeField(field: HTMLElement, given: HTMLElement, isTypedIn: boolean): void {
  if (!isTypedIn && shapeOf(field) !== shapeOf(given)) {
    field.replaceWith(given);
    return;
  }
  const from = (of: ParentNode) => of.querySelector<HTMLInputElement>('input[name^="from-"]');
  const [old, now] = [from(field), from(given)];
  if (old && now) old.value = now.value;
  field.querySelector('.wrong')?.remove();
  const problem = given.querySelector('.wrong');
  if (problem) field.append(problem);
  const controls = ownControls(given);
  ownControls(field).forEach((control, index) => {
    const wanted = controls[index];
    if (!wanted) return;
    for (const name of ['aria-invalid', 'aria-describedby']) {
      const value = wanted.getAttribute(name);
      if (value === null) control.removeAttribute(name);
      else control.setAttribute(name, value);
    }
    if (isTypedIn || control === document.activeElement) return;
    control.value = wanted.value;
    control.checked = wanted.checked;
  });
}

/** The version, and what beside the fields tells of them: previews, the words of help. */
function takeAlong(form: HTMLFormElement, answer: ParentNode): void {
  const seen = (of: ParentNode) => of.querySelector<HTMLInputElement>('input[name="seen"]');
  const [old, now] = [seen(form), seen(answer)];
  if (old && now) old.value = now.value;
  for (const what of ['.promotion', '.field > .help']) {
    const given = [...answer.querySelectorAll(what)];
    [...form.querySelectorAll(what)].forEach((element, index) => {
      if (given[index] && !element.isEqualNode(given[index])) element.replaceChildren(...given[index].childNodes);
    });
  }
}

function ownControls(field: ParentNode): readonly HTMLInputElement[] {
  return [...field.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(isOwn);
}

/** Which controls a field has, without what they say. */
function shapeOf(field: ParentNode): string {
  return ownControls(field)
    .map(({ id, name, type, value }) => `${id} ${name} ${type === 'radio' || type === 'checkbox' ? value : ''}`)
    .join();
}
