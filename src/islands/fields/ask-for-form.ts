/** A form as the server gave it back, on its page. */
export interface AnsweredForm {
  readonly page: Document;
  readonly form: HTMLFormElement;
}

/**
 * Sends a form, and finds the same form in the page that is answered; else why there is none. The page is read by the browser as it comes: an
 * `XMLHttpRequest` does that without making elements of a text, which the newsroom's policy (`require-trusted-types-for`) leaves to nobody.
 */
export function askForForm(
  form: HTMLFormElement,
  body: URLSearchParams,
): Promise<AnsweredForm | 'unreachable' | 'signedOut' | 'failed'> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'document';
    request.setRequestHeader('accept', 'text/html');
    request.addEventListener('error', () => resolve('unreachable'));
    request.addEventListener('load', () => {
      const page = request.responseXML;
      const found = page?.querySelector<HTMLFormElement>(`form[action="${form.getAttribute('action')}"]`);
      const isOutside = new URL(request.responseURL).pathname.endsWith('/sign-in');
      resolve(page && found ? { page, form: found } : isOutside ? 'signedOut' : 'failed');
    });
    request.send(body);
  });
}
