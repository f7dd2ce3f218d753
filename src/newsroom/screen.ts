import type { SignedIn } from '../accounts/signed-in.ts';
import type { Answer } from './answer.ts';
import type { Newsroom } from './newsroom.ts';
import type { ScreenLanguage } from './words/in-languages.ts';

/** A request of a screen or of one of its forms, as far as screens look at it. */
export interface Asked {
  /** The parts of the address that the path names with a colon; decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Path and query as asked, encoded; begins with one slash. */
  readonly address: `/${string}`;
  /** The fields of a form; empty where none was sent. */
  readonly form: URLSearchParams;
  /** What the body's JSON said, for islands; undefined without one. Validate it. */
  readonly json: unknown;
  /** A picture's bytes, where they are the body. */
  readonly bytes: Buffer | null;
  /** Whether an island asked: it is answered in JSON. */
  readonly wantsJson: boolean;
  readonly language: ScreenLanguage;
  /** The address of the network that asks, for rate limits and the list of sessions. */
  readonly network: string;
  readonly userAgent: string;
  /** The secret of the session's cookie; empty without one. */
  readonly secret: string;
  /** The name of the challenge that this browser's passkey was asked to answer; empty without one. */
  readonly challenge: string;
  /** When the request was let in, by `performance.now()`. */
  readonly began: number;
  /** Who is signed in; null on the screens that anybody may ask for. */
  readonly signedIn: SignedIn | null;
}

/** The same from somebody who is signed in. */
export interface StaffAsked extends Asked {
  readonly signedIn: SignedIn;
}

/** One method of one address of the newsroom. */
export interface Screen {
  readonly method: 'GET' | 'POST';
  /** As Fastify writes it, from the root: `/newsroom/stories/:story`. */
  readonly path: `/newsroom${string}` | `/preview/${string}`;
  /** Whether nobody need be signed in: signing in itself, an invitation, a preview by its secret. */
  readonly isOpen: boolean;
  /** The greatest body that it takes, in bytes; a form's where none is named. */
  readonly bodyLimit?: number;
  readonly handle: (newsroom: Newsroom, asked: Asked) => Promise<Answer>;
}

type Table<A extends Asked> = Omit<Screen, 'isOpen' | 'handle'> & {
  readonly handle: (newsroom: Newsroom, asked: A) => Promise<Answer>;
};

/** A screen for those who are signed in; others are sent to sign in. What their role allows is asked by the acts. */
export function screen(table: Table<StaffAsked>): Screen {
  return {
    ...table,
    isOpen: false,
    handle: (newsroom, asked) => {
      if (!asked.signedIn) throw new Error('A request came through without a session.');
      return table.handle(newsroom, { ...asked, signedIn: asked.signedIn });
    },
  };
}

/** A screen for anybody. */
export function openScreen(table: Table<Asked>): Screen {
  return { ...table, isOpen: true };
}
