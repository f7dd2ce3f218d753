import { expect, it } from 'vitest';
import { bodyText } from '../../story/document-text.ts';
import { parseParagraphs, parsePlain } from './parse-plain.ts';

function lines(text: string): readonly string[] {
  const parsed = parsePlain(text);
  return parsed.ok ? bodyText(parsed.value).split('\n') : [parsed.refusal.problem];
}

it('empty lines part paragraphs, other line ends do not', () => {
  expect(lines('\uFEFFOne\r\n two\r\n \t\r\n\r\nthree  four\n')).toEqual(['One two', 'three four']);
});

it('no sign means anything', () => {
  expect(lines('# One\n\n- **two** <b>')).toEqual(['# One', '- **two** <b>']);
});

it('an empty text is no paragraph', () => {
  expect(parsePlain(' \n\n ')).toEqual({ ok: true, value: [] });
});

it('a list of texts has a paragraph for each', () => {
  const parsed = parseParagraphs(['One\n\ntwo', ' ', 'three']);
  expect(parsed.ok && bodyText(parsed.value)).toBe('One two\nthree');
});

it('what no text can hold is refused', () => {
  expect(lines('a\n\nb\u0000')).toEqual(['holds the control character U+0000']);
});
