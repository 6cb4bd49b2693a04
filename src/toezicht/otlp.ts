import type { Gemeentecode } from '../kern/ids.ts';
import type { Logregel } from './logboek.ts';

const tekst = (key: string, stringValue: string) => ({ key, value: { stringValue } });

/** Nanoseconds since 1970, as text: more digits than a number holds. */
const nanos = (tijd: string): string => `${new Date(tijd).getTime()}000000`;

/** Points into the versioned register of processing activities (toegang/activiteiten.ts). */
const activiteitUrn = (activiteit: string, versie: number): string =>
  `urn:omkeer:verwerkingsactiviteit:${versie}:${activiteit}`;

/** The records as OTLP/JSON (`ExportTraceServiceRequest`), with the field names of the Logboek Dataverwerkingen. */
export function alsOtlp(regels: readonly Logregel[], gemeente: Gemeentecode, versie: string) {
  return {
    resourceSpans: [
      {
        resource: {
          attributes: [
            tekst('service.name', 'omkeer'),
            tekst('service.version', versie),
            tekst('service.namespace', gemeente),
          ],
        },
        scopeSpans: [{ scope: { name: 'omkeer.logboek' }, spans: regels.map(alsSpan) }],
      },
    ],
  };
}

function alsSpan(r: Logregel) {
  return {
    traceId: r.trace_id,
    spanId: r.span_id,
    ...(r.parent_span_id !== null && { parentSpanId: r.parent_span_id }),
    name: r.name,
    // SPAN_KIND_INTERNAL and STATUS_CODE_OK: what failed did not process anything.
    kind: 1,
    startTimeUnixNano: nanos(r.start_time),
    endTimeUnixNano: nanos(r.end_time),
    attributes: [
      tekst('dpl.core.processing_activity_id', activiteitUrn(r.activiteit, r.versie)),
      tekst('dpl.core.data_subject_id', r.betrokkene),
      tekst('dpl.core.data_subject_id_type', r.betrokkenetype),
    ],
    status: { code: 1 },
  };
}
