import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Compiled code is kept between runs, so that a command answers sooner.
enableCompileCache(join(import.meta.dirname, '..', '..', '.cache', 'compiled'));

const { runProgram, tellError } = await import('./program.ts');

// A reader that has seen enough (`dateline export | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = tellError(error);
});

process.exitCode = await runProgram(process.argv.slice(2));
