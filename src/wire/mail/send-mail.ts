/** A mail of plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands a mail to the mail server; false where it did not take it. Never throws. */
export type SendMail = (mail: Mail) => Promise<boolean>;
