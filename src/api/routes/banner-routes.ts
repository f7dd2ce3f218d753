import { z } from 'zod';
import { endBanner } from '../../desk/end-banner.ts';
import { setBanner } from '../../desk/set-banner.ts';
import { formatInstant } from '../../kit/instant.ts';
import { ok, refused } from '../../kit/result.ts';
import type { Banner } from '../../story/banner.ts';
import { type Route, route } from '../route.ts';
import { idOf, idOut, instantOut, instantText, languageText, noBody, nothing } from '../schema/texts.ts';

const ofLanguage = z.strictObject({ language: languageText });
const bannerOut = z
  .strictObject({
    language: z.string(),
    line: z.string(),
    story: idOut.nullable(),
    setAt: instantOut,
    setBy: idOut,
    until: instantOut,
  })
  .meta({ id: 'Banner' });

const common = {
  path: '/banners/{language}',
  tag: 'Publication',
  subject: 'banner',
  params: ofLanguage,
  query: nothing,
} as const;

const read = route({
  ...common,
  method: 'GET',
  operation: 'readBanner',
  summary: 'Read the breaking banner of a language',
  body: noBody,
  answer: { status: 200, schema: bannerOut, description: 'The one set last, unless it was taken away.' },
  handle: async ({ desk }, { params }) => {
    const banner = await desk.archive.read((reader) => reader.banner(params.language));
    return banner ? ok({ body: bannerJson(banner) }) : refused({ kind: 'not-found', what: 'banner' });
  },
});

const set = route({
  ...common,
  method: 'POST',
  operation: 'setBanner',
  summary: 'Put a line, or a story, under the masthead of every page of a language',
  description: 'It takes the place of the one before, and is gone at `until`, within a day.',
  body: z.strictObject({
    line: z.string().default('').meta({ description: 'Empty: the headline of the story.' }),
    story: idOf('story').nullable().default(null),
    until: instantText,
  }),
  answer: { status: 200, schema: bannerOut, description: 'The banner.' },
  handle: async ({ desk }, { actor, params, body }) => {
    const receipt = await setBanner(desk, actor, { ...params, ...body });
    return receipt.ok ? ok({ body: bannerJson(receipt.value.banner), seq: receipt.value.seq }) : receipt;
  },
});

const end = route({
  ...common,
  method: 'DELETE',
  operation: 'endBanner',
  summary: 'Take the breaking banner of a language away',
  body: noBody,
  answer: { status: 200, schema: z.strictObject({ language: z.string() }), description: 'It is gone.' },
  isTakedown: true,
  handle: async ({ desk }, { actor, params }) => {
    const ended = await endBanner(desk, actor, params.language);
    return ended.ok ? ok({ body: params, seq: ended.value.seq }) : ended;
  },
});

/** The breaking banner. */
export const bannerRoutes: readonly Route[] = [read, set, end];

function bannerJson({ setAt, until, ...banner }: Banner) {
  return { ...banner, setAt: formatInstant(setAt), until: formatInstant(until) };
}
