/** What two ways of writing one e-mail address have in common: letters in lower case, in one form (NFC). Mail providers treat them as one. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
