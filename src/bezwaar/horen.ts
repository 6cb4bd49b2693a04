import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumLang, datumVan } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { betreffendBesluit } from './besluiten.ts';
import type { Afziengrond, Bezwaaruitkomst } from './codes.ts';
import type { Bezwaarhandeling } from './open.ts';
import {
  bijOpenBezwaar,
  heeftOpenBezwaar,
  MET_ADMINISTRATIE,
  BEZWAARBEHANDELAARS,
  volgende,
} from './open.ts';
import { geplandeZitting, isGehoord, openBezwaren } from './stand.ts';
import type { Bezwaar, TotBezwaar } from './toestand.ts';

export interface HoorzittingPlannen {
  readonly soort: 'hoorzittingPlannen';
  readonly bezwaar: OnderdeelId;
  readonly begin: Tijdstip;
  readonly plaats: string;
  /** Where the papers can be read (Awb 7:4 lid 2). */
  readonly inzageplek: string;
}

/** The days that count back from a hearing (Awb 7:4 lid 1 and 2). */
function zittingsdagen(
  dag: Datum,
  regels: LokaleRegels,
): { readonly terInzageUiterlijk: Datum; readonly nadereStukkenTotEnMet: Datum } {
  return {
    terInzageUiterlijk: uiterlijk('awbStukkenTerInzage', dag, regels),
    nadereStukkenTotEnMet: uiterlijk('awbNadereStukken', dag, regels),
  };
}

/** Invited in time to read the papers and to hand in more; again is a new day (Awb 7:2, 7:4). */
export const hoorzittingPlannen: Bezwaarhandeling<HoorzittingPlannen> = {
  titel: 'Hoorzitting plannen',
  artikel: 'Awb 7:2, 7:4',
  rollen: MET_ADMINISTRATIE,
  mag: (t) => heeftOpenBezwaar(t) ?? (openBezwaren(t).every(isGehoord) ? AL_GEHOORD : undefined),
  decide: (o, t, { vandaag, regels }) =>
    bijOpenBezwaar(o.bezwaar, t, (b) => {
      const dagen = zittingsdagen(datumVan(o.begin), regels);
      return tenzij(
        [
          isGehoord(b) ? { ...AL_GEHOORD, veld: 'bezwaar' } : undefined,
          dagen.nadereStukkenTotEnMet > vandaag
            ? undefined
            : {
                code: 'zittingTeVroeg',
                reden: `Nadere stukken moeten er zijn op ${datumLang(dagen.nadereStukkenTotEnMet)}, en ter inzage op ${datumLang(dagen.terInzageUiterlijk)}. Dat lukt niet meer.`,
                artikel: 'Awb 7:4 lid 1 en 2',
                uitweg: 'Kies een latere dag voor de hoorzitting.',
                veld: 'begin',
              },
          leegVeld(o.plaats, 'plaats', 'Vul in waar de hoorzitting is.', 'Awb 7:2'),
          leegVeld(o.inzageplek, 'inzageplek', 'Vul in waar de stukken te lezen zijn.', 'Awb 7:4 lid 2'),
        ],
        () => {
          const eerder = geplandeZitting(b);
          if (eerder?.begin === o.begin && eerder.plaats === o.plaats) return [];
          return [
            {
              soort: 'hoorzittingGepland',
              feiten: { id: volgende('HZ', t, (x) => x.zittingen), bezwaar: b.id, begin: o.begin, ...dagen },
              inhoud: { plaats: o.plaats, inzageplek: o.inzageplek },
            },
          ];
        },
      );
    }),
};

const AL_GEHOORD: Weigering = {
  code: 'alGehoord',
  reden: 'De hoorzitting is al geweest.',
  artikel: 'Awb 7:2',
  uitweg: 'Kwam er iets nieuws boven? Leg dan contact vast; opnieuw horen kan bij een nieuw feit (Awb 7:9).',
};

export interface VanHorenAfzien {
  readonly soort: 'vanHorenAfzien';
  readonly bezwaar: OnderdeelId;
  readonly grond: Afziengrond;
  readonly toelichting: string;
}

/** Only on one of the five grounds of the law (Awb 7:3). */
export const vanHorenAfzien: Bezwaarhandeling<VanHorenAfzien> = {
  titel: 'Van horen afzien',
  artikel: 'Awb 7:3',
  rollen: BEZWAARBEHANDELAARS,
  mag: (t) =>
    heeftOpenBezwaar(t) ??
    (openBezwaren(t).every((b) => isGehoord(b) || b.afgezien !== null) ? HORENKEUZE_GEDAAN : undefined),
  decide: (o, t, { vandaag }) =>
    bijOpenBezwaar(o.bezwaar, t, (b) =>
      tenzij(
        [
          isGehoord(b) || b.afgezien ? { ...HORENKEUZE_GEDAAN, veld: 'bezwaar' } : undefined,
          leegVeld(
            o.toelichting,
            'toelichting',
            'Leg uit waaruit blijkt dat horen niet nodig is. Dit staat in de beslissing.',
            'Awb 7:12 lid 1',
          ),
        ],
        () => [
          {
            soort: 'vanHorenAfgezien',
            feiten: { bezwaar: b.id, op: vandaag, grond: o.grond },
            inhoud: { toelichting: o.toelichting },
          },
        ],
      ),
    ),
};

const HORENKEUZE_GEDAAN: Weigering = {
  code: 'horenAlGeregeld',
  reden: 'Er is al gehoord, of er is al van horen afgezien.',
  artikel: 'Awb 7:2, 7:3',
  uitweg: 'Ga verder met de beslissing.',
};

export interface HoorzittingVastleggen {
  readonly soort: 'hoorzittingVastleggen';
  readonly bezwaar: OnderdeelId;
  readonly verschenen: boolean;
  readonly aanwezig: string;
  readonly verslag: string;
}

/** D27. Who took or prepared the decision does not hear alone (Awb 7:5); a committee hears itself (Awb 7:13 lid 3). */
export const hoorzittingVastleggen: Bezwaarhandeling<HoorzittingVastleggen> = {
  titel: 'Verslag van het horen vastleggen',
  artikel: 'Awb 7:5, 7:7',
  rollen: MET_ADMINISTRATIE,
  mag: (t) => (openBezwaren(t).some(geplandeZitting) ? undefined : GEEN_ZITTING),
  decide: (o, t, { vandaag, wie }) =>
    bijOpenBezwaar(o.bezwaar, t, (b) => {
      const zitting = geplandeZitting(b);
      return tenzij(
        [
          zitting ? undefined : { ...GEEN_ZITTING, veld: 'bezwaar' },
          zitting && datumVan(zitting.begin) > vandaag ? nogNietGeweest(datumVan(zitting.begin)) : undefined,
          !b.metCommissie && betreffendBesluit(t, b)?.betrokken.includes(wie.id)
            ? NIET_ZELF_HOREN
            : undefined,
          leegVeld(o.aanwezig, 'aanwezig', 'Schrijf op wie er waren.', 'Awb 7:7'),
          leegVeld(o.verslag, 'verslag', 'Schrijf op wat er is gezegd.', 'Awb 7:7'),
        ],
        () => {
          if (!zitting) throw new Error('hoorzittingVastleggen zonder zitting');
          return [
            {
              soort: 'hoorzittingGehouden',
              feiten: {
                zitting: zitting.id,
                bezwaar: b.id,
                op: datumVan(zitting.begin),
                verschenen: o.verschenen,
              },
              inhoud: { aanwezig: o.aanwezig, verslag: o.verslag },
            },
          ];
        },
      );
    }),
};

const GEEN_ZITTING: Weigering = {
  code: 'geenZitting',
  reden: 'Er is geen hoorzitting gepland.',
  artikel: 'Awb 7:2',
  uitweg: 'Plan eerst een hoorzitting, of zie van horen af met een grond uit de wet.',
};

const NIET_ZELF_HOREN: Weigering = {
  code: 'hoorderWasBetrokken',
  reden: 'U nam het besluit of bereidde het voor. Dan kunt u de inwoner hierover niet horen.',
  artikel: 'Awb 7:5 lid 1',
  uitweg: 'Laat een collega horen die niet bij het besluit betrokken was.',
};

function nogNietGeweest(dag: Datum): Weigering {
  return {
    code: 'zittingNogNietGeweest',
    reden: `De hoorzitting is op ${datumLang(dag)}.`,
    artikel: 'Awb 7:7',
    uitweg: 'Leg het verslag vast als de hoorzitting is geweest.',
  };
}

export interface CommissieadviesVastleggen {
  readonly soort: 'commissieadviesVastleggen';
  readonly bezwaar: OnderdeelId;
  readonly op: Datum;
  readonly strekking: Bezwaaruitkomst;
  readonly advies: string;
}

/** In writing, with the report of the hearing (Awb 7:13 lid 6). */
export const commissieadviesVastleggen: Bezwaarhandeling<CommissieadviesVastleggen> = {
  titel: 'Advies van de commissie vastleggen',
  artikel: 'Awb 7:13',
  rollen: MET_ADMINISTRATIE,
  mag: (t) => (openBezwaren(t).some(wachtOpAdvies) ? undefined : GEEN_ADVIES_NODIG),
  decide: (o, t, { vandaag }) =>
    bijOpenBezwaar(o.bezwaar, t, (b) =>
      tenzij(
        [
          wachtOpAdvies(b) ? undefined : { ...GEEN_ADVIES_NODIG, veld: 'bezwaar' },
          o.op <= vandaag && o.op >= b.ontvangenOp
            ? undefined
            : {
                code: 'adviesdagOnmogelijk',
                reden: 'Het advies kan niet van die dag zijn.',
                artikel: 'Awb 7:13',
                uitweg: 'Vul de dag in waarop het advies binnenkwam.',
                veld: 'op',
              },
          leegVeld(o.advies, 'advies', 'Neem over wat de commissie adviseert.', 'Awb 7:13 lid 6'),
        ],
        () => [
          {
            soort: 'commissieadviesOntvangen',
            feiten: { bezwaar: b.id, op: o.op, strekking: o.strekking },
            inhoud: { advies: o.advies },
          },
        ],
      ),
    ),
};

function wachtOpAdvies(b: Bezwaar): boolean {
  return b.metCommissie && b.advies === null && (isGehoord(b) || b.afgezien !== null);
}

const GEEN_ADVIES_NODIG: Weigering = {
  code: 'geenAdviesVerwacht',
  reden: 'Er wordt geen advies van een commissie verwacht.',
  artikel: 'Awb 7:13',
  uitweg: 'De commissie adviseert na het horen, en niet als er geen commissie is.',
};

/** A ground to skip the hearing also says how it must end (Awb 7:3 onder a, b en e). */
export function uitkomstVanAfzien(
  t: Pick<TotBezwaar['bezwaar']['bezwaren'][number], 'afgezien'>,
): Bezwaaruitkomst | undefined {
  switch (t.afgezien?.grond) {
    case 'kennelijkNietOntvankelijk':
      return 'nietOntvankelijk';
    case 'kennelijkOngegrond':
      return 'ongegrond';
    case 'helemaalTegemoet':
      return 'gegrond';
    default:
      return undefined;
  }
}
