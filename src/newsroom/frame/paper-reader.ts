import type { Archive } from '../../archive/archive.ts';
import type { Publication } from '../../story/publication.ts';
import type { Section } from '../../story/section.ts';
import { type StartOrigin, startOrigin } from '../start/start-origin.ts';

/** What every screen shows of the newspaper around itself. */
export interface PaperAround {
  /** Null where no newspaper was started. */
  readonly publication: Publication | null;
  readonly sections: readonly Section[];
  /** What a newspaper can still be started from. */
  readonly beginning: StartOrigin | null;
}

/** Reads it when something was written since it was read last. */
export function paperReader({ read, log }: Pick<Archive, 'read' | 'log'>): () => Promise<PaperAround> {
  let kept: { readonly version: number; readonly paper: Promise<PaperAround> } | null = null;
  return () => {
    const version = log.version();
    if (kept?.version === version) return kept.paper;
    const paper = read(async (reader) => ({
      publication: await reader.publication(),
      sections: await reader.sections(),
      beginning: await startOrigin(reader),
    }));
    kept = { version, paper };
    paper.catch(() => {
      kept = null;
    });
    return paper;
  };
}
