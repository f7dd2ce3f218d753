import type { JSX } from 'preact';
import { codeAddress } from '../../accounts/time-code.ts';
import { doorWords } from '../words/door-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { Field } from './field.tsx';
import { QrCode } from './qr-code.tsx';

interface NewPasswordProps {
  readonly language: ScreenLanguage;
  readonly codeSecret: string;
  readonly paper: string;
  readonly email: string;
  /** Whether the form cannot be sent without them. */
  readonly isRequired: boolean;
}

/** A new password, and the authenticator that goes with it. */
export function NewPasswordFields({ language, codeSecret, paper, email, isRequired }: NewPasswordProps): JSX.Element {
  const words = doorWords[language];
  return (
    <>
      <Field
        name="password"
        type="password"
        label={words.newPassword}
        help={words.newPasswordHelp}
        autocomplete="new-password"
        required={isRequired}
      />
      <input type="hidden" name="codeSecret" value={codeSecret} />
      <div class="authenticator">
        <p>{words.scan}</p>
        <QrCode text={codeAddress(codeSecret, paper, email)} label={words.scan} />
        <p class="quiet small">{words.typeKey}</p>
        <p>
          <code class="key" dir="ltr">
            {codeSecret.replace(/(.{4})(?=.)/g, '$1 ')}
          </code>
        </p>
      </div>
      <Field
        name="code"
        label={words.currentCode}
        inputmode="numeric"
        autocomplete="one-time-code"
        dir="ltr"
        maxlength={10}
        required={isRequired}
      />
    </>
  );
}
