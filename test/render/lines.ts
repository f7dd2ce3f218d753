/** Markup with a tag or a text on each line, so that differences can be read. */
export function lines(html: string): string {
  return html
    .replace(/(<[^>]+>)/g, '\n$1\n')
    .split('\n')
    .filter((line) => line !== '')
    .join('\n');
}
