import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseWhitespace, foldForSearch, foldWithMap, unprintable, wordSpans } from './text.ts';

describe('a folded text', () => {
  const same = (...forms: string[]) => expect(new Set(forms.map(foldForSearch)).size, forms.join(' ')).toBe(1);
  const different = (a: string, b: string) => expect(foldForSearch(a)).not.toBe(foldForSearch(b));

  it('has no case', () => {
    same('STRASSE', 'Straße', 'strasse', 'STRAẞE');
    same('ΟΔΟΣ', 'οδος', 'Οδός');
    same('Istanbul', 'İstanbul', 'ıstanbul');
  });

  it('has no accents on Latin letters, composed or not', () => {
    same('Joaquín', 'Joaqui\u0301n', 'joaquin');
    same('Łódź', 'lodz');
    same('Ærø', 'aero');
    same('Đặng', 'dang');
  });

  it('keeps the Cyrillic letters that only look like accented ones', () => {
    same('Ёлка', 'елка');
    same('за\u0301мок', 'замок');
    different('мой', 'мои');
    different('їх', 'іх');
  });

  it('reads compatibility forms as what they stand for', () => {
    same('ｆｕｌｌ', 'full');
    same('ﬁnance', 'finance');
    same('ｶﾞｽ', 'ガス');
  });

  it('keeps the voice of Japanese kana and the syllables of Korean whole', () => {
    different('ガス', 'カス');
    expect(foldForSearch('한국')).toBe('한국');
    same('한국', '한국'.normalize('NFD'));
  });

  it('has no Arabic vowel marks, no tatweel, and one form of alef, yeh, kaf and heh', () => {
    same('مُحَمَّد', 'محمد', 'محـمـد');
    same('أحمد', 'احمد', 'ٱحمد', 'إحمد', 'آحمد');
    same('كتاب', 'کتاب');
    same('پانی', 'پاني', 'پانى');
    same('وہ', 'وه', 'وة');
    same('ﷲ', 'الله');
  });

  it('keeps the Urdu letters that tell words apart', () => {
    different('کہا', 'کھا');
    different('لڑکی', 'لڑکے');
    different('ماں', 'مان');
  });

  it('keeps Devanagari vowel signs and nuktas, in one form', () => {
    different('दिन', 'दीन');
    different('कम', 'काम');
    different('ज़रा', 'जरा');
    same('सड़क', 'सड\u093cक');
    same('क\u094dष', 'क\u094d\u200dष', 'क\u094d\u200cष');
  });

  it('writes the digits of every script the same', () => {
    same('2026', '२०२६', '۲۰۲۶', '٢٠٢٦', '２０２６');
  });

  it('has no invisible signs', () => {
    same('co\u00adoperate', 'cooperate');
    same('\u200fسلام\u200e', 'سلام');
  });
});

describe('the way back from a folded text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'aÉßİé\u0301\u0308कि़ज\u200dأهـُک가각ガカ\u3099ｶﾞΣς 5۵२ﷲ😀') }),
  );

  it('folds to the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWithMap(text).text).toBe(foldForSearch(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('names a position of the original for each position of the folded text, never running backwards', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, positions } = foldWithMap(text);
        expect(positions).toHaveLength(folded.length + 1);
        expect(positions).toEqual(positions.toSorted((a, b) => a - b));
        expect(positions.at(-1)).toBe(text.length);
      }),
    );
  });

  it('finds the printed words of a match', () => {
    const printed = 'In Łódź sagte die Straßenbahn: „Nächster Halt“';
    const { text, positions } = foldWithMap(printed);
    const start = text.indexOf('strassenbahn');
    expect(printed.slice(positions[start], positions[start + 'strassenbahn'.length])).toBe('Straßenbahn');
  });
});

it('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
    }),
  );
});

it('words are unbroken runs of letters, digits and marks', () => {
  const text = 'Flood-gates «hold», बाढ़ के द्वार 24°';
  expect(wordSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Flood',
    'gates',
    'hold',
    'बाढ़',
    'के',
    'द्वार',
    '24',
  ]);
});

it('white space collapses, whatever it is made of', () => {
  expect(collapseWhitespace('\t a\u00a0 b\r\n\u3000c ')).toBe('a b c');
});

describe('what a story cannot hold', () => {
  it('is named', () => {
    expect(unprintable('a\u0000b')).toBe('the control character U+0000');
    expect(unprintable('a\u0085b')).toBe('the control character U+0085');
    expect(unprintable('a\uffffb')).toBe('the control character U+FFFF');
    expect(unprintable('a\ud800b')).toBe('half of a surrogate pair');
  });

  it('includes line ends and tabs, except where lines are allowed', () => {
    expect(unprintable('a\nb')).toBe('the control character U+000A');
    expect(unprintable('a\n\tb', 'lines')).toBeNull();
    expect(unprintable('a\rb', 'lines')).toBe('the control character U+000D');
  });

  it('is nothing that people write', () => {
    expect(unprintable('नमस्ते, “سلام” 👩‍🚀 \u2067…\u2069')).toBeNull();
  });
});
