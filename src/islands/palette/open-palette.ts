import { make } from '../editor/ui/make.ts';
import { type Entry, findEntries } from './find-entries.ts';
import { commandsHere, entriesHere, storiesBy } from './tell-entries.ts';

/** The texts that its button holds. */
export interface PaletteWords {
  readonly label: string;
  readonly nothing: string;
  readonly found: string;
  readonly unreachable: string;
  readonly groups: Readonly<Record<Entry['group'], string>>;
}

/** How long somebody has typed nothing when stories are looked for; in milliseconds. */
const pause = 150;

/** Opens the palette over the page: a field with a list below it (combobox), which arrows go through and Enter chooses from. */
export function openPalette(words: PaletteWords): void {
  const from = document.activeElement;
  const commands = commandsHere(from);
  const list = make('div', { role: 'listbox', label: words.label });
  list.id = 'palette-list';
  const input = make('input', { type: 'text', role: 'combobox', label: words.label });
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.dir = 'auto';
  for (const [name, value] of [
    ['aria-controls', list.id],
    ['aria-expanded', 'true'],
    ['aria-autocomplete', 'list'],
  ] as const)
    input.setAttribute(name, value);
  const told = make('p', { class: 'told', role: 'status' });
  const dialog = make('dialog', { class: 'palette', label: words.label }, input, list, told);

  let here: readonly Entry[] = commands;
  let stories: readonly Entry[] = [];
  let offered: readonly Entry[] = [];
  let chosen = 0;
  let isReached = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const choose = (index: number) => {
    chosen = (index + offered.length) % Math.max(1, offered.length);
    list.querySelector('[aria-selected="true"]')?.setAttribute('aria-selected', 'false');
    const line = list.querySelector(`#palette-${chosen}`);
    line?.setAttribute('aria-selected', 'true');
    line?.scrollIntoView({ block: 'nearest' });
    if (line) input.setAttribute('aria-activedescendant', line.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = () => {
    offered = [...findEntries(here, input.value), ...stories].toSorted(
      (a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group),
    );
    list.replaceChildren(...groupsOf(offered, words, take));
    choose(0);
    const text = offered.length === 0 ? words.nothing : words.found.replace('{n}', String(offered.length));
    told.textContent = isReached ? text : words.unreachable;
  };
  const take = (entry: Entry) => {
    dialog.close();
    if (entry.run) entry.run();
    else if (entry.href !== null) go(entry.href);
  };
  const look = () => {
    clearTimeout(timer);
    const asked = input.value.trim();
    if (asked === '') stories = [];
    show();
    if (asked === '') return;
    timer = setTimeout(async () => {
      const found = await storiesBy(asked);
      if (input.value.trim() !== asked || !dialog.open) return;
      isReached = found !== null;
      stories = found ?? [];
      show();
    }, pause);
  };

  input.addEventListener('input', look);
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const entry = offered[chosen];
    if (by !== 0) choose(chosen + by);
    else if (event.key === 'Enter' && entry) take(entry);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    clearTimeout(timer);
    dialog.remove();
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  show();
  void entriesHere().then((entries) => {
    isReached = entries !== null;
    here = [...commands, ...(entries ?? [])];
    if (dialog.open) show();
  });
}

const groupOrder: readonly Entry['group'][] = ['commands', 'acts', 'screens', 'stories'];

function groupsOf(
  offered: readonly Entry[],
  words: PaletteWords,
  take: (entry: Entry) => void,
): readonly HTMLElement[] {
  const groups = Map.groupBy(offered, ({ group }) => group);
  return [...groups].map(([group, entries]) =>
    make(
      'div',
      { role: 'group', label: words.groups[group] },
      make('p', { 'aria-hidden': 'true' }, words.groups[group]),
      ...entries.map((entry) => lineOf(entry, offered.indexOf(entry), take)),
    ),
  );
}

function lineOf(entry: Entry, index: number, take: (entry: Entry) => void): HTMLElement {
  const text = make('bdi', {}, entry.text);
  const line = make(
    'div',
    { role: 'option', 'aria-selected': 'false' },
    text,
    entry.keys ? make('kbd', {}, entry.keys) : null,
  );
  line.id = `palette-${index}`;
  // The field keeps the cursor.
  line.addEventListener('mousedown', (event) => event.preventDefault());
  line.addEventListener('click', () => take(entry));
  return line;
}

/** An act that asks for nothing is done by its button where the page has one; everything else is gone to. */
function go(href: string): void {
  const form = [...document.forms].find((one) => one.getAttribute('action') === href && one.method === 'post');
  if (form) form.requestSubmit();
  else location.assign(href);
}
