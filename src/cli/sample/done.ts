import type { Actor } from '../../accounts/actor.ts';
import type { Result } from '../../kit/result.ts';
import type { BodyBlock } from '../../story/document.ts';
import type { Refusal } from '../../story/refusal.ts';
import { describeRefusal } from '../../story/refusal-words.ts';
import { parseMarkdown } from '../../wire/markdown/parse-markdown.ts';
import type { Resolve } from '../../wire/markdown/resolve.ts';

/** Who makes the sample edition. */
export const sampleActor: Actor = { ref: 'system_sample', role: 'administrator', sections: [] };

/** What an act answered. A refusal is a mistake in the sample edition, so it is thrown. */
export function done<Value>(about: string, result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  throw new Error(`The sample edition, ${about}: ${describeRefusal(result.refusal, { timeZone: 'UTC' })}`);
}

/** A body of the sample edition. */
export function readBody(about: string, text: string, resolve: Resolve): readonly BodyBlock[] {
  const read = parseMarkdown(text, resolve);
  if (read.ok) return read.value;
  const problems = read.refusal.map(({ line, problem }) => `line ${line}: ${problem}`);
  throw new Error(`The sample edition, ${about}: ${problems.join('; ')}`);
}
