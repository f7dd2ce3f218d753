const syllables = [
  'ta',
  'ren',
  'li',
  'mo',
  'gar',
  'es',
  'pin',
  'du',
  'vel',
  'o',
  'cha',
  'ith',
  'sor',
  'un',
  'ke',
  'bra',
];

/** Paragraphs of so many words in all, as hard to compress as prose is: words of a small invented tongue, by Zipf's law. */
export function proseOf(words: number, seed = 1): readonly string[] {
  let state = seed;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const word = () => {
    const rank = Math.floor(2000 ** chance());
    return [rank % 16, Math.floor(rank / 16) % 16, Math.floor(rank / 256) % 16]
      .slice(0, rank < 16 ? 1 : rank < 256 ? 2 : 3)
      .map((place) => syllables[place])
      .join('');
  };
  const paragraphs: string[] = [];
  for (let left = words; left > 0; left -= 75) {
    paragraphs.push(`${Array.from({ length: Math.min(75, left) }, word).join(' ')}.`);
  }
  return paragraphs;
}
