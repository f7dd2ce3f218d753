import { type Result, refused } from '../../kit/result.ts';
import { unprintable } from '../../kit/text.ts';
import type { BodyBlock } from '../../story/document.ts';
import { longestBody } from '../../story/document-limits.ts';
import { type DocumentProblem, parseBody } from '../../story/parse-document.ts';
import type { RawBlock } from './raw-node.ts';
import { readBlocks } from './read-blocks.ts';
import { type Resolve, resolveIds } from './resolve.ts';
import { markdown } from './rules.ts';
import { tokenTree } from './token-tree.ts';

/** Something in a text that Dateline's Markdown does not know or a body cannot hold. */
export interface MarkdownProblem {
  /** From 1. */
  readonly line: number;
  readonly problem: string;
}

/**
 * Reads Dateline's Markdown (docs/markdown.md). Everything in it becomes a part of a block or is named in a problem, in order of lines;
 * nothing is dropped.
 */
export function parseMarkdown(
  text: string,
  resolve: Resolve = resolveIds,
): Result<readonly BodyBlock[], readonly MarkdownProblem[]> {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const unreadable = unreadableLine(source);
  if (unreadable) return refused([unreadable]);
  const problems: MarkdownProblem[] = [];
  const refuse = (line: number, problem: string) => void problems.push({ line, problem });
  const blocks = readBlocks(tokenTree(markdown.parse(source, {})), { resolve, refuse, lines: source.split('\n') });
  if (problems.length > 0) return refused(problems.toSorted((a, b) => a.line - b.line));
  const body = parseBody(blocks.map(({ json }) => json));
  return body.ok ? body : refused(problemsIn(blocks, body.refusal));
}

/** Escapes and signs may make a text some times as long as what it says. */
const longestSource = 4 * longestBody;

function unreadableLine(source: string): MarkdownProblem | null {
  if (source.length > longestSource) return { line: 1, problem: `the text has more than ${longestSource} characters` };
  if (unprintable(source, 'lines') === null) return null;
  for (const [index, line] of source.split('\n').entries()) {
    const sign = unprintable(line, 'lines');
    if (sign) return { line: index + 1, problem: `holds ${sign}` };
  }
  return null;
}

/** The problems of each block by itself, else that of all together. */
function problemsIn(blocks: readonly RawBlock[], whole: DocumentProblem): readonly MarkdownProblem[] {
  const each = blocks.flatMap(({ line, json }) => {
    const alone = parseBody([json]);
    return alone.ok ? [] : [{ line, problem: inWords(alone.refusal) }];
  });
  return each.length > 0 ? each : [{ line: 1, problem: inWords(whole) }];
}

/** The block is known by its line; what stands within it is named. */
function inWords({ place, problem }: DocumentProblem): string {
  const within = place.split(', ').slice(1).join(', ');
  return within ? `${within}: ${problem}` : problem;
}
