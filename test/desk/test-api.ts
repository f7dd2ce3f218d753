import type { InjectOptions } from 'fastify';
import { z } from 'zod';
import { type Role, roles } from '../../src/accounts/actor.ts';
import { createToken } from '../../src/accounts/create-token.ts';
import { allRoutes } from '../../src/api/all-routes.ts';
import { createInstance } from '../../src/api/create-api.ts';
import { days, shift } from '../../src/kit/instant.ts';
import { ok } from '../../src/kit/result.ts';
import { pictureFilesInMemory } from '../../src/pictures/picture-files.ts';
import type { SectionId } from '../../src/story/ids.ts';
import type { Mail } from '../../src/wire/mail/send-mail.ts';
import { administrator, allowed, openTestDesk, type TestDesk } from './test-desk.ts';

/** What came back; the body as JSON where it was. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely; the schemas are held to them in one test of its own
  readonly body: any;
}

export interface TestApi extends AsyncDisposable {
  readonly desk: TestDesk;
  /** Faults that the API reported. */
  readonly faults: unknown[];
  /** Mails that were sent. */
  readonly mails: readonly Mail[];
  /** A request by the holder of a token of a role; an object as body is sent as JSON. */
  call(
    role: Role | null,
    method: Method,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  /** The secret of a role's token. */
  secret(role: Role): string;
  raw(request: InjectOptions): Promise<Reply>;
}

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/** An API before a real archive, with a token for each role. */
export async function openTestApi(): Promise<TestApi> {
  const desk = await openTestDesk();
  const faults: unknown[] = [];
  const mails: Mail[] = [];
  const instance = createInstance({
    desk,
    files: pictureFilesInMemory(),
    report: (fault) => faults.push(fault),
    mail: async (mail) => mails.push(mail) > 0,
    live: async () => ok({ at: desk.clock(), milliseconds: 1.5 }),
  });
  const secrets = new Map<Role, string>();
  for (const role of roles) secrets.set(role, await makeToken(desk, role));
  const secret = (role: Role) => secrets.get(role) ?? '';
  const raw = async (request: InjectOptions): Promise<Reply> => {
    const { statusCode, headers, payload } = await instance.inject(request);
    return { status: statusCode, headers, body: parsed(payload) };
  };
  return {
    desk,
    faults,
    mails,
    secret,
    raw,
    call: async (role, method, path, body, headers = {}) => {
      const authorization = role && { authorization: `Bearer ${secret(role)}` };
      const payload = body !== undefined && { payload: body as object };
      const reply = await raw({ method, url: `/api/v1${path}`, headers: { ...authorization, ...headers }, ...payload });
      holdToSchema(method, path, reply);
      return reply;
    },
    async [Symbol.asyncDispose]() {
      await instance.close();
      await desk[Symbol.asyncDispose]();
    },
  };
}

/** Every answer that a test sees is what the documentation says it is. */
function holdToSchema(method: Method, path: string, { status, body }: Reply): void {
  const route = allRoutes.find((one) => one.method === method && matches(one.path, path));
  if (route && status < 300) route.answer.schema.parse(body);
  if (status >= 400) problemShape.parse(body);
}

const problemShape = z.looseObject({
  type: z.string().regex(/^urn:dateline:problem:[a-z-]+$/),
  title: z.string().min(1),
  status: z.int(),
  detail: z.string().min(1),
});

function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/?]+')}(\\?|$)`).test(path);
}

async function makeToken(desk: TestDesk, role: Role): Promise<string> {
  const sections: readonly SectionId[] = role === 'section-editor' ? [desk.sections.world.id] : [];
  const command = { name: role, role, sections, expiresAt: shift(desk.clock(), days(1)) };
  return allowed(await createToken(desk, administrator, command)).secret;
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}
