import { plusDagen, plusJaren, plusWeken } from '../../kern/datum.ts';
import type { Datum } from '../../kern/datum.ts';
import type { Conceptstof } from '../besluitstenen.ts';
import { aanvraag, beoordeling, concept, nemen, ondertekend, toetsen } from '../besluitstenen.ts';
import type { Behandelaar } from '../spelersrol.ts';
import { ANOUK, BEZOEKER, BILAL, CARLA, HENK, JOOST, LOTTE, MARIT, PRIYA, WIM } from '../spelersrol.ts';
import { GROEP, HUISHOUDEN, KEUZE, PGB, ROLSTOEL } from './casussen-aanvraag.ts';
import { DREMPEL, TAXI, VIERUUR } from './casussen-besluit.ts';
import { draagOp, naDagen, neemAan } from '../levering.ts';
import type { Geval, Gevalmaker } from './kader.ts';
import { totOplossingen, totToegedeeld, verstuurVerslag } from './lijn.ts';
import { ZOEKGERAAKT } from './casussen-onderzoek.ts';
import { inwoner } from '../bouwstenen.ts';

/** Dossiers from the aanvraag on: to be judged, incomplete, as a concept, looked at by another, taken and sent. */
export function besluiten(m: Gevalmaker): readonly Geval[] {
  return [
    verstuurVerslag(totOplossingen(m.maak(40), ROLSTOEL, 14), ROLSTOEL, 27).vraagAan(35, WIM, {
      voorziening: 'rolstoel',
      omschrijving: 'Een rolstoel die ik zelf kan rijden',
    }),
    // Signed with a request that names no provision: the two weeks run, somebody must fill in what is asked.
    verstuurVerslag(totOplossingen(m.maak(42), KEUZE, 16), KEUZE, 30).doe(38, WIM, (dag) =>
      ondertekend(dag, null, { metVerzoekOmMaatwerk: true }),
    ),
    zonderAanvraag(m),
    incompleet(m),
    huishouden(m),
    groep(m),
    badkamer(m),
    gedeeltelijk(m),
    afgewezen(m),
    buitenBehandeling(m),
  ];
}

type Toekenning = Omit<Conceptstof, 'beslissing' | 'ingang' | 'einde' | 'heronderzoekOp' | 'hoeStarten'>;

/** From two weeks on, for three years, unless said otherwise. */
function drieJaar(dag: Datum) {
  return {
    ingang: plusDagen(dag, 14),
    einde: plusJaren(plusDagen(dag, 13), 3),
    heronderzoekOp: plusWeken(plusJaren(dag, 3), -16),
    hoeStarten: 'De aanbieder belt u binnen een week voor een eerste afspraak.',
  };
}

function kenToe(geval: Geval, na: number, { wie }: Behandelaar, stof: Toekenning): Geval {
  return geval.doe(na, wie, (dag, { speler, regels }) =>
    concept(speler.toestand, regels, { ...stof, beslissing: 'toekennen', ...drieJaar(dag) }),
  );
}

/** The report was enough for him: no aanvraag, which stays possible (Wmo 2.3.2 lid 9). */
function zonderAanvraag(m: Gevalmaker): Geval {
  const casus = {
    ...TAXI,
    inwoner: inwoner(['heer', 'Gé', 'Theunissen'], '1949-08-14', '999990342', ['Molenpad', '21', '1234 BE'], {
      telefoon: '06 00 00 10 51',
    }),
    hulpvraag: 'Ik zie steeds slechter en durf niet meer alleen met de bus. Hoe kom ik nog bij de soos?',
  };
  return verstuurVerslag(totOplossingen(m.maak(60), casus, 14), casus, 28, 'geenMaatwerk').doe(
    39,
    MARIT.wie,
    {
      soort: 'zonderAanvraagAfsluiten',
      reden: 'inwonerWilNietVerder',
      toelichting: 'Meneer belde: de eerste ritten met het maatje gingen goed. Hij wil geen aanvraag doen.',
    },
  );
}

/** A pgb was asked without a plan for it: the clock stands still (Awb 4:5, 4:15). */
function incompleet(m: Gevalmaker): Geval {
  return verstuurVerslag(totOplossingen(m.maak(44), PGB, 15), PGB, 29)
    .vraagAan(36, WIM, {
      voorziening: 'begeleiding',
      omschrijving: 'Twee uur begeleiding per week van Karim Haddad',
      vorm: 'pgb',
      motiveringPgb:
        'Karim kent mij acht jaar en spreekt mijn taal. Bij een aanbieder moet ik alles opnieuw uitleggen.',
    })
    .doe(40, ANOUK.wie, (_dag, { dagen }) => ({
      soort: 'aanvullingVragen',
      ontbreekt: ['budgetplanPgb'],
      hersteltermijnTotEnMet: dagen.straks(10),
      toelichting:
        'Wij hebben een budgetplan nodig: wat kost de hulp, wie geeft die, en hoe houdt u het bij? Het formulier zit bij de brief. Uw cliëntondersteuner kan helpen.',
    }));
}

function huishouden(m: Gevalmaker): Geval {
  const geval = verstuurVerslag(totOplossingen(m.maak(45), HUISHOUDEN, 16), HUISHOUDEN, 30)
    .vraagAan(37, WIM, { voorziening: 'huishoudelijke-hulp', omschrijving: 'Hulp bij het zware werk' })
    .doe(41, BILAL.wie, beoordeling({ gebruikelijkeHulp: ['nietVanToepassing', 'Mevrouw woont alleen.'] }));
  return kenToe(geval, 43, BILAL, {
    voorziening: 'huishoudelijke-hulp',
    omvang: [2.5, 'week'],
    euroPerJaar: 4_420,
    doel: 'U kunt in een schoon huis bezoek ontvangen.',
    aanbieder: 'Zorggroep De Linde',
    motivering: 'Het zware werk lukt u niet meer en er is niemand die het kan overnemen.',
    afweging:
      'Zonder hulp gaat het huis achteruit en krijgt u geen bezoek meer. Het lichte werk doet u zelf; daarom tweeënhalf uur.',
  });
}

/** Above ten thousand euro a year: somebody else must look (Awb 10:3, the mandate table). */
function groep(m: Gevalmaker): Geval {
  const geval = verstuurVerslag(totOplossingen(m.maak(41), GROEP, 9, 1), GROEP, 24)
    .vraagAan(31, WIM, {
      voorziening: 'dagbesteding',
      omschrijving: 'Drie dagen per week naar de zorgboerderij',
    })
    .doe(
      35,
      ANOUK.wie,
      beoordeling({ mantelzorgEnNetwerk: ['voldoet', 'Mevrouw doet al meer dan zij volhoudt.'] }),
    );
  return kenToe(geval, 37, ANOUK, {
    voorziening: 'dagbesteding',
    omvang: [6, 'week'],
    euroPerJaar: 14_300,
    doel: 'Meneer heeft drie dagen per week iets om handen en mevrouw kan op adem komen.',
    aanbieder: 'Zorgboerderij Het Erf',
    motivering:
      'Meneer heeft toezicht en een vaste groep nodig. Zonder die dagen houdt zijn vrouw het niet vol.',
    afweging:
      'Drie dagen is meer dan de twee waarmee wij meestal beginnen. Met minder komt mevrouw niet aan rust toe en dreigt opname.',
  });
}

/** Taken yesterday; it still has to be sent. */
function badkamer(m: Gevalmaker): Geval {
  const geval = verstuurVerslag(totOplossingen(m.maak(50), DREMPEL, 18), DREMPEL, 34)
    .vraagAan(41, WIM, {
      voorziening: 'woningaanpassing',
      omschrijving: 'Een badkamer waar ik in kan met de rolstoel',
    })
    .doe(
      45,
      JOOST.wie,
      beoordeling({ algemeenGebruikelijk: ['voldoet', 'Kraan en douchekop betaalt meneer zelf.'] }),
    );
  return kenToe(geval, 47, JOOST, {
    voorziening: 'woningaanpassing',
    omvang: [1, 'eenmalig'],
    euroPerJaar: 8_750,
    doel: 'U kunt zelf douchen.',
    aanbieder: 'Bouwbedrijf Op Maat',
    motivering: 'De badkamer is met uw rolstoel niet bereikbaar en verhuizen is niet goedkoper.',
    afweging: 'Met deze aanpassing doucht u zelf en kan uw vrouw stoppen met wassen.',
  }).doe(49, JOOST.wie, (_dag, { speler }) => nemen(speler.toestand, JOOST));
}

/** Called, looked at and sent: four hours asked, two given. */
function gedeeltelijk(m: Gevalmaker): Geval {
  return verstuurVerslag(totOplossingen(m.maak(70), VIERUUR, 16), VIERUUR, 33)
    .vraagAan(41, WIM, {
      voorziening: 'huishoudelijke-hulp',
      omschrijving: 'Vier uur hulp in het huishouden',
    })
    .doe(
      45,
      LOTTE.wie,
      beoordeling({
        gebruikelijkeHulp: ['deels', 'Haar zoon van 24 kan de helft van het zware werk doen.'],
        algemeneVoorziening: ['deels', 'De maaltijdservice neemt het koken op drie dagen over.'],
      }),
    )
    .doe(46, LOTTE.wie, (dag, { speler, regels }) =>
      concept(speler.toestand, regels, {
        beslissing: 'gedeeltelijk',
        voorziening: 'huishoudelijke-hulp',
        omvang: [2, 'week'],
        euroPerJaar: 3_536,
        ...drieJaar(dag),
        doel: 'Uw huis blijft schoon, ook als uw zoon nachtdienst heeft.',
        aanbieder: 'Zorggroep De Linde',
        motivering:
          'Uw zoon woont bij u, is gezond en kan een deel van het werk doen. Wat overblijft is twee uur.',
        voorliggend:
          'Gebruikelijke hulp: uw zoon doet de helft van het zware werk.\nMaaltijdservice: neemt het koken op drie dagen over.',
        nietToegekend: 'Twee van de vier uur die u vroeg.',
        afweging: 'Wij keken naar de nachtdiensten van uw zoon. Daarom twee uur en niet een.',
      }),
    )
    .doe(47, LOTTE.wie, (dag) => ({
      soort: 'belpogingVastleggen',
      op: dag,
      bereikt: true,
      weergave: 'Uitgelegd dat het twee uur wordt en waarom, en dat zij bezwaar kan maken.',
      reactie: 'Mevrouw vindt het jammer maar begrijpt het. Tim gaat op maandag stofzuigen.',
    }))
    .doe(48, PRIYA, (_dag, { speler }) =>
      toetsen(speler.toestand, true, 'Goed uitgelegd waarom de zoon meetelt.'),
    )
    .doe(49, LOTTE.wie, (_dag, { speler }) => nemen(speler.toestand, LOTTE))
    .doe(50, WIM, (dag) => ({ soort: 'besluitBekendmaken', op: dag, via: 'post' }))
    .dan((g) => {
      // The day that was named has passed and nobody came.
      draagOp(g, 51, 0);
      neemAan(g, 53, naDagen(9));
    });
}

/** Three calls without an answer count, when they were really made (Beleidsregels 3.8). */
function afgewezen(m: Gevalmaker): Geval {
  const belde = (na: number, weergave: string) => (g: Geval) =>
    g.doe(na, MARIT.wie, (dag) => ({
      soort: 'belpogingVastleggen',
      op: dag,
      bereikt: false,
      weergave,
      reactie: '',
    }));
  const geval = verstuurVerslag(totOplossingen(m.maak(80), TAXI, 15), TAXI, 30, 'geenMaatwerk')
    .vraagAan(
      38,
      WIM,
      { voorziening: 'individueel-vervoer', omschrijving: 'Een eigen taxi' },
      { keuze: 'gezienNietAkkoord' },
    )
    .doe(
      42,
      MARIT.wie,
      beoordeling({
        algemeneVoorziening: [
          'voldoetNiet',
          'Het collectief vervoer brengt meneer van deur tot deur en hij kan met anderen reizen.',
        ],
      }),
    )
    .doe(43, MARIT.wie, (_dag, { speler, regels }) =>
      concept(speler.toestand, regels, {
        beslissing: 'afwijzen',
        voorziening: 'individueel-vervoer',
        motivering:
          'U kunt met het collectief vervoer naar de soos, de dokter en uw broer. Daarom vergoeden wij geen eigen taxi.',
        voorliggend:
          'Collectief vervoer: komt aan uw deur en rijdt naar al deze plekken. Een maatje reist de eerste twee keer met u mee.',
        afweging:
          'Dat u zich schaamt nemen wij serieus. Met een maatje erbij is dat op te lossen zonder eigen taxi.',
      }),
    );
  return [
    belde(44, 'Om 10.15 uur gebeld, geen antwoord, geen voicemail.'),
    belde(47, 'Om 18.45 uur gebeld, geen antwoord.'),
    belde(50, 'Om 9.10 uur gebeld en een kaartje in de bus gedaan met het verzoek te bellen.'),
  ]
    .reduce((g, bel) => bel(g), geval)
    .doe(51, CARLA, (_dag, { speler }) => toetsen(speler.toestand, true))
    .doe(52, MARIT.wie, (_dag, { speler }) => nemen(speler.toestand, MARIT))
    .doe(52, WIM, (dag) => ({ soort: 'besluitBekendmaken', op: dag, via: 'post' }));
}

/** Asked twice to complete, nothing came: left out of treatment within four weeks (Awb 4:5). */
function buitenBehandeling(m: Gevalmaker): Geval {
  const casus = {
    ...ZOEKGERAAKT,
    inwoner: inwoner(['heer', 'Ad', 'Peeters'], '1966-06-06', '999990329', ['Grensweg', '1', '1234 DJ'], {
      telefoon: '06 00 00 10 49',
    }),
    hulpvraag: 'Ik wil hulp in huis. Meer hoeft u niet te weten.',
  };
  return totToegedeeld(m.maak(100), casus, 3)
    .doe(56, BEZOEKER, (dag) =>
      aanvraag(
        dag,
        { voorziening: 'huishoudelijke-hulp', omschrijving: 'Hulp in huis' },
        { vorm: 'formulier', ondertekend: false },
      ),
    )
    .doe(59, JOOST.wie, (dag) => ({
      soort: 'aanvullingVragen',
      ontbreekt: ['handtekening', 'gegevens'],
      hersteltermijnTotEnMet: plusDagen(dag, 14),
      toelichting:
        'Uw handtekening ontbreekt. Ook weten wij niet wat u in huis niet kunt en waardoor. Mogen wij langskomen of bellen?',
    }))
    .doe(80, JOOST.wie, (_dag, { speler, regels }) =>
      concept(speler.toestand, regels, {
        beslissing: 'buitenBehandeling',
        voorziening: 'huishoudelijke-hulp',
        motivering: '',
        afweging: '',
      }),
    )
    .doe(80, HENK, (_dag, { speler }) =>
      nemen(speler.toestand, { naam: 'Henk Willems' }, 'teamleider Wmo Noord'),
    )
    .doe(81, WIM, (dag) => ({ soort: 'besluitBekendmaken', op: dag, via: 'post' }));
}
