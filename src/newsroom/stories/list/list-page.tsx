import type { JSX } from 'preact';
import type { DeskCard } from '../../../archive/desk-list.ts';
import type { Mentioned } from '../../../archive/mentioned.ts';
import { ownName } from '../../../render/words/dates.ts';
import type { ActorRef, StoryId } from '../../../story/ids.ts';
import { type Language, localized } from '../../../story/language.ts';
import type { Plan } from '../../../story/plan.ts';
import type { Publication } from '../../../story/publication.ts';
import type { Section } from '../../../story/section.ts';
import { kinds } from '../../../story/story.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import { MentionList } from '../../remarks/mention-list.tsx';
import { printShort, printZone, printZoned, type ScreenTime } from '../../words/print-time.ts';
import type { NameOf } from '../desk-names.ts';
import { tellStanding } from '../tell-standing.ts';
import { deskPanelWords } from '../words/desk-panel-words.ts';
import { listWords } from '../words/list-words.ts';
import { storyWords } from '../words/story-words.ts';
import { type ListFilters, stateFilters, writeFilters, writePlace } from './list-filters.ts';
import { filtersOf, listAddresses, type StoryListName } from './story-lists.ts';

/** Everything that a list's screen shows. */
export interface ListPage {
  readonly name: StoryListName;
  readonly filters: ListFilters;
  readonly cards: readonly DeskCard[];
  /** What somebody else began and whoever looks is to write, by deadline. */
  readonly assigned: readonly DeskCard[];
  readonly asker: ActorRef;
  /** Open remarks that mention whoever looks. */
  readonly mentions: readonly Mentioned[];
  readonly plans: ReadonlyMap<StoryId, Plan>;
  readonly hasEarlierPage: boolean;
  readonly hasLaterPage: boolean;
  readonly sections: readonly Section[];
  readonly publication: Publication | null;
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly nameOf: NameOf;
  readonly mayDraft: boolean;
  readonly time: ScreenTime;
}

export function ListScreen(page: ListPage): JSX.Element {
  const words = listWords[page.time.language];
  return (
    <>
      <ScreenTitle title={words.lists[page.name].title}>
        {page.mayDraft ? (
          <form method="post" action="/newsroom/stories">
            <button class="primary" type="submit">
              {words.newStory}
            </button>
          </form>
        ) : null}
      </ScreenTitle>
      <Filters {...page} />
      {page.mentions.length > 0 ? <MentionList {...page} /> : null}
      {page.assigned.length > 0 ? <Assigned {...page} /> : null}
      {page.cards.length > 0 ? <Rows {...page} /> : <Empty {...page} />}
      <Pages {...page} />
    </>
  );
}

function Filters(page: ListPage): JSX.Element {
  const { name, filters, time } = page;
  const words = listWords[time.language];
  const isChosen = writeFilters({ ...filters, words: '', ...(name === 'section' && { section: null }) }) !== '';
  return (
    <search>
      <form class="narrow" method="get" action={listAddresses[name]}>
        <div class="field">
          <label for="words">{words.search}</label>
          <input id="words" name="words" type="search" value={filters.words} maxlength={200} data-list-search />
        </div>
        <div class="actions">
          <button type="submit">{words.show}</button>
          {isNarrowed(page) ? (
            <a class="button" href={listAddresses[name]}>
              {words.clear}
            </a>
          ) : null}
        </div>
        <details open={isChosen || name === 'section'}>
          <summary>{words.filters}</summary>
          <div class="choices">
            <Choices {...page} />
          </div>
        </details>
      </form>
    </search>
  );
}

function Choices({ name, filters, time, sections, publication, staff }: ListPage): JSX.Element {
  const words = listWords[time.language];
  const names = storyWords[time.language];
  const given = filtersOf(name);
  const languages = publication?.languages ?? [];
  return (
    <>
      <Choice
        label={words.section}
        name="section"
        any={name === 'section' ? null : words.anySection}
        value={filters.section}
      >
        {sections.map(({ id, names: texts, parent }) => ({
          value: id,
          text: `${parent === null ? '' : '– '}${localized(texts, time.language as string as Language)}`,
        }))}
      </Choice>
      <Choice label={words.kind} name="kind" any={words.anyKind} value={filters.kind}>
        {kinds.map((kind) => ({ value: kind, text: names.kinds[kind] }))}
      </Choice>
      {languages.length > 1 ? (
        <Choice label={words.language} name="language" any={words.anyLanguage} value={filters.language}>
          {languages.map(({ language }) => ({ value: language, text: ownName(language) }))}
        </Choice>
      ) : null}
      {given.includes('state') ? (
        <Choice label={words.state} name="state" any={words.anyState} value={filters.state}>
          {stateFilters.map((state) => ({
            value: state,
            text: state === 'public' || state === 'withdrawn' ? words.states[state] : names.stages[state],
          }))}
        </Choice>
      ) : null}
      {given.includes('who') && staff.length > 1 ? (
        <Choice label={words.who} name="who" any={words.anybody} value={filters.who}>
          {staff.map(({ id, name: text }) => ({ value: id, text }))}
        </Choice>
      ) : null}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  /** What stands for no choice; null where there must be one. */
  readonly any: string | null;
  readonly value: string | null;
  readonly children: readonly { readonly value: string; readonly text: string }[];
}

function Choice({ label, name, any, value, children }: ChoiceProps): JSX.Element {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {any === null ? null : <option value="">{any}</option>}
        {children.map((option) => (
          <option value={option.value} selected={option.value === value} key={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What waits for whoever looks, before what they began themselves. */
function Assigned(page: ListPage): JSX.Element {
  const words = listWords[page.time.language];
  return (
    <section aria-labelledby="assigned-title">
      <h2 id="assigned-title">{words.assigned}</h2>
      <StoryRows {...page} cards={page.assigned} />
      <h2>{words.begun}</h2>
    </section>
  );
}

function Rows(page: ListPage): JSX.Element {
  const words = listWords[page.time.language];
  return (
    <>
      <StoryRows {...page} />
      <p class="quiet small">
        {words.timesIn(printZone(page.time))}. <span class="keys">{words.keys}</span>
      </p>
    </>
  );
}

function StoryRows({ name, cards, plans, time, sections, publication, nameOf }: ListPage): JSX.Element {
  return (
    <ol class="stories" data-island="list-keys">
      {cards.map((card) => (
        <Row
          card={card}
          plan={plans.get(card.id) ?? null}
          isByClock={name === 'scheduled'}
          sections={sections}
          hasLanguages={(publication?.languages.length ?? 0) > 1}
          nameOf={nameOf}
          time={time}
          key={card.id}
        />
      ))}
    </ol>
  );
}

interface RowProps {
  readonly card: DeskCard;
  readonly plan: Plan | null;
  /** Whether the list goes by what the clock decides. */
  readonly isByClock: boolean;
  readonly sections: readonly Section[];
  readonly hasLanguages: boolean;
  readonly nameOf: NameOf;
  readonly time: ScreenTime;
}

function Row({ card, plan, isByClock, sections, hasLanguages, nameOf, time }: RowProps): JSX.Element {
  const words = listWords[time.language];
  const names = storyWords[time.language];
  const own = time.language as string as Language;
  const [standing, ...more] = tellStanding(card, time);
  const section = sections.find(({ id }) => id === card.section);
  const byline = card.byline.map(({ contributor }) => localized(contributor.names, card.language));
  const facts = [
    section ? localized(section.names, own) : names.noSection,
    ...(card.kind === 'news' ? [] : [names.kinds[card.kind]]),
    ...(hasLanguages ? [ownName(card.language)] : []),
    byline.length > 0 ? words.by(byline.join(', ')) : nameOf(card.createdBy),
  ];
  return (
    <li>
      <p class="headline">
        <a href={`/newsroom/stories/${card.id}`} lang={card.headline ? card.language : undefined} dir="auto">
          {card.headline || names.untitled}
        </a>
      </p>
      <p class="standing">
        <strong>{standing}</strong>
        {more.map((text) => (
          <span key={text}> · {text}</span>
        ))}
        <Planned plan={plan} nameOf={nameOf} time={time} />
      </p>
      <p class="quiet small facts">
        {facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 ? ' · ' : ''}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      <p class="quiet small when">
        {isByClock
          ? printZoned(card.listedAt, time)
          : words.changed(printShort(card.changedAt, time), nameOf(card.changedBy))}
      </p>
    </li>
  );
}

/** Who is to write it, and until when. */
function Planned({ plan, nameOf, time }: Pick<RowProps, 'plan' | 'nameOf' | 'time'>): JSX.Element | null {
  if (!plan || (plan.assignee === null && plan.due === null)) return null;
  const words = deskPanelWords[time.language];
  return (
    <>
      {plan.assignee === null ? null : (
        <>
          {' · '}
          <bdi>{nameOf(plan.assignee)}</bdi>
        </>
      )}
      {plan.due === null ? null : ` · ${words.due(printZoned(plan.due, time))}`}
    </>
  );
}

function Empty(page: ListPage): JSX.Element {
  const words = listWords[page.time.language];
  return <p class="empty">{isNarrowed(page) ? words.nothingFound : words.lists[page.name].empty}</p>;
}

function Pages({ name, filters, cards, hasEarlierPage, hasLaterPage, time }: ListPage): JSX.Element | null {
  if (!hasEarlierPage && !hasLaterPage) return null;
  const words = listWords[time.language];
  const [first, last] = [cards.at(0), cards.at(-1)];
  const address = (way: 'before' | 'after', card: DeskCard) => {
    const place = new URLSearchParams({ [way]: writePlace({ at: card.listedAt, story: card.id }) });
    return `${listAddresses[name]}?${[writeFilters(filters), place].filter((part) => String(part) !== '').join('&')}`;
  };
  return (
    <nav class="actions" aria-label={words.pages}>
      {hasEarlierPage && first ? (
        <a class="button" rel="prev" href={address('before', first)}>
          {name === 'scheduled' ? words.sooner : words.newer}
        </a>
      ) : null}
      {hasLaterPage && last ? (
        <a class="button" rel="next" href={address('after', last)}>
          {name === 'scheduled' ? words.later : words.older}
        </a>
      ) : null}
    </nav>
  );
}

function isNarrowed({ name, filters }: ListPage): boolean {
  return writeFilters(name === 'section' ? { ...filters, section: null } : filters) !== '';
}
