/**
 * Bytes as text (RFC 4648, section 4, padded): where there are many of them, and each for a moment, a text is cheaper to have than memory of its
 * own, which V8 counts and collects apart.
 */
export type Base64 = string & { readonly [base64Brand]: true };
declare const base64Brand: unique symbol;

export function base64(bytes: Buffer): Base64 {
  return bytes.toString('base64') as Base64;
}
