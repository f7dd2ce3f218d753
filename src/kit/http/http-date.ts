import type { Instant } from '../instant.ts';

/** An instant as HTTP says it (RFC 9110, section 5.6.7), the milliseconds left off: `Mon, 23 Nov 2026 12:00:00 GMT`. */
export function formatHttpDate(at: Instant): string {
  return new Date(at).toUTCString();
}

/**
 * Reads an HTTP date in any of its three forms, of which the last two are obsolete but must be understood; null for anything else. A year of
 * two digits is the last such year that is not more than fifty years after `now`.
 */
export function parseHttpDate(text: string, now: Instant): Instant | null {
  const found = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!found) return null;
  const { day = '', month = '', year = '', hour = '', minute = '', second = '' } = found;
  const fullYear = year.length === 2 ? nearby(Number(year), new Date(now).getUTCFullYear()) : Number(year);
  const date = new Date(0);
  date.setUTCFullYear(fullYear, months.indexOf(month), Number(day));
  const isDay = date.getUTCDate() === Number(day) && date.getUTCFullYear() === fullYear;
  // A second may be 60: the minute of a leap second has one more.
  if (!isDay || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  return date.setUTCHours(Number(hour), Number(minute), Number(second)) as Instant;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = `(?<month>${months.join('|')})`;
const time = '(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)';

const forms = [
  new RegExp(`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\\d\\d) ${month} (?<year>\\d{4}) ${time} GMT$`),
  new RegExp(`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\\d\\d)-${month}-(?<year>\\d\\d) ${time} GMT$`),
  new RegExp(`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${month} (?<day>[ \\d]\\d) ${time} (?<year>\\d{4})$`),
];

function nearby(twoDigits: number, thisYear: number): number {
  const year = thisYear - (thisYear % 100) + twoDigits;
  return year > thisYear + 50 ? year - 100 : year;
}
