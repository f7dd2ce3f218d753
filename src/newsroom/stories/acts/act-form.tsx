import type { JSX } from 'preact';
import { shift } from '../../../kit/instant.ts';
import { offsetOf, wallClock } from '../../../kit/wall-clock.ts';
import { gateWords } from '../../../story/gate-words.ts';
import { type Language, localized } from '../../../story/language.ts';
import type { OfferedAct } from '../../../story/possible-acts.ts';
import { printWhole, printZone } from '../../words/print-time.ts';
import { DocumentText } from '../document-text.tsx';
import { Options } from '../fields/controls.tsx';
import type { StoryPage } from '../page/read-story-page.ts';
import { StoryBar } from '../page/story-page.tsx';
import { actWords } from '../words/act-words.ts';
import { panelWords } from '../words/panel-words.ts';
import type { ActProblem } from './perform-act.ts';

export interface ActScreenProps {
  readonly act: OfferedAct;
  readonly page: StoryPage;
  /** What was typed, where the form is shown again. */
  readonly typed: URLSearchParams;
  readonly refused: { readonly text: string; readonly problem: ActProblem } | null;
}

/** The screen of an act: what it does, what it has to know, and the one button that does it. */
export function ActScreen(props: ActScreenProps): JSX.Element {
  const { act, page, refused } = props;
  const words = actWords[page.time.language];
  const own = words.acts[act];
  const story = `/newsroom/stories/${page.story.id}`;
  return (
    <div class="act">
      <p>
        <a href={story}>{words.back}</a>
      </p>
      <StoryBar page={page} />
      <h2>{own.name}</h2>
      <p>{own.what}</p>
      {refused ? (
        <p class="refused" role="alert">
          {refused.text}
        </p>
      ) : null}
      <form class="plain" method="post" action={`${story}/${act}`}>
        <input type="hidden" name="seen" value={page.story.version} />
        <Fields {...props} />
        {finishing.has(act) ? <Gates {...props} /> : null}
        <div class="actions">
          <button class="primary" type="submit">
            {own.button}
          </button>
          <a class="button" href={story}>
            {words.back}
          </a>
        </div>
      </form>
      {act === 'correct' ? (
        <section aria-labelledby="text-title">
          <h2 id="text-title">{words.theText}</h2>
          <DocumentText
            document={page.story.document}
            pictures={page.pictures}
            language={page.story.fields.language}
            screen={page.time.language}
          />
        </section>
      ) : null}
    </div>
  );
}

/** Acts that gates can hold back. */
const finishing: ReadonlySet<OfferedAct> = new Set<OfferedAct>(['publish', 'schedule', 'update', 'correct']);

function Fields(props: ActScreenProps): JSX.Element | null {
  const words = actWords[props.page.time.language];
  switch (props.act) {
    case 'publish':
      return (
        <>
          <Planned {...props} />
          <Line {...props} name="note" label={words.note} help={words.noteHelp} />
        </>
      );
    case 'schedule':
      return (
        <>
          <Planned {...props} />
          <Time {...props} />
          <Line {...props} name="note" label={words.note} help={words.noteHelp} />
        </>
      );
    case 'update':
      return <UpdateFields {...props} />;
    case 'correct':
      return (
        <>
          <Text
            {...props}
            name="correction"
            label={words.correction}
            help={words.correctionHelp}
            most={2000}
            isNeeded
          />
          <Text {...props} name="passage" label={words.passage} help={words.passageHelp} most={2000} />
        </>
      );
    case 'return':
      return (
        <Text {...props} name="reason" label={words.returnReason} help={words.returnReasonHelp} most={2000} isNeeded />
      );
    case 'withdraw':
      return (
        <Text
          {...props}
          name="reason"
          label={words.withdrawReason}
          help={words.withdrawReasonHelp}
          most={1000}
          isNeeded
        />
      );
    case 'embargo':
      return <Time {...props} />;
    case 'change-address':
      return <AddressFields {...props} />;
    default:
      return null;
  }
}

function Planned({ page }: ActScreenProps): JSX.Element | null {
  if (page.plannedPath === null) return null;
  return <p>{actWords[page.time.language].willStand(page.plannedPath)}</p>;
}

function UpdateFields(props: ActScreenProps): JSX.Element {
  const words = actWords[props.page.time.language];
  const isLater = props.typed.get('when') === 'later';
  const isMinor = props.typed.get('substance') === 'minor';
  return (
    <>
      <Line {...props} name="note" label={words.note} help={words.noteHelp} />
      <fieldset>
        <legend>{words.substance}</legend>
        <Radio name="substance" value="substance" text={words.ofSubstance} isChosen={!isMinor} />
        <Radio name="substance" value="minor" text={words.minor} isChosen={isMinor} />
      </fieldset>
      <fieldset>
        <legend>{words.when}</legend>
        <Radio name="when" value="now" text={words.atOnce} isChosen={!isLater} />
        <Radio name="when" value="later" text={words.atTime} isChosen={isLater} />
        <Time {...props} isOptional />
      </fieldset>
    </>
  );
}

function Radio(props: {
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
}): JSX.Element {
  return (
    <label class="check">
      <input type="radio" name={props.name} value={props.value} checked={props.isChosen} />
      <span>{props.text}</span>
    </label>
  );
}

/** A time on the wall of the publication's zone; where the clock says it twice, which of the two. */
function Time({
  page,
  typed,
  refused,
  isOptional = false,
}: ActScreenProps & { readonly isOptional?: boolean }): JSX.Element {
  const { time } = page;
  const words = actWords[time.language];
  const clock = refused?.problem.kind === 'clock' ? refused.problem.clock : null;
  return (
    <>
      <div class="field">
        <label for="at">{words.time}</label>
        <input
          id="at"
          name="at"
          type="datetime-local"
          required={!isOptional}
          min={wallClock(shift(time.now, -60_000), time.timeZone)}
          value={typed.get('at') ?? ''}
          aria-describedby="at-help"
          aria-invalid={clock ? 'true' : undefined}
        />
        <p class="help" id="at-help">
          {words.timeHelp(printZone(time))}
        </p>
      </div>
      {clock?.kind === 'twice' ? (
        <fieldset>
          <legend>{words.clock.choose}</legend>
          {([clock.earlier, clock.later] as const).map((at, index) => (
            <Radio
              name="offset"
              value={offsetOf(at, time.timeZone)}
              text={(index === 0 ? words.clock.first : words.clock.second)(printWhole(at, time))}
              isChosen={false}
              key={at}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  );
}

function AddressFields({ page, typed }: ActScreenProps): JSX.Element {
  const { story, sections, time } = page;
  const words = actWords[time.language];
  const screen = time.language as string as Language;
  return (
    <>
      <div class="field">
        <label for="section">{panelWords[time.language].fields.section}</label>
        <Options name="section" value={typed.get('section') ?? story.fields.section ?? ''}>
          {sections.map(({ id, names, parent }) => ({
            value: id,
            text: `${parent === null ? '' : '– '}${localized(names, screen)}`,
          }))}
        </Options>
      </div>
      <div class="field">
        <label for="slug">{words.address}</label>
        <input
          type="text"
          id="slug"
          name="slug"
          required
          maxlength={100}
          value={typed.get('slug') ?? story.fields.slug ?? ''}
          aria-describedby="slug-help"
        />
        <p class="help" id="slug-help">
          {words.addressHelp}
        </p>
      </div>
    </>
  );
}

type TextProps = ActScreenProps & {
  readonly name: string;
  readonly label: string;
  readonly help: string;
};

function Line({ typed, name, label, help }: TextProps): JSX.Element {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        type="text"
        id={name}
        name={name}
        value={typed.get(name) ?? ''}
        maxlength={2000}
        dir="auto"
        aria-describedby={`${name}-help`}
      />
      <p class="help" id={`${name}-help`}>
        {help}
      </p>
    </div>
  );
}

function Text({
  typed,
  name,
  label,
  help,
  most,
  isNeeded = false,
}: TextProps & { readonly most: number; readonly isNeeded?: boolean }): JSX.Element {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <textarea id={name} name={name} maxlength={most} required={isNeeded} dir="auto" aria-describedby={`${name}-help`}>
        {typed.get(name) ?? ''}
      </textarea>
      <p class="help" id={`${name}-help`}>
        {help}
      </p>
    </div>
  );
}

/** The gates that hold the story back, and for those who may, why it should go out all the same. */
function Gates({ page, typed }: ActScreenProps): JSX.Element | null {
  const { closed, time } = page;
  if (closed.length === 0) return null;
  const words = actWords[time.language];
  return (
    <fieldset class="gates">
      <legend>{words.gates}</legend>
      <ul>
        {closed.map((gate) => (
          <li key={gate.gate}>
            {gateWords[time.language].say(gate)}
            {page.may.has('waive') ? <input type="hidden" name="waive" value={gate.gate} /> : null}
          </li>
        ))}
      </ul>
      {page.may.has('waive') ? (
        <div class="field">
          <label for="waive-why">{words.waive}</label>
          <textarea id="waive-why" name="waive-why" maxlength={1000} dir="auto" aria-describedby="waive-help">
            {typed.get('waive-why') ?? ''}
          </textarea>
          <p class="help" id="waive-help">
            {words.waiveHelp}
          </p>
        </div>
      ) : null}
    </fieldset>
  );
}
