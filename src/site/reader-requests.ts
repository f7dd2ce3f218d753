import type { PublicArchive } from '../archive/archive.ts';
import type { Clock } from '../kit/clock.ts';
import { headerLine } from '../kit/http/header-line.ts';
import type { RequestTarget } from '../kit/http/request-target.ts';
import type { Instant } from '../kit/instant.ts';
import type { RenderPicture } from '../pictures/render-picture.ts';
import type { MakeCard } from '../pictures/story-card.ts';
import type { Answer, Wanted } from '../press/complete.ts';
import type { Press } from '../press/press.ts';
import { answerCard } from './answer-card.ts';
import { answerPicture } from './answer-picture.ts';
import type { Exchange, ReaderRequest } from './exchange.ts';
import type { Hosts } from './host.ts';
import type { Metrics } from './metrics.ts';
import { plainPage } from './plain-page.ts';
import type { StaticFiles } from './static-files.ts';

/** What answers readers. */
export interface SiteWorks {
  readonly archive: PublicArchive;
  readonly clock: Clock;
  /** When the site was opened. */
  readonly opened: Instant;
  readonly press: Press;
  readonly files: StaticFiles;
  readonly renderPicture: RenderPicture;
  readonly makeCard: MakeCard;
  readonly hosts: Hosts;
  readonly metrics: Pick<Metrics, 'record'>;
  readonly metricsText: () => Promise<string>;
}

/**
 * Answers a reader's request; at once, without a promise, where that can be. Of its headers only those count that `Wanted` names.
 * `upToDate`: what the press said of itself since the request came.
 */
export function answerReader(
  works: SiteWorks,
  exchange: Exchange,
  target: RequestTarget,
  upToDate: boolean,
): Answer | Promise<Answer> {
  const { request } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') return plainPage(405, { Allow: 'GET, HEAD' });
  const wanted = wantedBy(request);
  const own = answerOwn(works, request, target, wanted);
  if (own === null) return works.press.answer(target, wanted, exchange, upToDate);
  return own.then((answer) => answer ?? works.press.answer(target, wanted, exchange));
}

function wantedBy({ rawHeaders }: ReaderRequest): Wanted {
  return {
    acceptEncoding: headerLine(rawHeaders, 'accept-encoding'),
    ifMatch: headerLine(rawHeaders, 'if-match'),
    ifNoneMatch: headerLine(rawHeaders, 'if-none-match'),
    ifModifiedSince: headerLine(rawHeaders, 'if-modified-since'),
    ifUnmodifiedSince: headerLine(rawHeaders, 'if-unmodified-since'),
    availableDictionary: headerLine(rawHeaders, 'available-dictionary'),
  };
}

/** What is no page: files, pictures, and what machines ask. Null, at once or after a look, where the press is to answer. */
function answerOwn(
  works: SiteWorks,
  request: ReaderRequest,
  { segments }: RequestTarget,
  wanted: Wanted,
): Promise<Answer | null> | null {
  const [first, name = ''] = segments;
  const rest = segments.slice(1);
  switch (first) {
    case 'files':
      return rest.length === 1 ? answerFile(works, name, wanted) : null;
    case 'pictures':
      return answerPicture(works, rest, wanted);
    case 'cards':
      return answerCard(works, rest, wanted);
    case 'favicon.ico':
      return rest.length === 0 ? works.files.favicon(wanted) : null;
    case 'healthz':
      return rest.length === 0 ? answerHealth(works) : null;
    case 'metrics':
      return rest.length === 0 && isLocal(works.hosts, request) ? answerMetrics(works) : null;
    default:
      return null;
  }
}

function answerFile({ press, files }: SiteWorks, name: string, wanted: Wanted): Promise<Answer | null> {
  return name.endsWith('.dict') ? press.answerDictionary(name, wanted) : files.answer(name, wanted);
}

const metricsType = 'text/plain; version=0.0.4; charset=utf-8';

async function answerMetrics(works: SiteWorks): Promise<Answer> {
  return text(await works.metricsText(), metricsType);
}

/** Whether the archive can be read. */
async function answerHealth({ archive, clock }: SiteWorks): Promise<Answer> {
  const read = archive.asOf(clock(), (reader) => reader.publication());
  return read.then(
    () => text('ok\n', 'text/plain; charset=utf-8'),
    () => plainPage(503),
  );
}

/** From this machine, by a name of this machine, and not passed on for somebody else. */
function isLocal(hosts: Hosts, { rawHeaders, socket }: ReaderRequest): boolean {
  const passedOn = ['x-forwarded-for', 'forwarded', 'via'].some((name) => headerLine(rawHeaders, name));
  const from = socket.remoteAddress ?? '';
  return !passedOn && /^(127\.|::1$|::ffff:127\.)/.test(from) && hosts.loopback(headerLine(rawHeaders, 'host') ?? '');
}

function text(content: string, contentType: string): Answer {
  const body = Buffer.from(content);
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Type': contentType,
    'Content-Length': String(body.length),
  };
  return { page: 'machine', status: 200, headers, body };
}
