import type { JSX } from 'preact';
import type { Passkey } from '../../archive/accounts-reader.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Field } from '../parts/field.tsx';
import { PasskeyPart } from '../parts/passkey-part.tsx';
import { accountWords } from '../words/account-words.ts';
import { printShort, type ScreenTime } from '../words/print-time.ts';
import type { AccountProps } from './account-props.ts';

/** What one signs in with: passkeys, a password with its authenticator, recovery codes. */
export function SignInWays(props: AccountProps): JSX.Element {
  const { isFresh, time } = props;
  const words = accountWords[time.language];
  return (
    <>
      {isFresh ? null : (
        <section class="notice">
          <p>{words.again}</p>
          <ActButton action="/newsroom/sign-out" text={words.signInAgain}>
            <input type="hidden" name="to" value="/newsroom/account" />
          </ActButton>
        </section>
      )}
      <Passkeys {...props} />
      <PasswordPart {...props} />
      <section>
        <h2>{words.recovery}</h2>
        <p class="quiet">{words.recoveryText}</p>
        <p>{words.recoveryLeft(props.codesLeft)}</p>
        {isFresh ? (
          <ActButton
            action="/newsroom/account/recovery-codes"
            text={props.codesLeft === 0 ? words.makeCodes : words.makeCodesAgain}
          />
        ) : null}
      </section>
    </>
  );
}

function Passkeys({ passkeys, isFresh, time }: AccountProps): JSX.Element {
  const words = accountWords[time.language];
  return (
    <section>
      <h2>{words.passkeys}</h2>
      <p class="quiet">{words.passkeysText}</p>
      {passkeys.length === 0 ? <p>{words.noPasskeys}</p> : null}
      <ul class="things">
        {passkeys.map((passkey) => (
          <PasskeyRow passkey={passkey} isFresh={isFresh} time={time} key={passkey.id} />
        ))}
      </ul>
      {isFresh ? (
        <form class="plain" method="post" action="/newsroom/account/password" hidden>
          <Field
            name="passkey"
            label={words.passkeyName}
            help={words.passkeyNameHelp}
            autocomplete="off"
            maxlength={100}
            required
          />
          <PasskeyPart
            language={time.language}
            mode="create"
            ask="/newsroom/account/passkeys/ask"
            answer="/newsroom/account/passkeys"
            text={words.addPasskey}
          />
        </form>
      ) : null}
    </section>
  );
}

interface PasskeyRowProps {
  readonly passkey: Passkey;
  readonly isFresh: boolean;
  readonly time: ScreenTime;
}

function PasskeyRow({ passkey, isFresh, time }: PasskeyRowProps): JSX.Element {
  const words = accountWords[time.language];
  const { id, name, addedAt, usedAt } = passkey;
  return (
    <li>
      <div>
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>
        </p>
        <p class="quiet small">
          {words.added(printShort(addedAt, time))} ·{' '}
          {usedAt === null ? words.neverUsed : words.used(printShort(usedAt, time))}
        </p>
      </div>
      {isFresh ? (
        <ActButton action={`/newsroom/account/passkeys/${id}/remove`} text={words.remove} about={name} />
      ) : null}
    </li>
  );
}

function PasswordPart({ password, isFresh, time }: AccountProps): JSX.Element {
  const words = accountWords[time.language];
  return (
    <section>
      <h2>{words.password}</h2>
      <p class="quiet">{words.passwordText}</p>
      <p>{password ? words.passwordSince(printShort(password.setAt, time)) : words.noPassword}</p>
      {isFresh ? (
        <div class="actions">
          <a class="button" href="/newsroom/account/password">
            {password ? words.changePassword : words.setPassword}
          </a>
          {password ? <ActButton action="/newsroom/account/password/remove" text={words.removePassword} /> : null}
        </div>
      ) : null}
    </section>
  );
}
