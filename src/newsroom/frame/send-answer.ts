import type { FastifyReply, FastifyRequest } from 'fastify';
import { houseLook } from '../../story/decide-publication.ts';
import type { Answer, CookieChange } from '../answer.ts';
import type { Asked } from '../screen.ts';
import { type Cookies, challengeCookie, flashCookie, readFlash, sessionCookie } from './cookies.ts';
import { renderScreen } from './layout.tsx';
import type { NewsroomFiles } from './newsroom-files.ts';
import type { PaperAround } from './paper-reader.ts';
import { troubleAnswer } from './trouble.tsx';

/** What answers are sent with. */
export interface Sender {
  readonly files: NewsroomFiles;
  readonly cookies: Cookies;
  readonly paper: () => Promise<PaperAround>;
}

/** Sends what a screen answered. `asked` is null where the request could not be read. */
export async function sendAnswer(
  sender: Sender,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  asked: Asked | null,
): Promise<FastifyReply> {
  switch (answer.kind) {
    case 'page':
      return sendPage(sender, request, reply, answer, asked);
    case 'redirect':
      setSession(sender, reply, answer.session);
      if (answer.flash) reply.header('set-cookie', flashCookie(sender.cookies, answer.flash));
      return reply.code(303).header('location', location(answer.to)).send();
    case 'json':
      setSession(sender, reply, answer.session);
      if (answer.challenge) reply.header('set-cookie', challengeCookie(sender.cookies, answer.challenge));
      return reply
        .code(answer.status ?? 200)
        .headers(answer.headers ?? {})
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(answer.body));
    case 'bytes':
      return reply
        .code(answer.status ?? 200)
        .headers(answer.headers ?? {})
        .header('content-type', answer.contentType)
        .send(answer.body);
    case 'trouble': {
      const told = troubleAnswer(answer.what, asked?.language ?? 'en', asked?.wantsJson ?? false);
      return sendAnswer(sender, request, reply, told, asked);
    }
  }
}

async function sendPage(
  sender: Sender,
  request: FastifyRequest,
  reply: FastifyReply,
  page: Extract<Answer, { kind: 'page' }>,
  asked: Asked | null,
): Promise<FastifyReply> {
  const { files, cookies } = sender;
  const { publication, sections, beginning } = await sender.paper();
  const flash = readFlash(cookies, request.headers.cookie);
  if (flash) reply.header('set-cookie', flashCookie(cookies, null));
  setSession(sender, reply, page.session);
  const html = renderScreen(page, {
    language: asked?.language ?? 'en',
    paper: publication?.name ?? '',
    beginning,
    signedIn: asked?.signedIn ?? null,
    flash,
    styles: [
      files.look(publication?.look ?? houseLook, sections),
      ...(page.hasPaper ? [files.paperCss] : []),
      files.css,
    ],
    scripts: [...(asked?.signedIn ? ['palette'] : []), ...(page.islands ?? [])].map((name) => files.island(name)),
  });
  return reply
    .code(page.status ?? 200)
    .headers(page.headers ?? {})
    .type('text/html; charset=utf-8')
    .send(html);
}

function setSession({ cookies }: Sender, reply: FastifyReply, change: CookieChange | undefined): void {
  if (change) reply.header('set-cookie', sessionCookie(cookies, change));
}

/** An address of this site, encoded as headers must be; whatever it says, it leads nowhere else. */
function location(to: string): string {
  const { pathname, search, hash } = new URL(to.replace(/^[/\\]+/, '/'), 'http://newsroom');
  return pathname + search + hash;
}
