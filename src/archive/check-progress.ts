/** What is being checked, in the order in which it is; SQLite's own checks of the `database` go on beside all of it. */
export type CheckPart = 'log' | 'names' | 'headlines' | 'stories' | 'words' | 'database';

/** Told how far a check has come: `total` is 0 while nobody knows how much there is. */
export type CheckProgress = (part: CheckPart, done: number, total: number) => void;
