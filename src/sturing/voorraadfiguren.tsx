import type { WachtOp } from '../dossier/fase.ts';
import type { Aantallen, Tellingen } from '../doorlooptijd/queries.ts';
import { LOPEND } from '../doorlooptijd/queries.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { perDag, spreiding } from '../doorlooptijd/reken.ts';
import type { Getoond } from '../doorlooptijd/scherm.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import { plusDagen } from '../kern/datum.ts';
import { aantal } from '../ui/weergave.ts';
import { Stapelbeeld, STAPELKLEUREN, Voorraadbeeld } from './beelden.tsx';
import type { Figuur, Stand } from './figuur.ts';
import {
  gemiddeldeCellen,
  kwartaalnaam,
  kwartaalplaats,
  kwartalen,
  maanden,
  maandnaam,
  maandplaats,
  metRest,
  opgesomd,
  tekenbaar,
  telIn,
} from './figuur.ts';
import { groepenzicht } from './groepenzicht.ts';
import { EINDEN, EINDENAAM, PARTIJEN } from './namen.ts';
import { voorraadzicht } from './voorraadzicht.ts';

const FASENAMEN = [
  'Te verdelen',
  'In onderzoek',
  'Verslag bij de inwoner',
  'Aanvraag in behandeling',
] as const;

export const legendaVan = (namen: readonly string[]): Figuur['legenda'] =>
  namen.map((tekst, i) => ({ kleur: STAPELKLEUREN[i % STAPELKLEUREN.length] ?? 'merk', tekst }));

export const NIET_GESPLITST = 'niet uitgesplitst: een deel is te klein om te tonen';

/** What comes in, what goes out, and what lies there: with more in than out, everybody after waits longer. */
export function voorraadfiguur(s: Stand): Figuur {
  const { tellingen, kleinsteGroep: k, vandaag } = s;
  const vakken = maanden(s);
  const zicht = voorraadzicht(s).maanden;
  const per = vakken.flatMap((vak) => {
    const maand = zicht.get(vak.van);
    return maand === undefined ? [] : [{ vak, ...maand, stroom: [maand.nieuw, maand.klaar] }];
  });
  const laatste = per.at(-1);
  const jaar = vakken.slice(-13, -1);
  const erbij = jaar.reduce(
    (som, vak) => som + telIn(tellingen, 'mijlpaal:gemeld', vak) - telIn(tellingen, 'mijlpaal:klaar', vak),
    0,
  );
  // How much it grew is the stock of then and of now.
  const verraadt = [per.at(-14), per.at(-2)].some((toen) => typeof toen?.voorraad !== 'number');
  return {
    code: 'voorraad',
    titel: 'Instroom, uitstroom en voorraad',
    uitleg: verraadt
      ? 'In een deel van de laatste twaalf hele maanden was er te weinig om te tonen.'
      : Math.abs(erbij) < Math.max(k, 2)
        ? 'In de laatste twaalf hele maanden gingen er ongeveer evenveel dossiers uit als er bij kwamen.'
        : `In de laatste twaalf hele maanden kwamen er ${aantal(Math.abs(erbij), 'dossier', 'dossiers')} meer ${erbij > 0 ? 'bij dan eruit gingen: de voorraad groeit' : 'uit dan erbij kwamen: de voorraad krimpt'}.`,
    definitie: [
      'Nieuw: meldingen naar de dag van ontvangst. Klaar: dossiers waarin de hulpvraag is beantwoord (besluit, geen aanvraag, advies, doorverwezen of ingetrokken). Een bezwaar opent de voorraad niet opnieuw.',
      'Voorraad: wat op de laatste dag van de maand was gemeld en nog niet klaar. Een dossier dat een stap oversloeg, telt daar geen dag.',
      'Is er meer nieuw dan klaar, dan wachten de volgenden langer, ook als niemand trager werkt.',
    ],
    legenda: legendaVan([...FASENAMEN, ...(k > 1 ? [NIET_GESPLITST] : [])]),
    kolommen: ['Maand', 'Nieuw', 'Klaar', 'Voorraad', ...FASENAMEN],
    rijen: per.toReversed().map(({ vak, stroom, voorraad, fasen }) => ({
      kop: maandnaam(vak, vandaag),
      cellen: [...stroom, voorraad, ...fasen],
      lijsten: [
        ...(['mijlpaal:gemeld', 'mijlpaal:klaar'] as const).map((maat) => ({
          keuze: s.vraag.keuze,
          maat,
          loopt: false,
          ...vak,
        })),
        // What lay there on a day that is past is no list of today.
        vak.tot > vandaag
          ? { keuze: s.vraag.keuze, maat: 'open' as const, loopt: true, van: null, tot: null }
          : undefined,
      ],
    })),
    beeld: (bij) => (
      <Voorraadbeeld
        bij={bij}
        label={`Voorraad, instroom en uitstroom per maand. Nu liggen er ${laatste?.voorraad ?? 0} dossiers: ${opgesomd(FASENAMEN.map((naam, i) => [naam.toLowerCase(), laatste?.fasen[i] ?? 0]))}.`}
        stapels={per.map(({ vak, fasen, voorraad }) => ({
          ...maandplaats(vak),
          delen: metRest(fasen, voorraad),
        }))}
        kolom={4}
        stroom={per.map(({ stroom }) => [tekenbaar(stroom[0] ?? 0), tekenbaar(stroom[1] ?? 0)])}
      />
    ),
  };
}

const OUDERDOM = [0, 2, 4, 6, 8, 13, 26] as const;
/** In weeks, up to but not including the next; the last has no end. */
export const OUDERDOMSGROEPEN = OUDERDOM.map((weken, i) => {
  const eind = OUDERDOM[i + 1];
  return {
    weken,
    eind,
    naam: eind === undefined ? `${weken} weken of langer` : `${weken} tot ${eind} weken`,
    kort: eind === undefined ? `${weken}+` : `${weken}-${eind}`,
  };
});
export const PARTIJNAAM: Readonly<Record<WachtOp, string>> = {
  gemeente: 'De gemeente',
  inwoner: 'De inwoner',
  adviseur: 'De adviseur',
  anderePartij: 'Een andere partij',
  niemand: 'Niemand (rust)',
};

/** What is open counts too: else it looks quicker the more is left lying. */
export function ouderdomfiguur(s: Stand): Figuur {
  const { tellingen, vandaag, kleinsteGroep: k } = s;
  const open = PARTIJEN.map(
    (partij): Aantallen => tellingen.get(`open:${partij}`)?.get(LOPEND) ?? new Map<string, number>(),
  );
  const alles = spreiding(perDag(open, vandaag));
  const groepen = OUDERDOMSGROEPEN.map(({ weken, eind, naam, kort }) => ({
    naam,
    kort,
    lijst: {
      keuze: s.vraag.keuze,
      maat: 'open' as const,
      loopt: true,
      van: eind === undefined ? null : plusDagen(vandaag, 1 - eind * 7),
      tot: plusDagen(vandaag, 1 - weken * 7),
    },
  }));
  const { som, groepen: zicht } = groepenzicht(s, PARTIJEN.length, ({ tellingen: van }) => {
    const dagen = PARTIJEN.map((partij) =>
      perDag([van.get(`open:${partij}`)?.get(LOPEND) ?? new Map()], vandaag),
    );
    return OUDERDOMSGROEPEN.map(({ weken, eind }) =>
      dagen.map((per) =>
        per.reduce((n, [dag, keer]) => (dag >= weken * 7 && dag < (eind ?? Infinity) * 7 ? n + keer : n), 0),
      ),
    );
  });
  const [sommen, getoond] = [zicht.map((groep) => groep.som), zicht.map((groep) => groep.delen)];
  return {
    code: 'ouderdom',
    titel: 'Hoe oud is wat er nu ligt?',
    uitleg:
      alles.aantal === 0
        ? 'Er is geen open dossier.'
        : typeof som !== 'number'
          ? 'Er zijn te weinig open dossiers om te tonen.'
          : `${aantal(alles.aantal, 'open dossier', 'open dossiers')}; de helft is ${alles.mediaan ?? 0} dagen of korter geleden gemeld, 9 van de 10 ${alles.p90 ?? 0} dagen of korter.`,
    definitie: [
      'Alle dossiers waarin de hulpvraag vandaag niet is beantwoord, naar het aantal weken sinds de melding is ontvangen, en op wie het dossier nu wacht.',
      'Zes weken is de termijn voor het onderzoek, acht weken die voor onderzoek en besluit samen (Wmo 2.3.2 lid 1, 2.3.5 lid 2).',
    ],
    legenda: legendaVan([
      ...PARTIJEN.map((partij) => `wacht op ${PARTIJNAAM[partij].toLowerCase()}`),
      ...(k > 1 ? [NIET_GESPLITST] : []),
    ]),
    kolommen: ['Weken sinds de melding', 'Open', ...PARTIJEN.map((partij) => PARTIJNAAM[partij])],
    rijen: groepen.map(({ naam, lijst }, i) => ({
      kop: naam,
      cellen: [sommen[i] ?? 0, ...(getoond[i] ?? [])],
      lijst,
    })),
    beeld: (bij) => (
      <Stapelbeeld
        bij={bij}
        kolom={2}
        label={`Open dossiers naar weken sinds de melding. ${opgesomd(groepen.map(({ naam }, i) => [naam, sommen[i] ?? 0]))}.`}
        stapels={groepen.map(({ kort }, i) => ({
          kort,
          jaar: '',
          delen: metRest(getoond[i] ?? [], sommen[i] ?? 0),
        }))}
      />
    ),
  };
}

export const WACHTERS = [...PARTIJEN, 'niemand'] as const satisfies readonly WachtOp[];

/** Of each of them the days that a finished dossier waited in this stretch, as they may be shown. */
export const wachtcellen = (tellingen: Tellingen, vak: Tijdvak, kleinsteGroep: number): readonly Getoond[] =>
  gemiddeldeCellen(
    tellingen,
    vak,
    kleinsteGroep,
    'mijlpaal:klaar',
    WACHTERS.map((partij) => [`gewacht:${partij}`]),
  );

/** Whose turn was it? Days that a finished dossier waited, on average, so that the parts add up to the whole. */
export function wachtfiguur(s: Stand): Figuur {
  const vakken = kwartalen(s);
  const klaar = voorraadzicht(s).kwartalen;
  const per = vakken.map((vak, i) =>
    typeof klaar[i]?.klaar === 'number'
      ? wachtcellen(s.tellingen, vak, s.kleinsteGroep)
      : WACHTERS.map(() => WEGGELATEN),
  );
  return {
    code: 'wachten',
    titel: 'Op wie wordt gewacht?',
    uitleg:
      'Van elk afgerond dossier is van dag tot dag bekend wie aan zet was. Samen is dat de hele doorlooptijd.',
    definitie: [
      'Dagen per afgerond dossier, gemiddeld, naar het kwartaal waarin het klaar was. Een dag telt voor wie aan het eind van die dag aan zet was.',
      'Laat de inwoner een hersteltermijn verstrijken, dan is daarna de gemeente aan zet (Awb 4:5 lid 4). Niemand: het dossier was gesloten en ging later weer open. Het gemiddelde is hier gekozen omdat alleen gemiddelden optellen.',
      'Na het besluit wacht de inwoner tot de hulp begint. Dat staat bij ‘Op wie wordt gewacht tot de hulp er is?’.',
    ],
    legenda: legendaVan(WACHTERS.map((partij) => PARTIJNAAM[partij])),
    kolommen: ['Kwartaal', ...WACHTERS.map((partij) => `${PARTIJNAAM[partij]} (dagen)`)],
    rijen: vakken.map((vak, i) => ({
      kop: kwartaalnaam(vak, s.vandaag),
      cellen: per[i] ?? [],
      lijst: { keuze: s.vraag.keuze, maat: 'mijlpaal:klaar', loopt: false, ...vak },
    })),
    beeld: (bij) => (
      <Stapelbeeld
        bij={bij}
        label={`Gewachte dagen per afgerond dossier, per kwartaal. In het laatste hele kwartaal: ${opgesomd(
          WACHTERS.map((partij, i) => [PARTIJNAAM[partij].toLowerCase(), per.at(-2)?.[i] ?? 0]),
          ' dagen',
        )}.`}
        stapels={vakken.map((vak, i) => ({ ...kwartaalplaats(vak), delen: (per[i] ?? []).map(tekenbaar) }))}
      />
    ),
  };
}

/** How questions ended: not every one becomes an aanvraag. */
export function uitkomstfiguur(s: Stand): Figuur {
  const vakken = kwartalen(s);
  const per = voorraadzicht(s).kwartalen.map(({ einden }) => einden);
  return {
    code: 'uitkomst',
    titel: 'Hoe liep het af?',
    uitleg: 'Wat afgerond werd zonder aanvraag staat apart: die dossiers hebben geen beslistermijn.',
    definitie: [
      'Afgeronde dossiers naar het kwartaal waarin het antwoord er was. Een dossier dat met een ander is samengevoegd, telt daar.',
    ],
    legenda: legendaVan(EINDEN.map((einde) => EINDENAAM[einde])),
    kolommen: ['Kwartaal', ...EINDEN.map((einde) => EINDENAAM[einde])],
    rijen: vakken.map((vak, i) => ({
      kop: kwartaalnaam(vak, s.vandaag),
      cellen: per[i] ?? [],
      lijsten: EINDEN.map((einde) => ({
        keuze: s.vraag.keuze,
        maat: `einde:${einde}` as const,
        loopt: false,
        ...vak,
      })),
    })),
    beeld: (bij) => (
      <Stapelbeeld
        bij={bij}
        label={`Afgeronde dossiers per kwartaal. In het laatste hele kwartaal: ${opgesomd(EINDEN.map((einde, i) => [EINDENAAM[einde].toLowerCase(), per.at(-2)?.[i] ?? 0]))}.`}
        stapels={vakken.map((vak, i) => ({ ...kwartaalplaats(vak), delen: (per[i] ?? []).map(tekenbaar) }))}
      />
    ),
  };
}
