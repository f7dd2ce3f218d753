/** Whether a text has the form of an e-mail address, name@place. How long it may be, and that it can be printed, is asked elsewhere. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>",;:]+@[^\s@<>",;:]+$/u.test(text);
}
