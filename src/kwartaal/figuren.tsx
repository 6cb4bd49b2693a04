import { raw } from 'hono/html';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Rapporttabel } from './gebeurtenissen.ts';
import { celTekst, isTelbaar } from './verschillen.ts';

/** A table of the report with its picture: both as they were kept. With a picture the table folds, unless it is `open`. */
export function Rapportfiguur({ tabel, open }: { tabel: Rapporttabel; open: boolean }) {
  const { titel, uitleg, beeld, rijen } = tabel;
  return (
    <section class="omk-rapportfiguur">
      <h3 class="utrecht-heading-3">{titel}</h3>
      {uitleg === '' ? null : <p>{uitleg}</p>}
      {beeld === null ? null : (
        <>
          {/* Written by the system itself (samenstellen.ts); what people type never comes in it unescaped. */}
          {raw(beeld.svg)}
          <ul class="omk-legenda">
            {beeld.legenda.map(({ kleur, tekst }) => (
              <li>
                <svg class="omk-wachtmerk" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                  <rect width="12" height="12" rx="3" fill={kleur} />
                </svg>
                {tekst}
              </li>
            ))}
          </ul>
        </>
      )}
      {rijen.length === 0 ? null : beeld === null || open ? (
        <Cijfers {...tabel} />
      ) : (
        <Uitklap titel={`De cijfers: ${titel}`}>
          <Cijfers {...tabel} />
        </Uitklap>
      )}
    </section>
  );
}

function Cijfers({ titel, kolommen, rijen }: Rapporttabel) {
  return (
    <Tabel
      bijschrift={titel}
      bijschriftVerborgen
      rijen={rijen}
      kolommen={[
        { kop: kolommen[0] ?? '', rijkop: true, cel: ({ kop }) => <span dir="auto">{kop}</span> },
        ...kolommen.slice(1).map((kop, i) => ({
          kop,
          getal: rijen.some(({ cellen }) => isTelbaar(cellen[i] ?? null)),
          cel: ({ cellen }: Rapporttabel['rijen'][number]) => celTekst(cellen[i] ?? null),
        })),
      ]}
    />
  );
}
