import { makeBeginLink } from '../../src/accounts/make-begin-link.ts';
import type { Secret } from '../../src/accounts/secret.ts';
import { authenticateSession } from '../../src/accounts/signed-in.ts';
import { codeAt } from '../../src/accounts/time-code.ts';
import { ok } from '../../src/kit/result.ts';
import { createNewsroomInstance } from '../../src/newsroom/create-newsroom.ts';
import { pictureFilesInMemory } from '../../src/pictures/picture-files.ts';
import type { Mail } from '../../src/wire/mail/send-mail.ts';
import { openTestDesk, type TestDesk } from '../desk/test-desk.ts';
import { builtFile } from './built-file.ts';
import { noSample } from './no-sample.ts';

export const origin = 'http://localhost:4000';

export interface DoorSettings {
  /** Whether mail is sent, and taken; absent where no server is configured. */
  readonly takesMail?: boolean;
}

/** A newsroom with nobody in it, and browsers that keep their cookies. */
export interface DoorHouse extends AsyncDisposable {
  readonly desk: TestDesk;
  readonly mails: readonly Mail[];
  readonly faults: readonly unknown[];
  browser(network?: string): DoorBrowser;
  beginLink(): Promise<Secret | null>;
  /** How many entries the log has. */
  head(): Promise<number>;
}

export interface DoorBrowser {
  readonly cookies: Map<string, string>;
  get(address: string): Promise<DoorAnswer>;
  post(address: string, form?: Readonly<Record<string, string | readonly string[]>>): Promise<DoorAnswer>;
  /** Sends a form and goes on to where it leads. */
  submit(address: string, form?: Readonly<Record<string, string | readonly string[]>>): Promise<DoorAnswer>;
  json(address: string, body: unknown): Promise<DoorAnswer>;
  raw(address: string, headers: Readonly<Record<string, string>>, body: string): Promise<DoorAnswer>;
}

export interface DoorAnswer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

export async function openDoorHouse({ takesMail }: DoorSettings = {}): Promise<DoorHouse> {
  const desk = await openTestDesk();
  const [mails, faults]: [Mail[], unknown[]] = [[], []];
  const instance = createNewsroomInstance({
    desk,
    files: pictureFilesInMemory(),
    sample: noSample,
    live: async () => ok({ at: desk.clock(), milliseconds: 1 }),
    origin,
    pageSettings: { origin, assets: () => ({ css: '', script: '', icon: '', manifest: '' }) },
    enter: (secret, now) => authenticateSession(desk.archive, secret, now),
    assets: {
      css: builtFile(),
      paperCss: builtFile(),
      islands: Object.fromEntries(islands.map((name) => [name, builtFile()])),
    },
    report: (fault) => faults.push(fault),
    ...(takesMail !== undefined && {
      mail: async (mail: Mail) => {
        mails.push(mail);
        return takesMail;
      },
    }),
  });
  return {
    desk,
    mails,
    faults,
    browser: (network = '192.0.2.1') => browserOf(instance, network),
    beginLink: async () => (await makeBeginLink(desk))?.secret ?? null,
    head: () => desk.archive.log.head(),
    async [Symbol.asyncDispose]() {
      await instance.close();
      await desk[Symbol.asyncDispose]();
    },
  };
}

const islands = ['palette', 'passkey', 'list-keys', 'editor'];

type Instance = ReturnType<typeof createNewsroomInstance>;

function browserOf(instance: Instance, network: string): DoorBrowser {
  const cookies = new Map<string, string>();
  const ask = async (method: 'GET' | 'POST', url: string, given: Record<string, string>, payload: string) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { host: 'localhost:4000', origin, cookie, 'x-forwarded-for': network, ...given };
    const answer = await instance.inject({ method, url, headers, payload });
    for (const { name, value, maxAge } of answer.cookies)
      if (maxAge === 0) cookies.delete(name);
      else cookies.set(name, value);
    return {
      status: answer.statusCode,
      location: answer.headers.location,
      body: answer.body,
      headers: answer.headers,
    };
  };
  const post: DoorBrowser['post'] = (address, form = {}) => {
    const fields = Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return ask('POST', address, type, new URLSearchParams(fields).toString());
  };
  const get: DoorBrowser['get'] = (address) => ask('GET', address, {}, '');
  return {
    cookies,
    get,
    post,
    submit: async (address, form) => {
      const answer = await post(address, form);
      return answer.location === undefined ? answer : get(answer.location);
    },
    json: (address, body) =>
      ask(
        'POST',
        address,
        { 'content-type': 'application/json', accept: 'application/json' },
        typeof body === 'string' ? body : JSON.stringify(body),
      ),
    raw: (address, headers, body) => ask('POST', address, { ...headers }, body),
  };
}

/** The key of an authenticator that is shown on a page. */
export function codeSecretOn({ body }: Pick<DoorAnswer, 'body'>): string {
  const [, secret] = /name="codeSecret" value="([A-Z2-7]{32})"/.exec(body) ?? [];
  if (!secret) throw new Error('No key is shown.');
  return secret;
}

export const password = 'quiet harbour lamp seven';

/** Whoever is invited after the first. */
export const ravi = { name: 'Ravi Sen', email: 'ravi@courier.example' };

/** Whether somebody's browser is let in. */
export async function isIn({ browser }: Pick<Joined, 'browser'>): Promise<boolean> {
  return (await browser.get('/newsroom/account')).status === 200;
}

/** Somebody who joined by a link with a password, in the browser in which they did. */
export interface Joined {
  readonly browser: DoorBrowser;
  readonly email: string;
  readonly codeSecret: string;
}

/** Joins by a link with a password and an authenticator. */
export async function join(
  house: DoorHouse,
  address: string,
  person: { readonly name: string; readonly email: string },
): Promise<Joined> {
  const browser = house.browser();
  const codeSecret = codeSecretOn(await browser.get(address));
  const code = codeAt(codeSecret, house.desk.clock());
  const answer = await browser.post(address, { ...person, password, codeSecret, code });
  if (answer.location !== '/newsroom/account') throw new Error(`Not in: ${answer.status} ${answer.body}`);
  return { browser, email: person.email, codeSecret };
}

/** The first administrator, Mara, signed in. */
export async function firstAdministrator(house: DoorHouse): Promise<Joined> {
  const secret = await house.beginLink();
  return join(house, `/newsroom/begin/${secret}`, { name: 'Mara Okonjo', email: 'mara@courier.example' });
}

/** Somebody invited by an administrator, signed in. */
export async function invited(
  house: DoorHouse,
  by: DoorBrowser,
  person: { readonly name: string; readonly email: string },
  rights: Readonly<Record<string, string | readonly string[]>>,
): Promise<Joined> {
  const { body } = await by.post('/newsroom/staff/invite', { ...person, ...rights });
  const [, address] = /(\/newsroom\/invitation\/[\w-]{43})/.exec(body) ?? [];
  if (!address) throw new Error(`No invitation: ${body}`);
  return join(house, address, person);
}

/** Signs in with password and code in a browser; answers where that led. */
export async function signInWith(
  house: DoorHouse,
  { email, codeSecret }: Pick<Joined, 'email' | 'codeSecret'>,
  browser: DoorBrowser = house.browser(),
): Promise<DoorBrowser> {
  house.desk.pass(1);
  const first = await browser.post('/newsroom/sign-in', { email, password });
  const code = codeAt(codeSecret, house.desk.clock());
  const second = await browser.post('/newsroom/sign-in/code', { code });
  if (!first.location?.startsWith('/newsroom/sign-in/code')) throw new Error(`Not half in: ${first.body}`);
  if (second.location !== '/newsroom') throw new Error(`Not in: ${second.status} ${second.body}`);
  return browser;
}
