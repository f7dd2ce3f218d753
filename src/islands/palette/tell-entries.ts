import type { Entry } from './find-entries.ts';

/** What the server offers at this address: screens, and the acts possible on the story that the page is about. Null where it cannot be reached. */
export function entriesHere(): Promise<readonly Entry[] | null> {
  return told(`/newsroom/palette?story=${storyHere()}`);
}

/** Stories by words of their headlines. */
export function storiesBy(words: string): Promise<readonly Entry[] | null> {
  return told(`/newsroom/palette/stories?q=${encodeURIComponent(words)}`);
}

/** What the open editor can do, where the palette was called from its text. */
export function commandsHere(from: Element | null): readonly Entry[] {
  const offered: Entry[] = [];
  from?.dispatchEvent(new CustomEvent('dateline:commands', { bubbles: true, detail: offered }));
  return offered;
}

function storyHere(): string {
  return /\/(story_[0-9a-z]+)/.exec(location.pathname)?.[1] ?? '';
}

async function told(address: string): Promise<readonly Entry[] | null> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    return answer.ok ? ((await answer.json()) as { readonly entries: readonly Entry[] }).entries : null;
  } catch {
    return null;
  }
}
