import { plusDagen } from '../../kern/datum.ts';
import { volgendOnderdeel } from '../../kern/ids.ts';
import { SANNE } from '../spelersrol.ts';
import type { Dossierlot } from './dossierlot.ts';
import { speelBeurten } from './dossierlot.ts';
import { SCHRIFTELIJKE_WIJZEN } from '../../screening/gebeurtenissen.ts';
import { ADVIESJES, INSTEMMING } from './teksten.ts';

const NAAR = [
  ['schuldhulpverlening', 'Budgetloket Voorbeeld', 'Schuldhulp starten en de post op orde brengen.'],
  [
    'huisarts',
    'Huisartsenpraktijk De Linde',
    'Onderzoek van de klachten; dan weten wij of hulp in huis nodig is.',
  ],
  ['zorgverzekeraar', 'Wijkverpleging Zuid', 'Verpleging en verzorging thuis uit de zorgverzekering.'],
  ['wijkteamJeugd', 'Team Jeugd Voorbeeld', 'Hulp voor het gezin en de kinderen.'],
] as const;

/** Ended at the door: withdrawn, sent on, closed with advice or handed over. */
export function speelEinde(d: Dossierlot): void {
  const { geval, lot, loting } = d;
  const na = lot.dagen.screening;
  switch (lot.einde) {
    case 'onderzoek':
      return;
    case 'ingetrokken':
      speelBeurten(d, [
        [
          na + 3,
          (g) =>
            g.doe(na + 3, SANNE, {
              soort: 'meldingIntrekken',
              reden: 'Het is opgelost: familie neemt het over.',
            }),
        ],
      ]);
      return;
    case 'doorgezonden':
      geval.doe(na, SANNE, {
        soort: 'meldingDoorzenden',
        naar: 'gemeente Buurdorp, loket Wmo',
        toelichting: 'De inwoner is verhuisd. Wij lieten dit de inwoner vandaag weten.',
      });
      return;
    case 'afgesloten':
      speelBeurten(d, [
        [
          na + 5,
          (g) =>
            g.doe(na + 5, SANNE, (dag) => ({
              soort: 'afsluitenMetAdvies',
              advies: loting.kies(ADVIESJES),
              instemmingOp: dag,
              instemmingVia: loting.kies(SCHRIFTELIJKE_WIJZEN),
              instemming: loting.kies(INSTEMMING),
              gewezenOpAanvraag: true,
            })),
        ],
      ]);
      return;
    case 'doorverwezen':
      speelDoorverwijzing(d, na + 1);
  }
}

function speelDoorverwijzing(d: Dossierlot, na: number): void {
  const [naar, organisatie, vraag] = d.loting.kies(NAAR);
  const terug = na + d.loting.tussen(7, 20);
  speelBeurten(d, [
    [
      na,
      (g) =>
        g.doe(na, SANNE, (dag) => ({
          soort: 'doorverwijzen',
          naar,
          organisatie,
          vraag,
          afspraken: 'Zij bellen de inwoner binnen drie werkdagen.',
          grondslag: 'toestemming',
          toestemming: { op: dag, via: 'telefoon' },
          gedeeldeGegevens: 'Naam, telefoonnummer en de vraag.',
          wieHoudtVast: 'Sanne Visser',
          terugkoppelingOp: plusDagen(dag, 14),
          heleMelding: true,
        })),
    ],
    [
      terug,
      (g) =>
        g.doe(terug, SANNE, (dag) => ({
          soort: 'doorverwijzingBevestigen',
          id: volgendOnderdeel('DV', 0),
          op: dag,
          ontvangerBevestigde: true,
          inwonerGesproken: true,
          toelichting: 'Het eerste gesprek is geweest; de inwoner is tevreden.',
        })),
    ],
  ]);
}
