import { bodyOf, headlineOf, type StoryDocument, standfirstOf } from '../../story/document.ts';
import { firstWords, pictureIds } from '../../story/document-text.ts';
import type { PictureId } from '../../story/ids.ts';
import type { StoryFields } from '../../story/story.ts';

/** What lists need of a revision's document, taken once, when the revision is kept. */
export interface Digest {
  readonly headline: string;
  readonly standfirst: string;
  readonly excerpt: string;
  /** Every picture that the revision shows, its lead picture included. */
  readonly pictures: readonly PictureId[];
}

/** As many as the lists of the newest stories show of each. */
const wordsOfExcerpt = 15;

export function digestOf(document: StoryDocument, fields: Pick<StoryFields, 'leadPicture'>): Digest {
  const lead = fields.leadPicture ? [fields.leadPicture.picture] : [];
  return {
    headline: headlineOf(document),
    standfirst: standfirstOf(document),
    excerpt: firstWords(bodyOf(document), wordsOfExcerpt),
    pictures: [...new Set([...lead, ...pictureIds(document)])],
  };
}
