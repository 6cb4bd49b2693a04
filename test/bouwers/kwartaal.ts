import type { Kwartaalrapportstuk } from '../../src/brieven/gegevensKwartaal.ts';
import type { Maat } from '../../src/dossier/meting.ts';
import type { Tellingen } from '../../src/doorlooptijd/queries.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { datum } from '../../src/kern/datum.ts';
import type { Rapportcijfers } from '../../src/kwartaal/gebeurtenissen.ts';
import { kwartaalVanaf } from '../../src/kwartaal/kwartaal.ts';
import type { Rapportbron } from '../../src/kwartaal/queries.ts';
import { rapportstuk } from '../../src/kwartaal/stuk.ts';
import type { Rapportversie } from '../../src/kwartaal/toestand.ts';
import { waardenVan } from '../../src/sturing/vraag.ts';
import { voorbeeldInrichting } from './inrichting.ts';
import { contextVoor, persoonId } from './stap.ts';

/** Third quarter of 2026. */
const KWARTAAL = kwartaalVanaf(datum('2026-07-01'));

/** So often so many days, per measure and month. */
export type Gemeten = Readonly<
  Partial<Record<Maat, Readonly<Record<string, Readonly<Record<string, number>>>>>>
>;

export function tellingen(gemeten: Gemeten): Tellingen {
  return new Map(
    Object.entries(gemeten).map(([maat, maanden]) => [
      maat as Maat,
      new Map(
        Object.entries(maanden).map(([maand, aantallen]) => [
          datum(`${maand}-01`),
          new Map(Object.entries(aantallen)),
        ]),
      ),
    ]),
  );
}

/** A municipality where nothing happened, but for what is given. */
export function rapportbron(anders: Partial<Rapportbron> = {}): Rapportbron {
  const inrichting = anders.inrichting ?? voorbeeldInrichting();
  return {
    inrichting,
    kwartaal: KWARTAAL,
    peildatum: datum('2026-10-12'),
    tellingen: new Map(),
    eersteMelding: datum('2020-01-06'),
    voorzieningen: waardenVan('voorziening', inrichting),
    perVoorziening: new Map(),
    urgenties: waardenVan('urgentie', inrichting),
    perUrgentie: new Map(),
    voorraad: [],
    overTermijn: { onderzoek: 0, beslissing: 0 },
    toetsen: [],
    effecten: [],
    doorbraken: [],
    regelsInDeWeg: [],
    bezwaargronden: [],
    knelpunten: [],
    aanbieders: [],
    zonderHulp: [],
    aanbiedernamen: new Map(),
    wijzigingen: [],
    prognose: null,
    ...anders,
  };
}

/** Figures with one part that stands out. */
export function rapportcijfers(anders: Partial<Rapportcijfers> = {}): Rapportcijfers {
  const deel = { uitleg: '', tabellen: [], definities: [], aandacht: [] };
  return {
    van: KWARTAAL.van,
    totEnMet: datum('2026-09-30'),
    peildatum: datum('2026-10-12'),
    kleinsteGroep: 5,
    delen: [
      { ...deel, code: 'algemeen', titel: 'In het kort' },
      {
        ...deel,
        code: 'stroom',
        titel: 'Instroom, uitstroom en voorraad',
        uitleg: 'Komt er meer binnen dan eruit gaat, dan wacht wie daarna komt langer.',
        aandacht: ['Er kwamen 8 meer dossiers bij dan er werden afgerond.'],
        definities: ['Nieuwe meldingen: naar de dag van ontvangst.'],
        tabellen: [
          {
            titel: 'Meldingen',
            uitleg: 'Per kwartaal.',
            beeld: {
              svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20"><rect width="40" height="20" fill="#0b5c6e"></rect><text x="50" y="15" font-size="9">40</text></svg>',
              label: 'Meldingen in dit kwartaal: 40.',
              legenda: [{ kleur: '#0b5c6e', tekst: 'meldingen' }],
            },
            kolommen: ['Maat', '3e kwartaal 2026', '2e kwartaal 2026'],
            rijen: [
              { kop: 'Nieuwe meldingen', cellen: [40, 'te weinig om te tonen'] },
              { kop: 'Dwangsommen', cellen: [{ centen: 123_400 }, null] },
            ],
          },
        ],
      },
      { ...deel, code: 'leren', titel: 'Doorbraken en knelpunten' },
    ],
    ontbreekt: [{ wat: 'De wachttijd bij aanbieders', waarom: 'Die staat niet in Omkeer.' }],
    openbaar: [{ wat: 'Gemeenten die te laat zijn', cijfer: '1 op 4', bron: 'Een krant', jaar: '2023' }],
    ...anders,
  };
}

export function rapportversie(anders: Partial<Rapportversie> = {}): Rapportversie {
  const { nu: op } = contextVoor('teamleider', { vandaag: '2026-10-12' as Datum });
  return {
    nummer: 1,
    cijfers: rapportcijfers(),
    wijziging: null,
    opgesteld: { door: persoonId('henk'), op },
    toelichtingen: [
      {
        deel: 'stroom',
        oorzaak: 'Er ging een brief uit.\n\nNaar iedereen.',
        maatregel: 'Wij bellen.',
        nr: 2,
        door: persoonId('henk'),
        op,
      },
    ],
    makers: [persoonId('henk')],
    vastgesteld: null,
    ...anders,
  };
}

/** The second version, approved, with a figure that changed. */
export function kwartaalrapportstuk(): Kwartaalrapportstuk {
  const { nu: op } = contextVoor('controller', { vandaag: '2026-10-20' as Datum });
  return rapportstuk({
    versie: rapportversie({
      nummer: 2,
      wijziging: 'Een melding was op de verkeerde dag geboekt.',
      vastgesteld: { door: persoonId('thomas'), op, nr: 9 },
    }),
    veranderd: [{ deel: 'Instroom', cijfer: 'Nieuwe meldingen', was: '41', wordt: '40' }],
    naamVan: (persoon) => (persoon === 'thomas' ? 'Thomas Bakker' : persoon),
  });
}
