/**
 * Where files are kept: a folder on disk, object storage, or memory. A key is one or more segments of lower-case letters, digits, `.`,
 * `_` and `-`, joined by `/`; a segment begins with a letter or a digit. Any other key throws a RangeError.
 */
export interface FileStore {
  /** Keeps the bytes under the key, in place of what was there. They are on disk, whole, when this resolves; before that, the old ones are there. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null where there is nothing. */
  get(key: string): Promise<Uint8Array | null>;
  stat(key: string): Promise<FileFacts | null>;
  /** Does nothing where there is nothing. */
  delete(key: string): Promise<void>;
  /** Every key that begins with `prefix`, in order. */
  list(prefix?: string): AsyncIterable<string>;
}

export interface FileFacts {
  /** In bytes. */
  readonly size: number;
}

const wellFormed = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/;

/** The key itself, where it is one. Throws a RangeError otherwise, so that no key can ever lead out of its store. */
export function checkedKey(key: string): string {
  if (key.length > 250 || !wellFormed.test(key)) throw new RangeError(`Not a key of a file: ${JSON.stringify(key)}`);
  return key;
}
