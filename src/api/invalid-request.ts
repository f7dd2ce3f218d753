import type { z } from 'zod';
import { type Problem, problem } from './problem.ts';

/** What is wrong with a query or a body, each thing with where it stands (a JSON Pointer, RFC 6901, into that part). */
export function invalidRequest(part: 'query' | 'body', { issues }: z.ZodError): Problem {
  const errors = issues.slice(0, 20).map(({ path, message }) => ({ pointer: pointer(path), problem: message }));
  const [first] = errors;
  const where = first?.pointer ? ` at ${first.pointer}` : '';
  return problem('invalid-request', `The ${part} is not as it must be${where}: ${first?.problem ?? 'unknown'}.`, {
    part,
    errors,
  });
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
