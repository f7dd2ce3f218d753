import { describe, expect, it } from 'vitest';
import type { SearchQuery, SearchResult } from '../../src/archive/public-reader.ts';
import { days, minutes, shift } from '../../src/kit/instant.ts';
import type { Language } from '../../src/story/language.ts';
import { noon, type SmallHouse, smallHouse, type Told } from './small-house.ts';
import type { MakeArchive } from './test-archive.ts';

/** What searches find. Which stories they may find is shown with everything else that readers see. */
export function describeSearch(make: MakeArchive): void {
  describe('when it is searched', () => {
    const finds = async (
      told: readonly Told[],
      query: Partial<SearchQuery> & { text: string },
    ): Promise<readonly string[]> => {
      await using test = await make();
      const house = await smallHouse(test.archive);
      await house.publish(...told);
      return headlines(await search(house, query));
    };
    const body = (language: string, ...paragraphs: readonly string[]): Told => ({
      headline: 'Found',
      paragraphs,
      fields: { language: language as Language },
    });

    it('folds case, accents and compatibility forms in English', async () => {
      const told = [body('en', 'The café at Ærø served “ﬁne” coﬀee to Zoë.')];
      for (const text of ['cafe', 'CAFÉ', 'aero', 'fine coffee', 'zoe'])
        expect(await finds(told, { text }), text).toEqual(['Found']);
    });

    it('keeps vowel signs apart in Hindi, and nuktas together however they are composed', async () => {
      const told = [body('hi', 'क़ानून की किताब में लिखा है कि पानी नहीं रुकेगा।')];
      const language = 'hi' as Language;
      for (const text of ['किताब', 'क\u093cानून', '\u0958ानून', 'पानी'])
        expect(await finds(told, { text, language }), text).toEqual(['Found']);
      for (const text of ['कताब', 'किताबें', 'पाना']) expect(await finds(told, { text, language }), text).toEqual([]);
    });

    it('drops vowel marks and joins the forms of letters in Urdu', async () => {
      const told = [body('ur', 'کِتابٌ میں لکھا ہے کہ پانی نہیں رکے گا')];
      const language = 'ur' as Language;
      for (const text of ['کتاب', 'كتاب', 'پاني', 'كِتاب'])
        expect(await finds(told, { text, language }), text).toEqual(['Found']);
    });

    it('wants every word, and words in quotes one after the other', async () => {
      const told = [body('en', 'The flood gate held. The gate of the mill did not.')];
      expect(await finds(told, { text: 'mill flood' })).toEqual(['Found']);
      expect(await finds(told, { text: 'flood fire' })).toEqual([]);
      for (const text of ['"flood gate"', '“gate of the mill”', '„flood gate“', 'flood-gate', '"flood gate'])
        expect(await finds(told, { text }), text).toEqual(['Found']);
      for (const text of ['"gate flood"', '"flood mill"', 'gate-flood'])
        expect(await finds(told, { text }), text).toEqual([]);
    });

    it('finds stories by the name that their writer or topic bears now, and by no name of before', async () => {
      await using test = await make();
      const house = await smallHouse(test.archive);
      const { contributor, topic } = house;
      await house.publish({ headline: 'Hers', fields: { byline: [{ contributor, role: 'words' }], topics: [topic] } });
      expect(headlines(await search(house, { text: 'okonjo' }))).toEqual(['Hers']);
      await house.saveContributor('Mara Lind');
      expect(headlines(await search(house, { text: 'okonjo' }))).toEqual([]);
      for (const text of ['lind', '"mara lind"', 'lind defences', '"flood defences" happened'])
        expect(headlines(await search(house, { text })), text).toEqual(['Hers']);
    });

    it('never fails, whatever is typed', async () => {
      await using test = await make();
      const house = await smallHouse(test.archive);
      const { contributor } = house;
      await house.publish(body('en', 'NEAR and NOT and OR are words; so is x.'), {
        headline: 'Hers',
        fields: { byline: [{ contributor, role: 'words' }] },
      });
      const hostile = [
        ...['', ' ', '"', '""', '" "', '"""', "'", "' OR 1=1 --", '*', 'fl*', '^x', 'x*', 'NEAR(x y)', 'x NEAR/2 y'],
        ...[
          'headline:x',
          '{headline} : x',
          '-x',
          '+',
          'x + y',
          '(',
          ')',
          '(x',
          'x)',
          'AND',
          'OR',
          'NOT',
          'x NOT y',
          ':',
          '\\',
        ],
        ...[
          '\0',
          'x\0y',
          '\ud800',
          '\u200d',
          '\u093f\u0902',
          '़',
          '\u{10ffff}',
          '\u{e000}en',
          '\u{e001}found',
          '💧',
          '()'.repeat(300),
        ],
        ...[
          'x'.repeat(5000),
          'x '.repeat(5000),
          '"x '.repeat(200),
          'é'.repeat(300),
          '\t\n\r',
          '%',
          '_',
          '%00',
          '<b>x</b>',
        ],
      ];
      for (const text of hostile) {
        const { hits } = await search(house, { text });
        expect(hits.length, JSON.stringify(text)).toBeLessThanOrEqual(1);
      }
      for (const after of ['', 'r', 'o', 'r0-0', 'ozzzzzzzzzz', 'rzzzzzzzzzz-zzz', '-1', "'; --", '\0'])
        expect((await search(house, { text: 'words', after })).hits.length, after).toBeLessThanOrEqual(1);
      expect(headlines(await search(house, { text: 'near NOT or' }))).toEqual(['Found']);
    });

    it('counts the first two hundred characters of a search', async () => {
      const told = [body('en', 'river')];
      expect(await finds(told, { text: `river${' '.repeat(190)}absent` })).toEqual([]);
      expect(await finds(told, { text: `river${' '.repeat(200)}absent` })).toEqual(['Found']);
    });

    it('shows some of the text around the first match, matches marked in the original’s own letters', async () => {
      await using test = await make();
      const house = await smallHouse(test.archive);
      const before = 'one two three four five six seven eight nine ten';
      await house.publish(body('en', 'Nothing here.', `${before} the Café’s gate and ${before} ${before} ${before}`));
      const { hits } = await search(house, { text: 'cafe gate' });
      expect(hits[0]?.snippet).toEqual([
        '… four five six seven eight nine ten the ',
        'Café',
        '’s ',
        'gate',
        ' and one two three four five six seven eight nine ten one two three four five six seven eight …',
      ]);
    });

    it('begins with the text where nothing in it matched', async () => {
      await using test = await make();
      const house = await smallHouse(test.archive);
      await house.publish({ headline: 'Ferries', paragraphs: ['They sail.'] });
      expect((await search(house, { text: 'ferries' })).hits[0]?.snippet).toEqual(['They sail.']);
    });

    it('puts what is about the words before what only names them, and the newer first where that is even', async () => {
      const filler = 'and so it went on for a long time in the town by the sea '.repeat(5);
      const told: readonly Told[] = [
        { headline: 'Named', paragraphs: [`${filler} tunnel ${filler}`], at: shift(noon, minutes(-1)) },
        { headline: 'About the tunnel', paragraphs: [`The tunnel. ${filler}`], at: shift(noon, -days(20)) },
        { headline: 'Named before', paragraphs: [`${filler} tunnel ${filler}`], at: shift(noon, -days(700)) },
        ...Array.from({ length: 20 }, () => ({ paragraphs: [filler] })),
      ];
      expect(await finds(told, { text: 'tunnel' })).toEqual(['About the tunnel', 'Named', 'Named before']);
    });

    it('goes on after the thousand ranked matches with the older ones by date, each once, also while more is published', async () => {
      await using test = await make();
      const house = await smallHouse(test.archive);
      const older = Array.from({ length: 1150 }, (_, number) => ({
        headline: `H${number}`,
        paragraphs: ['The water rose.'],
        at: shift(noon, -minutes(number)),
      }));
      // Out of order: what comes late into the archive stands where its date says.
      await house.publish(...older.filter((_, number) => number % 2 === 0));
      await house.publish(...older.filter((_, number) => number % 2 === 1));
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page = await search(house, { text: 'water', limit: 100, ...(after && { after }) });
        found.push(...headlines(page));
        after = page.next ?? undefined;
        await house.publish({ headline: 'New', paragraphs: ['More water.'], at: noon });
      } while (after !== undefined);
      expect(new Set(found)).toEqual(new Set(older.map(({ headline }) => headline)));
      expect(found).toHaveLength(1150);
      expect(found.slice(1000)).toEqual(older.slice(1000).map(({ headline }) => headline));
    });
  });
}

function search({ archive }: SmallHouse, query: Partial<SearchQuery> & { text: string }): Promise<SearchResult> {
  return archive.asOf(noon, (reader) => reader.search({ language: 'en' as Language, limit: 20, ...query }));
}

function headlines({ hits }: SearchResult): readonly string[] {
  return hits.map(({ story }) => story.headline);
}
