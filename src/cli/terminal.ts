/** How a command ended: 0 fine, 1 refused or failed, 2 called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Writes a line of what was asked for. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a line that is about the work, not its result: what went wrong, how far it has come. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes a value for a program to read. */
export function sayJson(value: unknown): void {
  say(JSON.stringify(value, null, 2));
}

/** Writes rows in columns as wide as they must be. */
export function sayTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  for (const row of rows) {
    const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)));
    say(cells.join('  ').trimEnd());
  }
}

/** Columns of a terminal, near enough: a mark stands on the letter before it. */
function width(text: string): number {
  return text.replace(/\p{M}/gu, '').length;
}
