import type { Actor } from '../../src/accounts/actor.ts';
import { addPicture } from '../../src/desk/add-picture.ts';
import { answerRemark } from '../../src/desk/answer-remark.ts';
import { changeHouseRules } from '../../src/desk/change-house-rules.ts';
import { embargoStory } from '../../src/desk/embargo-story.ts';
import { makeNote } from '../../src/desk/make-note.ts';
import { makeSuggestion } from '../../src/desk/make-suggestion.ts';
import { resolveNote } from '../../src/desk/resolve-note.ts';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { saveSeries } from '../../src/desk/save-series.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { saveTopic } from '../../src/desk/save-topic.ts';
import { scheduleStory } from '../../src/desk/schedule-story.ts';
import { setBanner } from '../../src/desk/set-banner.ts';
import { spikeStory } from '../../src/desk/spike-story.ts';
import { submitStory } from '../../src/desk/submit-story.ts';
import { withdrawStory } from '../../src/desk/withdraw-story.ts';
import { hours, shift } from '../../src/kit/instant.ts';
import type { Remark } from '../../src/story/remark.ts';
import type { Story } from '../../src/story/story.ts';
import type { Method } from './test-api.ts';
import {
  administrator,
  allowed,
  drafted,
  editor,
  en,
  published,
  reporter,
  type TestDesk,
  textOf,
} from './test-desk.ts';

/** A request that succeeds where the sender may. */
export interface GoodRequest {
  readonly method: Method;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** For every operation of the API: what has to be there first, and a request that then succeeds. Stories are the reporter's. */
export const goodRequests: Readonly<Record<string, (desk: TestDesk) => Promise<GoodRequest>>> = {
  draftStory: async ({ sections }) => ({
    method: 'POST',
    path: '/stories',
    body: {
      language: 'en',
      headline: 'The gates hold',
      standfirst: 'For a second night.',
      kind: 'news',
      section: sections.world.id,
      topics: [],
      byline: [],
      dateline: 'Port Ansel',
      slug: 'gates-hold',
      prominence: 'major',
      search: { title: 'Gates', description: 'Of the Lenn' },
      paragraphs: ['Nine metres of water.'],
    },
  }),
  listStories: async ({ sections }) => ({
    method: 'GET',
    path: `/stories?stage=draft&section=${sections.world.id}&headline=gates&limit=5`,
  }),
  readStory: async (desk) => ({ method: 'GET', path: `/stories/${(await drafted(desk)).id}?body=markdown` }),
  saveStory: async (desk) =>
    on(await drafted(desk), 'PATCH', '', { headline: 'Other', markdown: 'Words.', dateline: 'Bessemy' }),
  listRevisions: async (desk) => ({ method: 'GET', path: `/stories/${(await published(desk)).id}/revisions` }),
  readRevision: async (desk) => {
    const { id, releases } = await published(desk);
    return { method: 'GET', path: `/stories/${id}/revisions/${releases[0]?.revision}?body=blocks` };
  },
  listCorrections: async (desk) => ({ method: 'GET', path: `/stories/${(await published(desk)).id}/corrections` }),
  readGates: async (desk) => ({ method: 'GET', path: `/stories/${(await drafted(desk)).id}/gates` }),
  readHistory: async (desk) => ({
    method: 'GET',
    path: `/stories/${(await drafted(desk)).id}/history?after=1&limit=3`,
  }),
  submitStory: async (desk) => on(await drafted(desk), 'POST', '/submission', {}),
  returnStory: async (desk) => on(await submitted(desk), 'POST', '/return', { reason: 'Who says so?' }),
  approveStory: async (desk) => on(await submitted(desk), 'POST', '/approval', {}),
  passLegally: async (desk) => on(await drafted(desk), 'POST', '/legal-pass', {}),
  scheduleStory: async (desk) =>
    on(await drafted(desk), 'POST', '/schedule', { at: '2026-11-24T06:00:00+04:00', note: 'New.' }),
  unscheduleStory: async (desk) => {
    const story = await drafted(desk);
    const at = shift(desk.clock(), hours(1));
    return on(allowed(await scheduleStory(desk, editor, { ...seen(story), at })).story, 'DELETE', '/schedule');
  },
  embargoStory: async (desk) => on(await drafted(desk), 'POST', '/embargo', { until: '2026-11-24T06:00:00Z' }),
  liftEmbargo: async (desk) => {
    const story = await drafted(desk);
    const until = shift(desk.clock(), hours(1));
    return on(allowed(await embargoStory(desk, administrator, { ...seen(story), until })).story, 'DELETE', '/embargo');
  },
  publishStory: async (desk) => on(await drafted(desk), 'POST', '/release', { note: 'New.' }),
  updateStory: async (desk) =>
    on(await rewritten(desk), 'POST', '/update', { at: '2026-11-24T06:00:00Z', minor: false, note: 'More.' }),
  correctStory: async (desk) =>
    on(await rewritten(desk), 'POST', '/corrections', { text: 'It was otherwise.', passage: 'Nine metres' }),
  withdrawStory: async (desk) => on(await published(desk), 'POST', '/withdrawal', { reason: 'It was not so.' }),
  restoreWithdrawn: async (desk) => {
    const command = { ...seen(await published(desk)), reason: 'It was not so.' };
    return on(allowed(await withdrawStory(desk, administrator, command)).story, 'DELETE', '/withdrawal');
  },
  spikeStory: async (desk) => on(await drafted(desk), 'POST', '/spike', {}),
  restoreSpiked: async (desk) => {
    const story = await drafted(desk);
    return on(allowed(await spikeStory(desk, editor, seen(story))).story, 'DELETE', '/spike');
  },
  changeAddress: async (desk) =>
    on(await published(desk), 'POST', '/address', { slug: 'lenn-gates', section: desk.sections.coast.id }),
  listRemarks: async (desk) => {
    const { story } = await noted(desk);
    return { method: 'GET', path: `/stories/${story}/remarks?state=all&kind=note&limit=2` };
  },
  readRemark: async (desk) => ({ method: 'GET', path: remarkPath(await noted(desk)) }),
  makeNote: async (desk) => ({
    method: 'POST',
    path: `/stories/${(await drafted(desk)).id}/notes`,
    body: { passage: { words: 'Nine metres' }, text: 'Who measured it?' },
  }),
  makeSuggestion: async (desk) => ({
    method: 'POST',
    path: `/stories/${(await drafted(desk)).id}/suggestions`,
    body: { passage: { version: 1, from: 1, to: 4 }, words: 'Those', reason: 'Says the port.' },
  }),
  answerRemark: async (desk) => ({
    method: 'POST',
    path: remarkPath(await noted(desk), '/answers'),
    body: { text: 'The port.' },
  }),
  editSaying: async (desk) => ({
    method: 'PATCH',
    path: remarkPath(await answeredByToken(desk), '/sayings/1'),
    body: { text: 'The port, in May.' },
  }),
  deleteSaying: async (desk) => ({ method: 'DELETE', path: remarkPath(await answeredByToken(desk), '/sayings/1') }),
  resolveNote: async (desk) => ({ method: 'POST', path: remarkPath(await noted(desk), '/resolution') }),
  reopenNote: async (desk) => {
    const { id, story } = await noted(desk);
    const { remark } = allowed(await resolveNote(desk, editor, { story, remark: id }));
    return { method: 'DELETE', path: remarkPath(remark, '/resolution') };
  },
  acceptSuggestion: async (desk) => ({ method: 'POST', path: remarkPath(await suggested(desk), '/acceptance') }),
  refuseSuggestion: async (desk) => ({ method: 'POST', path: remarkPath(await suggested(desk), '/refusal') }),
  readHouseRules: async () => ({ method: 'GET', path: '/house-rules/en' }),
  addHouseRules: async () => ({
    method: 'POST',
    path: '/house-rules/en',
    body: { rules: [{ find: 'advisor', prefer: 'adviser', kind: 'words', isCaseKept: false, why: 'Ours.' }] },
  }),
  replaceHouseRules: async (desk) => {
    const add = [{ kind: 'words', find: 'iconic', isCaseKept: false, prefer: null, why: 'Say why.' }] as const;
    const already = await desk.archive.read((reader) => reader.houseRules(en));
    const isThere = already.rules.some(({ find }) => find === 'iconic');
    const rules = isThere ? already : allowed(await changeHouseRules(desk, editor, { language: en, add }))?.rules;
    const kept = rules?.rules.find(({ find }) => find === 'iconic');
    return {
      method: 'PUT',
      path: '/house-rules/en',
      body: {
        rules: [
          { id: kept?.id, find: 'iconic', why: 'Of what?' },
          { find: 'while', prefer: 'although' },
        ],
        seen: rules?.version,
      },
    };
  },
  readBanner: async (desk) => ({ method: 'GET', path: await banner(desk) }),
  setBanner: async () => ({
    method: 'POST',
    path: '/banners/en',
    body: { line: 'The gates are shut.', until: '2026-11-23T18:00:00Z' },
  }),
  endBanner: async (desk) => ({ method: 'DELETE', path: await banner(desk) }),
  listSections: async () => ({ method: 'GET', path: '/sections' }),
  addSection: async ({ sections }) => ({
    method: 'POST',
    path: '/sections',
    body: { names: { en: 'Rivers' }, parent: sections.world.id, accent: '#225577', position: 4, slug: 'rivers' },
  }),
  readSection: async ({ sections }) => ({ method: 'GET', path: `/sections/${sections.world.id}` }),
  changeSection: async ({ sections }) => ({
    method: 'PATCH',
    path: `/sections/${sections.world.id}`,
    body: { set: { names: { en: 'Globe' } }, seen: { names: { en: 'World' } } },
  }),
  listContributors: async () => ({ method: 'GET', path: '/contributors?limit=2&after=a' }),
  addContributor: async () => ({
    method: 'POST',
    path: '/contributors',
    body: { names: { en: 'Mara Okonjo' }, email: 'mara@courier.example', links: ['https://courier.example/mara'] },
  }),
  readContributor: async (desk) => ({ method: 'GET', path: `/contributors/${await contributorOf(desk)}` }),
  changeContributor: async (desk) => ({
    method: 'PATCH',
    path: `/contributors/${await contributorOf(desk)}`,
    body: { set: { titles: { en: 'Correspondent' }, portrait: null } },
  }),
  listTopics: async () => ({ method: 'GET', path: '/topics?limit=2' }),
  addTopic: async () => ({ method: 'POST', path: '/topics', body: { names: { en: 'Floods' }, slug: 'floods' } }),
  readTopic: async (desk) => ({ method: 'GET', path: `/topics/${await topicOf(desk)}` }),
  changeTopic: async (desk) => ({
    method: 'PATCH',
    path: `/topics/${await topicOf(desk)}`,
    body: { set: { descriptions: { en: 'Of the Lenn.' } } },
  }),
  listAllSeries: async () => ({ method: 'GET', path: '/series?limit=2' }),
  addSeries: async () => ({ method: 'POST', path: '/series', body: { names: { en: 'The long water' } } }),
  readSeries: async (desk) => ({ method: 'GET', path: `/series/${await seriesOf(desk)}` }),
  changeSeries: async (desk) => ({
    method: 'PATCH',
    path: `/series/${await seriesOf(desk)}`,
    body: { set: { descriptions: { en: 'Five parts.' } } },
  }),
  addPicture: async () => ({
    method: 'POST',
    path: '/pictures',
    body: onePixel,
    headers: { 'content-type': 'image/png' },
  }),
  readPicture: async (desk) => ({ method: 'GET', path: `/pictures/${await pictureOf(desk)}` }),
  describePicture: async (desk) => ({
    method: 'PATCH',
    path: `/pictures/${await pictureOf(desk)}`,
    body: { set: { alt: 'A dot.', focal: { x: 0.1, y: 0.9 } }, seen: { alt: '' } },
  }),
  search: async ({ sections }) => ({
    method: 'GET',
    path: `/search?q=gates&language=en&section=${sections.world.id}&from=2026-01-01T00:00:00Z&limit=3`,
  }),
  readPublication: async () => ({ method: 'GET', path: '/publication' }),
  changePublication: async () => ({
    method: 'PATCH',
    path: '/publication',
    body: { set: { name: 'The Courier', policies: { aiCrawlers: 'deny', feeds: 'full' } }, seen: 1 },
  }),
};

/** The smallest picture. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const seen = ({ id, version }: Story) => ({ story: id, seen: version });

function on({ id, version }: Story, method: Method, below: string, body?: object): GoodRequest {
  const path = `/stories/${id}${below}`;
  if (method === 'DELETE') return { method, path: `${path}?seen=${version}` };
  return { method, path, ...(body && { body: { ...body, seen: version } }) };
}

async function submitted(desk: TestDesk): Promise<Story> {
  return allowed(await submitStory(desk, editor, seen(await drafted(desk)))).story;
}

async function rewritten(desk: TestDesk): Promise<Story> {
  const story = await published(desk);
  const document = { seen: 1, to: textOf('The gates hold again') };
  return allowed(await saveStory(desk, editor, { ...seen(story), document })).story;
}

function remarkPath({ id, story }: Remark, below = ''): string {
  return `/stories/${story}/remarks/${id}${below}`;
}

async function noted(desk: TestDesk): Promise<Remark> {
  const { id } = await drafted(desk);
  const command = { story: id, passage: { words: 'Nine metres' }, text: 'Who measured it?' };
  return allowed(await makeNote(desk, reporter, command)).remark;
}

/** A note in which the administrator's token has answered. */
async function answeredByToken(desk: TestDesk): Promise<Remark> {
  const { id, story } = await noted(desk);
  const token = (await desk.archive.read((reader) => reader.tokens())).find(({ name }) => name === 'administrator');
  const actor: Actor = { ref: token?.id ?? 'system_door', role: 'administrator', sections: [] };
  return allowed(await answerRemark(desk, actor, { story, remark: id, text: 'The port.' })).remark;
}

async function suggested(desk: TestDesk): Promise<Remark> {
  const { id } = await drafted(desk);
  const command = { story: id, passage: { words: 'Nine metres' }, words: 'Ten metres', reason: '' };
  return allowed(await makeSuggestion(desk, reporter, command)).remark;
}

async function contributorOf(desk: TestDesk): Promise<string> {
  return allowed(await saveContributor(desk, editor, { to: { names: { en: 'Rafe Colm' } } })).record.id;
}

async function topicOf(desk: TestDesk): Promise<string> {
  return allowed(await saveTopic(desk, editor, { to: { names: { en: 'Rowing' } } })).record.id;
}

async function seriesOf(desk: TestDesk): Promise<string> {
  return allowed(await saveSeries(desk, editor, { to: { names: { en: 'How it works' } } })).record.id;
}

async function pictureOf(desk: TestDesk): Promise<string> {
  const picture = {
    id: desk.newId('picture'),
    hash: 'a'.repeat(64),
    mime: 'image/png',
    width: 1,
    height: 1,
    size: 70,
    alt: '',
    caption: '',
    credit: '',
    focal: { x: 0.5, y: 0.5 },
    rights: { holder: '', licence: '', until: null },
  } as const;
  return allowed(await addPicture(desk, editor, picture)).record.id;
}

/** The address of a banner that is set. */
async function banner(desk: TestDesk): Promise<string> {
  const wish = { language: en, line: 'The gates are shut.', story: null, until: shift(desk.clock(), hours(1)) };
  allowed(await setBanner(desk, editor, wish));
  return '/banners/en';
}
