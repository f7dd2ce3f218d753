/** A part of a form about an account. */
export type AccountField = 'name' | 'email' | 'role' | 'sections' | 'language' | 'password' | 'code' | 'passkey';

/** Why nothing was done about an account. Each is told in the words of the screens' language. */
export type AccountRefusal =
  | { readonly kind: 'not-allowed' }
  | {
      readonly kind: 'not-found';
      readonly what: 'staff' | 'session' | 'passkey' | 'invitation' | 'contributor' | 'section';
    }
  | {
      readonly kind: 'invalid-field';
      readonly field: AccountField;
      readonly why:
        | 'empty'
        | 'too-long'
        | 'too-short'
        | 'unprintable'
        | 'no-address'
        | 'unknown'
        | 'needs-sections'
        | 'no-sections'
        | 'easily-guessed';
    }
  | { readonly kind: 'email-taken' }
  /** Somebody must be able to change rights. */
  | { readonly kind: 'last-administrator' }
  /** Without it, they could not sign in any more. */
  | { readonly kind: 'last-way' }
  /** The link was used, has expired, was taken back, or never was. */
  | { readonly kind: 'link-spent' }
  /** It tells nothing of what was wrong. */
  | { readonly kind: 'sign-in-failed' }
  | { readonly kind: 'wrong-code' }
  /** The key with which the secrets of authenticators are kept is not there. */
  | { readonly kind: 'codes-lost' }
  /** The session in which the code was asked for is over. */
  | { readonly kind: 'half-over' }
  | { readonly kind: 'too-many-tries'; readonly seconds: number }
  /** Signing in was too long ago for this. */
  | { readonly kind: 'sign-in-again' }
  | { readonly kind: 'passkey-unusable' }
  | { readonly kind: 'too-many'; readonly what: 'passkeys' };
