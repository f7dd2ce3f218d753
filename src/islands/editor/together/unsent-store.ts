import type { NodeJson } from '../../../story/node-to-json.ts';
import type { StepJson } from '../../../story/step.ts';

/** What one open editor has not been told to be on disk: the document of a version, and the steps made on it. */
export interface Unsent {
  readonly client: string;
  readonly story: string;
  /** Who wrote them. */
  readonly writer: string;
  readonly version: number;
  readonly document: NodeJson;
  readonly steps: readonly StepJson[];
}

/** Words that others' changes left no place for, until somebody has chosen. */
export interface KeptLoss {
  readonly id: string;
  readonly story: string;
  readonly writer: string;
  readonly mine: readonly NodeJson[];
  readonly at: number;
}

/** What waits on this computer, in the browser's own database. */
export interface UnsentStore {
  keep(unsent: Unsent): Promise<void>;
  forget(client: string): Promise<void>;
  ofStory(story: string, writer: string): Promise<readonly Unsent[]>;
  keepLoss(loss: KeptLoss): Promise<void>;
  forgetLoss(id: string): Promise<void>;
  lossesOf(story: string, writer: string): Promise<readonly KeptLoss[]>;
}

type Own = Pick<Unsent, 'story' | 'writer'>;

/** Opens the database; rejects where the browser gives none (a private window may not). */
export async function openUnsentStore(indexedDB: IDBFactory): Promise<UnsentStore> {
  const opening = indexedDB.open('dateline-unsent', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('unsent', { keyPath: 'client' });
    opening.result.createObjectStore('losses', { keyPath: 'id' });
  };
  const database = await asked(opening);
  const write = async (store: string, act: (of: IDBObjectStore) => IDBRequest) => {
    // What is kept must outlive this computer's next moment too, not only the browser's.
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    await asked(act(transaction.objectStore(store)));
  };
  const all = async <T extends Own>(store: string, story: string, writer: string): Promise<readonly T[]> => {
    const rows: T[] = await asked(database.transaction(store).objectStore(store).getAll());
    return rows.filter((row) => row.story === story && row.writer === writer);
  };
  return {
    keep: (unsent) => write('unsent', (store) => store.put(unsent)),
    forget: (client) => write('unsent', (store) => store.delete(client)),
    ofStory: (story, writer) => all<Unsent>('unsent', story, writer),
    keepLoss: (loss) => write('losses', (store) => store.put(loss)),
    forgetLoss: (id) => write('losses', (store) => store.delete(id)),
    lossesOf: (story, writer) => all<KeptLoss>('losses', story, writer),
  };
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
