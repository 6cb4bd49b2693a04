import { createHash } from 'node:crypto';
import { plusDagen } from '../../kern/datum.ts';
import type { Vingerafdruk } from '../../kern/ids.ts';
import { volgendOnderdeel } from '../../kern/ids.ts';
import type { Beurt, Dossierlot } from './dossierlot.ts';

const ADVIES = volgendOnderdeel('A', 0);

/** Consent and a question to an outside adviser (Wmo 2.3.2 lid 4; Awb 3:5). */
export function adviesVragen({ lot, geval }: Dossierlot, na: number): readonly Beurt[] {
  const { wie } = lot.aan;
  return [
    [
      na,
      (g) =>
        g
          .doe(na, wie, (dag) => ({
            soort: 'toestemmingVastleggen',
            toestemming: 'avg',
            betreft: 'adviseur',
            gegevenOp: dag,
            totEnMet: plusDagen(dag, 120),
            wijze: 'schriftelijk',
            tekstversie: 1,
            waarvoor: 'Een advies over wat nodig is en wat nog zelf kan',
            ontvanger: 'Bureau Ergo Advies',
          }))
          .doe(na, wie, (dag) => ({
            soort: 'adviesVragen',
            adviessoort: 'ergonomisch',
            redenen: ['eigenMogelijkheden'],
            gewenstOp: plusDagen(dag, 14),
            linkTotEnMet: plusDagen(dag, 28),
            link: createHash('sha256').update(`advies ${geval.speler.dossier}`).digest('hex') as Vingerafdruk,
            adviseur: 'Ruud Gielen',
            organisatie: 'Bureau Ergo Advies',
            email: 'advies@ergo.example',
            vraagstelling: 'Wat kan deze inwoner nog zelf, en welke oplossing past zonder kracht te kosten?',
            meegegevenGegevens: 'Leeftijd, beperkingen in bewegen en de maten van de woning.',
          })),
    ],
  ];
}

/** The answer came by post and was weighed (Awb 3:9), before the report. */
export function adviesKomt({ lot }: Dossierlot, verslagdag: number): readonly Beurt[] {
  const { wie } = lot.aan;
  return [
    [
      verslagdag,
      (g) =>
        g
          .doe(verslagdag, wie, (dag) => ({
            soort: 'adviesOntvangstVastleggen',
            id: ADVIES,
            ontvangenOp: dag,
            document: null,
            adviseur: 'Ruud Gielen',
            deskundigheid: 'Ergotherapeut',
            onderzoek: 'Huisbezoek met metingen en een gesprek.',
            conclusie: 'De gevraagde oplossing past en werkt niet anti-revaliderend.',
          }))
          .doe(verslagdag, wie, {
            soort: 'adviesWegen',
            id: ADVIES,
            zorgvuldig: true,
            gevolgd: 'geheel',
            inwonerKentAdvies: true,
            motivering: 'De adviseur kwam thuis kijken en legt uit waarom dit past.',
          }),
    ],
  ];
}
