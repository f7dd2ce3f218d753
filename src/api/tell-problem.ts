import type { FastifyReply } from 'fastify';
import type { Problem } from './problem.ts';

/** Answers with a problem document. */
export function tell(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}
