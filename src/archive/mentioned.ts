import type { Remark } from '../story/remark.ts';

/** An open remark in which somebody is mentioned, with the headline of the story that it is on. */
export interface Mentioned {
  readonly remark: Remark;
  readonly headline: string;
}
