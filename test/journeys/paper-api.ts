import type { Role } from '../../src/accounts/actor.ts';
import { createToken } from '../../src/accounts/create-token.ts';
import { allRoutes } from '../../src/api/all-routes.ts';
import { days, shift } from '../../src/kit/instant.ts';
import { membersWith, textMembers } from '../desk/text-members.ts';
import { done, type Paper } from '../site/paper.ts';

/** Another program, at the API of a running paper. */
export interface PaperApi {
  /** The body of what was done; throws what the API said where it was refused. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  ask(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<any>;
  /** Texts of bodies that held one of some texts and were taken: `saveStory headline`. */
  readonly taken: ReadonlySet<string>;
}

/** Makes a token of a role, and notes where what is sent holds one of `texts`. */
export async function openPaperApi(paper: Paper, role: Role, texts: readonly string[]): Promise<PaperApi> {
  const { desk, origin } = paper.app;
  const token = { name: 'A program', role, sections: [], expiresAt: shift(desk.clock(), days(30)) };
  const { secret } = done(await createToken(desk, paper.editor, token));
  const taken = new Set<string>();
  return {
    taken,
    ask: async (method, path, body) => {
      const isFile = body instanceof Uint8Array;
      const answer = await fetch(`${origin}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${secret}`,
          ...(body !== undefined && { 'content-type': isFile ? 'image/jpeg' : 'application/json' }),
        },
        ...(body !== undefined && { body: isFile ? Buffer.from(body) : JSON.stringify(body) }),
      });
      const said = await answer.json();
      if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(said)}`);
      for (const member of membersOf(method, path, body, texts)) taken.add(member);
      return said;
    },
  };
}

function membersOf(method: string, path: string, body: unknown, texts: readonly string[]): readonly string[] {
  const route = allRoutes.find((one) => {
    const pattern = new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/?]+')}(\\?|$)`);
    return one.method === method && pattern.test(path);
  });
  if (!route || body === undefined || body instanceof Uint8Array) return [];
  return membersWith(body, textMembers(route), texts).map((member) => `${route.operation} ${member}`);
}
