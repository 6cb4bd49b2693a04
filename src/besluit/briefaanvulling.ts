import type { Ontbrekend } from '../aanvraag/gebeurtenissen.ts';
import type { Aanvulling } from '../aanvraag/toestand.ts';
import type { BuitenBehandeling } from '../brieven/gegevensBesluit.ts';
import { datumLang } from '../kern/datum.ts';

const ONTBRAK: Readonly<Record<Ontbrekend, { readonly wat: string; readonly waarom: string }>> = {
  naamEnAdres: { wat: 'Uw naam en adres', waarom: 'Zo weten wij zeker wie de aanvraag doet.' },
  dagtekening: { wat: 'De datum', waarom: 'Een aanvraag heeft een datum nodig.' },
  gevraagdeBeslissing: { wat: 'Wat u precies vraagt', waarom: 'Zo weten wij waarover wij moeten besluiten.' },
  handtekening: { wat: 'Uw handtekening', waarom: 'Zonder handtekening is de aanvraag niet compleet.' },
  budgetplanPgb: {
    wat: 'Uw plan voor het pgb',
    waarom: 'Daarin staat hoe u het budget gebruikt en wie u helpt.',
  },
  gegevens: {
    wat: 'Gegevens over uw situatie',
    waarom: 'Zonder deze gegevens kunnen wij niet beoordelen wat u nodig heeft.',
  },
};

/** What was missing and why it was needed (Awb 4:2, 4:5). */
export function ontbrekend({ ontbreekt, toelichting }: Aanvulling): BuitenBehandeling['ontbrak'] {
  return ontbreekt.map((code) =>
    code === 'gegevens' && toelichting !== '' ? { ...ONTBRAK[code], wat: toelichting } : ONTBRAK[code],
  );
}

export function reactieOpUitnodiging({ ontvangen }: Aanvulling): string {
  return ontvangen
    ? `Op ${datumLang(ontvangen.op)} kregen wij iets van u. Daarmee was de aanvraag nog niet compleet.`
    : 'Wij hebben daarna niets van u gekregen.';
}
