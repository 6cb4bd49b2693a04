import { datumVan, type Tijdstip } from '../kern/datum.ts';
import { metTijdzone } from '../kern/moment.ts';
import { CATEGORIENAAM } from '../onderzoek/namen.ts';
import type { Rekenblad } from '../platform/rekenblad.ts';
import { type Datalek, LEKSOORTEN, lekstand, lektermijn, RISICOS } from './datalek.ts';
import { apTekst, betrokkenenTekst, lekLabel } from './datalek-namen.ts';

/** The register to take along; what was written in words stays behind. */
export function lekblad(lekken: readonly Datalek[], nu: Tijdstip): Rekenblad {
  return {
    naam: 'Datalekken',
    kolommen: [
      'Nummer',
      'Gemeld op',
      'Bekend sinds',
      'Uiterlijk melden',
      'Soort',
      'Gegevens',
      'Mensen',
      'Dossiers',
      'Risico',
      'Autoriteit Persoonsgegevens',
      'Mensen ingelicht',
      'Maatregelen',
      'Stand',
    ],
    rijen: lekken.map((lek) => {
      const { melding } = lek;
      const stand = lekstand(lek);
      return [
        melding.nr,
        { dag: datumVan(melding.op) },
        metTijdzone(melding.bekendOp),
        metTijdzone(lektermijn(melding).uiterlijk),
        LEKSOORTEN[melding.soort],
        stand.gegevens.map((code) => CATEGORIENAAM[code]).join(', '),
        stand.personen,
        melding.dossiers.length,
        stand.risico === null ? null : RISICOS[stand.risico],
        apTekst(lek),
        betrokkenenTekst(lek),
        stand.maatregelen,
        lekLabel(lek, nu).tekst,
      ];
    }),
  };
}
