import type { Instant } from '../kit/instant.ts';
import type { Contributor } from '../story/contributor.ts';
import type { Happening, LogEntry, SignInWay } from '../story/events.ts';
import type { ActorRef, OneTimeLinkId, PasskeyId, SectionId, SessionId, StaffId } from '../story/ids.ts';
import type { Language } from '../story/language.ts';

/** Who may sign in, as it is kept. The role is one of `accounts/actor.ts`. */
export interface KeptStaff {
  readonly id: StaffId;
  /** As colleagues call them; not a byline. */
  readonly name: string;
  /** As it was given; no two differ by case alone. */
  readonly email: string;
  readonly role: string;
  /** Where a section editor's rights hold; empty for other roles. */
  readonly sections: readonly SectionId[];
  readonly status: 'active' | 'suspended';
  /** The language of their screens (BCP 47). */
  readonly language: Language;
  readonly joinedAt: Instant;
}

/** A public key by which somebody signs in (WebAuthn Level 3). */
export interface Passkey {
  readonly id: PasskeyId;
  readonly staff: StaffId;
  /** The credential's id, in base64url. */
  readonly credential: string;
  /** COSE, in base64url. */
  readonly publicKey: string;
  /** How often the authenticator says it signed; 0 where it does not count. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** Whether it is kept on more than one machine. */
  readonly backedUp: boolean;
  readonly name: string;
  readonly addedAt: Instant;
  readonly usedAt: Instant | null;
}

/** The other way of signing in: a password together with a code that a second machine makes of the time. One is not set without the other. */
export interface Password {
  readonly staff: StaffId;
  /** `$argon2id$v=19$m=…,t=…,p=…$salt$hash` */
  readonly hash: string;
  /** The secret that codes are made with (RFC 6238), in base32. */
  readonly codeSecret: string;
  /** The time step of the last code that was taken; none is taken twice. */
  readonly lastStep: number;
  readonly setAt: Instant;
}

/** A password as it is kept: the secret is locked with a key beside the archive, and null where that key is not there, as after a restore. */
export type KeptPassword = Omit<Password, 'codeSecret'> & { readonly codeSecret: string | null };

/** A browser in which somebody signed in. Its secret is the browser's; only the SHA-256 is kept. */
export interface Session {
  readonly id: SessionId;
  readonly staff: StaffId;
  readonly hash: string;
  readonly way: SignInWay;
  /** True until the second factor was given: until then it opens nothing. */
  readonly isHalf: boolean;
  readonly createdAt: Instant;
  /** When it was last used, to within five minutes. */
  readonly seenAt: Instant;
  /** When it ends however much it is used. */
  readonly endsAt: Instant;
  /** The browser and system, in words: "Firefox on Linux". */
  readonly browser: string;
  readonly network: string;
}

/** A link that works once. Its secret is in the link; only the SHA-256 is kept. */
export type OneTimeLink = {
  readonly id: OneTimeLinkId;
  readonly hash: string;
  readonly createdAt: Instant;
  readonly createdBy: ActorRef;
  readonly expiresAt: Instant;
} & (
  | { readonly kind: 'begin' }
  | {
      readonly kind: 'invitation';
      readonly name: string;
      readonly email: string;
      readonly role: string;
      readonly sections: readonly SectionId[];
    }
  | { readonly kind: 'sign-in'; readonly staff: StaffId }
);

/** Which entries of the log are wanted; all conditions together. */
export interface AuditQuery {
  /** Done by them or about them. */
  readonly staff?: ActorRef;
  readonly kinds?: readonly Happening['kind'][];
  readonly from?: Instant;
  readonly until?: Instant;
  /** 1 to 200. */
  readonly limit: number;
  /** Only entries older than this one. */
  readonly before?: number;
}

/** What the archive knows of those who may sign in, and of what they sign in with. */
export interface AccountsReader {
  staff(id: StaffId): Promise<KeptStaff | null>;
  /** However the address is written: upper or lower case. */
  staffByEmail(email: string): Promise<KeptStaff | null>;
  /** Everybody, by name. */
  allStaff(): Promise<readonly KeptStaff[]>;
  /** The contributor that somebody is in bylines; null for none. */
  contributorOfStaff(staff: StaffId): Promise<Contributor | null>;
  /** Oldest first. */
  passkeys(staff: StaffId): Promise<readonly Passkey[]>;
  passkeyByCredential(credential: string): Promise<Passkey | null>;
  password(staff: StaffId): Promise<KeptPassword | null>;
  /** The SHA-256 of each recovery code that was not used yet. */
  recoveryCodes(staff: StaffId): Promise<readonly string[]>;
  /** Half ones and those whose time is up included. */
  sessionByHash(hash: string): Promise<{ readonly session: Session; readonly staff: KeptStaff } | null>;
  /** Newest first. */
  sessions(staff: StaffId): Promise<readonly Session[]>;
  session(id: SessionId): Promise<Session | null>;
  oneTimeLink(hash: string): Promise<OneTimeLink | null>;
  /** Those of a kind, newest first. */
  oneTimeLinks(kind: OneTimeLink['kind']): Promise<readonly OneTimeLink[]>;
  /** Entries of the log, newest first. */
  audit(query: AuditQuery): Promise<readonly LogEntry[]>;
  /** The newest entry's number and seal, to be noted elsewhere; null where no entry has one. */
  newestSeal(): Promise<{ readonly seq: number; readonly seal: string } | null>;
}
