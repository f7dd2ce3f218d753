/** One step of the archive's form. Once released it is never changed: `checksums.json` holds each one's SHA-256. */
export interface Migration {
  /** Counts from 1, without a gap; the database's `user_version` after it. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}
