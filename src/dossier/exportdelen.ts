import type { Dossierexport } from '../brieven/gegevensExport.ts';
import type { Blok, Gegeven, Sectie } from '../brieven/kop.ts';
import { datumLang, datumVan } from '../kern/datum.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { VerslagVerzonden } from '../verslag/gebeurtenissen.ts';
import { VERSLAGDEELNAAM } from '../verslag/namen.ts';
import { inBlokken, inWoorden } from './exportwaarden.ts';
import type { DossierGebeurtenis, Stap } from './gebeurtenissen.ts';
import { STAP_VAN } from './gebeurtenissen.ts';
import { tijdlijnregel } from './tijdlijn.ts';

const DEELNAAM: Readonly<Record<Stap, string>> = {
  melding: 'Melding',
  screening: 'Screening',
  contact: 'Berichten',
  onderzoek: 'Onderzoek',
  toets: 'Omgekeerde Toets',
  verslag: 'Verslag, met correcties ernaast',
  aanvraag: 'Aanvraag',
  besluit: 'Besluit',
  dwangsom: 'Ingebrekestelling en dwangsom',
  bezwaar: 'Bezwaar en beroep',
  doorbraak: 'Doorbraakplan',
  terugblik: 'Terugkijken op het effect',
  rechten: 'Verzoeken over gegevens',
  overleg: 'Casuïstiekoverleg',
  levering: 'Levering van de hulp',
  voortzetting: 'Heronderzoek en herziening',
};

const STAPPEN: readonly Stap[] = [
  'melding',
  'screening',
  'contact',
  'onderzoek',
  'toets',
  'verslag',
  'aanvraag',
  'besluit',
  'dwangsom',
  'bezwaar',
  'doorbraak',
  'terugblik',
  'rechten',
  'overleg',
  'levering',
  'voortzetting',
];

/**
 * Everything that was recorded, step by step and in order. Made from the journal itself, so that
 * nothing can be forgotten when a step learns to record more.
 */
export function delenVan(
  gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[],
  inrichting: Inrichting,
): Dossierexport['delen'] {
  return STAPPEN.map((stap) => ({
    titel: DEELNAAM[stap],
    secties: gebeurtenissen
      .filter((g) => STAP_VAN[g.soort] === stap && g.soort !== 'briefVastgelegd')
      .map((g) => sectie(g, inrichting)),
  })).filter((deel) => deel.secties.length > 0);
}

function sectie(g: Vastgelegd<DossierGebeurtenis>, inrichting: Inrichting): Sectie {
  return {
    kop: `${tijdlijnregel(g).titel} (${datumLang(datumVan(g.op))}, nummer ${g.nr})`,
    blokken:
      g.soort === 'verslagVerzonden'
        ? verslag(g)
        : inBlokken(metNamen({ ...g.feiten, ...g.inhoud }, inrichting)),
    artikel: null,
  };
}

/** Facts hold codes of people and provisions; on paper they get their names. */
function metNamen(waarde: object, { medewerkers, regels }: Inrichting): Readonly<Record<string, unknown>> {
  const namen = new Map<unknown, string>([
    ...medewerkers.map(({ id, naam }) => [id, naam] as const),
    ...regels.voorzieningen.map(({ code, naam }) => [code, naam] as const),
  ]);
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, w]) => [sleutel, namen.get(w) ?? w]));
}

/** The report as the resident got it, part by part. */
function verslag({ feiten, inhoud }: VerslagVerzonden): readonly Blok[] {
  const regels: readonly Gegeven[] = [
    { label: 'Verslag', waarde: `${feiten.id}, uitgave ${feiten.uitgave}` },
    { label: 'Verzonden op', waarde: datumLang(feiten.op) },
    { label: 'Advies', waarde: inWoorden(feiten.advies) },
    ...(inhoud.redenNieuweUitgave
      ? [{ label: 'Waarom een nieuwe uitgave', waarde: inhoud.redenNieuweUitgave }]
      : []),
    ...inhoud.delen.map(({ deel, tekst }) => ({ label: VERSLAGDEELNAAM[deel], waarde: tekst })),
  ];
  return [{ soort: 'gegevens', regels }];
}
