/** What a form says that it was filled with when it was shown, in its field `seen`; nothing where that cannot be read. */
export function readSeen(form: URLSearchParams): Readonly<Record<string, unknown>> {
  try {
    const seen: unknown = JSON.parse(form.get('seen') ?? '{}');
    return typeof seen === 'object' && seen !== null && !Array.isArray(seen) ? { ...seen } : {};
  } catch {
    return {};
  }
}
