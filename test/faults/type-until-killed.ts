import { writeSync } from 'node:fs';
import type { Actor } from '../../src/accounts/actor.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { appendSteps } from '../../src/desk/append-steps.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import type { StoryId } from '../../src/story/ids.ts';

/*
 * Types numbers into the headline of a story, in front of what stands there, until it is killed; tells the parent of each batch after it
 * was acknowledged. Started with the data folder, the story, the version of its document and a client's name.
 */

const [folder, story, version, client] = process.argv.slice(2) as [string, StoryId, string, string];
const archive = await openArchive(folder);
const desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
const actor: Actor = { ref: 'system_command-line', role: 'administrator', sections: [] };

for (let at = Number(version); ; ) {
  // What stood there is kept short: the last signs go as the new ones come.
  const steps = [
    { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: `${at} ` }] } },
    { stepType: 'replace', from: 40, to: 41 + String(at).length },
  ];
  const answer = await appendSteps(desk, actor, { story, version: at, client, steps });
  if (!answer.ok || answer.value.kind !== 'kept') throw new Error(`Not kept: ${JSON.stringify(answer)}`);
  at = answer.value.story.documentVersion;
  writeSync(1, `${JSON.stringify({ version: at, document: answer.value.story.document })}\n`);
}
