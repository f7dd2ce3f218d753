import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import type { NodeJson } from '../../../story/node-to-json.ts';
import { nodeToJson } from '../../../story/node-to-json.ts';
import type { StepJson } from '../../../story/step.ts';
import { editorSchema } from '../editor-schema.ts';
import type { ToldRemark } from '../remarks/told-remark.ts';
import { type Line, openLine } from './line.ts';
import { type Loss, lossOf } from './losses.ts';
import { closing, type Person, type StoryNow, type Told } from './messages.ts';
import { receive, type ToldStep, unsentSteps, versionOf } from './receive.ts';
import type { Unsent, UnsentStore } from './unsent-store.ts';

/** Whether what was typed is on disk, as the writer is told. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline'; readonly isKept: boolean; readonly isAll: boolean }
  | { readonly kind: 'signed-out'; readonly isKept: boolean }
  /** More texts are open in this session than may be. */
  | { readonly kind: 'too-many'; readonly isKept: boolean }
  | { readonly kind: 'refused'; readonly why: string; readonly words: string }
  | { readonly kind: 'closed'; readonly why: 'gone' | 'not-allowed' };

/** The editor's side of what is written together. */
export interface TogetherParts {
  readonly story: string;
  readonly writer: string;
  readonly client: string;
  readonly address: string;
  /** Null where the browser keeps nothing. */
  readonly store: UnsentStore | null;
  readonly chance: () => number;
  /** Puts off what need not be done before a letter is seen. */
  readonly later: (run: () => void) => void;
  readonly state: () => EditorState;
  /** Takes a transaction of others' steps, or of what was confirmed. */
  readonly take: (transaction: Transaction) => void;
  /** The document of the archive takes the place of everything: there was no way from what this editor had. */
  readonly begin: (document: Node, version: number) => void;
  readonly saving: (saving: Saving) => void;
  readonly people: (people: readonly Person[]) => void;
  /** Their places are those of the document that everybody has. */
  readonly remarks: (remarks: readonly ToldRemark[]) => void;
  readonly storyNow: (now: StoryNow) => void;
  readonly lost: (loss: Loss) => void;
}

/** How long unsent steps may be on their way before they are kept on this computer too; in milliseconds. */
const patience = 150;
const mostSteps = 500;

/** Sends what is typed, one batch at a time, takes in what others typed, and keeps what is not known to be on disk. */
export class Together {
  readonly #parts: TogetherParts;
  readonly #line: Line;
  #base: Node;
  #now: StoryNow = { story: '', storyVersion: 0, stage: 'draft', mayWrite: true, you: '' };
  #isIn = false;
  #isUnderWay = false;
  #isToSend = false;
  #waitsFor = 0;
  #refused: { readonly why: string; readonly words: string; readonly doc: Node } | null = null;
  #ended: Extract<Saving, { kind: 'signed-out' | 'too-many' | 'closed' }> | null = null;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  /** The document that is kept on this computer with its unsent steps; null where none is. */
  #kept: Node | null = null;
  /** Since when the first of the unsent steps is that. */
  #frontSince = 0;
  #storage: Promise<void> = Promise.resolve();

  constructor(parts: TogetherParts, base: Node, hasVersion: boolean) {
    this.#parts = parts;
    this.#base = base;
    const { client } = parts;
    let version = hasVersion;
    this.#line = openLine({
      address: parts.address,
      chance: parts.chance,
      opened: () => {
        this.#line.say({ type: 'hello', client, version: version ? versionOf(parts.state()) : null });
      },
      heard: (message) => {
        version = true;
        this.#hear(message as unknown as Told);
      },
      broken: (code) => this.#broken(code),
    });
  }

  /** Called after every change of the editor's state. */
  changed(): void {
    if (this.#refused && this.#refused.doc !== this.#parts.state().doc) this.#refused = null;
    this.#sendSoon();
    this.#keepSoon();
    this.#tell();
  }

  /** Tells others where this writer is; false, and nothing is told, while the places would be those of a text that only this editor has. */
  here(anchor: number, head: number): boolean {
    const isTheirs = this.#isIn && unsentSteps(this.#parts.state()).length === 0;
    return isTheirs && this.#line.say({ type: 'here', anchor, head });
  }

  away(): boolean {
    return this.#isIn && this.#line.say({ type: 'away' });
  }

  tryNow(): void {
    if (this.#ended?.kind === 'signed-out' || this.#ended?.kind === 'too-many') this.#ended = null;
    this.#line.tryNow();
  }

  /** Sends and keeps at once what would wait a moment: the page is about to go. */
  keepNow(): Promise<void> {
    this.#send();
    this.#keep();
    return this.#storage;
  }

  end(): void {
    this.#line.end();
  }

  #hear(message: Told): void {
    const isGreeting = message.type === 'welcome' || message.type === 'back';
    // Somebody else signed in on this computer meanwhile.
    if (isGreeting && message.you !== this.#parts.writer) {
      this.signedOut();
      this.#line.restart();
      return;
    }
    switch (message.type) {
      case 'welcome':
        this.#base = editorSchema.nodeFromJSON(message.document);
        this.#parts.begin(this.#base, message.version);
        this.#comeIn(message);
        return;
      case 'back':
        this.#receive(message.version, message.steps);
        this.#comeIn(message);
        return;
      case 'steps':
        this.#receive(message.version, message.steps);
        this.#parts.storyNow({ ...this.#now, storyVersion: message.storyVersion });
        this.changed();
        return;
      case 'behind':
        this.#waitsFor = message.version;
        this.changed();
        return;
      case 'refused':
        this.#isUnderWay = false;
        this.#refused = { ...message, doc: this.#parts.state().doc };
        this.#tell();
        return;
      case 'story':
        this.#now = message;
        this.#parts.storyNow(message);
        return;
      case 'remarks':
        if (versionOf(this.#parts.state()) === message.version) this.#parts.remarks(message.remarks);
        return;
      case 'people':
        this.#parts.people(message.people.filter(({ client }) => client !== this.#parts.client));
        return;
      case 'beat':
        return;
    }
  }

  #comeIn(now: StoryNow): void {
    this.#isIn = true;
    this.#isUnderWay = false;
    this.#now = now;
    this.#parts.storyNow(now);
    this.changed();
  }

  #receive(version: number, told: readonly ToldStep[]): void {
    const { state, client, take, lost } = this.#parts;
    const missing = versionOf(state()) - version;
    if (missing < 0) {
      this.#line.restart();
      return;
    }
    const fresh = told.slice(missing);
    if (fresh.some(({ client: maker }) => maker === client)) {
      this.#isUnderWay = false;
      this.#frontSince = performance.now();
    }
    const losses: Loss[] = [];
    receive(state(), client, fresh, (transaction, before) => {
      const loss = transaction.docChanged ? lossBy(before, transaction) : null;
      if (loss) losses.push(loss);
      take(transaction);
      return state();
    });
    for (const { step } of fresh) this.#base = Step.fromJSON(editorSchema, step).apply(this.#base).doc ?? this.#base;
    losses.forEach(lost);
  }

  #sendSoon(): void {
    if (this.#isToSend) return;
    this.#isToSend = true;
    this.#parts.later(() => {
      this.#isToSend = false;
      this.#send();
    });
  }

  #send(): void {
    if (this.#waitsFor > 0 && versionOf(this.#parts.state()) >= this.#waitsFor) {
      this.#waitsFor = 0;
      this.#isUnderWay = false;
    }
    if (!this.#isIn || this.#isUnderWay || this.#refused || !this.#now.mayWrite) return;
    const steps = unsentSteps(this.#parts.state()).slice(0, mostSteps);
    if (steps.length === 0) return;
    const version = versionOf(this.#parts.state());
    this.#isUnderWay = this.#line.say({ type: 'steps', version, steps: steps.map((step) => step.toJSON()) });
  }

  #broken(code: number): boolean {
    this.#isIn = false;
    this.#isUnderWay = false;
    this.#waitsFor = 0;
    this.#parts.people([]);
    if (code === closing.signedOut) this.#ended = { kind: 'signed-out', isKept: false };
    if (code === closing.tooMany) this.#ended = { kind: 'too-many', isKept: false };
    if (code === closing.gone) this.#ended = { kind: 'closed', why: 'gone' };
    if (code === closing.notAllowed) this.#ended = { kind: 'closed', why: 'not-allowed' };
    this.#keepSoon();
    this.#tell();
    return this.#ended === null;
  }

  /** The line could not be opened because nobody is signed in. */
  signedOut(): void {
    this.#ended = { kind: 'signed-out', isKept: false };
    this.#tell();
  }

  #tell(): void {
    this.#parts.saving(this.#saving());
  }

  #saving(): Saving {
    const isKept = this.#kept === this.#parts.state().doc;
    const isAll = unsentSteps(this.#parts.state()).length === 0;
    if (this.#ended) return this.#ended.kind === 'closed' ? this.#ended : { ...this.#ended, isKept: isKept || isAll };
    if (this.#refused && !isAll) return { kind: 'refused', why: this.#refused.why, words: this.#refused.words };
    if (!this.#isIn) return { kind: 'offline', isKept, isAll };
    return isAll ? { kind: 'saved' } : { kind: 'saving' };
  }

  /** What is acknowledged in time is never written here; without a line, every change is, at once. */
  #keepSoon(): void {
    const isAll = unsentSteps(this.#parts.state()).length === 0;
    if (isAll) this.#frontSince = performance.now();
    if (this.#keeping !== undefined || (isAll && !this.#kept)) return;
    const keepSlowly = () => {
      this.#keeping = undefined;
      const hasWaited = performance.now() - this.#frontSince >= patience;
      if (hasWaited || this.#kept || !this.#isIn) this.#keep();
      else this.#keepSoon();
    };
    this.#keeping = setTimeout(keepSlowly, this.#isIn ? patience : 0);
  }

  #keep(): void {
    const { store, client, story, writer, state } = this.#parts;
    if (!store) return;
    const steps = unsentSteps(state());
    const { doc } = state();
    const unsent: Unsent | null =
      steps.length === 0
        ? null
        : {
            client,
            story,
            writer,
            version: versionOf(state()),
            document: nodeToJson(this.#base) as NodeJson,
            steps: steps.map((step) => step.toJSON() as StepJson),
          };
    this.#storage = this.#storage
      .then(() => (unsent ? store.keep(unsent) : store.forget(client)))
      .then(
        () => {
          this.#kept = unsent ? doc : null;
        },
        () => {
          this.#kept = null;
        },
      )
      .then(() => this.#tell());
  }
}

function lossBy(before: EditorState, taken: Transaction): Loss | null {
  return lossOf(before, unsentSteps(before.apply(taken)), (place) => taken.mapping.map(place));
}
