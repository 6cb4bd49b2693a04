import type {
  Effectuering,
  Natura,
  Pgb,
  Voorliggend,
  Voorzieningbesluit,
} from '../brieven/gegevensBesluit.ts';
import type { GerekendeDatum } from '../brieven/kop.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen, plusJaren, plusMaanden, plusWeken } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { regels as perRegel } from '../toets/rijen.ts';
import { omvangTekst } from './namen.ts';
import type { Onderdeel } from './onderdeeleisen.ts';
import type { Conceptbesluit } from './toestand.ts';

/** The decision on one provision as the letter shows it. */
export function voorzieningbesluit(o: Onderdeel, regels: LokaleRegels): Voorzieningbesluit {
  const naam = (code: LokaleCode) => vindVoorziening(code, regels)?.naam ?? code;
  const kern = {
    voorziening: naam(o.besluit.voorziening),
    gevraagd: o.gevraagd.omschrijving.trim() || naam(o.gevraagd.voorziening),
  };
  const redenen = perRegel(o.tekst?.motivering ?? '');
  const anders = voorliggend(o.tekst?.voorliggend ?? '');
  switch (o.besluit.beslissing) {
    case 'toekennen':
      return { ...kern, ...effectuering(o, regels), uitkomst: 'toegekend', redenen };
    case 'gedeeltelijk':
      return {
        ...kern,
        ...effectuering(o, regels),
        uitkomst: 'gedeeltelijk',
        nietToegekend: o.tekst?.nietToegekend ?? '',
        redenen,
        voorliggend: anders,
      };
    case 'afwijzen':
    case 'buitenBehandeling':
      return { ...kern, uitkomst: 'afgewezen', redenen, voorliggend: anders };
  }
}

/** A line `Buurtploeg: die komt elke week` is a possibility and why it is enough. */
export function voorliggend(tekst: string): readonly Voorliggend[] {
  return perRegel(tekst).map((regel) => {
    const [mogelijkheid = '', ...waarom] = regel.split(':');
    return waarom.length > 0
      ? { mogelijkheid: mogelijkheid.trim(), waarom: waarom.join(':').trim() }
      : { mogelijkheid: 'Wat er al is', waarom: regel };
  });
}

function effectuering({ besluit, tekst }: Onderdeel, regels: LokaleRegels): Effectuering {
  if (besluit.ingang === null) throw new Error('toekenning zonder ingang');
  return {
    doel: tekst?.doel ?? '',
    omvang: omvangTekst(besluit, vindVoorziening(besluit.voorziening, regels)?.eenheid ?? ''),
    vorm: besluit.vorm === 'pgb' ? pgb({ besluit, tekst }) : natura(tekst),
    ingang: besluit.ingang,
    einde: besluit.einde === null ? null : einddatum(besluit.ingang, besluit.einde),
    starten: tekst?.hoeStarten ?? '',
  };
}

function natura(tekst: Onderdeel['tekst']): Natura {
  return { soort: 'natura', aanbieder: tekst?.aanbieder ?? '', telefoon: null };
}

function pgb({ besluit, tekst }: Pick<Onderdeel, 'besluit' | 'tekst'>): Pgb {
  return {
    soort: 'pgb',
    hoogte: besluit.bedragPerJaar === null ? '' : `${bedragTekst(besluit.bedragPerJaar)} per jaar`,
    berekening: tekst?.pgb?.berekening ?? '',
    voorwaarden: perRegel(tekst?.pgb?.voorwaarden ?? ''),
    verantwoording: tekst?.pgb?.verantwoording ?? '',
  };
}

function einddatum(ingang: Datum, einde: Datum): GerekendeDatum {
  const dagErna = plusDagen(einde, 1);
  for (let jaren = 1; jaren <= 10; jaren++)
    if (plusJaren(ingang, jaren) === dagErna) return { datum: einde, uitleg: `Dat is ${jaren} jaar.` };
  for (let maanden = 1; maanden < 12; maanden++)
    if (plusMaanden(ingang, maanden) === dagErna)
      return { datum: einde, uitleg: `Dat is ${maanden === 1 ? '1 maand' : `${maanden} maanden`}.` };
  return { datum: einde, uitleg: 'Dat is de laatste dag waarop u deze ondersteuning krijgt.' };
}

/** When the municipality looks again (Wmo 2.3.9). */
export function heronderzoekDatum(concept: Conceptbesluit, regels: LokaleRegels): GerekendeDatum | null {
  const op = concept.feiten.heronderzoekOp;
  if (op === null) return null;
  const weken = regels.normen.heronderzoekSignaalWeken;
  const bijEinde = concept.feiten.onderdelen.some(
    ({ einde }) => einde !== null && plusWeken(op, weken) === einde,
  );
  return {
    datum: op,
    uitleg: bijEinde ? `Dat is ${weken} weken voor het einde.` : '',
  };
}
