import { nogTeBestrijden } from '../bezwaar/besluiten.ts';
import {
  beslistermijnBezwaar,
  bezwaaropschortingen,
  geplandeZitting,
  laatsteBeslissing,
  lopendeBeroepen,
  openHerstel,
  teBeslissen,
} from '../bezwaar/stand.ts';
import type { Beroep, Bezwaar } from '../bezwaar/toestand.ts';
import { datumVan, datumVoluit } from '../kern/datum.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Klok } from './klok.ts';
import { opDag, uitTermijn } from './klok.ts';
import type { DossierToestand } from './toestand.ts';

/** The clocks of objection and appeal. They run beside what goes on, and after all else is done (Awb 6:16). */
export function bezwaarklokken(t: DossierToestand, regels: LokaleRegels): readonly Klok[] {
  return [
    ...indienen(t, regels),
    ...t.bezwaar.bezwaren.flatMap((b) => [
      ...(teBeslissen(b) ? behandelen(t, b, regels) : []),
      ...daarna(b, regels),
    ]),
  ];
}

/** Against each decision on which no objection is being handled (Awb 6:7). */
function indienen(t: DossierToestand, regels: LokaleRegels): readonly Klok[] {
  return nogTeBestrijden(t).flatMap(({ soort, id, bekendOp }) =>
    bekendOp === null
      ? []
      : [
          uitTermijn(
            { soort: 'bezwaar', wachtOp: 'inwoner', onderdeel: soort === 'besluit' ? '' : id },
            kaleTermijn('awbBezwaarIndienen', bekendOp, regels),
          ),
        ],
  );
}

function behandelen(t: DossierToestand, b: Bezwaar, regels: LokaleRegels): readonly Klok[] {
  const som = beslistermijnBezwaar(t, b, regels);
  const bij = { soort: 'bezwaarBeslissing', wachtOp: 'gemeente', onderdeel: b.id } as const;
  const herstel = openHerstel(b);
  const zitting = geplandeZitting(b);
  return [
    som
      ? uitTermijn({ ...bij, opschortingen: bezwaaropschortingen(b, regels) }, som)
      : opDag(bij, b.tegen === 'nietTijdig' ? 'Awb 6:15 lid 1' : 'Awb 6:10 lid 2', {
          begin: b.ontvangenOp,
          uiterlijk: null,
          waarom:
            b.tegen === 'nietTijdig'
              ? 'Doorzenden moet zo snel mogelijk.'
              : 'De termijn begint als het besluit bekend is en de bezwaartermijn voorbij is.',
        }),
    ...(herstel
      ? [
          opDag({ soort: 'bezwaarHerstel', wachtOp: 'inwoner', onderdeel: herstel.id }, 'Awb 6:6', {
            begin: herstel.op,
            uiterlijk: herstel.hersteltermijnTotEnMet,
            waarom: 'Tot en met die dag kan de inwoner het bezwaar herstellen.',
          }),
        ]
      : []),
    ...(zitting
      ? [
          opDag({ soort: 'terInzage', wachtOp: 'gemeente', onderdeel: zitting.id }, 'Awb 7:4 lid 2', {
            begin: b.ontvangenOp,
            uiterlijk: zitting.terInzageUiterlijk,
            waarom: 'De stukken liggen ten minste een week voor de hoorzitting ter inzage.',
          }),
          opDag({ soort: 'nadereStukken', wachtOp: 'inwoner', onderdeel: zitting.id }, 'Awb 7:4 lid 1', {
            begin: b.ontvangenOp,
            uiterlijk: zitting.nadereStukkenTotEnMet,
            waarom: `Nadere stukken kunnen tot tien dagen voor de hoorzitting van ${datumVoluit(datumVan(zitting.begin))}.`,
          }),
        ]
      : []),
  ];
}

/** To the judge, and what the judge asks. */
function daarna(b: Bezwaar, regels: LokaleRegels): readonly Klok[] {
  const laatste = laatsteBeslissing(b);
  const inBeroep = b.beroepen.some((beroep) => beroep.beslissing === laatste?.id);
  return [
    ...(laatste && !inBeroep
      ? [
          uitTermijn(
            { soort: 'beroep', wachtOp: 'inwoner', onderdeel: laatste.id },
            kaleTermijn('awbBeroepIndienen', laatste.op, regels),
          ),
        ]
      : []),
    ...lopendeBeroepen(b).map((beroep) => bijDeRechter(beroep, regels)),
    ...hogerBeroep(b, regels),
  ];
}

function bijDeRechter(beroep: Beroep, regels: LokaleRegels): Klok {
  const onderdeel = beroep.id;
  return beroep.stukkenOp === null
    ? uitTermijn(
        { soort: 'stukkenRechter', wachtOp: 'gemeente', onderdeel },
        kaleTermijn('awbStukkenRechtbank', beroep.toegezondenOp, regels),
      )
    : opDag({ soort: 'uitspraak', wachtOp: 'anderePartij', onderdeel }, 'Awb 8:66', {
        begin: beroep.stukkenOp,
        uiterlijk: null,
        waarom: 'De stukken zijn verstuurd. De rechter bepaalt wanneer de uitspraak komt.',
      });
}

function hogerBeroep(b: Bezwaar, regels: LokaleRegels): readonly Klok[] {
  if (b.beroepen.some((beroep) => beroep.rechter === 'crvb')) return [];
  return b.beroepen.flatMap(({ id, uitspraak }) =>
    uitspraak?.hogerBeroepUiterlijk
      ? [
          uitTermijn(
            { soort: 'hogerBeroep', wachtOp: 'inwoner', onderdeel: id },
            kaleTermijn('awbHogerBeroep', uitspraak.op, regels),
          ),
        ]
      : [],
  );
}
