import type { z } from 'zod';
import type { Actor } from '../accounts/actor.ts';
import type { Desk } from '../desk/desk.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { PictureFiles } from '../pictures/picture-files.ts';
import type { Refusal } from '../story/refusal.ts';
import type { SendMail } from '../wire/mail/send-mail.ts';
import { namesIn } from './actor-names.ts';
import { invalidRequest } from './invalid-request.ts';
import { type Problem, problem, refusalProblem } from './problem.ts';
import { timeZoneOf } from './time-zone-of.ts';

/** What every route works with. */
export interface Api {
  readonly desk: Desk;
  readonly files: Pick<PictureFiles, 'originals'>;
  /** Sends a mail; null where no mail server is configured. */
  readonly mail: SendMail | null;
}

/** A request as it came in, behind its token. */
export interface RawRequest {
  readonly actor: Actor;
  readonly params: unknown;
  readonly query: unknown;
  /** What the body's JSON said, or its bytes; undefined without a body. */
  readonly body: unknown;
  /** The header, where there is one. */
  readonly ifMatch: string | undefined;
}

/** A request whose parts are as the route wants them. */
export interface Asked<Params, Query, Body> {
  readonly actor: Actor;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly ifMatch: string | undefined;
}

export interface Answer {
  readonly body: unknown;
  /** Of what was created: its address below the API's. */
  readonly location?: string;
  /** Becomes the entity tag that `If-Match` takes. */
  readonly version?: number;
  /** The number in the log of an act that readers may see something of: it is answered when they do. Null where nothing was done. */
  readonly seq?: number | null;
  /** Whether the body, a receipt, says when that was. */
  readonly isReceipt?: true;
}

/** What a route answers: something, a problem, or a desk's refusal that becomes one. */
export type Outcome = Result<Answer, Problem | Refusal>;

/** One method of one address. Everything about it is in here: what it takes, what it answers, what the documentation says. */
export interface RouteTable<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`, parameters in braces: `/stories/{story}`. */
  readonly path: string;
  readonly operation: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** What the address names, as refusals name it: where it is not there, the answer is 404. */
  readonly subject: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: { readonly status: 200 | 201; readonly schema: z.ZodType; readonly description: string };
  /** Whether the version that was seen must be named, by `If-Match` or in the request. */
  readonly needsVersion?: boolean;
  /** Whether it takes something away from readers. */
  readonly isTakedown?: boolean;
  readonly handle: (api: Api, asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>) => Promise<Outcome>;
}

/** A route whose types are known to itself alone. */
export interface Route extends Omit<RouteTable<z.ZodType, z.ZodType, z.ZodType>, 'handle'> {
  readonly run: (api: Api, raw: RawRequest) => Promise<Result<Answer, Problem>>;
}

/** Makes a route of its table: what reaches `handle` has passed the schemas. */
export function route<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType>(
  table: RouteTable<Params, Query, Body>,
): Route {
  const { handle, ...described } = table;
  const run: Route['run'] = async (api, raw) => {
    const asked = parse(table, raw);
    if (!asked.ok) return asked;
    const outcome = await handle(api, asked.value);
    return outcome.ok ? outcome : refused(await asProblem(api, outcome.refusal, table.subject));
  };
  return { ...described, run };
}

function parse<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType>(
  table: RouteTable<Params, Query, Body>,
  raw: RawRequest,
): Result<Asked<z.output<Params>, z.output<Query>, z.output<Body>>, Problem> {
  const params = table.params.safeParse(raw.params);
  if (!params.success) return refused(problem('no-such-resource', `There is no such ${table.subject}.`));
  const query = table.query.safeParse(raw.query, { error: missing });
  if (!query.success) return refused(invalidRequest('query', query.error));
  const body = table.body.safeParse(raw.body, { error: missing });
  if (!body.success) return refused(invalidRequest('body', body.error));
  const { actor, ifMatch } = raw;
  return ok({ actor, ifMatch, params: params.data, query: query.data, body: body.data });
}

/** Zod tells of what is missing as of something undefined, which no sender of JSON has written. */
const missing: z.core.$ZodErrorMap = ({ code, input }) =>
  code === 'invalid_type' && input === undefined ? 'is missing' : undefined;

async function asProblem(api: Api, refusal: Problem | Refusal, subject: string): Promise<Problem> {
  if ('type' in refusal) return refusal;
  const [timeZone, nameOf] = [await timeZoneOf(api.desk), await namesIn(api.desk, refusal)];
  return refusalProblem(refusal, subject, { timeZone, nameOf });
}
