import { z } from 'zod';
import type { Actor } from '../../accounts/actor.ts';
import type { DeskReader } from '../../archive/desk-reader.ts';
import type { Desk } from '../../desk/desk.ts';
import { saveContributor } from '../../desk/save-contributor.ts';
import type { NamedRecord, RecordReceipt } from '../../desk/save-record.ts';
import { saveSection } from '../../desk/save-section.ts';
import { saveSeries } from '../../desk/save-series.ts';
import { saveTopic } from '../../desk/save-topic.ts';
import { ok, type Result, refused } from '../../kit/result.ts';
import type { Refusal } from '../../story/refusal.ts';
import { type Outcome, type Route, route } from '../route.ts';
import {
  contributorFields,
  contributorOut,
  sectionFields,
  sectionOut,
  seriesOut,
  topicFields,
  topicOut,
} from '../schema/record-schema.ts';
import { idOf, limitText, noBody, nothing, slugText } from '../schema/texts.ts';

/** What tells the routes of one kind of record from another's. */
interface RecordKind {
  /** `topics`: the address, and the member of a list's answer. */
  readonly plural: string;
  /** `topic`: the parameter, the id's prefix, and the name in refusals. */
  readonly singular: 'section' | 'topic' | 'series' | 'contributor';
  readonly fields: z.ZodObject;
  readonly out: z.ZodType;
  readonly find: (reader: DeskReader, id: never) => Promise<unknown>;
  readonly save: (desk: Desk, actor: Actor, command: never) => Promise<Result<RecordReceipt<NamedRecord>, Refusal>>;
  readonly list: Route;
}

const slugPage = z.strictObject({
  limit: limitText,
  after: slugText.optional().meta({ description: 'The slug of the last one of the page before.' }),
});

/** Sections, contributors, topics and series. */
export const recordRoutes: readonly Route[] = [
  ...routesOf({
    plural: 'sections',
    singular: 'section',
    fields: sectionFields,
    out: sectionOut,
    find: (reader, id) => reader.section(id),
    save: saveSection,
    list: route({
      ...listing('sections', 'section', sectionOut),
      description: 'All of them, parents before their children.',
      query: nothing,
      handle: async ({ desk }) =>
        ok({ body: { sections: await desk.archive.read((reader) => reader.sections()), next: null } }),
    }),
  }),
  ...routesOf({
    plural: 'contributors',
    singular: 'contributor',
    fields: contributorFields,
    out: contributorOut,
    find: (reader, id) => reader.contributor(id),
    save: saveContributor,
    list: bySlug('contributors', 'contributor', contributorOut, (reader, page) => reader.contributors(page)),
  }),
  ...routesOf({
    plural: 'topics',
    singular: 'topic',
    fields: topicFields,
    out: topicOut,
    find: (reader, id) => reader.topic(id),
    save: saveTopic,
    list: bySlug('topics', 'topic', topicOut, (reader, page) => reader.topics(page)),
  }),
  ...routesOf({
    plural: 'series',
    singular: 'series',
    fields: topicFields,
    out: seriesOut,
    find: (reader, id) => reader.series(id),
    save: saveSeries,
    list: bySlug('series', 'series', seriesOut, (reader, page) => reader.allSeries(page)),
  }),
];

function routesOf({ plural, singular, fields, out, find, save, list }: RecordKind): readonly Route[] {
  const params = z.strictObject({ id: idOf(singular) });
  const common = { tag: capital(plural), subject: singular, query: nothing } as const;
  const path = `/${plural}/{id}`;
  return [
    list,
    route({
      ...common,
      method: 'POST',
      path: `/${plural}`,
      operation: `add${capital(singular)}`,
      summary: `Add a ${singular}`,
      description: 'The slug is made of the first name unless one is given.',
      params: nothing,
      body: fields.partial().required({ names: true }),
      answer: { status: 201, schema: out, description: `The ${singular}.` },
      handle: async ({ desk }, { actor, body }) => {
        const saved = await save(desk, actor, { to: body } as never);
        if (!saved.ok) return saved;
        const { record, seq } = saved.value;
        return ok({ body: record, seq, location: `/${plural}/${record.id}` });
      },
    }),
    route({
      ...common,
      method: 'GET',
      path,
      operation: `read${capital(singular)}`,
      summary: `Read a ${singular}`,
      params,
      body: noBody,
      answer: { status: 200, schema: out, description: `The ${singular}.` },
      handle: ({ desk }, { params: { id } }) =>
        desk.archive.read(async (reader): Promise<Outcome> => {
          const record = await find(reader, id as never);
          return record ? ok({ body: record }) : refused({ kind: 'not-found', what: singular });
        }),
    }),
    route({
      ...common,
      method: 'PATCH',
      path,
      operation: `change${capital(singular)}`,
      summary: `Change a ${singular}`,
      description:
        'Sets what stands in `set`. Where `seen` says what was there before, a field that somebody changed since is refused.',
      params,
      body: z.strictObject({ set: fields.partial(), seen: fields.partial().optional() }),
      answer: { status: 200, schema: out, description: `The ${singular} as it is now.` },
      handle: async ({ desk }, { actor, params: { id }, body }) => {
        const saved = await save(desk, actor, { id, to: body.set, ...(body.seen && { seen: body.seen }) } as never);
        return saved.ok ? ok({ body: saved.value.record, seq: saved.value.seq }) : saved;
      },
    }),
  ];
}

function listing(plural: string, singular: string, out: z.ZodType) {
  return {
    method: 'GET',
    path: `/${plural}`,
    operation: plural === singular ? `listAll${capital(plural)}` : `list${capital(plural)}`,
    tag: capital(plural),
    subject: singular,
    summary: `List ${plural}`,
    params: nothing,
    body: noBody,
    answer: {
      status: 200,
      schema: z.strictObject({ [plural]: z.array(out), next: z.string().nullable() }),
      description: 'One page of the list. `next` hands back as `after`; null at the end.',
    },
  } as const;
}

function bySlug(
  plural: string,
  singular: string,
  out: z.ZodType,
  read: (
    reader: DeskReader,
    page: { readonly limit: number; readonly afterSlug?: string },
  ) => Promise<readonly NamedRecord[]>,
): Route {
  return route({
    ...listing(plural, singular, out),
    description: 'By slug.',
    query: slugPage,
    handle: async ({ desk }, { query: { limit, after } }) => {
      const page = { limit, ...(after !== undefined && { afterSlug: after }) };
      const records = await desk.archive.read((reader) => read(reader, page));
      const next = records.length === limit ? (records.at(-1)?.slug ?? null) : null;
      return ok({ body: { [plural]: records, next } });
    },
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
