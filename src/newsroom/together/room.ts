import type { DeskReader } from '../../archive/desk-reader.ts';
import { appendSteps } from '../../desk/append-steps.ts';
import type { Desk } from '../../desk/desk.ts';
import type { StoryId } from '../../story/ids.ts';
import type { KeptStep } from '../../story/step.ts';
import type { Story } from '../../story/story.ts';
import { tellRefusal } from '../stories/tell-refusal.ts';
import { screenLanguage } from '../words/in-languages.ts';
import type { Member } from './member.ts';
import type { Heard, StoryNow, ToldStep } from './message.ts';
import { missedSteps, mostMissed, storyNow } from './story-now.ts';
import { type ToldRemarks, toldRemarks } from './told-remarks.ts';

/** What a room works with. */
export interface RoomParts {
  readonly desk: Desk;
  readonly report: (fault: unknown) => void;
}

/**
 * Everybody who has one story open. What they are told about its text comes in the order of the archive, and only once it is there; who
 * is where is known here alone, and forgotten with the last who leaves.
 */
export class Room {
  readonly #parts: RoomParts;
  readonly #story: StoryId;
  readonly #members = new Set<Member>();
  /** Up to which versions everybody has been told. Null until the first has been let in. */
  #told: { version: number; documentVersion: number } | null = null;
  /** The change of the story's remarks that everybody has been told of; -1 while nobody has. */
  #toldRemarks = -1;
  #catchingUp: Promise<void> | null = null;
  #isAskedAgain = false;

  constructor(parts: RoomParts, story: StoryId) {
    this.#parts = parts;
    this.#story = story;
  }

  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  get members(): ReadonlySet<Member> {
    return this.#members;
  }

  /** Lets somebody in; they hear nothing before they have said hello. */
  join(member: Member, left: () => void): void {
    this.#members.add(member);
    let turn = Promise.resolve();
    member.listen(
      (message) => {
        turn = turn.then(() => this.#hear(member, message)).catch((fault) => this.#fail(member, fault));
      },
      () => {
        this.#members.delete(member);
        if (member.client !== '') this.#tellPeople();
        left();
      },
    );
  }

  /** Tells everybody what came into the archive by another way than this room: a save by API, an act, another process. */
  catchUp(): Promise<void> {
    // What came in while somebody was looking is looked for anew.
    this.#isAskedAgain = this.#catchingUp !== null;
    this.#catchingUp ??= this.#catchUpWithAll().finally(() => {
      this.#catchingUp = null;
    });
    return this.#catchingUp;
  }

  async #catchUpWithAll(): Promise<void> {
    do {
      this.#isAskedAgain = false;
      await this.#catchUp();
      await this.#catchUpWithRemarks();
    } while (this.#isAskedAgain);
  }

  async #hear(member: Member, message: Heard): Promise<void> {
    if (message.type === 'hello') return this.#welcome(member, message.client, message.version);
    if (member.client === '') return member.close('unreadable');
    if (message.type === 'steps') return this.#take(member, message.version, message.steps);
    member.place = message.type === 'here' ? { anchor: message.anchor, head: message.head } : nowhere;
    this.#tellPeople();
  }

  async #take(member: Member, version: number, steps: readonly unknown[]): Promise<void> {
    const { desk } = this.#parts;
    const command = { story: this.#story, version, client: member.client, steps };
    const answer = await appendSteps(desk, member.signedIn.actor, command);
    if (!answer.ok) {
      const { refusal } = answer;
      const words = await tellRefusal(desk, refusal, screenLanguage(member.signedIn.staff.language));
      return member.tell({ type: 'refused', why: refusal.kind, words });
    }
    if (answer.value.kind === 'kept') {
      const { story, steps: kept } = answer.value;
      if (!this.#tellSteps(kept, story.version)) await this.catchUp();
      return;
    }
    await this.catchUp();
    member.tell({ type: 'behind', version: answer.value.documentVersion });
  }

  /** Whether the steps follow what everybody has been told, or have been told already. */
  #tellSteps(steps: readonly KeptStep[], storyVersion: number): boolean {
    const first = steps[0];
    if (!this.#told || !first) return true;
    const { documentVersion } = this.#told;
    if (first.version <= documentVersion) return true;
    if (first.version !== documentVersion + 1 || storyVersion !== this.#told.version + 1) return false;
    this.#told = { version: storyVersion, documentVersion: documentVersion + steps.length };
    this.#tellAll(
      JSON.stringify({ type: 'steps', version: documentVersion, storyVersion, steps: steps.map(toldStep) }),
    );
    return true;
  }

  async #welcome(member: Member, client: string, version: number | null): Promise<void> {
    if ([...this.#members].some((other) => other !== member && other.client === client)) this.#sendAway(client, member);
    // Whatever is told to others from here on, this member is told too: so it must be read what is there before anything else is awaited.
    await this.catchUp();
    const found = await this.#parts.desk.archive.read(async (reader) => {
      const story = await reader.story(this.#story);
      if (!story) return null;
      const missed = version === null ? null : await missedSteps(reader, story, version);
      const remarks = await toldRemarks(reader, story.id);
      return { story, missed, remarks, now: await storyNow(reader, member, story) };
    });
    if (!found) return member.close('gone');
    if (!found.now) return member.close('notAllowed');
    const { story, missed, remarks, now } = found;
    this.#told ??= { version: story.version, documentVersion: story.documentVersion };
    const isOld = this.#told.documentVersion !== story.documentVersion || remarks.change < this.#toldRemarks;
    if (isOld) return this.#welcome(member, client, version);
    member.client = client;
    if (missed) member.tell({ type: 'back', version: version as number, steps: missed.map(toldStep), ...now });
    else member.tell({ type: 'welcome', version: story.documentVersion, document: story.document, ...now });
    const text = remarksText(story.documentVersion, remarks);
    if (remarks.change > Math.max(0, this.#toldRemarks)) this.#tellAll(text);
    else if (remarks.change > 0) member.tellText(text);
    this.#toldRemarks = remarks.change;
    this.#tellPeople();
  }

  /** An editor that comes back before its old socket is known to be dead takes its place. */
  #sendAway(client: string, except: Member): void {
    for (const other of this.#members) if (other !== except && other.client === client) other.close('restart');
  }

  async #catchUp(): Promise<void> {
    const told = this.#told;
    if (!told) return;
    const { archive } = this.#parts.desk;
    const now = await archive.read((reader) => reader.versions(this.#story));
    if (!now) return this.#closeAll('gone');
    if (now.version === told.version && now.documentVersion === told.documentVersion) return;
    await archive.read(async (reader) => {
      const story = await reader.story(this.#story);
      const afterVersion = this.#told?.documentVersion ?? 0;
      const steps = await reader.steps(this.#story, { afterVersion, limit: mostMissed });
      // Between the read and here nothing else is awaited: what others told meanwhile is seen in what has been told.
      if (story) await this.#bringUpTo(reader, story, steps);
    });
  }

  /** Tells of remarks that changed; while steps are on their way, those come first, and with them the next look. */
  async #catchUpWithRemarks(): Promise<void> {
    if (!this.#told || this.#toldRemarks < 0) return;
    const story = this.#story;
    await this.#parts.desk.archive.read(async (reader) => {
      if ((await reader.remarksChange(story)) === this.#toldRemarks) return;
      const now = await reader.versions(story);
      const remarks = await toldRemarks(reader, story);
      if (!now || now.documentVersion !== this.#told?.documentVersion) return;
      this.#toldRemarks = remarks.change;
      this.#tellAll(remarksText(now.documentVersion, remarks));
    });
  }

  async #bringUpTo(reader: DeskReader, story: Story, steps: readonly KeptStep[]): Promise<void> {
    const nows = new Map<Member, StoryNow | null>();
    for (const member of this.#members) nows.set(member, await storyNow(reader, member, story));
    if (!this.#told || story.version < this.#told.version) return;
    const fresh = steps.filter(({ version }) => version > (this.#told?.documentVersion ?? 0));
    const leadsOn = (fresh[0]?.version ?? story.documentVersion + 1) === this.#told.documentVersion + 1;
    const reaches = (fresh.at(-1)?.version ?? this.#told.documentVersion) === story.documentVersion;
    if (!leadsOn || !reaches) return this.#closeAll('restart');
    if (fresh.length > 0) {
      const { documentVersion } = this.#told;
      const told = { type: 'steps', version: documentVersion, storyVersion: story.version, steps: fresh.map(toldStep) };
      this.#tellAll(JSON.stringify(told));
    }
    this.#told = { version: story.version, documentVersion: story.documentVersion };
    for (const [member, now] of nows) {
      if (!now) member.close('notAllowed');
      else if (member.client !== '') member.tell({ type: 'story', ...now });
    }
  }

  #closeAll(why: 'gone' | 'restart'): void {
    for (const member of this.#members) member.close(why);
    this.#told = null;
  }

  #tellAll(text: string): void {
    for (const member of this.#members) if (member.client !== '') member.tellText(text);
  }

  #tellPeople(): void {
    const people = [...this.#members]
      .filter(({ client }) => client !== '')
      .map(({ client, signedIn, place }) => ({ client, name: signedIn.staff.name, ...place }));
    this.#tellAll(JSON.stringify({ type: 'people', people }));
  }

  #fail(member: Member, fault: unknown): void {
    this.#parts.report(fault);
    member.close('fault');
  }
}

function remarksText(version: number, { remarks }: ToldRemarks): string {
  return JSON.stringify({ type: 'remarks', version, remarks });
}

const nowhere = { anchor: null, head: null };

function toldStep({ client, step }: KeptStep): ToldStep {
  return { client, step };
}
