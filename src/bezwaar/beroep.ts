import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd, leegVeld, tenzij } from '../kern/uitkomst.ts';
import { ongeldigeOntvangst } from '../melding/weigeringen.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type { Beroepuitkomst, Rechter, Uitspraakgevolg } from './codes.ts';
import type { BeroepIngesteld } from './gebeurtenissen.ts';
import type { BezwaarGebeurtenis } from './gebeurtenissen.ts';
import type { Bezwaarhandeling } from './open.ts';
import { MET_ADMINISTRATIE, volgende } from './open.ts';
import { laatsteBeslissing, lopendeBeroepen, teBeslissen, vindBezwaar } from './stand.ts';
import type { Beroep, Bezwaar, TotBezwaar } from './toestand.ts';

export interface BeroepVastleggen {
  readonly soort: 'beroepVastleggen';
  readonly bezwaar: OnderdeelId;
  readonly rechter: Rechter;
  readonly door: BeroepIngesteld['feiten']['door'];
  readonly toegezondenOp: Datum;
  readonly zaaknummer: string;
  readonly gronden: string;
}

const GEEN_BEZWAAR: Weigering = {
  code: 'geenBezwaar',
  reden: 'Er is geen bezwaar waarop beroep kan volgen.',
  artikel: 'Awb 7:1',
  uitweg: 'Leg eerst het bezwaar vast.',
};

/** Whether it is in time and allowed, the judge decides: we record it (Awb 6:7, 6:12, 8:104). */
export const beroepVastleggen: Bezwaarhandeling<BeroepVastleggen> = {
  titel: 'Beroep vastleggen',
  artikel: 'Awb 8:1, 8:42',
  rollen: [...MET_ADMINISTRATIE, 'klantmanager'],
  mag: (t) => (t.bezwaar.bezwaren.length > 0 ? undefined : GEEN_BEZWAAR),
  decide(o, t, { vandaag, regels }) {
    const b = vindBezwaar(t, o.bezwaar);
    if (!b) return geweigerd({ ...GEEN_BEZWAAR, veld: 'bezwaar' });
    const dag = ongeldigeOntvangst(o.toegezondenOp, vandaag);
    const beslissing = teBeslissen(b) ? null : (laatsteBeslissing(b)?.id ?? null);
    return tenzij(
      [
        dag && { ...dag, veld: 'toegezondenOp' },
        o.toegezondenOp < b.ontvangenOp
          ? {
              code: 'beroepVoorBezwaar',
              reden: `Het bezwaar is van ${datumLang(b.ontvangenOp)}. Beroep volgt daarna.`,
              artikel: 'Awb 7:1',
              uitweg: 'Vul de dag in waarop de griffier het beroepschrift stuurde.',
              veld: 'toegezondenOp',
            }
          : undefined,
        o.rechter === 'crvb' && !b.beroepen.some((x) => x.rechter === 'rechtbank' && x.uitspraak)
          ? {
              code: 'nogGeenUitspraak',
              reden: 'Er is nog geen uitspraak van de rechtbank.',
              artikel: 'Awb 8:104',
              uitweg: 'Leg eerst de uitspraak vast, of kies de rechtbank.',
              veld: 'rechter',
            }
          : undefined,
        o.rechter === 'rechtbank' && o.door === 'college'
          ? {
              code: 'collegeNietNaarRechtbank',
              reden: 'Tegen de eigen beslissing gaat het college niet in beroep.',
              artikel: 'Awb 8:1',
              uitweg: 'Kies de inwoner, of kies hoger beroep.',
              veld: 'door',
            }
          : undefined,
        leegVeld(o.zaaknummer, 'zaaknummer', 'Vul het zaaknummer van de rechter in.', 'Awb 8:42'),
      ],
      () =>
        b.beroepen.some((x) => x.rechter === o.rechter && x.zaaknummer === o.zaaknummer)
          ? []
          : [
              {
                soort: 'beroepIngesteld',
                feiten: {
                  id: volgende('BR', t, (x) => x.beroepen),
                  bezwaar: b.id,
                  beslissing,
                  rechter: o.rechter,
                  door: o.door,
                  toegezondenOp: o.toegezondenOp,
                  stukkenUiterlijk: uiterlijk('awbStukkenRechtbank', o.toegezondenOp, regels),
                },
                inhoud: { zaaknummer: o.zaaknummer, gronden: o.gronden },
              },
            ],
    );
  },
};

export interface BeroepstukkenVerzenden {
  readonly soort: 'beroepstukkenVerzenden';
  readonly beroep: OnderdeelId;
}

/** All papers about the case, within four weeks (Awb 8:42). */
export const beroepstukkenVerzenden: Bezwaarhandeling<BeroepstukkenVerzenden> = {
  titel: 'Stukken aan de rechter zenden',
  artikel: 'Awb 8:42',
  rollen: MET_ADMINISTRATIE,
  mag: (t) => (alleLopende(t).some((x) => x.stukkenOp === null) ? undefined : GEEN_STUKKEN_GEVRAAGD),
  decide: (o, t, { vandaag }) =>
    bijBeroep(o.beroep, t, (beroep, b) =>
      tenzij([beroep.stukkenOp === null ? undefined : GEEN_STUKKEN_GEVRAAGD], () => [
        {
          soort: 'beroepstukkenVerzonden',
          feiten: {
            beroep: beroep.id,
            bezwaar: b.id,
            op: vandaag,
            opTijd: vandaag <= beroep.stukkenUiterlijk,
          },
          inhoud: null,
        },
      ]),
    ),
};

const GEEN_STUKKEN_GEVRAAGD: Weigering = {
  code: 'geenStukkenGevraagd',
  reden: 'Er is geen beroep waarvoor nog stukken naar de rechter moeten.',
  artikel: 'Awb 8:42',
  uitweg: 'Leg eerst het beroep vast.',
};

export interface UitspraakVastleggen {
  readonly soort: 'uitspraakVastleggen';
  readonly beroep: OnderdeelId;
  /** Day on which it was sent to the parties: then the time for hoger beroep begins. */
  readonly op: Datum;
  readonly uitkomst: Beroepuitkomst;
  readonly gevolg: Uitspraakgevolg;
  readonly opnieuwUiterlijk: Datum | null;
  readonly samenvatting: string;
}

/** What the judge said, and what we must do now. */
export const uitspraakVastleggen: Bezwaarhandeling<UitspraakVastleggen> = {
  titel: 'Uitspraak vastleggen',
  artikel: 'Awb 8:70, 8:72',
  rollen: MET_ADMINISTRATIE,
  mag: (t) => (alleLopende(t).length > 0 ? undefined : GEEN_BEROEP),
  decide: (o, t, { vandaag, regels }) =>
    bijBeroep(o.beroep, t, (beroep, b) =>
      tenzij(
        [
          o.op <= vandaag && o.op >= beroep.toegezondenOp
            ? undefined
            : {
                code: 'uitspraakdagOnmogelijk',
                reden: 'De uitspraak kan niet op die dag zijn verzonden.',
                artikel: 'Awb 8:79',
                uitweg: 'Vul de dag in die op de uitspraak staat.',
                veld: 'op',
              },
          o.gevolg === 'geen' || o.uitkomst === 'gegrond'
            ? undefined
            : {
                code: 'gevolgAlleenBijGegrond',
                reden: 'Alleen een gegrond beroep heeft gevolgen voor de beslissing.',
                artikel: 'Awb 8:72',
                uitweg: 'Kies geen gevolg, of kies gegrond.',
                veld: 'gevolg',
              },
          o.gevolg !== 'opnieuwBeslissen' || (o.opnieuwUiterlijk !== null && o.opnieuwUiterlijk >= o.op)
            ? undefined
            : {
                code: 'opnieuwUiterlijkOntbreekt',
                reden: 'Er staat niet wanneer het nieuwe besluit er moet zijn.',
                artikel: 'Awb 8:72 lid 4',
                uitweg:
                  'Neem de dag uit de uitspraak over. Staat die er niet in, kies dan de dag waarop het lukt.',
                veld: 'opnieuwUiterlijk',
              },
          leegVeld(o.samenvatting, 'samenvatting', 'Schrijf kort op wat de rechter zei.', 'Awb 8:77'),
        ],
        () => [
          {
            soort: 'uitspraakGedaan',
            feiten: {
              beroep: beroep.id,
              bezwaar: b.id,
              op: o.op,
              uitkomst: o.uitkomst,
              gevolg: o.gevolg,
              opnieuwUiterlijk: o.gevolg === 'opnieuwBeslissen' ? o.opnieuwUiterlijk : null,
              hogerBeroepUiterlijk:
                beroep.rechter === 'rechtbank' && o.uitkomst !== 'ingetrokken'
                  ? uiterlijk('awbHogerBeroep', o.op, regels)
                  : null,
            },
            inhoud: { samenvatting: o.samenvatting },
          },
        ],
      ),
    ),
};

const GEEN_BEROEP: Weigering = {
  code: 'geenBeroep',
  reden: 'Er loopt geen beroep.',
  artikel: 'Awb 8:1',
  uitweg: 'Leg eerst het beroep vast.',
};

export function alleLopende(t: TotBezwaar): readonly Beroep[] {
  return t.bezwaar.bezwaren.flatMap(lopendeBeroepen);
}

function bijBeroep(
  id: OnderdeelId,
  t: TotBezwaar,
  doe: (beroep: Beroep, b: Bezwaar) => Uitkomst<readonly BezwaarGebeurtenis[]>,
): Uitkomst<readonly BezwaarGebeurtenis[]> {
  for (const b of t.bezwaar.bezwaren) {
    const beroep = lopendeBeroepen(b).find((x) => x.id === id);
    if (beroep) return doe(beroep, b);
  }
  return geweigerd({ ...GEEN_BEROEP, veld: 'beroep' });
}
