import type { PropsWithChildren } from 'hono/jsx';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Icoonnaam } from './icoon.tsx';
import { Icoon } from './icoon.tsx';
import type { Berichtsoort } from './kader.ts';
import { zeg } from './talen/zeg.ts';
import { Vertaald } from './talen/vertaald.tsx';
import { isVertaald } from './talen/taal.ts';
import type { KaleTekst } from './talen/woordenboek.ts';

const BEELD = {
  info: { klasse: 'utrecht-alert--info', icoon: 'info', woord: 'Informatie' },
  goed: { klasse: 'utrecht-alert--ok', icoon: 'goedRond', woord: 'Gelukt' },
  letop: { klasse: 'utrecht-alert--warning', icoon: 'letop', woord: 'Let op' },
  fout: { klasse: 'utrecht-alert--error', icoon: 'fout', woord: 'Fout' },
} as const satisfies Readonly<Record<Berichtsoort, { klasse: string; icoon: Icoonnaam; woord: KaleTekst }>>;

type BerichtProps = PropsWithChildren<{
  soort: Berichtsoort;
  /** Bold first line. Without it the word of the kind (`Let op`) is read out only. */
  titel?: string | undefined;
  /** `status` announces a result politely, `alert` at once. Leave out for text that is simply there. */
  rol?: 'status' | 'alert' | undefined;
}>;

/** A message in the page. */
export function Bericht(p: BerichtProps) {
  const beeld = BEELD[p.soort];
  return (
    <div class={`utrecht-alert ${beeld.klasse} omk-bericht`} role={p.rol}>
      <div class="utrecht-alert__icon">
        <Icoon naam={beeld.icoon} />
      </div>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {p.titel ? (
            <p class="omk-bericht__titel">{p.titel}</p>
          ) : (
            <span class="omk-onzichtbaar">{zeg(beeld.woord)}: </span>
          )}
          {p.children}
        </div>
      </div>
    </div>
  );
}

/** Why the system said no: reason, article, way out. For refusals that are not about one field. */
export function Weigeringen({ weigeringen }: { weigeringen: readonly Weigering[] }) {
  if (weigeringen.length === 0) return null;
  return (
    <Bericht soort="fout" titel={zeg('Dit kan nu niet')} rol="alert">
      <ul class="omk-weigeringen">
        {weigeringen.map((w) => (
          <li>
            <Vertaald tekst={w.reden} /> <Artikel tekst={w.artikel} />
            {w.uitweg ? (
              <span class="omk-uitweg">
                <Vertaald tekst={w.uitweg} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Bericht>
  );
}

/** An article of the law as a small mark: `Wmo 2.3.2 lid 9`. */
export function Artikel({ tekst }: { tekst: string }) {
  return (
    <span class="omk-artikel" lang={isVertaald() ? 'nl' : undefined} dir={isVertaald() ? 'ltr' : undefined}>
      {tekst}
    </span>
  );
}
