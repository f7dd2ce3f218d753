import type { PassageNamed } from '../../desk/find-place.ts';

/** The passage that a form names: places in a version of the document (the editor), or its words. What is no number is no place. */
export function readPassage(form: URLSearchParams): PassageNamed {
  const words = form.get('passage');
  if (words !== null) return { words };
  const [version = 0, from = -1, to = -1] = ['version', 'from', 'to'].map((name) => parsePlace(form.get(name)));
  return { version, from, to };
}

function parsePlace(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
