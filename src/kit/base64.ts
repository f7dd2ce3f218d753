/**
 * Bytes as text (RFC 4648, section 4, padded): where there are many of them, and each for a moment, a text is cheaper to have than memory of its
 * own, which V8 counts and collects apart.
 */
export type Base64 = string & { readonly [base64Brand]: true };
declare const base64Brand: unique symbol;

export function base64(bytes: Buffer): Base64 {
  return bytes.toString('base64') as Base64;
}

/** How many bytes it stands for. */
export function sizeOfBase64(text: Base64): number {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  return (text.length / 4) * 3 - padding;
}

/** How many characters so many bytes take. */
export function base64Length(size: number): number {
  return Math.ceil(size / 3) * 4;
}
