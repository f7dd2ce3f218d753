/** Whoever asks for a page. */
export interface Asker {
  /** Whether nobody is there any more to be answered. */
  isGone(): boolean;
}

/** Why a page was not made: it was its turn, and whoever asked for it was gone. */
export class AskerGone extends Error {
  constructor() {
    super('Whoever asked for this page is gone.');
  }
}
