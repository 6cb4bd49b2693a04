import type { Aanbod } from '../aanbod/aanbod.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import { leesLokaleCode } from '../kern/ids.ts';
import { KAART } from './aanbodlijst.ts';

const VAN = [
  'Stichting Dichtbij (verzonnen)',
  'Dorpshuis De Schakel (verzonnen)',
  'Welzijn Voorbeeld (verzonnen)',
] as const;

export function demoAanbod(vandaag: Datum): readonly Aanbod[] {
  return KAART.map(([naam, soort, omschrijving, leefgebieden, doelen, anders = {}], i): Aanbod => {
    const { geleden = 10 + ((i * 17) % 150), ...rest } = anders;
    return {
      code: codeVan(naam),
      naam,
      organisatie: VAN[i % VAN.length] ?? VAN[0],
      soort,
      omschrijving,
      voorWie: '',
      doelen: doelen.map(codeVan),
      leefgebieden,
      gebieden: [],
      plaatsen: null,
      toegankelijk: [],
      kosten: '',
      meedoen: soort === 'individueel' ? 'Doe een melding bij de gemeente.' : 'Bel, of loop binnen.',
      telefoon: `088 000 9${String(100 + i)}`,
      website: '',
      openbaar: true,
      bron: 'verzonnen voor de demo',
      gecontroleerdOp: plusDagen(vandaag, -geleden),
      ...rest,
    };
  });
}

function codeVan(naam: string): LokaleCode {
  const code = leesLokaleCode(
    naam
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-'),
  );
  if (code === undefined) throw new Error(`geen code: ${naam}`);
  return code;
}
