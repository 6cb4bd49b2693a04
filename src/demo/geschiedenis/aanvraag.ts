import { plusDagen, plusJaren, plusWeken } from '../../kern/datum.ts';
import type { Datum } from '../../kern/datum.ts';
import { beoordeling, concept, nemen, toetsen } from '../besluitstenen.ts';
import type { Conceptstof } from '../besluitstenen.ts';
import type { Geval } from '../gevallen/kader.ts';
import { PRIYA, teamleiderVan, WIM } from '../spelersrol.ts';
import {
  bedragPerJaar,
  mandaatUitkomst,
  moetEersteBellen,
  wachtOpTweedePaarOgen,
} from '../../besluit/voortgang.ts';
import { zonderMandaat } from '../../recht/lokaal.ts';
import { beslistermijn } from '../../aanvraag/toestand.ts';
import { loopAf } from './afloop.ts';
import type { Beurt, Dossierlot } from './dossierlot.ts';
import { speelBeurten } from './dossierlot.ts';
import { tekstVoorCollegas } from './gevaltekst.ts';
import { lever } from './levering.ts';
import { kijkTerug } from './terugkijken.ts';
import { INSTEMMING } from './teksten.ts';

/** From the signed report to the decision that was sent. */
export function speelAanvraag(d: Dossierlot): void {
  const { lot } = d;
  const { aanvraag, besluit, bekend } = lot.dagen;
  if (lot.uitkomst === 'zonderAanvraag') {
    speelBeurten(d, sluitAf(d));
    return;
  }
  const vroeg = speelBeurten(d, [
    [
      aanvraag,
      (g) => g.vraagAan(aanvraag, WIM, { voorziening: d.soort.voorziening, omschrijving: d.soort.passend }),
    ],
    ...aanvulling(d),
  ]);
  if (!vroeg) return;
  if (lot.uitkomst === 'aanvraagIngetrokken') {
    speelBeurten(d, [
      [
        besluit,
        (g) =>
          g.doe(besluit, WIM, {
            soort: 'aanvraagIntrekken',
            reden: 'De inwoner gaat verhuizen naar een verpleeghuis.',
          }),
      ],
    ]);
    return;
  }
  const geleverd = speelBeurten(d, [
    [besluit - 2, (g) => bereidVoor(d, g, besluit - 2)],
    [besluit - 1, (g) => belEnToets(d, g, besluit - 1)],
    [besluit, (g) => neem(d, g, besluit)],
    [bekend, (g) => g.doe(bekend, WIM, (dag) => ({ soort: 'besluitBekendmaken', op: dag, via: 'post' }))],
    ...[...lever(d), ...tekstVoorCollegas(d), ...kijkTerug(d)].toSorted(([a], [b]) => a - b),
  ]);
  if (geleverd) speelBeurten(d, loopAf(d));
}

/** The report was enough (Wmo 2.3.2 lid 9: an aanvraag stays possible); said so, or not heard from again. */
function sluitAf(d: Dossierlot): readonly Beurt[] {
  const { lot, loting } = d;
  const stil = loting.kans(0.3);
  const na = stil ? lot.dagen.verslag + REACTIEDAGEN : lot.dagen.aanvraag;
  return [
    [
      na,
      (g) =>
        g.doe(na, lot.aan.wie, {
          soort: 'zonderAanvraagAfsluiten',
          reden: stil ? 'geenReactie' : 'inwonerWilNietVerder',
          toelichting: stil
            ? 'Wij stuurden het verslag en belden twee keer.'
            : `De inwoner belde vandaag: ‘${loting.kies(INSTEMMING)}’`,
        }),
    ],
  ];
}

/** Long after the report, so that silence is an answer in every municipality. */
const REACTIEDAGEN = 35;

/** Something was missing; it came within the time given (Awb 4:5, 4:15). */
function aanvulling({ lot, loting }: Dossierlot): readonly Beurt[] {
  const { aanvraag, besluit } = lot.dagen;
  const ontvangen = Math.min(besluit - 3, aanvraag + 2 + loting.tussen(3, 12));
  if (!lot.aanvulling || ontvangen <= aanvraag + 2) return [];
  return [
    [
      aanvraag + 2,
      (g) =>
        g.doe(aanvraag + 2, lot.aan.wie, (dag) => ({
          soort: 'aanvullingVragen',
          ontbreekt: ['gegevens'],
          hersteltermijnTotEnMet: plusDagen(dag, 14),
          toelichting: 'Wij hebben de verklaring van de verhuurder nog nodig.',
        })),
    ],
    [
      ontvangen,
      (g) =>
        g.doe(ontvangen, WIM, (dag) => ({
          soort: 'aanvullingOntvangen',
          ontvangenOp: dag,
          volledig: true,
          toelichting: 'De verklaring kwam met de post.',
        })),
    ],
  ];
}

function bereidVoor(d: Dossierlot, g: Geval, na: number): void {
  const { soort, lot, loting } = d;
  const { wie } = lot.aan;
  const afwijzend = lot.uitkomst === 'afwijzen' || lot.uitkomst === 'gedeeltelijk';
  g.doe(
    na,
    wie,
    beoordeling(
      afwijzend
        ? {
            algemeneVoorziening: [
              lot.uitkomst === 'afwijzen' ? 'voldoetNiet' : 'deels',
              soort.voorliggend[2],
            ],
          }
        : {},
    ),
  );
  const termijn = beslistermijn(g.speler.toestand.aanvraag, g.regels);
  if (termijn && termijn.uiterlijk < g.dag(na) && loting.kans(0.6))
    g.doe(na, wie, (dag) => ({
      soort: 'termijnMededelen',
      nieuweDatum: plusDagen(dag, 10),
      reden: 'Wij hebben meer tijd nodig om uw aanvraag goed te bekijken.',
    }));
  g.doe(na, wie, (dag, { speler, regels }) => concept(speler.toestand, regels, conceptstof(d, dag)));
}

function conceptstof({ soort, lot, loting }: Dossierlot, dag: Datum): Conceptstof {
  const [van, tot, per] = soort.omvang;
  const gevraagd = loting.tussen(van, tot);
  const deels = lot.uitkomst === 'gedeeltelijk';
  const omvang = deels ? Math.max(1, gevraagd - 1) : gevraagd;
  const jaren = loting.kies([1, 2, 3, 5]);
  return {
    beslissing: lot.uitkomst === 'afwijzen' || deels ? lot.uitkomst : 'toekennen',
    voorziening: soort.voorziening,
    omvang: [omvang, per],
    euroPerJaar: omvang * soort.euro,
    ingang: plusDagen(dag, 14),
    einde: per === 'eenmalig' ? null : plusDagen(plusJaren(plusDagen(dag, 14), jaren), -1),
    heronderzoekOp: plusWeken(plusJaren(dag, jaren), -16),
    doel: soort.doel,
    aanbieder: loting.kies(soort.aanbieders),
    hoeStarten: 'De aanbieder belt u binnen een week voor een eerste afspraak.',
    motivering: lot.uitkomst === 'afwijzen' ? soort.voorliggend[2] : soort.motivering,
    voorliggend: lot.uitkomst === 'toekennen' ? '' : soort.voorliggend[2],
    ...(deels ? { nietToegekend: 'Een deel van wat u vroeg; dat kan zonder besluit.' } : {}),
    afweging: 'Wij keken naar wat u zelf kunt, wie u helpt en wat u wilt bereiken. Dit past daarbij.',
  };
}

/** By the klantmanager, or above the threshold of the mandate by the teamleider (Awb 10:3). */
function neem({ lot }: Dossierlot, g: Geval, na: number): void {
  const { concept: klaar } = g.speler.toestand.besluit;
  const boven =
    klaar !== null &&
    zonderMandaat(lot.aan.wie.rol, mandaatUitkomst(klaar), bedragPerJaar(klaar), g.regels) !== undefined;
  g.doe(na, boven ? teamleiderVan(lot.aan) : lot.aan.wie, (_dag, { speler }) =>
    boven
      ? nemen(speler.toestand, { naam: 'De teamleider' }, 'teamleider Wmo')
      : nemen(speler.toestand, lot.aan),
  );
}

/** First the call, then somebody else's eyes, where they are asked. */
function belEnToets({ lot }: Dossierlot, g: Geval, na: number): void {
  if (moetEersteBellen(g.speler.toestand, g.regels))
    g.doe(na, lot.aan.wie, (dag) => ({
      soort: 'belpogingVastleggen',
      op: dag,
      bereikt: true,
      weergave: 'Uitgelegd wat het besluit wordt en waarom, en dat bezwaar mogelijk is.',
      reactie: 'De inwoner vindt het jammer en begrijpt het.',
    }));
  if (wachtOpTweedePaarOgen(g.speler.toestand, g.regels))
    g.doe(na, lot.uitkomst === 'toekennen' ? teamleiderVan(lot.aan) : PRIYA, (_dag, { speler }) =>
      toetsen(speler.toestand, true),
    );
}
