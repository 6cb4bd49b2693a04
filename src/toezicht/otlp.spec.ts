import { describe, expect, it } from 'vitest';
import { gemeentecode } from '../../test/bouwers/regels.ts';
import { alsOtlp } from './otlp.ts';

const REGEL = {
  nr: 7,
  trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
  span_id: '00f067aa0ba902b7',
  parent_span_id: null,
  name: 'dossierInzien',
  start_time: '2026-03-02T09:00:00.000Z',
  end_time: '2026-03-02T09:00:00.125Z',
  activiteit: 'dossierInzien',
  versie: 1,
  betrokkene: 'ab12',
  betrokkenetype: 'bsn',
};

describe('het Logboek Dataverwerkingen als OTLP/JSON', () => {
  it('heeft de namen van de standaard, en geen gebruiker', () => {
    const [bron] = alsOtlp([REGEL], gemeentecode('9999'), '1.0').resourceSpans;
    expect(bron?.resource.attributes).toContainEqual({
      key: 'service.name',
      value: { stringValue: 'omkeer' },
    });
    expect(bron?.scopeSpans[0]?.spans).toEqual([
      {
        traceId: REGEL.trace_id,
        spanId: REGEL.span_id,
        name: 'dossierInzien',
        kind: 1,
        startTimeUnixNano: '1772442000000000000',
        endTimeUnixNano: '1772442000125000000',
        attributes: [
          {
            key: 'dpl.core.processing_activity_id',
            value: { stringValue: 'urn:omkeer:verwerkingsactiviteit:1:dossierInzien' },
          },
          { key: 'dpl.core.data_subject_id', value: { stringValue: 'ab12' } },
          { key: 'dpl.core.data_subject_id_type', value: { stringValue: 'bsn' } },
        ],
        status: { code: 1 },
      },
    ]);
  });

  it('noemt de span van wie aanriep (W3C Trace Context)', () => {
    const met = { ...REGEL, parent_span_id: '1111111111111111' };
    expect(
      alsOtlp([met], gemeentecode('9999'), '1.0').resourceSpans[0]?.scopeSpans[0]?.spans[0],
    ).toHaveProperty('parentSpanId', '1111111111111111');
  });
});
