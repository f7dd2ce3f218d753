import type { JSX } from 'preact';
import { ownName } from '../../render/words/dates.ts';
import type { Language } from '../../story/language.ts';
import { LogLines } from '../audit/log-lines.tsx';
import { ScreenTitle } from '../frame/layout.tsx';
import { ActButton } from '../parts/act-button.tsx';
import { Field } from '../parts/field.tsx';
import { accountWords } from '../words/account-words.ts';
import { screenLanguages } from '../words/in-languages.ts';
import { roleWords } from '../words/role-words.ts';
import type { AccountProps } from './account-props.ts';
import { SessionList } from './session-list.tsx';
import { SignInWays } from './sign-in-ways.tsx';

export function AccountPage(props: AccountProps): JSX.Element {
  const { staff, own, sessions, entries, names, time } = props;
  const { language } = time;
  const words = accountWords[language];
  return (
    <>
      <ScreenTitle title={words.title} />
      <div class="account">
        <section>
          <h2>{words.me}</h2>
          <p class="quiet">
            <bdi>{staff.email}</bdi> · {words.yourRole(roleWords[language][staff.role])}
          </p>
          <form class="plain" method="post" action="/newsroom/account">
            <Field name="name" label={words.name} value={staff.name} autocomplete="name" maxlength={100} required />
            <div class="field">
              <label for="field-language">{words.language}</label>
              <select id="field-language" name="language">
                {screenLanguages.map((one) => (
                  <option value={one} selected={one === language} lang={one} key={one}>
                    {ownName(one as string as Language)}
                  </option>
                ))}
              </select>
            </div>
            <p class="actions">
              <button type="submit">{words.save}</button>
            </p>
          </form>
        </section>
        <SignInWays {...props} />
        <section>
          <h2>{words.sessions}</h2>
          <p class="quiet">{words.sessionsText}</p>
          <SessionList sessions={sessions} own={own} end="/newsroom/account/sessions" time={time} />
          {sessions.length > 1 ? (
            <ActButton action="/newsroom/account/sessions/end-others" text={words.endOthers} />
          ) : null}
        </section>
        <section>
          <h2>{words.lately}</h2>
          <LogLines entries={entries} names={names} time={time} />
        </section>
      </div>
    </>
  );
}
