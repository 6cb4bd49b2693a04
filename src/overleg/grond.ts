import type { OnderdeelId } from '../kern/ids.ts';
import type { Gegevenscategorie, Ontvanger } from '../onderzoek/gegevenscodes.ts';
import { geldigeToestemming } from '../onderzoek/grondslag.ts';
import type { Verstrekkingsregel } from '../onderzoek/verstrekkingen.ts';
import { verstrekkingsregel } from '../onderzoek/verstrekkingen.ts';
import type { Overlegdeel, Overleggebied, Overleggrond } from './gebeurtenissen.ts';
import type { Overlegcasus, TotOverleg } from './toestand.ts';

/** Who works for the Wmo treats the same question: no line of the table is needed (Wmo 5.1.1 lid 1, 5.3.3). */
type Ander = Exclude<Overleggebied, 'wmo'>;

const ONTVANGER_VAN: Readonly<Record<Ander, Ontvanger>> = {
  jeugdwet: 'jeugdteam',
  pw: 'werkEnInkomen',
  wgs: 'schuldhulp',
  wi2021: 'inburgering',
  lpw: 'leerplicht',
  po: 'school',
  aanbieder: 'aanbieder',
  corporatie: 'corporatie',
  huisarts: 'huisarts',
  wijkagent: 'wijkagent',
};

/** As heavy as the heaviest thing that can stand in it. */
export const CATEGORIE_VAN: Readonly<Record<Overlegdeel, Gegevenscategorie>> = {
  naam: 'identificatie',
  hulpvraag: 'gezondheid',
  urgentie: 'oordeelProfessional',
  huishouden: 'huishouden',
  oplossingen: 'lopendeVoorziening',
  effecten: 'gezondheid',
};

/** The line of the table of ADR 0030 on which somebody of this area may be told something. */
export function overlegregel(gebied: Ander): Verstrekkingsregel | undefined {
  // Towards schuldhulp the law itself is the ground, for what they need for their own task; nothing goes the other way.
  return verstrekkingsregel(ONTVANGER_VAN[gebied], gebied === 'wgs' ? 'schuldhulp' : 'overleg');
}

export function grondVoor(gebied: Overleggebied): Overleggrond {
  if (gebied === 'wmo') return 'taak';
  return overlegregel(gebied)?.toestemming === false ? 'wgs8d' : 'toestemming';
}

/** What somebody of this area may see at most. */
export function hoogstensVoor(gebied: Overleggebied): readonly Overlegdeel[] {
  const delen = Object.keys(CATEGORIE_VAN) as readonly Overlegdeel[];
  if (gebied === 'wmo') return delen;
  const mag = overlegregel(gebied)?.categorieen ?? [];
  return delen.filter((deel) => mag.includes(CATEGORIE_VAN[deel]));
}

/** The consent for this area that holds on the day of the meeting. */
export function toestemmingVoor(
  gebied: Overleggebied,
  { dag }: Pick<Overlegcasus, 'dag'>,
  t: TotOverleg,
): OnderdeelId | null {
  const betreft = gebied === 'wmo' ? undefined : overlegregel(gebied)?.betreft;
  return betreft ? (geldigeToestemming(t, 'avg', betreft, dag)?.id ?? null) : null;
}
