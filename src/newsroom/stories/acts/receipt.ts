import type { ActReceipt } from '../../../desk/act-on-story.ts';
import { address } from '../../../render/paths.ts';
import { type Language, localized } from '../../../story/language.ts';
import type { OfferedAct } from '../../../story/possible-acts.ts';
import { publicState } from '../../../story/timeline.ts';
import type { Flash } from '../../answer.ts';
import type { Newsroom } from '../../newsroom.ts';
import type { StaffAsked } from '../../screen.ts';
import { printWhole, type ScreenTime } from '../../words/print-time.ts';
import type { StoryPage } from '../page/read-story-page.ts';
import { actWords } from '../words/act-words.ts';

/** An act that is done, and the screen that it was done on. */
interface Done {
  readonly act: OfferedAct;
  readonly receipt: ActReceipt;
  readonly before: StoryPage;
}

/** What is said after an act: that it is done, how quickly readers had it, what else is new for them, and where it stands. */
export async function receiptFlash(newsroom: Newsroom, asked: StaffAsked, done: Done): Promise<Flash> {
  const { act, receipt, before } = done;
  const time: ScreenTime = { ...before.time, now: newsroom.desk.clock() };
  const words = actWords[time.language];
  const state = publicState(receipt.story, time.now);
  const own = act === 'restore' && before.story.stage === 'spiked' ? words.restoreSpiked : words.acts[act].done;
  const texts = [own];
  const waiting = state.kind === 'waiting' || state.kind === 'public' ? state.waiting : null;
  if (waiting && announces.has(act)) texts.push(words.appears(printWhole(waiting.at, time)));
  const isOut = reaching.has(act) && !waiting && (state.kind === 'public' || state.kind === 'gone');
  if (isOut) {
    const live = await newsroom.live({ seq: receipt.seq, began: asked.began, isTakedown: act === 'withdraw' });
    texts.push(live.ok ? words.live(String(Math.round(live.value.milliseconds))) : words.liveUnknown);
    texts.push(words.alsoNew(placesOf(before, time)));
  }
  const link = receipt.path !== null && isOut ? { text: words.see, href: address(receipt.path) } : null;
  return { text: texts.join(' '), ...(link && { link }) };
}

/** Acts that readers may see something of. */
const reaching: ReadonlySet<OfferedAct> = new Set<OfferedAct>([
  'publish',
  'update',
  'correct',
  'withdraw',
  'restore',
  'change-address',
  'lift-embargo',
]);

/** Acts that decide when something appears. */
const announces: ReadonlySet<OfferedAct> = new Set<OfferedAct>(['schedule', 'update', 'embargo', 'lift-embargo']);

/** The pages that show the story beside its own, as its working copy names them. */
function placesOf({ story, sections, topics, contributors, series }: StoryPage, { language }: ScreenTime): string {
  const words = actWords[language];
  const screen = language as string as Language;
  const section = sections.find(({ id }) => id === story.fields.section);
  const run = series.find(({ id }) => id === story.fields.series);
  const named = [...(section ? [section] : []), ...topics, ...(run ? [run] : []), ...contributors];
  const places = [words.frontPage, ...named.map(({ names }) => localized(names, screen)), ...words.machines];
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(places);
}
