/** What a field's controls say, as the form would send it, without what it was filled from. */
export function fieldValue(field: ParentNode): string {
  const controls = [...field.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  return JSON.stringify(controls.filter(isOwn).map((control) => [control.name, sentBy(control)]));
}

/** Whether a control is written in by whoever fills the form in: a number that goes along is not. */
export function isOwn(control: HTMLInputElement): boolean {
  return control.type !== 'hidden' && control.name !== 'addId';
}

/** The fields of a form, by their names. */
export function fieldsOf(form: ParentNode): ReadonlyMap<string, HTMLElement> {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  return new Map(fields.map((field) => [field.dataset['field'] ?? '', field]));
}

export function valuesOf(form: ParentNode): ReadonlyMap<string, string> {
  return new Map([...fieldsOf(form)].map(([name, field]) => [name, fieldValue(field)]));
}

/** Whether a field waits for somebody to choose between two values. */
export function isUndecided(field: ParentNode): boolean {
  return field.querySelector('.wrong button[name="take"]') !== null;
}

function sentBy({ type, checked, value }: HTMLInputElement): string | null {
  return (type === 'checkbox' || type === 'radio') && !checked ? null : value;
}
