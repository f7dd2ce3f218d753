import type { JSX } from 'preact';
import { isRole } from '../../accounts/staff.ts';
import { Field } from '../parts/field.tsx';
import { NewPasswordFields } from '../parts/new-password-fields.tsx';
import { PasskeyPart } from '../parts/passkey-part.tsx';
import { Refused } from '../parts/refused.tsx';
import { doorWords } from '../words/door-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { roleWords } from '../words/role-words.ts';

export interface JoinProps {
  /** Where the form goes. */
  readonly address: string;
  readonly language: ScreenLanguage;
  readonly paper: string;
  /** As what somebody is invited; null for the first administrator, who says their address themselves. */
  readonly invited: { readonly role: string; readonly email: string } | null;
  readonly name: string;
  readonly email: string;
  readonly codeSecret: string;
  readonly isPasswordOpen: boolean;
  readonly trouble: string | null;
}

/** Who one is, and with what one will sign in. */
export function joinPage(props: JoinProps): { readonly title: string; readonly content: JSX.Element } {
  const words = doorWords[props.language];
  const title = props.invited ? words.invitationTitle(props.paper) : words.beginTitle(props.paper);
  return { title, content: <JoinForm {...props} title={title} /> };
}

function JoinForm(props: JoinProps & { readonly title: string }): JSX.Element {
  const { address, language, paper, invited, name, email, codeSecret, isPasswordOpen, trouble, title } = props;
  const words = doorWords[language];
  return (
    <form class="plain door" method="post" action={address}>
      <h1>{title}</h1>
      <p>{invited ? words.invitationText(roleName(invited.role, language), invited.email) : words.beginText}</p>
      <Refused text={trouble} />
      <Field
        name="name"
        label={words.name}
        help={words.nameHelp}
        value={name}
        autocomplete="name"
        maxlength={100}
        required
      />
      {invited ? null : (
        <Field
          name="email"
          type="email"
          label={words.email}
          help={words.emailHelp}
          value={email}
          autocomplete="username"
          dir="ltr"
          maxlength={254}
          required
        />
      )}
      <PasskeyPart
        language={language}
        mode="create"
        ask={`${address}/passkey/ask`}
        answer={`${address}/passkey`}
        text={words.makePasskey}
      />
      <details open={isPasswordOpen}>
        <summary>{words.passwordInstead}</summary>
        <div class="plain">
          <NewPasswordFields
            language={language}
            codeSecret={codeSecret}
            paper={paper}
            email={email}
            isRequired={false}
          />
          <button type="submit">{words.joinWithPassword}</button>
        </div>
      </details>
    </form>
  );
}

function roleName(role: string, language: ScreenLanguage): string {
  return isRole(role) ? roleWords[language][role] : role;
}
