/** The version of a story that a form was shown with; 0, which no story has, where it says none. */
export function seenVersion(form: URLSearchParams): number {
  const seen = Number(form.get('seen'));
  return Number.isSafeInteger(seen) ? seen : 0;
}
