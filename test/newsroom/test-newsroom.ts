import type { Role } from '../../src/accounts/actor.ts';
import { authenticateSession } from '../../src/accounts/signed-in.ts';
import { ok } from '../../src/kit/result.ts';
import { createNewsroomInstance } from '../../src/newsroom/create-newsroom.ts';
import { type PictureFiles, pictureFilesInMemory } from '../../src/pictures/picture-files.ts';
import { openTestDesk, type TestDesk } from '../desk/test-desk.ts';
import { builtFile } from './built-file.ts';
import { noSample } from './no-sample.ts';
import { signIn, type TestStaff, type ToldStaff } from './sign-in.ts';

const origin = 'http://localhost:4000';
const assetAddresses = { css: '/files/site.css', script: '/files/site.js', icon: '/files/icon.svg', manifest: '/m' };

/** A newsroom on a desk of its own, asked without a network. */
export interface TestNewsroom extends AsyncDisposable {
  readonly desk: TestDesk;
  /** What was reported as a fault; empty at the end of every test that expects none. */
  readonly faults: readonly unknown[];
  /** Somebody of a role, signed in, and their browser. */
  as(role: Role, told?: ToldStaff): Promise<Browsing>;
  /** A browser of nobody. */
  outside(): Pick<Browsing, 'get' | 'post' | 'submit'>;
  readonly files: PictureFiles;
}

/** Somebody's browser, as far as a newsroom can tell. */
export interface Browsing {
  readonly who: TestStaff;
  get(address: string): Promise<Page>;
  /** Sends a form of a screen. */
  post(address: string, form?: Readonly<Record<string, string | readonly string[]>>): Promise<Page>;
  /** Sends a form, and goes on to where its answer leads. */
  submit(address: string, form?: Readonly<Record<string, string | readonly string[]>>): Promise<Page>;
}

export interface Page {
  readonly status: number;
  readonly location: string | undefined;
  readonly html: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** The islands that screens name; their scripts are tried in a real browser. */
const empty = builtFile();
const islands = {
  'list-keys': empty,
  editor: empty,
  'house-patterns': empty,
  palette: empty,
  'story-fields': empty,
  passkey: empty,
  'story-screen': empty,
};

export async function openTestNewsroom(): Promise<TestNewsroom> {
  const desk = await openTestDesk();
  const files = pictureFilesInMemory();
  const faults: unknown[] = [];
  const instance = createNewsroomInstance({
    desk,
    files,
    sample: noSample,
    live: async () => ok({ at: desk.clock(), milliseconds: 24 }),
    origin,
    pageSettings: { origin, assets: () => assetAddresses },
    enter: (secret, now) => authenticateSession(desk.archive, secret, now),
    assets: { css: empty, paperCss: empty, islands },
    report: (fault) => faults.push(fault),
  });
  const browse = (cookie: string): Pick<Browsing, 'get' | 'post' | 'submit'> => {
    let said = '';
    const ask = async (method: 'GET' | 'POST', url: string, payload = ''): Promise<Page> => {
      const headers = {
        host: 'localhost:4000',
        origin,
        cookie: said === '' ? cookie : `${cookie}; dateline-said=${said}`,
        ...(method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }),
      };
      const answer = await instance.inject({ method, url, headers, payload });
      const kept = answer.cookies.find(({ name }) => name === 'dateline-said');
      if (kept) said = kept.value;
      return {
        status: answer.statusCode,
        location: answer.headers.location,
        html: answer.body,
        headers: answer.headers,
      };
    };
    const post = (address: string, form: Readonly<Record<string, string | readonly string[]>> = {}) => {
      const fields = Object.entries(form).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      );
      return ask('POST', address, new URLSearchParams(fields).toString());
    };
    return {
      get: (address) => ask('GET', address),
      post,
      submit: async (address, form) => {
        const answer = await post(address, form);
        return answer.location === undefined ? answer : ask('GET', answer.location);
      },
    };
  };
  return {
    desk,
    faults,
    files,
    as: async (role, told) => {
      const who = await signIn(desk, role, told);
      return { who, ...browse(who.cookie) };
    },
    outside: () => browse(''),
    [Symbol.asyncDispose]: async () => {
      await instance.close();
      await desk[Symbol.asyncDispose]();
    },
  };
}
