import { make } from '../ui/make.ts';

const mostOffered = 6;
let lists = 0;

/** Completes colleagues' names after an `@`. Stands below the field: arrows choose, Enter or Tab takes, Escape leaves. */
export function mentionList(field: HTMLTextAreaElement, people: () => Promise<readonly string[]>): HTMLElement {
  const list = make('ul', { class: 'mention-list', role: 'listbox', label: '@' });
  list.id = `mentions-${++lists}`;
  list.hidden = true;
  let offered: readonly string[] = [];
  let chosen = 0;
  const show = () => {
    list.hidden = offered.length === 0;
    list.replaceChildren(
      ...offered.map((name, index) => {
        const line = make('li', { role: 'option', 'aria-selected': String(index === chosen) }, name);
        line.id = `${list.id}-${index}`;
        line.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(name);
        });
        return line;
      }),
    );
    if (list.hidden) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${chosen}`);
  };
  const close = () => {
    offered = [];
    show();
  };
  const take = (name: string) => {
    const begun = begunName(field);
    if (begun === null) return;
    const end = field.selectionStart;
    field.setRangeText(`${name} `, end - begun.length, end, 'end');
    close();
  };
  const look = async () => {
    const begun = begunName(field);
    const names = begun === null ? [] : await people();
    if (begunName(field) !== begun || begun === null) return close();
    offered = names.filter((name) => fits(name, begun)).slice(0, mostOffered);
    chosen = 0;
    show();
  };
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.addEventListener('input', () => void look());
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (offered.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) chosen = (chosen + step + offered.length) % offered.length;
    else if (event.key === 'Enter' || event.key === 'Tab') take(offered[chosen] ?? '');
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== undefined) show();
  });
  return list;
}

/** What of a name stands between an `@` and the cursor; null where no name is begun. */
function begunName({ value, selectionStart }: HTMLTextAreaElement): string | null {
  return /(?:^|[^\p{L}\p{N}_.+-])@([^@\n]{0,40})$/u.exec(value.slice(0, selectionStart))?.[1] ?? null;
}

function fits(name: string, begun: string): boolean {
  const sought = begun.toLowerCase();
  const own = name.toLowerCase();
  return (
    own !== sought &&
    (own.startsWith(sought) || own.split(' ').some((part) => sought !== '' && part.startsWith(sought)))
  );
}
