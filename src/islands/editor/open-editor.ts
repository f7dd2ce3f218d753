import { collab } from 'prosemirror-collab';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import { directionOf, type Language } from '../../story/language.ts';
import { nodeToJson } from '../../story/node-to-json.ts';
import { afterPaint } from './after-paint.ts';
import { countWords } from './blocks/count-words.ts';
import { createPictureDesk } from './blocks/picture-desk.ts';
import { createStoryFinder } from './blocks/story-finder.ts';
import type { EditorContext } from './context.ts';
import { currentBlock } from './current-block.ts';
import { editorSchema } from './editor-schema.ts';
import { houseRulesPart } from './house/house-rules.ts';
import { typingHabits } from './keys/input-rules.ts';
import { keepLengths, writtenBefore } from './keys/keep-lengths.ts';
import { keyBindings } from './keys/key-bindings.ts';
import { ownTyping } from './keys/own-typing.ts';
import { readSelection } from './keys/read-selection.ts';
import { SteadyView } from './keys/steady-view.ts';
import { mend } from './mend.ts';
import { cleanPaste } from './paste/clean-paste.ts';
import { placeholders } from './placeholders.ts';
import { presence, showPeople } from './presence.ts';
import { openRemarks } from './remarks/open-remarks.ts';
import { remarkKeys } from './remarks/remark-keys.ts';
import { type Loss, lossOf } from './together/losses.ts';
import { Together } from './together/together.ts';
import type { KeptLoss, Unsent, UnsentStore } from './together/unsent-store.ts';
import { linkCommand } from './ui/link-form.ts';
import { lossPanel, type ShownLoss } from './ui/loss-panel.ts';
import { make } from './ui/make.ts';
import { offerCommands } from './ui/offer-commands.ts';
import { createPanel } from './ui/panel.ts';
import { showShortcuts } from './ui/shortcuts.ts';
import { slashMenu } from './ui/slash-menu.ts';
import { statusLine } from './ui/status-line.ts';
import { toolbar } from './ui/toolbar.ts';
import { viewsOf } from './views/views-of.ts';
import { wordsOf } from './words/words-of.ts';

/** What an editor begins with. */
export interface Beginning {
  readonly story: string;
  readonly writer: string;
  readonly client: string;
  readonly store: UnsentStore | null;
  /** What an earlier window left unsent; null for nothing. */
  readonly left: Unsent | null;
  readonly losses: readonly KeptLoss[];
}

/** Opens the editor of a story in its place on the page, where the text can be read until it is there. */
export function openEditor(place: HTMLElement, { story, writer, client, store, left, losses }: Beginning): void {
  const words = wordsOf(document.documentElement.lang);
  const language = place.dataset['language'] ?? 'en';
  const status = statusLine(words, `/newsroom/sign-in?to=${encodeURIComponent(location.pathname)}`);
  const panel = createPanel();
  const bar = make('div', { class: 'tools', role: 'toolbar', label: words.tools });
  const uploads = make('div', { class: 'uploads' });
  const chosen = make('div', { class: 'losses' });
  const spoken = make('p', { class: 'visually-hidden', 'aria-live': 'assertive' });
  const paper = make('div', { class: 'paper story' });
  paper.lang = language;
  paper.dir = directionOf(language as Language);
  const context: EditorContext = {
    words,
    language: () => place.dataset['language'] ?? 'en',
    pictures: createPictureDesk(words.picture),
    stories: createStoryFinder(story),
    panel,
    uploads,
    now: () => Date.now(),
    timeZone: place.dataset['zone'] ?? 'UTC',
    say: (text) => {
      spoken.textContent = text;
    },
  };

  let view: EditorView | null = null;
  let mayWrite = true;
  const shown: ShownLoss[] = [];
  const remarks = openRemarks({
    story,
    writer,
    context,
    cancel: words.cancel,
    view: () => view,
    mayWrite: () => mayWrite,
  });
  const link = linkCommand(context);
  const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform);
  const help = showShortcuts(words, isMac);
  const house = houseRulesPart(context, story, isMac);
  status.dom.append(house.count);
  const pluginsFrom = (version: number): readonly Plugin[] => [
    collab({ version, clientID: client }),
    readSelection(),
    ownTyping(),
    keepLengths((part, most) => status.tell(words.full[part](most))),
    slashMenu(context),
    ...house.plugins(),
    typingHabits(context.language),
    ...keyBindings({ link, help }),
    history(),
    mend(),
    cleanPaste(context),
    placeholders(words),
    currentBlock(),
    presence({ here: (anchor, head) => together.here(anchor, head), away: () => together.away() }),
    dropCursor({ class: 'drop-cursor', width: 3, color: false }),
    gapCursor(),
    remarks.plugin(),
    toolbar(bar, context, { link, help, remarks }),
    counting((count) => status.count(count.words, count.minutes)),
  ];
  const stateOf = (doc: Node, version: number) => EditorState.create({ doc, plugins: [...pluginsFrom(version)] });

  const open = (state: EditorState) => {
    paper.replaceChildren();
    view = new SteadyView(paper, {
      state,
      nodeViews: viewsOf(context),
      editable: () => mayWrite,
      attributes: { class: 'writing', role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.text },
      dispatchTransaction: (transaction) => {
        if (!view) return;
        follow(shown, (at) => transaction.mapping.map(at));
        view.updateState(view.state.apply(transaction));
        if (transaction.docChanged) together.changed();
      },
    });
    place.replaceChildren(status.dom, bar, panel.dom, uploads, chosen, paper, remarks.dom, spoken);
    place.classList.add('open');
    const first = state.doc.firstChild;
    if (first && first.childCount === 0) {
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, 1)));
      view.focus();
    }
  };
  const showLoss = (loss: ShownLoss) => {
    if (!view) return;
    shown.push(loss);
    const panelOfLoss = lossPanel(view, words, loss, () => {
      shown.splice(shown.indexOf(loss), 1);
      store?.forgetLoss(loss.id).catch(() => {});
    });
    chosen.append(panelOfLoss);
  };
  const lost = ({ mine, at }: Loss) => {
    const id = crypto.randomUUID();
    store?.keepLoss({ id, story, writer, mine: mine.map(nodeToJson), at }).catch(() => {});
    showLoss({ id, mine, at });
  };

  const beginning = left ? beginAgain(left, stateOf) : null;
  const nothing = stateOf(editorSchema.topNodeType.createAndFill() as Node, 0);
  const together = new Together(
    {
      story,
      writer,
      client,
      address: `${location.origin.replace(/^http/, 'ws')}/newsroom/stories/${story}/together`,
      store,
      chance: Math.random,
      later: afterPaint,
      state: () => view?.state ?? nothing,
      take: (transaction) => {
        if (!view) return;
        follow(shown, (at) => transaction.mapping.map(at));
        view.updateState(view.state.apply(transaction));
      },
      begin: (doc, version) => {
        const before = view?.state;
        const loss = before ? lossOf(before, [], (at) => Math.min(at, doc.content.size)) : null;
        view?.destroy();
        open(stateOf(doc, version));
        if (!before) for (const one of losses) showLoss(asShown(one));
        if (loss) lost(loss);
      },
      saving: (saving) => {
        status.saving(saving);
        // Before the text is there it can only be read, and this is said over it.
        if (!view && (saving.kind === 'too-many' || saving.kind === 'signed-out')) place.prepend(status.dom);
        place.dataset['saving'] = saving.kind;
        place.dataset['kept'] = String('isKept' in saving && saving.isKept);
        if (saving.kind === 'offline') void lookWhetherSignedIn();
      },
      people: (people) => {
        status.people(people.map(({ name }) => name));
        if (view) view.updateState(view.state.apply(showPeople(view.state, people)));
      },
      remarks: (told) => remarks.told(told),
      storyNow: (now) => {
        if (mayWrite !== now.mayWrite) {
          mayWrite = now.mayWrite;
          view?.setProps({});
        }
        remarks.refresh();
        status.mayWrite(now.mayWrite);
        place.dispatchEvent(new CustomEvent('dateline:story', { bubbles: true, detail: now }));
      },
      lost,
    },
    left ? editorSchema.nodeFromJSON(left.document) : nothing.doc,
    left !== null,
  );
  if (beginning) {
    open(beginning);
    for (const one of losses) showLoss(asShown(one));
  }

  offerCommands(place, { context, view: () => view, link, help, houseList: house.list, isMac });
  Object.assign(place, { dateline: { document: () => nodeToJson((view?.state ?? nothing).doc) } });
  let lookedAt = 0;
  /** A line that cannot be opened does not say why: whether the session is still there is asked apart, now and then. */
  const lookWhetherSignedIn = async () => {
    if (Date.now() - lookedAt < 5000) return;
    lookedAt = Date.now();
    const answer = await fetch('/newsroom/editor/stories?q=', { headers: { accept: 'application/json' } }).catch(
      () => null,
    );
    if (answer?.status === 401) together.signedOut();
  };

  remarkKeys(() => view, remarks);
  addEventListener('online', () => together.tryNow());
  addEventListener('focus', () => together.tryNow());
  addEventListener('pagehide', () => void together.keepNow());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void together.keepNow();
    else together.tryNow();
  });
}

/** The state that an earlier window left: what it had from the server, and its own steps on top. */
function beginAgain(left: Unsent, stateOf: (doc: Node, version: number) => EditorState): EditorState {
  const state = stateOf(editorSchema.nodeFromJSON(left.document), left.version);
  const transaction = state.tr;
  for (const json of left.steps) transaction.step(Step.fromJSON(editorSchema, json));
  return state.apply(transaction.setMeta(writtenBefore, true));
}

function asShown({ id, mine, at }: KeptLoss): ShownLoss {
  return { id, mine: mine.map((json) => editorSchema.nodeFromJSON(json)), at };
}

function follow(losses: readonly ShownLoss[], map: (at: number) => number): void {
  for (const loss of losses) loss.at = map(loss.at);
}

/** Counts words when the writer pauses. */
function counting(tell: (count: ReturnType<typeof countWords>) => void): Plugin {
  return new Plugin({
    view: (view) => {
      let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(() => tell(countWords(view.state.doc)));
      return {
        update: (now, before) => {
          if (now.state.doc === before.doc) return;
          clearTimeout(timer);
          timer = setTimeout(() => tell(countWords(now.state.doc)), 400);
        },
        destroy: () => clearTimeout(timer),
      };
    },
  });
}
