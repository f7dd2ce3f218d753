import { checkedKey, type FileStore } from './file-store.ts';

/** Files that last as long as the process: for tests, and wherever nothing need be kept. */
export function memoryFileStore(): FileStore {
  const files = new Map<string, Uint8Array>();
  return {
    async put(key, bytes) {
      files.set(checkedKey(key), Uint8Array.from(bytes));
    },
    async get(key) {
      const bytes = files.get(checkedKey(key));
      return bytes ? Uint8Array.from(bytes) : null;
    },
    async stat(key) {
      const bytes = files.get(checkedKey(key));
      return bytes ? { size: bytes.byteLength } : null;
    },
    async delete(key) {
      files.delete(checkedKey(key));
    },
    async *list(prefix = '') {
      yield* [...files.keys()].filter((key) => key.startsWith(prefix)).sort();
    },
  };
}
