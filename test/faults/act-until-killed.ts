import { writeSync } from 'node:fs';
import type { Actor } from '../../src/accounts/actor.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import type { ActReceipt } from '../../src/desk/act-on-story.ts';
import { correctStory } from '../../src/desk/correct-story.ts';
import { draftStory } from '../../src/desk/draft-story.ts';
import { publishStory } from '../../src/desk/publish-story.ts';
import { restoreStory } from '../../src/desk/restore-story.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { updateStory } from '../../src/desk/update-story.ts';
import { withdrawStory } from '../../src/desk/withdraw-story.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import type { Result } from '../../src/kit/result.ts';
import { type StoryDocument, storyDocument } from '../../src/story/document.ts';
import type { SectionId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';
import type { Refusal } from '../../src/story/refusal.ts';
import type { Story } from '../../src/story/story.ts';

/*
 * Acts on an archive, one story after the other, until it is killed; tells the parent of each act after it was acknowledged. Started
 * with the data folder, the section to publish in, and a word of its own for headlines.
 */

const [folder, section, word] = process.argv.slice(2) as [string, SectionId, string];
const archive = await openArchive(folder);
const desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
const actor: Actor = { ref: 'system_command-line', role: 'administrator', sections: [] };
const language = 'en' as Language;

for (let number = 0; ; number++) {
  const fields = { language, section };
  const drafted = await done(draftStory(desk, actor, { fields, document: text(`${word} ${number}`, 'First.') }));
  const published = await done(publishStory(desk, actor, { story: drafted.id, seen: drafted.version }));
  const saved = await save(published, text(`${word} ${number}`, 'Second.'));
  const updated = await done(updateStory(desk, actor, { story: saved.id, seen: saved.version }));
  const wrong = await save(updated, text(`${word} ${number}`, 'Third.'));
  const correction = { story: wrong.id, seen: wrong.version, text: 'It was the third.', passage: 'Third' };
  const corrected = await done(correctStory(desk, actor, correction));
  if (number % 3 > 0) continue;
  const gone = await done(
    withdrawStory(desk, actor, { story: corrected.id, seen: corrected.version, reason: 'Wrong.' }),
  );
  if (number % 2 > 0) await done(restoreStory(desk, actor, { story: gone.id, seen: gone.version }));
}

function text(headline: string, paragraph: string): StoryDocument {
  const words = `${paragraph} ${'The water rose by the hour. '.repeat(20)}`.trim();
  return storyDocument(headline, '', [{ type: 'paragraph', content: [{ type: 'text', text: words }] }]);
}

function save(story: Story, to: StoryDocument): Promise<Story> {
  return done(
    saveStory(desk, actor, { story: story.id, seen: story.version, document: { seen: story.documentVersion, to } }),
  );
}

/** The story after an act that was acknowledged; the parent knows of it before the next one begins. */
async function done(act: Promise<Result<ActReceipt, Refusal>>): Promise<Story> {
  const receipt = await act;
  if (!receipt.ok) throw new Error(`Refused: ${JSON.stringify(receipt.refusal)}`);
  const { seq, story } = receipt.value;
  writeSync(1, `${JSON.stringify({ seq, story: story.id, version: story.version })}\n`);
  return story;
}
