import type { Heading } from '../../story/document.ts';
import type { PictureId } from '../../story/ids.ts';
import type { Picture } from '../../story/picture.ts';
import type { AlsoReadTargets, Site } from '../view.ts';
import type { CorrectionMarks } from './correction-marks.ts';

/** What the blocks of one body are rendered with. */
export interface BodyContext {
  readonly site: Site;
  readonly pictures: ReadonlyMap<PictureId, Picture>;
  readonly alsoRead: AlsoReadTargets;
  readonly corrected: CorrectionMarks;
  readonly outline: Outline;
}

/** Where each heading stands in the page's outline. */
export type Outline = ReadonlyMap<Heading, OutlinePlace>;

export interface OutlinePlace {
  readonly id: string;
  /** Never more than one below the heading before it. */
  readonly level: 2 | 3 | 4;
}
