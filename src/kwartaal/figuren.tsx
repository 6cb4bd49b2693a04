import { raw } from 'hono/html';
import { Legenda } from '../sturing/figuurkaart.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Rapporttabel } from './gebeurtenissen.ts';
import { celTekst, isTelbaar } from './verschillen.ts';

/**
 * A table of the report with its picture: both as they were kept. With a picture the table folds, unless it is
 * `open`. `id` is its own on the page.
 */
export function Rapportfiguur({ tabel, id, open }: { tabel: Rapporttabel; id: string; open: boolean }) {
  const { titel, uitleg, beeld, rijen } = tabel;
  return (
    <section class="omk-rapportfiguur">
      <div class="omk-beeldvak">
        <h3 class="utrecht-heading-3" id={`${id}-titel`}>
          {titel}
        </h3>
        {uitleg === '' ? null : <p>{uitleg}</p>}
        {beeld === null ? null : (
          <>
            <div
              role="img"
              aria-label={beeld.label}
              aria-describedby={`${id}-titel ${id}-legenda`}
              aria-details={`${id}-cijfers`}
            >
              {/* Written by the system itself (samenstellen.ts); what people type never comes in it unescaped. */}
              <div aria-hidden="true">{raw(beeld.svg)}</div>
            </div>
            <Legenda id={`${id}-legenda`} regels={beeld.legenda} />
          </>
        )}
      </div>
      {rijen.length === 0 ? null : beeld === null || open ? (
        <div id={`${id}-cijfers`}>
          <Cijfers {...tabel} />
        </div>
      ) : (
        <Uitklap id={`${id}-cijfers`} titel={`De cijfers: ${titel}`} afdrukken>
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
