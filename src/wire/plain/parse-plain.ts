import type { Result } from '../../kit/result.ts';
import { collapseWhitespace } from '../../kit/text.ts';
import type { BodyBlock } from '../../story/document.ts';
import { type DocumentProblem, parseBody } from '../../story/parse-document.ts';

/**
 * Reads plain text as paragraphs: empty lines part them, and lines of one paragraph are joined by spaces. No sign in it means anything.
 * An empty text is no paragraph at all.
 */
export function parsePlain(text: string): Result<readonly BodyBlock[], DocumentProblem> {
  return parseBody(paragraphs(text).map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })));
}

/** The same for a list of paragraphs, each a text; one that is only white space is left out. */
export function parseParagraphs(texts: readonly string[]): Result<readonly BodyBlock[], DocumentProblem> {
  return parsePlain(texts.map(collapseWhitespace).join('\n\n'));
}

/** The paragraphs of a text, white space collapsed. */
export function paragraphs(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map(collapseWhitespace)
    .filter(Boolean);
}
