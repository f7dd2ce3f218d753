import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, firstWordsOf } from './words.ts';

describe('counting words', () => {
  it('counts what stands between spaces and has a letter or a digit', () => {
    expect(countWords('The gates — all 24 of them — held.')).toBe(7);
    expect(countWords('बाढ़ के द्वार टिके रहे।')).toBe(5);
    expect(countWords('سیلاب کے دروازے قائم رہے۔')).toBe(5);
    expect(countWords(' – … ')).toBe(0);
  });

  it('finds the words of scripts without spaces', () => {
    expect(countWords('東京都で雨が降る。')).toBeGreaterThan(3);
    expect(countWords('น้ำท่วมกรุงเทพ')).toBeGreaterThan(1);
  });
});

describe('the first words', () => {
  it('are followed by an ellipsis where there are more', () => {
    expect(firstWordsOf(['One two,  three\nfour'], 2)).toBe('One two,…');
    expect(firstWordsOf(['One two', 'three'], 2)).toBe('One two…');
  });

  it('are the whole text where there are no more', () => {
    expect(firstWordsOf(['One two.', ' ', 'Three.'], 3)).toBe('One two. Three.');
  });

  it('never end in two ellipses', () => {
    expect(firstWordsOf(['One two…', 'three'], 2)).toBe('One two…');
    expect(firstWordsOf(['One two…'], 2)).toBe('One two…');
  });

  it('do not count a dash', () => {
    expect(firstWordsOf(['Rain — and wind — came'], 3)).toBe('Rain — and wind…');
  });

  it('are cut within a line that has no spaces, a closing bracket with its word', () => {
    expect(firstWordsOf(['「東京」は雨。大阪は晴れ。'], 1)).toBe('「東京」…');
  });

  it('are a beginning of the text, and none is lost', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ß', ' ', '—', '東', '京', 'の', '「', '」', '。', 'ก', 'ि', 'क'),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 6 }), (raw, count) => {
        const whole = raw.replace(/\s+/gu, ' ').trim();
        const first = firstWordsOf([raw], count);
        expect(whole.startsWith(first.replace(/…$/u, ''))).toBe(true);
        if (countWords(whole) < count) expect(first).toBe(whole);
        else expect(first === whole).toBe(!first.endsWith('…'));
        if (countWords(whole) > count) expect(first).not.toBe(whole);
      }),
    );
  });
});
