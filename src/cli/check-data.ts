import type { CheckPart } from '../archive/check-progress.ts';
import type { Finding } from '../archive/finding.ts';
import { sha256 } from '../kit/hash.ts';
import { originalKey } from '../pictures/picture-files.ts';
import type { OpenDesk } from './open-desk.ts';
import { progressBar } from './progress.ts';
import { recordedPictures } from './recorded-pictures.ts';

/** Looks at everything that can be checked at rest: the archive, and the original of every picture. Empty where all is well. */
export async function checkData(desk: OpenDesk): Promise<readonly Finding[]> {
  const bar = progressBar('Checking', 0);
  const findings = await desk.archive.check((part, done, total) => bar.at(done, total, labels[part]));
  bar.end();
  return [...findings, ...(await checkPictures(desk))];
}

const labels: Readonly<Record<CheckPart, string>> = {
  log: 'Checking the log',
  names: 'Checking names and references',
  headlines: 'Reading the words of all headlines',
  stories: 'Checking stories',
  words: 'Comparing the words of the search index',
  database: 'Waiting for SQLite’s own check of the database',
};

async function checkPictures({ archive, files }: OpenDesk): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const pictures = await archive.read((reader) => Array.fromAsync(recordedPictures(reader, archive.log)));
  const bar = progressBar('Checking the pictures', pictures.length);
  for (const [done, { id, hash }] of pictures.entries()) {
    bar.at(done);
    const original = await files.originals.get(originalKey(hash));
    if (!original) findings.push({ check: 'pictures', subject: id, problem: 'Its original is missing.' });
    else if (sha256(original) !== hash)
      findings.push({ check: 'pictures', subject: id, problem: 'Its original is not the file that was kept.' });
  }
  bar.end();
  return findings;
}
