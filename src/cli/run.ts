import type { ExitCode } from './terminal.ts';

/** Waits for a command's work and keeps how it ended. Every action of the command line ends in one. */
export type Run = (work: Promise<ExitCode>) => Promise<void>;
