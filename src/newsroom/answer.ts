import type { JSX } from 'preact';

/** A change of the browser's session cookie: a new secret, or (`null`) none any more. */
export interface CookieChange {
  readonly secret: string | null;
  /** How long the browser keeps it, in seconds; ignored with `null`. */
  readonly maxAge: number;
}

/** One line on the next screen that says what was done. Plain text. */
export interface Flash {
  readonly text: string;
  /** An address that the line leads to. */
  readonly link?: { readonly text: string; readonly href: string };
  /** `trouble` is told as an alert. */
  readonly tone?: 'done' | 'trouble';
}

/** What a screen answers. */
export type Answer =
  | {
      readonly kind: 'page';
      readonly status?: number;
      readonly title: string;
      readonly content: JSX.Element;
      /** Names of the islands that make the page alive (`src/islands/NAME.ts`). */
      readonly islands?: readonly string[];
      /** The entry of the navigation that the page belongs to: its address. */
      readonly place?: string;
      /** Whether it is shown bare, without the navigation: signing in, previews. */
      readonly isBare?: boolean;
      /** Whether the paper's own style sheet is loaded too, for what looks as it will on the page (inside `.paper`). */
      readonly hasPaper?: boolean;
      readonly headers?: Readonly<Record<string, string>>;
      readonly session?: CookieChange;
    }
  | {
      /** On to another screen, with GET; `to` begins with one slash. */
      readonly kind: 'redirect';
      readonly to: `/${string}`;
      readonly flash?: Flash;
      readonly session?: CookieChange;
    }
  | {
      readonly kind: 'json';
      readonly status?: number;
      readonly body: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly session?: CookieChange;
      /** The name of a challenge that this browser's passkey is to answer. */
      readonly challenge?: string;
    }
  /** Bytes of the newsroom's own: a picture, a preview. */
  | {
      readonly kind: 'bytes';
      readonly status?: number;
      readonly contentType: string;
      readonly body: Buffer | string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'trouble'; readonly what: TroubleKind };

/** Troubles that a screen of words tells of, each with its status. */
export const troubleStatus = {
  notFound: 404,
  notAllowed: 403,
  foreign: 403,
  unreadable: 400,
  tooLarge: 413,
  fault: 500,
  unavailable: 503,
} as const;
export type TroubleKind = keyof typeof troubleStatus;

export const nothingHere: Answer = { kind: 'trouble', what: 'notFound' };
