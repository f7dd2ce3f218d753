import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Passkey } from '../archive/accounts-reader.ts';
import type { StaffId } from '../story/ids.ts';
import type { RelyingParty } from './relying-party.ts';

export type CreationOptions = PublicKeyCredentialCreationOptionsJSON;
export type RequestOptions = PublicKeyCredentialRequestOptionsJSON;
export type CreationResponse = RegistrationResponseJSON;
export type RequestResponse = AuthenticationResponseJSON;

/** Ed25519, ECDSA with P-256, RSA with SHA-256: what authenticators have (COSE algorithm identifiers). */
const algorithms = [-8, -7, -257];

/** What a new passkey brings with it. */
export type MadePasskey = Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports' | 'backedUp'>;

/** What a browser is asked in order to make a passkey: one that names its owner by itself, and that only they can use. */
export function creationOptions(
  party: RelyingParty,
  paper: string,
  owner: { readonly id: StaffId; readonly name: string; readonly email: string },
  existing: readonly Passkey[],
): Promise<CreationOptions> {
  return generateRegistrationOptions({
    rpName: paper,
    rpID: party.id,
    userID: new TextEncoder().encode(owner.id),
    userName: owner.email,
    userDisplayName: owner.name,
    timeout: 300_000,
    supportedAlgorithmIDs: algorithms,
    attestationType: 'none',
    excludeCredentials: existing.map(({ credential, transports }) => ({ id: credential, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** What a browser is asked in order to sign in: any passkey of this site. */
export function requestOptions(party: RelyingParty): Promise<RequestOptions> {
  return generateAuthenticationOptions({ rpID: party.id, timeout: 300_000, userVerification: 'required' });
}

/** The passkey that a browser made; null where the answer does not fit what was asked. */
export async function readCreation(
  party: RelyingParty,
  challenge: string,
  response: CreationResponse,
): Promise<MadePasskey | null> {
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null);
  if (!verified?.verified) return null;
  const { credential, credentialBackedUp } = verified.registrationInfo;
  return {
    credential: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: credential.transports ?? [],
    backedUp: credentialBackedUp,
  };
}

/** Whether a passkey signed what was asked, and what it says of itself; null where it did not, or where its counter ran backwards. */
export async function readRequest(
  party: RelyingParty,
  challenge: string,
  response: RequestResponse,
  passkey: Passkey,
): Promise<{ readonly counter: number; readonly backedUp: boolean } | null> {
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: {
      id: passkey.credential,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
    },
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified) return null;
  const { newCounter, credentialBackedUp } = verified.authenticationInfo;
  return { counter: newCounter, backedUp: credentialBackedUp };
}
