import { expect } from 'vitest';
import type { TestStaff } from '../newsroom/sign-in.ts';
import type { HostilePaper, Poisoned } from './hostile-paper.ts';

/** Somebody who is signed in, at the newsroom's forms without a browser. */
export interface StaffForms {
  /** Puts a text into what only the newsroom itself takes; answers the secrets of the links that were made. */
  poison(
    poisoned: Pick<Poisoned, 'text' | 'story' | 'returned'>,
    colleague: string,
  ): Promise<Readonly<Record<'invitation' | 'preview' | 'signInLink', string>>>;
}

export function openForms({ app: { origin } }: HostilePaper, { cookie }: TestStaff): StaffForms {
  const send = async (path: string, form: Readonly<Record<string, string>>): Promise<string> => {
    const headers = { cookie, origin };
    const answer = await fetch(`${origin}/newsroom${path}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(form),
    });
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.text();
  };
  const secretIn = (html: string, way: string) => new RegExp(`${way}/([\\w-]{20,})`).exec(html)?.[1] ?? '';
  let count = 0;
  return {
    poison: async ({ text, story, returned }, colleague) => {
      const person = { name: text.slice(0, 100), email: `invited${++count}@courier.example`, role: 'reporter' };
      const invited = await send('/staff/invite', person);
      const link = await send(`/staff/${colleague}/sign-in-link`, {});
      const shared = await send(`/stories/${story}/preview/links`, { note: text, days: '2' });
      const blank = JSON.stringify({ assignee: null, due: null, brief: '' });
      for (const id of [story, returned]) await send(`/stories/${id}/plan`, { seen: blank, brief: text });
      await send('/board', { headline: text, brief: text });
      const secrets = {
        invitation: secretIn(invited, 'invitation'),
        signInLink: secretIn(link, 'sign-in/link'),
        preview: secretIn(shared, 'preview'),
      };
      expect(Object.values(secrets)).not.toContain('');
      return secrets;
    },
  };
}
