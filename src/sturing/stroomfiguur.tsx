import { aantal, getal } from '../ui/weergave.ts';
import type { Figuur, Figuurrij, Stand } from './figuur.ts';
import { jaar, kwartaalnaam, kwartalen, opgesomd } from './figuur.ts';
import type { Lijstmaat } from './lijstvraag.ts';
import { HALTENAAM, UITGANGNAAM } from './namen.ts';
import type { Haltestand, Stroom } from './stroom.ts';
import { stroomVan } from './stroom.ts';
import { Stroombeeld } from './stroombeeld.tsx';

/** What a reader has to look at, in whole sentences. */
function bevinding({ haltes }: Stroom): string {
  const zinnen = haltes.flatMap(({ halte, merken, mediaan }) =>
    merken.map((merk): string => {
      const naam = `‘${HALTENAAM[halte]}’`;
      switch (merk.soort) {
        case 'termijn':
          return `Van de termijn gaat het meeste op bij ${naam}: de helft blijft daar tot ${aantal(merk.dagen, 'dag', 'dagen')}, en de wet geeft er voor het hele deel ${getal(merk.norm)}.`;
        case 'langst':
          return `Nog langer, zonder wettelijke termijn, duurt ${naam}: de helft tot ${aantal(mediaan ?? 0, 'dag', 'dagen')}.`;
        case 'oploopt':
          return merk.weg === null
            ? `Het loopt op bij ${naam}: er kwam meer binnen dan er wegging.`
            : `Het loopt op bij ${naam}: ${getal(merk.binnen)} kwamen binnen en ${getal(merk.weg)} gingen weg.`;
      }
    }),
  );
  return zinnen.length === 0
    ? 'Er is te weinig geteld om te zeggen waar het blijft liggen.'
    : zinnen.join(' ');
}

const UITLEG_MERK = {
  termijn: 'meest van de termijn',
  langst: 'duurt het langst',
  oploopt: 'loopt op',
} as const;

function rijenVan({ haltes, hulp }: Stroom, s: Stand): readonly Figuurrij[] {
  const { keuze } = s.vraag;
  const nu = (maat: Lijstmaat) => ({ keuze, maat, loopt: true, van: null, tot: null });
  const toen = (maat: Lijstmaat) => ({ keuze, maat, loopt: false, ...jaar(s) });
  const naam = ({ halte, merken }: Haltestand): string =>
    merken.length === 0
      ? HALTENAAM[halte]
      : `${HALTENAAM[halte]} (${merken.map(({ soort }) => UITLEG_MERK[soort]).join(', ')})`;
  return [
    ...haltes.flatMap((h): readonly Figuurrij[] => [
      {
        kop: naam(h),
        cellen: [h.nu, h.oud, h.binnen, h.verder, h.eruit, h.mediaan, h.p90],
        lijsten: [
          nu(`halte:${h.halte}`),
          undefined,
          toen(`binnen:${h.halte}`),
          toen(`verder:${h.halte}`),
          toen(`uit:${h.halte}`),
        ],
      },
      ...(h.langs === 0 || h.halte === 'screenen'
        ? []
        : [
            {
              kop: `${HALTENAAM[h.halte]}: sloegen deze stap over`,
              cellen: [null, null, null, h.langs, null, null, null],
              lijsten: [undefined, undefined, undefined, toen(`langs:${h.halte}`)],
            },
          ]),
      ...h.uitgangen.map(({ uitgang, aantal: hoeveel }): Figuurrij => ({
        kop: `${HALTENAAM[h.halte]}: ${UITGANGNAAM[uitgang]}`,
        cellen: [null, null, null, null, hoeveel, null, null],
        lijsten: [undefined, undefined, undefined, undefined, toen(`vertrek:${h.halte}:${uitgang}`)],
      })),
    ]),
    {
      kop: 'Hulp begonnen',
      cellen: [null, null, hulp, null, null, null, null],
      lijsten: [undefined, undefined, toen('binnen:hulp')],
    },
  ];
}

/** The way of a melding from its receipt to the help: where does it lie now, where does it stay long, where does it leave? */
export function stroomfiguur(s: Stand): Figuur {
  const stroom = stroomVan(s);
  const gevonden = bevinding(stroom);
  const [eerste, laatste] = [kwartalen(s)[4] ?? jaar(s), kwartalen(s)[7] ?? jaar(s)];
  const periode = `van ${kwartaalnaam(eerste, s.vandaag)} tot en met ${kwartaalnaam(laatste, s.vandaag)}`;
  return {
    code: 'stroom',
    titel: 'Waar blijft het liggen?',
    uitleg: `De weg van een melding naar hulp. Wat kwam en ging is geteld ${periode}; wat er nu staat, vandaag. ${gevonden}`,
    definitie: [
      'Elk dossier staat op elk moment bij één stap: van de ontvangst van de melding tot de eerste dag met hulp, of tot het de weg verlaat. Wie een stap oversloeg, kwam er niet binnen en staat daar apart; de dagen tellen bij de stap ervoor.',
      'Screenen tot de toedeling; daarna tot het eerste gesprek; onderzoeken tot de toets of het verslag; verslag maken na de toets, tot het eerste verslag is verstuurd; verslag bij inwoner tot de aanvraag; beslissen tot het besluit is genomen; versturen tot het bekend is; hulp opdragen tot een aanbieder de opdracht heeft (na een weigering weer), bij een pgb tot de hulp begint; bij de aanbieder tot de eerste dag met hulp. Bij meer toegekende delen telt het deel dat het eerst begon. Een verlenging na een heronderzoek verlaat de weg met het besluit: de hulp loopt door; begint zij niet op tijd, dan staat zij bij wie nog geen hulp heeft.',
      'Nu hier: dossiers die vandaag bij die stap staan. Al hier: de helft daarvan staat er zoveel dagen of korter. Hulp waarvan de toegekende periode voorbij is, telt niet meer.',
      'Mediaan: de helft bleef er zoveel kalenderdagen of korter. 9 van de 10: zoveel dagen of korter. Geteld van alle dossiers die er weggingen, ook wie de weg verliet; dagen waarin de klok stilstond (Awb 4:15) tellen mee.',
      'Meest van de termijn: de stap met de hoogste mediaan ten opzichte van de wettelijke termijn, zes weken tot het verslag (Wmo 2.3.2 lid 1) en twee weken tot het besluit (Wmo 2.3.5 lid 2). Loopt op: de stap waar het grootste verschil is tussen wat binnenkwam en wat wegging, als dat ten minste een twintigste is.',
    ],
    legenda: [
      { kleur: 'merk', tekst: 'dossiers die binnenkwamen: hoe breder, hoe meer' },
      { kleur: 'zacht', tekst: 'dossiers die de stap hieronder oversloegen' },
      { kleur: 'grijs', tekst: 'dossiers die de weg verlieten' },
      { kleur: 'accent', tekst: 'hier valt iets op, met erbij wat' },
    ],
    kolommen: [
      'Stap',
      'Nu hier',
      'Al hier (dagen)',
      'Binnen',
      'Verder',
      'Eruit',
      'Mediaan (dagen)',
      '9 van de 10 (dagen)',
    ],
    rijen: rijenVan(stroom, s),
    beeld: (bij) => (
      <Stroombeeld
        bij={bij}
        label={`De weg van melding naar hulp. ${gevonden} Nu staan er, per stap: ${opgesomd(stroom.haltes.map(({ halte, nu }) => [HALTENAAM[halte].toLowerCase(), nu]))}.`}
        stroom={stroom}
      />
    ),
  };
}
