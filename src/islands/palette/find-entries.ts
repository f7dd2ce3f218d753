import { foldForSearch } from '../../kit/text.ts';

/** What the palette offers. */
export interface Entry {
  readonly group: 'commands' | 'acts' | 'screens' | 'stories';
  readonly text: string;
  /** The keys that do the same; empty where there are none. */
  readonly keys?: string;
  /** Where it leads; for what the editor does, null. */
  readonly href: string | null;
  readonly run?: () => void;
}

/** The entries that what is typed may mean: each of its words begins a word of theirs. Those that begin with it come first, otherwise their order stays. */
export function findEntries(entries: readonly Entry[], typed: string): readonly Entry[] {
  const wanted = foldForSearch(typed.trim());
  const words = wanted.split(/\s+/u).filter(Boolean);
  const found = entries.filter(({ text }) => {
    const own = foldForSearch(text).split(/[\s\p{P}]+/u);
    return words.every((word) => own.some((each) => each.startsWith(word)));
  });
  const begins = ({ text }: Entry) => words.length > 0 && foldForSearch(text).startsWith(wanted);
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
}
