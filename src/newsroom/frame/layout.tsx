import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { may } from '../../accounts/may.ts';
import type { SignedIn } from '../../accounts/signed-in.ts';
import { directionOf, type Language } from '../../story/language.ts';
import type { Answer, Flash } from '../answer.ts';
import { PaletteButton } from '../palette/palette-button.tsx';
import { ActButton } from '../parts/act-button.tsx';
import type { StartOrigin } from '../start/start-origin.ts';
import { startWords } from '../start/start-words.ts';
import { accountWords } from '../words/account-words.ts';
import { frameWords } from '../words/frame-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { navigation } from './navigation.ts';
import { Ways } from './ways.tsx';

/** What stands around a screen. */
export interface Surround {
  readonly language: ScreenLanguage;
  /** The name of the newspaper; empty where none was started. */
  readonly paper: string;
  /** What a newspaper can still be started from. */
  readonly beginning: StartOrigin | null;
  readonly signedIn: SignedIn | null;
  readonly flash: Flash | null;
  /** Addresses of style sheets and scripts, in order. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

type Page = Extract<Answer, { kind: 'page' }>;

/** A whole screen, as the bytes that a browser is sent. */
export function renderScreen(page: Page, surround: Surround): string {
  return `<!doctype html>${renderToString(<Screen page={page} surround={surround} />)}`;
}

function Screen({ page, surround }: { readonly page: Page; readonly surround: Surround }): JSX.Element {
  const { language, paper, styles, scripts } = surround;
  const words = frameWords[language];
  return (
    <html lang={language} dir={directionOf(language as string as Language)}>
      <head>
        <meta charset="utf-8" />
        <title>{[page.title, paper || words.newsroom].join(' · ')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        {styles.map((href) => (
          <link rel="stylesheet" href={href} key={href} />
        ))}
        {scripts.map((src) => (
          <script type="module" src={src} key={src} />
        ))}
      </head>
      <body class={page.isBare ? 'bare' : undefined}>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        {surround.signedIn && !page.isBare ? (
          <Head page={page} surround={surround} signedIn={surround.signedIn} />
        ) : null}
        {surround.signedIn && page.isBare ? <PaletteButton language={language} /> : null}
        <main id="main" tabindex={-1}>
          {page.isBare && !surround.signedIn && paper ? <p class="paper-name">{paper}</p> : null}
          <Said flash={surround.flash} />
          <Beginning page={page} surround={surround} />
          {page.content}
        </main>
      </body>
    </html>
  );
}

interface HeadProps {
  readonly page: Page;
  readonly surround: Surround;
  readonly signedIn: SignedIn;
}

function Head({ page, surround, signedIn }: HeadProps): JSX.Element {
  const words = frameWords[surround.language];
  const entries = navigation.filter(({ isFor }) => isFor(signedIn.actor));
  return (
    <header class="head">
      <p class="paper-name">
        <a href="/newsroom">{surround.paper || words.newsroom}</a>
      </p>
      <PaletteButton language={surround.language} />
      <button type="button" class="open-ways" popovertarget="ways">
        {words.menu}
      </button>
      <nav id="ways" popover="auto" aria-label={words.navigation}>
        <Ways entries={entries} place={page.place} language={surround.language} />
        <Me page={page} surround={surround} signedIn={signedIn} />
      </nav>
      <Me page={page} surround={surround} signedIn={signedIn} />
    </header>
  );
}

/** Whoever is signed in, and the way out to the paper; in the menu on a phone, at the foot of the side on a desk. */
function Me({ page, surround, signedIn }: HeadProps): JSX.Element {
  const words = frameWords[surround.language];
  return (
    <div class="me">
      <a href="/newsroom/account" aria-current={page.place === '/newsroom/account' ? 'page' : undefined}>
        <bdi>{signedIn.staff.name}</bdi>
      </a>{' '}
      <a href="/">{words.toThePaper}</a>
      <ActButton action="/newsroom/sign-out" text={accountWords[surround.language].signOut} look="link" />
    </div>
  );
}

/** What the act before this screen did; heard by screen readers. */
function Said({ flash }: { readonly flash: Flash | null }): JSX.Element | null {
  if (!flash) return null;
  return (
    <p class={flash.tone === 'trouble' ? 'said trouble' : 'said'} role={flash.tone === 'trouble' ? 'alert' : 'status'}>
      {flash.text}
      {flash.link ? (
        <>
          {' '}
          <a href={flash.link.href}>{flash.link.text}</a>
        </>
      ) : null}
    </p>
  );
}

/** The way from the sample edition, on every screen of those who may go it, until somebody has. */
function Beginning({ page, surround }: { readonly page: Page; readonly surround: Surround }): JSX.Element | null {
  const { beginning, signedIn, language } = surround;
  if (!beginning || !signedIn || page.isBare || page.place === '/newsroom/start') return null;
  const words = startWords[language];
  return (
    <p class="beginning">
      {beginning === 'sample' ? words.inSample : words.inNothing}
      {may(signedIn.actor, 'start-newspaper', null) ? (
        <>
          {' '}
          <a href="/newsroom/start">{words.title}</a>
        </>
      ) : null}
    </p>
  );
}

/** A screen's title, with what can be done there beside it. */
export function ScreenTitle({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="title">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
