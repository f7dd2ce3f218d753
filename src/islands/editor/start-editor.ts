import { openEditor } from './open-editor.ts';
import { openUnsentStore, type Unsent, type UnsentStore } from './together/unsent-store.ts';

/** Begins an editor in its place on the page: with what was left unsent on this computer, else with what the server has. */
export async function startEditor(place: HTMLElement): Promise<void> {
  const { story, writer } = place.dataset;
  if (!story || !writer) return;
  const store = await openUnsentStore(indexedDB).catch(() => null);
  const left = store ? await takeOver(store, story, writer) : null;
  const client = left?.client ?? newClient();
  if (!left) await hold(client);
  const losses = (await store?.lossesOf(story, writer).catch(() => [])) ?? [];
  openEditor(place, { story, writer, client, store, left, losses });
}

/** Steps that an editor left behind: one of a window that is closed. That of a window which is still open is its own. */
async function takeOver(store: UnsentStore, story: string, writer: string): Promise<Unsent | null> {
  const all = await store.ofStory(story, writer).catch(() => []);
  for (const unsent of all) if (await hold(unsent.client)) return unsent;
  return null;
}

/** Holds the name of an editor for as long as this page is open; false where another page has it. */
function hold(client: string): Promise<boolean> {
  return new Promise((resolve) => {
    const untilTheEnd = new Promise<void>(() => {});
    navigator.locks
      .request(`dateline-editor-${client}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? untilTheEnd : undefined;
      })
      .catch(() => resolve(true));
  });
}

function newClient(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}
