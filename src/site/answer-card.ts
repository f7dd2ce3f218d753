import type { PublicArchive } from '../archive/archive.ts';
import type { Clock } from '../kit/clock.ts';
import type { Instant } from '../kit/instant.ts';
import { readCardTexts } from '../pages/card.ts';
import { cardHash } from '../pictures/card-texts.ts';
import type { MakeCard } from '../pictures/story-card.ts';
import { type Answer, completeAnswer, type Wanted } from '../press/complete.ts';
import { pictureHeaders } from './answer-picture.ts';

export interface CardWorks {
  readonly archive: PublicArchive;
  readonly clock: Clock;
  /** When the site was opened, with the code that makes what it serves. */
  readonly opened: Instant;
  readonly makeCard: MakeCard;
}

/** `{story or language}/{hash}.png`. An image that is not the present one any more leads to that; null where there is none to show. */
export async function answerCard(
  { archive, clock, opened, makeCard }: CardWorks,
  [of = '', file = '', ...more]: readonly string[],
  wanted: Wanted,
): Promise<Answer | null> {
  if (more.length > 0 || !/^[0-9a-f]{20}\.png$/.test(file)) return null;
  const now = clock();
  const texts = await archive.asOf(now, (reader) => readCardTexts(reader, of));
  if (!texts) return null;
  const present = `${cardHash(texts)}.png`;
  if (file !== present) return newer(`/cards/${of}/${present}`);
  const bytes = Buffer.from(await makeCard(texts));
  const content = { page: 'card', status: 200, contentType: 'image/png', headers: pictureHeaders } as const;
  return completeAnswer({ ...content, bytes, since: opened }, wanted, now, null);
}

function newer(address: string): Answer {
  const headers = { 'Cache-Control': 'no-store', Location: address, 'Content-Length': '0' };
  return { page: 'card', status: 302, headers, body: Buffer.alloc(0) };
}
