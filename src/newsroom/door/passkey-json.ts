import { z } from 'zod';
import type { CreationResponse, RequestResponse } from '../../accounts/passkeys.ts';

const text = z.string().max(20_000);
const credential = {
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).nullish(),
  clientExtensionResults: z.looseObject({}),
};

const creation = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    authenticatorData: text.optional(),
    publicKey: text.optional(),
    publicKeyAlgorithm: z.number().optional(),
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
});

const request = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: text.nullish(),
  }),
});

const asked = z.object({
  name: z.string().max(1000).default(''),
  email: z.string().max(1000).default(''),
  passkey: z.string().max(1000).default(''),
  to: z.string().max(2000).default(''),
});

/** What an island sends along with what an authenticator answered. */
export type PasskeyFields = z.infer<typeof asked>;

/** What goes along with the question for a passkey; null where the JSON is not of that form. */
export function readFields(json: unknown): PasskeyFields | null {
  return asked.safeParse(json).data ?? null;
}

/** The same with a passkey that was made (WebAuthn Level 3, RegistrationResponseJSON). */
export function readCreated(json: unknown): (PasskeyFields & { readonly response: CreationResponse }) | null {
  const read = asked.extend({ response: creation }).safeParse(json).data;
  return read ? { ...read, response: read.response as CreationResponse } : null;
}

/** The same with what a passkey signed (AuthenticationResponseJSON). */
export function readSigned(json: unknown): (PasskeyFields & { readonly response: RequestResponse }) | null {
  const read = asked.extend({ response: request }).safeParse(json).data;
  return read ? { ...read, response: read.response as RequestResponse } : null;
}
