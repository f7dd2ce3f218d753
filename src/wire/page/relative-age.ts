import { days, hours, minutes, seconds } from '../../kit/instant.ts';
import { foldForSearch } from '../../kit/text.ts';

/** How long ago something was, as a page says it. */
export interface RelativeAge {
  readonly milliseconds: number;
  /** The languages that say it so, the likeliest first. */
  readonly languages: readonly string[];
}

const lengths = {
  second: seconds(1),
  minute: minutes(1),
  hour: hours(1),
  day: days(1),
  week: days(7),
  month: days(30),
  year: days(365),
} as const;
type Unit = keyof typeof lengths;
const units = Object.keys(lengths) as Unit[];

/** Where two languages say the same, the first is the likelier. */
const languages = [
  ...['en', 'hi', 'ur', 'fr', 'de', 'es', 'pt', 'it', 'ar', 'bn', 'ta', 'te', 'mr', 'gu', 'kn', 'ml', 'pa', 'ne', 'si'],
  ...['fa', 'ru', 'uk', 'ja', 'zh', 'zh-TW', 'ko', 'tr', 'id', 'ms', 'vi', 'th', 'nl', 'pl', 'cs', 'sk', 'ro', 'hu'],
  ...['sv', 'da', 'nb', 'fi', 'el', 'he', 'bg', 'sr', 'hr', 'ca', 'sw', 'am'],
];

/** What people and programs write besides what the platform's tables know; `#` stands for a number. */
const otherWords: readonly (readonly [language: string, unit: Unit, count: number | null, ...words: string[]])[] = [
  ['en', 'second', 0, 'just now', 'moments ago', 'a moment ago', 'a few seconds ago'],
  ['en', 'second', null, '# secs ago', '# s ago', '# seconds', '# secs'],
  ['en', 'minute', 1, 'a minute ago', 'one minute ago', 'about a minute ago'],
  ['en', 'minute', null, '# mins ago', '# m ago', '# minutes', '# mins', '# min', 'about # minutes ago'],
  ['en', 'hour', 1, 'an hour ago', 'one hour ago', 'about an hour ago'],
  ['en', 'hour', null, '# hrs ago', '# h ago', '# hours', '# hour', '# hrs', '# hr', '# h', 'about # hours ago'],
  ['en', 'day', 1, 'a day ago', 'one day ago'],
  ['en', 'day', null, '# d ago', '# days', '# day', '# d'],
  ['en', 'week', 1, 'a week ago'],
  ['en', 'week', null, '# wks ago', '# w ago', '# weeks', '# week'],
  ['en', 'month', 1, 'a month ago'],
  ['en', 'month', null, '# mths ago', '# months', '# month'],
  ['en', 'year', 1, 'a year ago'],
  ['en', 'year', null, '# yrs ago', '# y ago', '# years', '# year'],
  ['hi', 'second', 0, 'अभी', 'अभी अभी', 'कुछ सेकंड पहले'],
  ['hi', 'minute', null, '# मिनट पूर्व'],
  ['hi', 'hour', 1, 'एक घंटा पहले', 'एक घंटे पहले'],
  ['hi', 'hour', null, '# घंटा पहले', '# घण्टे पहले', '# घण्टा पहले', '# घंटे पूर्व'],
  ['hi', 'day', 1, 'एक दिन पहले'],
  ['ur', 'second', 0, 'ابھی', 'ابھی ابھی'],
  ['ur', 'minute', null, '# منٹ قبل', '# منٹس پہلے'],
  ['ur', 'hour', 1, 'ایک گھنٹہ پہلے', 'ایک گھنٹہ قبل', 'ایک گھنٹے پہلے'],
  ['ur', 'hour', null, '# گھنٹے قبل', '# گھنٹہ قبل', '# گھنٹوں پہلے'],
  ['ur', 'day', 1, 'ایک دن پہلے', 'ایک دن قبل'],
  ['ur', 'day', null, '# دن پہلے', '# دن قبل'],
  ['ur', 'week', null, '# ہفتے پہلے', '# ہفتے قبل', '# ہفتہ قبل'],
  ['fr', 'second', 0, 'à l’instant', 'il y a quelques secondes'],
  ['fr', 'minute', 1, 'il y a une minute'],
  ['fr', 'hour', 1, 'il y a une heure'],
  ['fr', 'day', 1, 'il y a un jour'],
  ['de', 'second', 0, 'gerade eben', 'vor wenigen Sekunden'],
  ['de', 'minute', 1, 'vor einer Minute'],
  ['de', 'hour', 1, 'vor einer Stunde'],
  ['de', 'day', 1, 'vor einem Tag'],
  ['de', 'week', 1, 'vor einer Woche'],
  ['es', 'minute', 1, 'hace un minuto'],
  ['es', 'hour', 1, 'hace una hora'],
  ['es', 'day', 1, 'hace un día'],
  ['pt', 'minute', 1, 'há um minuto'],
  ['pt', 'minute', null, '# minutos atrás'],
  ['pt', 'hour', 1, 'há uma hora'],
  ['pt', 'hour', null, '# horas atrás', '# hora atrás'],
  ['pt', 'day', 1, 'há um dia'],
  ['pt', 'day', null, '# dias atrás', '# dia atrás'],
  ['it', 'hour', 1, 'un’ora fa'],
  ['it', 'day', 1, 'un giorno fa'],
  ['ar', 'minute', 1, 'منذ دقيقة'],
  ['ar', 'minute', 2, 'منذ دقيقتين'],
  ['ar', 'minute', null, 'منذ # دقيقة', 'منذ # دقائق'],
  ['ar', 'hour', 1, 'منذ ساعة', 'قبل ساعة'],
  ['ar', 'hour', 2, 'منذ ساعتين'],
  ['ar', 'hour', null, 'منذ # ساعة', 'منذ # ساعات'],
  ['ar', 'day', 1, 'منذ يوم', 'قبل يوم'],
  ['ar', 'day', 2, 'منذ يومين'],
  ['ar', 'day', null, 'منذ # يوم', 'منذ # أيام'],
  ['bn', 'hour', null, '# ঘন্টা আগে'],
  ['ru', 'hour', 1, 'час назад'],
  ['ru', 'minute', 1, 'минуту назад'],
  ['ru', 'second', 0, 'только что'],
  ['ja', 'second', 0, 'たった今'],
  ['zh', 'second', 0, '刚刚'],
  ['id', 'minute', null, '# menit lalu'],
  ['id', 'hour', null, '# jam lalu'],
  ['id', 'day', null, '# hari lalu'],
];

interface Phrase {
  readonly unit: Unit;
  /** Null where the number stands in the words. */
  readonly count: number | null;
  readonly languages: string[];
}

let phrases: ReadonlyMap<string, Phrase> | undefined;

/** Reads a whole line as "1 hour ago" in any of some fifty languages; null for anything else. */
export function parseRelativeAge(line: string): RelativeAge | null {
  if (line.length > 60) return null;
  phrases ??= knownPhrases();
  const { key, number } = keyOf(line);
  const phrase = phrases.get(key);
  if (!phrase) return null;
  const count = phrase.count ?? number ?? 0;
  return count > 10_000 ? null : { milliseconds: count * lengths[phrase.unit], languages: phrase.languages };
}

/** Letters and marks only, folded, and the one number in them as `#`. */
function keyOf(words: string): { readonly key: string; readonly number: number | null } {
  const folded = foldForSearch(words).replace(/[^\p{L}\p{M}\p{N}#]/gu, '');
  const number = /\d+/.exec(folded)?.[0];
  return { key: folded.replace(/\d+/, '#'), number: number === undefined ? null : Number(number) };
}

function knownPhrases(): ReadonlyMap<string, Phrase> {
  const known = new Map<string, Phrase>();
  for (const [language, unit, count, ...words] of otherWords)
    for (const word of words) learn(known, language, unit, count, word);
  for (const style of ['long', 'short'] as const)
    for (const language of languages) learnFromPlatform(known, language, style);
  return known;
}

/** Numbers that have a form of their own in some language. */
const tellingNumbers = [1, 2, 3, 5, 6, 10, 11, 20, 21, 22, 100];

function learnFromPlatform(known: Map<string, Phrase>, language: string, style: 'long' | 'short'): void {
  const always = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' });
  const auto = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
  for (const unit of units) {
    for (const number of tellingNumbers) {
      const words = always.format(-number, unit);
      learn(known, language, unit, keyOf(words).number === null ? number : null, words);
    }
    if (unit === 'day') for (const number of [1, 2]) learnDay(known, language, number, auto.format(-number, unit));
  }
}

/** Yesterday, and the day before where a language has a word for it. */
function learnDay(known: Map<string, Phrase>, language: string, number: number, words: string): void {
  if (keyOf(words).number === null) learn(known, language, 'day', number, words);
}

function learn(known: Map<string, Phrase>, language: string, unit: Unit, count: number | null, words: string): void {
  const { key } = keyOf(words);
  const phrase = known.get(key);
  const [base = language] = language.split('-');
  if (!phrase) known.set(key, { unit, count, languages: [base] });
  else if (phrase.unit === unit && phrase.count === count && !phrase.languages.includes(base))
    phrase.languages.push(base);
}
