import { askForForm } from './ask-for-form.ts';
import { fieldsOf, isUndecided, valuesOf } from './form-values.ts';
import { takeAnswer } from './take-answer.ts';
import { takeBeside } from './take-beside.ts';

/** The texts that stand on a form (`data-fields`). */
interface FieldWords {
  readonly unsaved: string;
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly unreachable: string;
  readonly signedOut: string;
  readonly failed: string;
}

/** How long a number is turned before it counts, in milliseconds. */
const turning = 500;

/** One of the forms beside a text: it saves a field when it is left, and says beside its button what is saved and what is not. */
export class FieldForm {
  readonly #form: HTMLFormElement;
  readonly #words: FieldWords;
  readonly #said: HTMLElement;
  #saved: ReadonlyMap<string, string>;
  #isSaving = false;
  #isAskedAgain = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#words = JSON.parse(form.dataset['fields'] ?? '{}');
    this.#said = sayingBeside(form);
    this.#saved = valuesOf(form);
    form.addEventListener('input', () => this.#look());
    form.addEventListener('change', ({ target }) => this.#left(target as HTMLInputElement));
    form.addEventListener('focusout', ({ target, relatedTarget }) => {
      const together = (target as HTMLElement).closest('[data-together]');
      if (together && !together.contains(relatedTarget as Node | null)) void this.#save(null);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save(event, true);
    });
  }

  /** Whether something in it is not on disk. */
  get isUnsaved(): boolean {
    return this.#isSaving || this.#unsaved().length > 0;
  }

  #unsaved(): readonly string[] {
    return [...valuesOf(this.#form)].flatMap(([name, value]) => (this.#saved.get(name) === value ? [] : [name]));
  }

  #look(): void {
    if (!this.#isSaving) this.#say(this.#unsaved().length > 0 ? this.#words.unsaved : '', 'unsaved');
  }

  /** Names are added with their role: that control is left when both are. */
  #left({ type, parentElement }: HTMLInputElement): void {
    if (parentElement?.closest('[data-together]')) return;
    clearTimeout(this.#waiting);
    if (type === 'number') this.#waiting = setTimeout(() => void this.#save(null), turning);
    else void this.#save(null);
  }

  /** Sends what the form says. By a button of it, also what is undecided; else that waits. */
  async #save(event: SubmitEvent | null, isAsked = false): Promise<void> {
    clearTimeout(this.#waiting);
    const undecided = this.#undecided(event?.submitter, isAsked);
    const unsaved = this.#unsaved();
    if (!isAsked && unsaved.every((name) => undecided.includes(name))) return;
    if (this.#isSaving) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isSaving = true;
    this.#say(this.#words.saving, 'saving');
    const body = new URLSearchParams(
      [...new FormData(this.#form, event?.submitter)].map(([name, value]) => [name, String(value)]),
    );
    for (const name of undecided) body.append('take', name);
    const sent = { values: valuesOf(this.#form), left: new Set(undecided) };
    const answer = await askForForm(this.#form, body);
    this.#isSaving = false;
    if (typeof answer === 'string') this.#say(this.#words[answer], 'trouble');
    else {
      const before = valuesOf(this.#form);
      const wrong = takeAnswer(this.#form, answer.form, sent);
      takeBeside(answer.page);
      this.#remember(sent.values, before);
      this.#sayOutcome(wrong);
    }
    if (this.#isAskedAgain) {
      this.#isAskedAgain = false;
      await this.#save(null);
    }
  }

  /** Fields of which nobody has said yet whose value is to be there. Save says it of all of them, a field's own button of that one. */
  #undecided(button: HTMLElement | null | undefined, isAsked: boolean): readonly string[] {
    const { name = '', value = '' } = button instanceof HTMLButtonElement ? button : {};
    const chosen = name === 'keep' || name === 'take' ? value : null;
    if (isAsked && chosen === null) return [];
    return [...fieldsOf(this.#form)].flatMap(([field, of]) => (field !== chosen && isUndecided(of) ? [field] : []));
  }

  /** What was sent is saved, but where the form says why not; typed since is what is not as it was sent. */
  #remember(sent: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): void {
    const now = valuesOf(this.#form);
    const values = [...fieldsOf(this.#form)].map(([name, field]) => {
      const isTypedSince = before.get(name) !== sent.get(name);
      const value = (isTypedSince ? sent : now).get(name) ?? '';
      return [name, field.querySelector('.wrong') ? '' : value] as const;
    });
    this.#saved = new Map(values);
  }

  #sayOutcome(wrong: readonly string[]): void {
    const { unsaved, saved, notSaved } = this.#words;
    if (wrong.length > 0) this.#say(notSaved.replace('{fields}', wrong.join(', ')), 'trouble');
    else if (this.#unsaved().length > 0) this.#say(unsaved, 'unsaved');
    else this.#say(saved, 'saved');
  }

  #say(text: string, state: 'unsaved' | 'saving' | 'saved' | 'trouble'): void {
    if (this.#said.textContent !== text) this.#said.textContent = text;
    this.#said.dataset['state'] = state;
  }
}

function sayingBeside(form: HTMLFormElement): HTMLElement {
  const said = document.createElement('p');
  said.className = 'saving-fields';
  said.setAttribute('role', 'status');
  form.querySelector('fieldset > button[type="submit"]')?.after(said);
  return said;
}
