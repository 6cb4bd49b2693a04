import type { Datum } from '../../kern/datum.ts';
import type { ToegewezenProduct, Wmo301 } from './berichten.ts';
import type { Berichtfout, Berichtuitkomst } from './fout.ts';
import { tenzijFouten } from './fout.ts';
import { keur, overtreding } from './keur.ts';
import { maakKop } from './kop.ts';
import { toegewezen } from './regels/gezicht.ts';
import { VERVOLGREGELS } from './regels/vervolg.ts';
import { zetInXml } from './schrijf.ts';

export interface Toewijzingsopdracht {
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly identificatie: string;
  readonly dagtekening: Datum;
  readonly client: Omit<Wmo301['Client'], 'ToegewezenProducten'>;
  /** Everything this provider delivers to this client on that day or later, and what changed since the last message. */
  readonly toewijzingen: readonly ToegewezenProduct[];
  /** What the last message to this provider about this client held; empty before the first. */
  readonly vorige: readonly ToegewezenProduct[];
}

export interface Toewijzingsbericht {
  readonly bericht: Wmo301;
  readonly xml: string;
}

/** A 301 with all assignments of a client and a provider. One with only what changed is refused (OP087). */
export function bouwToewijzingsbericht(opdracht: Toewijzingsopdracht): Berichtuitkomst<Toewijzingsbericht> {
  const { gemeente, aanbieder, identificatie, dagtekening, client, toewijzingen } = opdracht;
  const bericht: Wmo301 = {
    soort: '301',
    Header: maakKop('414', { afzender: gemeente, ontvanger: aanbieder, identificatie, dagtekening }),
    Client: { ...client, ToegewezenProducten: toewijzingen },
  };
  const xml = zetInXml(bericht);
  const inhoud = xml.gelukt ? keur(bericht) : xml.weigeringen;
  return tenzijFouten([...inhoud, ...vervolgfouten(bericht, opdracht)], () => ({
    bericht,
    xml: xml.gelukt ? xml.waarde : '',
  }));
}

function vervolgfouten(
  bericht: Wmo301,
  { vorige, dagtekening }: Toewijzingsopdracht,
): readonly Berichtfout[] {
  const vervolg = { nu: toegewezen(bericht), vorige, dagtekening };
  return VERVOLGREGELS.flatMap((regel) =>
    regel.fout(vervolg).map((pad) => overtreding({ ...regel, niveau: 3 }, pad)),
  );
}
