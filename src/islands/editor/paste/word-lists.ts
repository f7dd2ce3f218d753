/**
 * Word writes its lists as paragraphs that only look like items: `mso-list:l0 level2 lfo1` in their style, and the bullet as text. Here
 * they become lists again. Everything else of the page is left as it is, for the schema to read.
 */
export function wordLists(html: string): string {
  if (!/mso-list/i.test(html)) return html;
  return html.replace(listRun, (run) =>
    asList([...run.matchAll(listParagraph)].map(([, attributes = '', inside = '']) => itemOf(attributes, inside))),
  );
}

interface Item {
  readonly level: number;
  readonly isNumbered: boolean;
  readonly html: string;
}

const listParagraph = /<p\b([^>]*mso-list:\s*l\d[^>]*)>([\s\S]*?)<\/p>/gi;
const listRun = /(?:<p\b[^>]*mso-list:\s*l\d[^>]*>[\s\S]*?<\/p>\s*)+/gi;

function itemOf(attributes: string, inside: string): Item {
  const level = Number(/level(\d)/i.exec(attributes)?.[1] ?? 1);
  const marker = /<!--\[if !supportLists\]-->([\s\S]*?)<!--\[endif\]-->/i.exec(inside) ?? ignored.exec(inside);
  const sign = (marker?.[1] ?? '').replace(/<[^>]*>|&nbsp;|\s/g, '');
  return {
    level,
    isNumbered: /^\(?[\p{L}\p{N}]{1,4}[.)]/u.test(sign),
    html: marker ? inside.replace(marker[0], '') : inside,
  };
}

const ignored = /<span\b[^>]*mso-list:\s*Ignore[^>]*>([\s\S]*?<\/span>)?[\s\S]*?<\/span>/i;

function asList(items: readonly Item[]): string {
  let html = '';
  const open: string[] = [];
  for (const { level, isNumbered, html: inside } of items) {
    const depth = Math.max(1, Math.min(level, open.length + 1));
    while (open.length > depth) html += `</li></${open.pop()}>`;
    if (open.length === depth) html += '</li>';
    else {
      open.push(isNumbered ? 'ol' : 'ul');
      html += `<${open.at(-1)}>`;
    }
    html += `<li><p>${inside}</p>`;
  }
  while (open.length > 0) html += `</li></${open.pop()}>`;
  return html;
}
