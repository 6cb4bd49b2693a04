import { createHash } from 'node:crypto';
import type { Datum } from '../../kern/datum.ts';
import { plusDagen, plusWeken } from '../../kern/datum.ts';
import type { Vingerafdruk } from '../../kern/ids.ts';
import { gesprekPlannen } from '../onderzoeksstenen.ts';
import { ANOUK, BILAL, FATIMA, RIK } from '../spelersrol.ts';
import { speelToets } from '../toetsstenen.ts';
import { gebeldOverTaxi, wachtTeLang } from './berichten.ts';
import { GEHOOR, KOPZORG, TRAP, WONEN, ZOEKGERAAKT } from './casussen-onderzoek.ts';
import type { Geval, Gevalmaker } from './kader.ts';
import { totGesprek, totOplossingen, totToegedeeld } from './lijn.ts';
import { nodigJeugdUit, samToets } from './sam-toets.ts';

/** Dossiers under investigation: just given out, with an appointment, spoken to, waiting for advice, in the toets. */
export function onderzoek(m: Gevalmaker): readonly Geval[] {
  return [
    metAfspraak(m),
    totGesprek(m.maak(19), KOPZORG, 12, 1)
      .doe(14, BILAL.wie, KOPZORG_PERSONEN)
      .doe(15, BILAL.wie, (dag) => ({
        soort: 'toestemmingVastleggen',
        toestemming: 'avg',
        betreft: 'verzekeraar',
        gegevenOp: dag,
        totEnMet: plusWeken(dag, 8),
        wijze: 'schriftelijk',
        tekstversie: 1,
        waarvoor: 'Uitzoeken of de begeleiding onder de behandeling valt',
        ontvanger: 'Zorgverzekeraar De Haven',
      }))
      .doe(15, BILAL.wie, KOPZORG_VERZEKERAAR)
      .doe(15, BILAL.wie, KOPZORG_JURIST),
    wachtTeLang(totOplossingen(m.maak(58), ZOEKGERAAKT, 40, 9)),
    wachtOpAdvies(m),
    speelToets(totOplossingen(m.maak(27), WONEN, 9, 1), RIK, 14, samToets).doe(18, RIK.wie, nodigJeugdUit),
  ];
}

/** Who goes first, the Wmo or the insurer: the jurist may look along until the answer. */
const KOPZORG_JURIST = {
  soort: 'juristRaadplegen',
  over: 'toets',
  vraag:
    'De verzekeraar zegt dat begeleiding bij hersenletsel onder de behandeling valt. Mogen wij daarop wachten, of moeten wij nu al ondersteunen?',
} as const;

const KOPZORG_VERZEKERAAR = (dag: Datum) =>
  ({
    soort: 'gegevensVerstrekken',
    ontvanger: 'verzekeraar',
    doel: 'zorg',
    categorieen: ['identificatie', 'gezondheid'],
    op: dag,
    wijze: 'telefoon',
    aan: 'Zorgverzekeraar De Haven, afdeling Zorgbemiddeling',
    wat: 'Naam en geboortedatum. Dat hij na het ongeluk snel overprikkeld is en het overzicht in huis kwijt is.',
    waarom:
      'De verzekeraar moet zeggen of de begeleiding bij de behandeling hoort. Zonder dit weten wij niet wie eerst is.',
  }) as const;

const KOPZORG_PERSONEN = {
  soort: 'huishoudenVastleggen',
  personen: [
    {
      naam: 'Elif Özdemir',
      relatie: 'partner',
      inHuis: true,
      mantelzorger: true,
      band: 2,
      toelichting: 'Werkt vier dagen, doet het huis',
    },
    { naam: 'Ayla (9)', relatie: 'kind', inHuis: true, mantelzorger: false, band: 1, toelichting: '' },
    { naam: 'Deniz (6)', relatie: 'kind', inHuis: true, mantelzorger: false, band: 1, toelichting: '' },
    {
      naam: 'Kemal Özdemir',
      relatie: 'broerOfZus',
      inHuis: false,
      mantelzorger: false,
      band: 2,
      toelichting: 'Wil de post meenemen',
    },
  ],
} as const;

/** The conversation still has to come: it stands in the calendar. */
function metAfspraak(m: Gevalmaker): Geval {
  return gebeldOverTaxi(totToegedeeld(m.maak(7), GEHOOR, 2)).doe(4, FATIMA.wie, (_dag, { dagen }) =>
    gesprekPlannen(
      dagen.straks(3),
      'Spoorlaan 2, Voorbeeld',
      'Mevrouw hoort slecht: hard en rustig praten. Haar zus is er ook.',
    ),
  );
}

/** Asked an ergonomic advice; the adviser answers over the link (Wmo 2.3.2 lid 4; Awb 3:5). */
function wachtOpAdvies(m: Gevalmaker): Geval {
  return totOplossingen(m.maak(24), TRAP, 12)
    .doe(15, ANOUK.wie, (dag) => ({
      soort: 'toestemmingVastleggen',
      toestemming: 'avg',
      betreft: 'adviseur',
      gegevenOp: dag,
      totEnMet: plusWeken(dag, 12),
      wijze: 'schriftelijk',
      tekstversie: 1,
      waarvoor: 'Een ergonomisch advies over de trap en de douche',
      ontvanger: 'Bureau Ergo Advies',
    }))
    .doe(15, ANOUK.wie, (dag, { speler, dagen }) => ({
      soort: 'adviesVragen',
      adviessoort: 'ergonomisch',
      redenen: ['eigenMogelijkheden', 'antiRevaliderend'],
      gewenstOp: dagen.straks(5),
      linkTotEnMet: plusDagen(dagen.straks(5), 14),
      link: createHash('sha256').update(`demo ${speler.dossier} ${dag}`).digest('hex') as Vingerafdruk,
      adviseur: 'Ruud Gielen',
      organisatie: 'Bureau Ergo Advies',
      email: 'advies@ergo.example',
      vraagstelling:
        'Kan deze man met een tweede leuning en oefening zelf de trap op, of is een andere oplossing nodig? Werkt een lift anti-revaliderend? Wat is nodig om zelf te douchen?',
      meegegevenGegevens:
        'Man, begin zeventig, links zwak na een beroerte, revalideert nog. Trap: steil, met een draai onderaan, 82 cm breed.',
    }));
}
