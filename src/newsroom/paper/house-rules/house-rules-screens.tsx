import { may } from '../../../accounts/may.ts';
import { changeHouseRules, type HouseRulesReceipt } from '../../../desk/change-house-rules.ts';
import type { Result } from '../../../kit/result.ts';
import { type HouseRulesChange, subjectOf } from '../../../story/house-rules/decide-house-rules.ts';
import type { HouseRule, HouseRules, HouseRuleWish } from '../../../story/house-rules/house-rule.ts';
import { parseHouseRules } from '../../../story/house-rules/parse-house-rules.ts';
import type { Language } from '../../../story/language.ts';
import { editionOf, type Publication } from '../../../story/publication.ts';
import type { Refusal } from '../../../story/refusal.ts';
import { type Answer, type Flash, nothingHere } from '../../answer.ts';
import type { Newsroom } from '../../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../../screen.ts';
import { tellRefusal } from '../../stories/tell-refusal.ts';
import { houseRulesWords } from './house-rules-words.ts';
import { matcherOf } from './matcher-of.ts';
import { PasteRulesPage } from './paste-rules-page.tsx';
import { RuleFormPage, readRuleForm, writeRuleForm } from './rule-form-page.tsx';
import { RuleListPage, houseRulesRoot as root } from './rule-list-page.tsx';

/** The house rules of each language: seen by everybody, changed by whoever may. */
export const houseRulesScreens: readonly Screen[] = [
  screen({ method: 'GET', path: root, handle: within(showList) }),
  screen({ method: 'GET', path: `${root}/:language`, handle: within(showList) }),
  screen({ method: 'GET', path: `${root}/:language/paste`, handle: within(changing(showPaste)) }),
  screen({ method: 'POST', path: `${root}/:language/paste`, bodyLimit: 1_000_000, handle: within(changing(paste)) }),
  screen({ method: 'GET', path: `${root}/:language/:rule`, handle: within(changing(showForm)) }),
  screen({ method: 'POST', path: `${root}/:language/:rule`, handle: within(changing(save)) }),
  screen({ method: 'POST', path: `${root}/:language/:rule/remove`, handle: within(changing(remove)) }),
];

interface Place {
  readonly newsroom: Newsroom;
  readonly asked: StaffAsked;
  readonly publication: Publication;
  readonly kept: HouseRules;
  readonly mayChange: boolean;
}

type Handle = (place: Place) => Promise<Answer>;

/** In the language that the address names; without one, in that of the screen, or else the paper's first. */
function within(handle: Handle): (newsroom: Newsroom, asked: StaffAsked) => Promise<Answer> {
  return async (newsroom, asked) => {
    const read = await newsroom.desk.archive.read(async (reader) => {
      const publication = await reader.publication();
      const language = publication && languageOf(publication, asked);
      return language && { publication, kept: await reader.houseRules(language) };
    });
    if (!read) return nothingHere;
    const mayChange = may(asked.signedIn.actor, 'change-house-rules', null);
    return handle({ newsroom, asked, ...read, mayChange });
  };
}

function languageOf(publication: Publication, { params, language }: StaffAsked): Language | null {
  const named = params['language'] as Language | undefined;
  if (named !== undefined) return editionOf(publication, named)?.language ?? null;
  return (editionOf(publication, language as string as Language) ?? publication.languages[0]).language;
}

function changing(handle: Handle): Handle {
  return async (place) => (place.mayChange ? handle(place) : { kind: 'trouble', what: 'notAllowed' });
}

async function showList({ newsroom, asked, publication, kept, mayChange }: Place): Promise<Answer> {
  const words = (asked.query.get('q') ?? '').trim().slice(0, 200);
  const text = (asked.query.get('try') ?? '').slice(0, 2000);
  const tried = text.trim() === '' ? null : { text, matches: matcherOf(newsroom.desk.archive, kept)(text) };
  return {
    kind: 'page',
    title: houseRulesWords[asked.language].title,
    place: root,
    content: (
      <RuleListPage
        kept={kept}
        shown={kept.rules.filter((rule) => says(rule, words))}
        asked={words}
        languages={publication.languages.map(({ language }) => language)}
        screen={asked.language}
        mayChange={mayChange}
        tried={tried}
      />
    ),
  };
}

function says({ find, prefer, why }: HouseRule, words: string): boolean {
  const wanted = words.toLowerCase();
  return [find, prefer ?? '', why].some((text) => text.toLowerCase().includes(wanted));
}

async function showForm(place: Place): Promise<Answer> {
  const { asked, kept } = place;
  const rule = ruleOf(place);
  if (!rule && asked.params['rule'] !== 'new') return nothingHere;
  const version = rule?.version ?? 0;
  return answerForm(place, rule ?? readRuleForm(asked.query), String(version), null, kept.language);
}

async function answerForm(
  place: Place,
  shown: HouseRuleWish,
  seen: string,
  refusal: Refusal | null,
  language: Language,
): Promise<Answer> {
  const { newsroom, asked } = place;
  const told = refusal && (await tellRefusal(newsroom.desk, refusal, asked.language));
  const rule = ruleOf(place);
  return {
    kind: 'page',
    ...(refusal && { status: 422 }),
    title: houseRulesWords[asked.language].title,
    place: root,
    content: (
      <RuleFormPage rule={rule} shown={shown} seen={seen} language={language} screen={asked.language} refusal={told} />
    ),
  };
}

async function save(place: Place): Promise<Answer> {
  const { asked, kept } = place;
  const rule = ruleOf(place);
  if (!rule && asked.params['rule'] !== 'new') return nothingHere;
  const to = readRuleForm(asked.form);
  const seen = Number(asked.form.get('seen'));
  const done = await change(place, rule ? { change: [{ id: rule.id, seen, to }] } : { add: [to] });
  if (!done.ok) return answerForm(place, to, String(seen), done.refusal, kept.language);
  return toList(place, { text: houseRulesWords[asked.language].saved });
}

async function remove(place: Place): Promise<Answer> {
  const { asked, kept } = place;
  const rule = ruleOf(place);
  if (!rule) return nothingHere;
  const seen = Number(asked.form.get('seen'));
  const done = await change(place, { remove: [{ id: rule.id, seen }] });
  if (!done.ok) return answerForm(place, rule, String(rule.version), done.refusal, kept.language);
  const words = houseRulesWords[asked.language];
  const href = `${root}/${kept.language}/new?${writeRuleForm(rule)}`;
  return toList(place, { text: words.removed(rule.find), link: { text: words.bringBack, href } });
}

async function showPaste({ asked, kept }: Place, lines = '', refusal: string | null = null): Promise<Answer> {
  return {
    kind: 'page',
    ...(refusal && { status: 422 }),
    title: houseRulesWords[asked.language].paste,
    place: root,
    content: <PasteRulesPage kept={kept} screen={asked.language} lines={lines} refusal={refusal} />,
  };
}

async function paste(place: Place): Promise<Answer> {
  const { newsroom, asked, kept } = place;
  const words = houseRulesWords[asked.language];
  const lines = asked.form.get('lines') ?? '';
  const parsed = parseHouseRules(lines);
  if (!parsed.ok) {
    const told = parsed.refusal.slice(0, 5).map(({ line, text }) => `${line} (${text})`);
    return showPaste(place, lines, words.unread(told.join(', ')));
  }
  const known = new Map(kept.rules.map((rule) => [subjectOf(rule), rule]));
  const latest = new Map(parsed.value.map((wish) => [subjectOf(wish), wish]));
  const wishes = [...latest].map(([subject, to]) => ({ to, rule: known.get(subject) }));
  const done = await change(place, {
    add: wishes.flatMap(({ to, rule }) => (rule ? [] : [to])),
    change: wishes.flatMap(({ to, rule }) => (rule ? [{ id: rule.id, seen: rule.version, to }] : [])),
  });
  if (!done.ok) return showPaste(place, lines, await tellRefusal(newsroom.desk, done.refusal, asked.language));
  const { added = 0, changed = 0 } = done.value ?? {};
  return toList(place, { text: words.taken(added, changed, wishes.length - added - changed) });
}

function change(
  { newsroom, asked, kept }: Place,
  wanted: HouseRulesChange,
): Promise<Result<HouseRulesReceipt, Refusal>> {
  return changeHouseRules(newsroom.desk, asked.signedIn.actor, { ...wanted, language: kept.language });
}

function ruleOf({ asked, kept }: Place): HouseRule | null {
  return kept.rules.find(({ id }) => id === asked.params['rule']) ?? null;
}

function toList({ kept }: Place, flash: Flash): Answer {
  return { kind: 'redirect', to: `${root}/${kept.language}`, flash };
}
