import type { BerichtVan } from './berichten.ts';
import type { Berichtuitkomst } from './fout.ts';
import { tenzijFouten } from './fout.ts';
import { keur, overtreding } from './keur.ts';
import type { Kopgegevens } from './kop.ts';
import { maakKop } from './kop.ts';
import type { Antwoordverband } from './regels/antwoord.ts';
import { ANTWOORDREGELS } from './regels/antwoord.ts';
import { zetInXml } from './schrijf.ts';

/** `afzender` is the municipality, `ontvanger` the provider that asked. */
export type Antwoordopdracht = Kopgegevens & Antwoordverband;

export interface Antwoordbericht {
  readonly bericht: BerichtVan<'319'>;
  readonly xml: string;
}

/** A 319: a refusal (1) with its reason, or that it is being looked into (2). Assigning is answered with a 301. */
export function bouwAntwoordbericht(opdracht: Antwoordopdracht): Berichtuitkomst<Antwoordbericht> {
  const { afzender, ontvanger, identificatie, dagtekening, nu } = opdracht;
  const bericht: BerichtVan<'319'> = {
    soort: '319',
    Header: maakKop('482', { afzender, ontvanger, identificatie, dagtekening }),
    Antwoord: nu,
  };
  const xml = zetInXml(bericht);
  const inhoud = xml.gelukt ? keur(bericht) : xml.weigeringen;
  const verband = ANTWOORDREGELS.filter((regel) => regel.breekt(opdracht)).map((regel) =>
    overtreding({ ...regel, niveau: 3 }, '/Bericht/Antwoord/ReferentieAanbieder'),
  );
  return tenzijFouten([...inhoud, ...verband], () => ({ bericht, xml: xml.gelukt ? xml.waarde : '' }));
}
