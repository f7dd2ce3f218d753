import type { SampleKeeper } from '../../src/desk/leave-sample.ts';

/** Of a newsroom whose newspaper is none: there is no sample to be kept. */
export const noSample: SampleKeeper = { keep: async () => {}, settle: async () => 'sample-edition' };
