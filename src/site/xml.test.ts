import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { textElement, xmlText } from './xml.ts';

test('what XML would read is escaped, and the end of a CDATA section is never written', () => {
  expect(xmlText('<b>"Rock & roll"</b> ]]>')).toBe('&lt;b&gt;&quot;Rock &amp; roll&quot;&lt;/b&gt; ]]&gt;');
});

test('what XML cannot hold is left out', () => {
  expect(xmlText('a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg\ud800')).toBe('abcdefg\ufffd');
  expect(xmlText('tab\tline\nemoji 😀')).toBe('tab\tline\nemoji 😀');
});

test('any text gives well-formed XML that holds the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parser = new SaxesParser();
      let read = '';
      parser.on('text', (piece) => {
        read += piece;
      });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(textElement('title', text)).close();
      expect(read).toBe(withoutForbidden(text));
    }),
  );
});

function withoutForbidden(text: string): string {
  const allowed = (code: number) =>
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code !== 0xfffe && code !== 0xffff);
  const kept = [...text.toWellFormed()].filter((sign) => allowed(sign.codePointAt(0) ?? 0)).join('');
  return kept.replace(/\r\n?/g, '\n');
}
