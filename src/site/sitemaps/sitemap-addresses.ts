import type { Month } from './months.ts';

/** `/sitemap/2026-11.xml`, and `/sitemap/2026-11-2.xml` for the second part of a long month. */
export function monthFile({ year, month }: Month, part: number): string {
  const name = `${year}-${String(month).padStart(2, '0')}`;
  return part === 1 ? `${name}.xml` : `${name}-${part}.xml`;
}

/** Reads what `monthFile` writes, for the years 1000 to 9998; null for anything else. */
export function parseMonthFile(file: string): { readonly month: Month; readonly part: number } | null {
  const [, year = '', month = '', part = '1'] =
    /^([1-9]\d{3})-(0[1-9]|1[0-2])(?:-([2-9]|[1-9]\d{1,3}))?\.xml$/.exec(file) ?? [];
  return year === '' || year === '9999'
    ? null
    : { month: { year: Number(year), month: Number(month) }, part: Number(part) };
}
