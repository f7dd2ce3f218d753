import { ok, type Result, refused } from '../../kit/result.ts';
import type { HouseRuleWish } from './house-rule.ts';

/** A line of a pasted list that is no rule, counted from 1. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
}

/**
 * Reads rules from lines: what is found, the preferred form, and why, parted by commas (CSV, RFC 4180) or by tabs as spreadsheets copy them.
 * Slashes around what is found make it a pattern (`/colou?r/`); `Aa` in a fourth place keeps its capitals. A line with neither form nor
 * reason is no rule; blank lines and those that begin with # are passed over.
 */
export function parseHouseRules(pasted: string): Result<readonly HouseRuleWish[], readonly UnreadLine[]> {
  const wishes: HouseRuleWish[] = [];
  const unread: UnreadLine[] = [];
  for (const { cells, line } of readCells(pasted.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''))) {
    const [find = '', prefer = '', why = '', capitals = ''] = cells.map((cell) => cell.trim());
    if (find === '' && cells.length === 1) continue;
    if (find.startsWith('#')) continue;
    if (find === '' || (prefer === '' && why === '')) {
      unread.push({ line, text: cells.join(', ').slice(0, 80) });
      continue;
    }
    const pattern = /^\/(.+)\/$/.exec(find)?.[1];
    wishes.push({
      kind: pattern === undefined ? 'words' : 'pattern',
      find: pattern ?? find,
      isCaseKept: capitals === 'Aa',
      prefer: prefer === '' ? null : prefer,
      why,
    });
  }
  return unread.length === 0 ? ok(wishes) : refused(unread);
}

/** The same lines from rules. */
export function writeHouseRules(rules: readonly HouseRuleWish[]): string {
  return rules
    .map(({ kind, find, prefer, why, isCaseKept }) => {
      const cells = [kind === 'pattern' ? `/${find}/` : find, prefer ?? '', why, ...(isCaseKept ? ['Aa'] : [])];
      return cells.map((cell) => (/[",\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
    })
    .join('\n');
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Cells in quotes may hold the separator, line ends and, doubled, quotes. */
function readCells(text: string): readonly Row[] {
  const separator = text.includes('\t') ? '\t' : ',';
  const rows: Row[] = [];
  let line = 1;
  let began = 1;
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = () => {
    rows.push({ cells: [...cells, cell], line: began });
    cells = [];
    cell = '';
    began = line;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\n') line++;
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (sign === '"' && (isQuoted || cell.trim() === '')) {
      if (!isQuoted) cell = '';
      isQuoted = !isQuoted;
    } else if (isQuoted) cell += sign;
    else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else cell += sign;
  }
  endRow();
  return rows;
}
