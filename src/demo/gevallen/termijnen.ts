import type { Datum } from '../../kern/datum.ts';
import { plusDagen, plusJaren, plusWeken } from '../../kern/datum.ts';
import { beoordeling, concept, nemen } from '../besluitstenen.ts';
import { inwoner } from '../bouwstenen.ts';
import { ANOUK, BILAL, SYSTEEM, WIM } from '../spelersrol.ts';
import { HUISHOUDEN, PGB } from './casussen-aanvraag.ts';
import type { Geval, Gevalmaker } from './kader.ts';
import { totOplossingen, totToegedeeld, verstuurVerslag } from './lijn.ts';

/** Dossiers in which the clock itself is what matters. */
export function termijnen(m: Gevalmaker): readonly Geval[] {
  return [nietAangevuld(m), weerIngetrokken(m), zesWekenVoorbij(m), inGebreke(m), teLaatBesloten(m)];
}

/** Asked to complete, and the two weeks went by: four weeks are left to leave it out (Awb 4:5 lid 4). */
function nietAangevuld(m: Gevalmaker): Geval {
  const casus = {
    ...PGB,
    inwoner: inwoner(['heer', 'Sjef', 'Lemmens'], '1979-04-02', '999990354', ['Dijkweg', '8', '1234 DK'], {
      telefoon: '06 00 00 10 52',
    }),
    hulpvraag: 'Met mijn ogen lukt de post niet meer. Mijn nicht kan dat doen, als zij ervoor betaald wordt.',
  };
  return verstuurVerslag(totOplossingen(m.maak(64), casus, 14), casus, 28)
    .vraagAan(35, WIM, {
      voorziening: 'begeleiding',
      omschrijving: 'Een uur per week hulp van mijn nicht',
      vorm: 'pgb',
    })
    .doe(38, ANOUK.wie, (dag) => ({
      soort: 'aanvullingVragen',
      ontbreekt: ['budgetplanPgb'],
      hersteltermijnTotEnMet: plusDagen(dag, 14),
      toelichting: 'Wilt u opschrijven waarom u een pgb wilt, wat uw nicht gaat doen en wat dat kost?',
    }))
    .doe(58, SYSTEEM, { soort: 'hersteltermijnAfsluiten' });
}

/** Withdrawn: it may always be asked again (Awb 4:1). And what was written down may be read (Wmo 5.3.2). */
function weerIngetrokken(m: Gevalmaker): Geval {
  const casus = {
    ...HUISHOUDEN,
    inwoner: inwoner(['mevrouw', 'Toos', 'Reijnen'], '1938-12-19', '999990366', ['Kerkpad', '3', '1234 DL'], {
      telefoon: '06 00 00 10 53',
    }),
    hulpvraag:
      'Het zware werk in huis gaat niet meer. Mijn schoondochter wil helpen, maar zij werkt al veel.',
  };
  return verstuurVerslag(totOplossingen(m.maak(55), casus, 15), casus, 29)
    .vraagAan(36, WIM, { voorziening: 'huishoudelijke-hulp', omschrijving: 'Hulp bij het zware werk' })
    .doe(39, BILAL.wie, {
      soort: 'aanvraagIntrekken',
      reden: 'Mevrouw belde: haar schoondochter probeert het eerst een tijd zelf.',
    })
    .doe(50, BILAL.wie, (dag) => ({
      soort: 'gegevensverzoekVastleggen',
      recht: 'afschrift',
      ontvangenOp: dag,
      kanaal: 'telefoon',
      verzoeker: 'inwoner',
      identiteit: 'terugbellen',
      tekst: 'Mevrouw wil thuis nog eens nalezen wat er is opgeschreven.',
    }));
}

/** Seven weeks and no report: the resident was told that an aanvraag may be made (Wmo 2.3.2 lid 9). */
function zesWekenVoorbij(m: Gevalmaker): Geval {
  const casus = {
    ...HUISHOUDEN,
    inwoner: inwoner(
      ['heer', 'Harrie', 'Smeets'],
      '1952-02-14',
      '999990378',
      ['Beekstraat', '17', '1234 DM'],
      {
        telefoon: '06 00 00 10 54',
      },
    ),
    hulpvraag: 'Na mijn herseninfarct lukt het huishouden niet meer. Ik wacht al weken op een gesprek.',
  };
  return totToegedeeld(m.maak(51), casus, 4).doe(50, SYSTEEM, { soort: 'aanvraagrechtMeedelen' });
}

const zwaarWerk = (dag: Datum) => ({
  ingang: plusDagen(dag, 14),
  einde: plusJaren(plusDagen(dag, 13), 2),
  heronderzoekOp: plusWeken(plusJaren(dag, 2), -16),
  voorziening: 'huishoudelijke-hulp',
  omvang: [2, 'week'] as const,
  doel: 'U kunt in een schoon huis bezoek ontvangen.',
  aanbieder: 'Zorggroep De Linde',
  hoeStarten: 'De aanbieder belt u binnen een week voor een eerste afspraak.',
  motivering: 'Het zware werk lukt u niet meer en er is niemand die het kan overnemen.',
  afweging: 'Zonder hulp gaat het huis achteruit. Het lichte werk doet u zelf; daarom twee uur.',
});

/** Applied seven weeks ago and still no decision; the dwangsom has begun to run (Awb 4:17). */
function inGebreke(m: Gevalmaker): Geval {
  const casus = {
    ...HUISHOUDEN,
    inwoner: inwoner(
      ['mevrouw', 'Riet', 'Coenen'],
      '1946-10-30',
      '999990391',
      ['Stationsweg', '44', '1234 DN'],
      {
        telefoon: '06 00 00 10 55',
      },
    ),
    hulpvraag: 'Mijn handen willen niet meer. Zonder hulp kan ik mijn huis niet schoonhouden.',
  };
  return verstuurVerslag(totOplossingen(m.maak(84), casus, 14), casus, 28)
    .vraagAan(35, WIM, { voorziening: 'huishoudelijke-hulp', omschrijving: 'Hulp bij het zware werk' })
    .doe(50, BILAL.wie, (dag) => ({
      soort: 'termijnMededelen',
      nieuweDatum: plusDagen(dag, 14),
      reden: 'Door ziekte in ons team lukt het niet om op tijd te beslissen.',
    }))
    .doe(60, WIM, (dag) => ({
      soort: 'ingebrekestellingVastleggen',
      ontvangenOp: dag,
      kanaal: 'post',
      tekst: 'U zou beslissen en ik hoor niets. Ik stel u hierbij in gebreke.',
    }))
    .doe(80, BILAL.wie, beoordeling({ gebruikelijkeHulp: ['nietVanToepassing', 'Mevrouw woont alleen.'] }))
    .doe(82, BILAL.wie, (dag, { speler, regels }) =>
      concept(speler.toestand, regels, { beslissing: 'toekennen', ...zwaarWerk(dag) }),
    );
}

/** Sent at last, three weeks too late: the amount still has to be set (Awb 4:18). */
function teLaatBesloten(m: Gevalmaker): Geval {
  const casus = {
    ...HUISHOUDEN,
    inwoner: inwoner(['heer', 'Sjra', 'Verhagen'], '1943-08-08', '999990408', ['Veldweg', '2', '1234 DP'], {
      telefoon: '06 00 00 10 56',
    }),
    hulpvraag: 'Sinds mijn val doet mijn zus alles. Zij is zelf tachtig. Zo kan het niet langer.',
  };
  return verstuurVerslag(totOplossingen(m.maak(98), casus, 14), casus, 28)
    .vraagAan(35, WIM, { voorziening: 'huishoudelijke-hulp', omschrijving: 'Twee uur hulp per week' })
    .doe(56, WIM, (dag) => ({
      soort: 'ingebrekestellingVastleggen',
      ontvangenOp: dag,
      kanaal: 'email',
      tekst: 'De twee weken zijn allang om. Wilt u binnen twee weken beslissen?',
    }))
    .doe(90, BILAL.wie, beoordeling({ mantelzorgEnNetwerk: ['voldoet', 'Zijn zus houdt het niet vol.'] }))
    .doe(91, BILAL.wie, (dag, { speler, regels }) =>
      concept(speler.toestand, regels, { beslissing: 'toekennen', ...zwaarWerk(dag) }),
    )
    .doe(93, BILAL.wie, (_dag, { speler }) => nemen(speler.toestand, BILAL))
    .doe(94, WIM, (dag) => ({ soort: 'besluitBekendmaken', op: dag, via: 'post' }));
}
