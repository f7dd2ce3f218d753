/** For whom passkeys are made (WebAuthn's relying party): the site as it is configured, never as a request names it. */
export interface RelyingParty {
  /** The host's name. A passkey is made for it, and lost with it. */
  readonly id: string;
  readonly origin: string;
}

/** The relying party of a site's origin. */
export function relyingPartyOf(origin: string): RelyingParty {
  return { id: new URL(origin).hostname, origin };
}
