import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

for (const place of document.querySelectorAll<HTMLElement>('[data-island="passkey"]'))
  if (browserSupportsWebAuthn()) bringToLife(place);

/** Shows the button, and the form around it where that is for nothing else; has the browser ask for a passkey when it is pressed. */
function bringToLife(place: HTMLElement): void {
  const button = place.querySelector('button');
  const form = place.closest('form');
  if (!button || !form) return;
  form.hidden = false;
  place.hidden = false;
  button.addEventListener('click', async (event) => {
    // Enter in a field presses the form's first button, which is this one: it is meant for the other way where that is opened.
    if (document.activeElement !== button && form.querySelector('details')?.open) return;
    event.preventDefault();
    if (button.disabled || !readyFields(form)) return;
    tell(place, '');
    button.disabled = true;
    const to = await ask(place, fieldsOf(form));
    if (to === null) button.disabled = false;
    else location.assign(to);
  });
}

/** Whether what goes along is filled in; the browser says what is not. */
function readyFields(form: HTMLFormElement): boolean {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input:not(details input)')];
  return fields.every((field) => field.reportValidity());
}

function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input:not(details input)')];
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
}

/** The way from the question to the answer; where it ends the browser goes on to what is returned. Null where it ended in words. */
async function ask(place: HTMLElement, fields: Record<string, string>): Promise<string | null> {
  const { mode, ask: question = '', answer = '', unreachable = '' } = place.dataset;
  try {
    const asked = await post(question, fields);
    if (!('options' in asked)) return tell(place, asked.text ?? unreachable);
    const response = await signed(mode, asked.options);
    const done = await post(answer, { ...fields, response });
    return done.to ?? tell(place, done.text ?? unreachable);
  } catch (error) {
    return tell(place, wordsFor(place, error));
  }
}

interface Told {
  readonly options?: unknown;
  readonly to?: string;
  readonly text?: string;
}

async function post(to: string, body: unknown): Promise<Told> {
  const answer = await fetch(to, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}

function signed(mode: string | undefined, options: unknown): Promise<unknown> {
  return mode === 'create'
    ? startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
    : startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
}

function wordsFor({ dataset }: HTMLElement, error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'AbortError') return dataset['cancelled'] ?? '';
  if (name === 'InvalidStateError') return dataset['exists'] ?? '';
  return error instanceof TypeError ? (dataset['unreachable'] ?? '') : (dataset['failed'] ?? '');
}

function tell(place: HTMLElement, text: string): null {
  const trouble = place.querySelector('[data-trouble]');
  if (!trouble) return null;
  trouble.textContent = text;
  trouble.classList.toggle('refused', text !== '');
  return null;
}
