import type { JSX } from 'preact';
import { namesColumn } from '../../story/block/table.ts';
import type { Table, TableCell, TableRow } from '../../story/document.ts';
import { wordsFor } from '../words/words-for.ts';
import type { BodyContext } from './context.ts';
import { Text } from './inline.tsx';

/** A table in a frame of its own, which scrolls where the table is wider than the page; its header stays. */
export function TableBlock({ block, context }: { readonly block: Table; readonly context: BodyContext }): JSX.Element {
  const { head, body } = partsOf(block);
  const { caption } = block.attrs;
  return (
    <section class="table" aria-label={caption || wordsFor(context.site.edition.language).table} tabindex={0}>
      <table>
        {caption ? <caption>{caption}</caption> : null}
        {head.length > 0 ? (
          <thead>
            <Rows rows={head} scope="col" context={context} />
          </thead>
        ) : null}
        <tbody>
          <Rows rows={body} scope="row" context={context} />
        </tbody>
      </table>
    </section>
  );
}

/** The first rows that are headers throughout, and the rest. */
function partsOf({ content }: Table): { head: readonly TableRow[]; body: readonly TableRow[] } {
  const plain = content.findIndex((row) => row.content.some(({ type }) => type === 'table_cell'));
  return plain < 0 ? { head: [], body: content } : { head: content.slice(0, plain), body: content.slice(plain) };
}

function Rows(props: {
  readonly rows: readonly TableRow[];
  readonly scope: 'col' | 'row';
  readonly context: BodyContext;
}): JSX.Element {
  return (
    <>
      {props.rows.map((row, place) => (
        <tr key={place}>
          {row.content.map((cell, column) => (
            <Cell cell={cell} scope={props.scope} context={props.context} key={column} />
          ))}
        </tr>
      ))}
    </>
  );
}

const aligned = { start: undefined, center: 'al-mid', end: 'al-end' } as const;

function Cell(props: {
  readonly cell: TableCell;
  readonly scope: 'col' | 'row';
  readonly context: BodyContext;
}): JSX.Element {
  const { cell, scope, context } = props;
  const text = <Text site={context.site} of={cell} corrected={context.corrected} />;
  const name = aligned[cell.attrs.align];
  if (!namesColumn(cell)) return <td class={name}>{text}</td>;
  return (
    <th scope={scope} class={name}>
      {text}
    </th>
  );
}
