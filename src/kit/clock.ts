import { type Instant, instant } from './instant.ts';

/** Answers the present instant. Handed in as an argument wherever time matters. */
export type Clock = () => Instant;

export const systemClock: Clock = () => instant(Date.now());
