import type { PropsWithChildren } from 'hono/jsx';
import type { Icoonnaam } from './icoon.tsx';
import { Icoon } from './icoon.tsx';

export type Labelsoort = 'neutraal' | 'info' | 'goed' | 'letop' | 'gevaar';

/** A badge: always words, colour only helps. */
export function Label(p: { soort?: Labelsoort | undefined; tekst: string; icoon?: Icoonnaam | undefined }) {
  return (
    <span class={`omk-label omk-label--${p.soort ?? 'neutraal'}`}>
      {p.icoon ? <Icoon naam={p.icoon} /> : null}
      {p.tekst}
    </span>
  );
}

/** Urgency after screening (procedure.md 2). */
export type Urgentie = 'acuut' | 'spoed' | 'urgent' | 'regulier' | 'versneld';

const URGENTIE: Readonly<Record<Urgentie, { soort: Labelsoort; tekst: string; icoon?: Icoonnaam }>> = {
  acuut: { soort: 'gevaar', tekst: 'Acuut', icoon: 'fout' },
  spoed: { soort: 'gevaar', tekst: 'Spoed', icoon: 'bliksem' },
  urgent: { soort: 'letop', tekst: 'Urgent', icoon: 'letop' },
  regulier: { soort: 'neutraal', tekst: 'Regulier' },
  versneld: { soort: 'info', tekst: 'Versneld', icoon: 'pijl' },
};

export function UrgentieLabel({ urgentie }: { urgentie: Urgentie | undefined }) {
  return urgentie === undefined ? <Label tekst="Nog niet gescreend" /> : <Label {...URGENTIE[urgentie]} />;
}

/** Labels beside each other. */
export function Labels({ children }: PropsWithChildren) {
  return <div class="omk-labels">{children}</div>;
}
