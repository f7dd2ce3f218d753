import { headerLine } from '../kit/http/header-line.ts';
import { parseRequestTarget, type RequestTarget } from '../kit/http/request-target.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { ReaderRequest } from './exchange.ts';
import type { Hosts } from './host.ts';

/** Lets a request in whose target can be read and that names one host, which this server answers for (RFC 9110, sections 7.2 and 7.4). */
export function admit({ url, rawHeaders }: ReaderRequest, hosts: Hosts): Result<RequestTarget, 400 | 414 | 421> {
  const target = parseRequestTarget(url ?? '');
  if (!target.ok) return refused(target.refusal === 'too-long' ? 414 : 400);
  const named = headerLine(rawHeaders, 'host') ?? '';
  if (named.includes(',')) return refused(400);
  return hosts.known(target.value.authority ?? named) ? ok(target.value) : refused(421);
}
