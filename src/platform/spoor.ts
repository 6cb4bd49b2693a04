import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** Ties together all that one request or job did (W3C Trace Context). */
export interface Spoor {
  readonly trace_id: string;
  /** The span of who called us; null when this begins here. */
  readonly parent_span_id: string | null;
  readonly begin: string;
}

const lopend = new AsyncLocalStorage<Spoor>();

const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}$/;

/** Goes on with the trace of who called, or begins one. */
export function maakSpoor(traceparent: string | undefined, begin: string): Spoor {
  const [, trace_id = randomBytes(16).toString('hex'), parent_span_id = null] =
    TRACEPARENT.exec(traceparent ?? '') ?? [];
  return { trace_id, parent_span_id, begin };
}

export function metSpoor<T>(spoor: Spoor, doe: () => T): T {
  return lopend.run(spoor, doe);
}

/** Of the request that is answered now; a job has one of its own each time. */
export function huidigSpoor(nu: string): Spoor {
  return lopend.getStore() ?? maakSpoor(undefined, nu);
}
