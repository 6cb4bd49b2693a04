import { omvangTekst } from '../besluit/namen.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import type { Hulpperiode, LopendeHulp } from './hulp.ts';
import { lopendeHulp, zoOp } from './hulp.ts';
import type { TotVoortzetting, Voornemen } from './toestand.ts';

type Namen = Pick<LokaleRegels, 'voorzieningen'>;
type Hoeveel = Pick<Hulpperiode, 'omvang' | 'per' | 'bedragPerJaar'>;

/** `2 uur per week`; of a pgb with its amount. Empty when nothing was filled in. */
export function hoeveelTekst(
  p: Hoeveel,
  { voorziening, vorm }: Pick<LopendeHulp, 'voorziening' | 'vorm'>,
  regels: Namen,
): string {
  const omvang = omvangTekst(p, vindVoorziening(voorziening, regels)?.eenheid ?? '');
  const pgb =
    vorm === 'pgb' && p.bedragPerJaar !== null ? `een pgb van ${bedragTekst(p.bedragPerJaar)} per jaar` : '';
  return [omvang, pgb].filter((deel) => deel !== '').join(', ');
}

export interface Verandering {
  readonly onderdeel: OnderdeelId;
  readonly naam: string;
  readonly was: string;
  readonly wordt: string;
}

/** Old and new of each part; the last day only where it changes. Nothing of an intention that stood in words only. */
export function veranderingen(t: TotVoortzetting, v: Voornemen, regels: Namen): readonly Verandering[] {
  return lopendeHulp(zonderBesluit(t, v)).flatMap((hulp) => {
    const wordt = v.wordt?.find(({ onderdeel }) => onderdeel === hulp.gevraagd);
    if (!wordt) return [];
    const metDag = wordt.einde === hulp.einde ? () => '' : totTekst;
    return [
      {
        onderdeel: hulp.gevraagd,
        naam: vindVoorziening(hulp.voorziening, regels)?.naam ?? hulp.voorziening,
        was: `${hoeveelTekst(zoOp(hulp, v.ingang), hulp, regels)}${metDag(hulp.einde)}`,
        wordt: `${hoeveelTekst(wordt, hulp, regels)}${metDag(wordt.einde)}`,
      },
    ];
  });
}

function totTekst(einde: Datum | null): string {
  return einde === null ? ', zonder laatste dag' : `, tot en met ${datumLang(einde)}`;
}

/** The help as it was when this was intended, with what had been decided until then. */
export function zonderBesluit(t: TotVoortzetting, v: Pick<Voornemen, 'id'>): TotVoortzetting {
  const { voornemens } = t.voortzetting;
  const vanaf = voornemens.findIndex(({ id }) => id === v.id);
  return {
    ...t,
    voortzetting: {
      ...t.voortzetting,
      voornemens: voornemens.map((een, i) => (i >= vanaf ? { ...een, besluit: null } : een)),
    },
  };
}
