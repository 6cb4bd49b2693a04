import type { Handelingen } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import { INWONERS } from '../melding/lopend.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { inwonerWeetNiets } from '../screening/weigeringen.ts';
import type { ClientondersteuningGevraagd, OnderzoekGebeurtenis } from './gebeurtenissen.ts';
import type { Ondersteunde } from './gegevenscodes.ts';
import { ONDERSTEUNDEN } from './gegevenscodes.ts';
import { BEHANDELAARS } from './rollen.ts';
import type { Clientondersteuning, Ondersteuningsvraag, TotOnderzoek } from './toestand.ts';

export type OndersteuningOpdracht = { readonly soort: 'clientondersteuningVragen' } & Omit<
  ClientondersteuningGevraagd['feiten'],
  'op'
> &
  ClientondersteuningGevraagd['inhoud'];

/** By telephone or at the desk as well, before anybody has the dossier. */
const DOORGEVERS: readonly Rol[] = ['screener', 'administratie', ...BEHANDELAARS];

/** Who stands beside this one, as recorded last. */
export function ondersteuningVan(
  { onderzoek }: Pick<TotOnderzoek, 'onderzoek'>,
  voor: Ondersteunde,
): Clientondersteuning | null {
  return voor === 'inwoner' ? onderzoek.clientondersteuning : onderzoek.ondersteuningMantelzorger;
}

/** Asked, and nobody has recorded yet who will help; the oldest first. */
export function openOndersteuningsvragen(t: Pick<TotOnderzoek, 'onderzoek'>): readonly Ondersteuningsvraag[] {
  return t.onderzoek.ondersteuningsvragen.filter(({ open }) => open);
}

/** For whom somebody of the resident's side asks; an employee may ask for either. */
function vraagtVoor(rol: Rol): readonly Ondersteunde[] {
  if (!INWONERS.includes(rol)) return ONDERSTEUNDEN;
  return rol === 'mantelzorger' ? ['mantelzorger'] : ['inwoner'];
}

/** For whom nobody asked yet. */
export function nogTeVragen(t: TotOnderzoek, rol: Rol): readonly Ondersteunde[] {
  const gevraagd = openOndersteuningsvragen(t).map(({ voor }) => voor);
  return vraagtVoor(rol).filter((voor) => !gevraagd.includes(voor));
}

export const ondersteuningHandelingen: Handelingen<
  OndersteuningOpdracht,
  TotOnderzoek,
  OnderzoekGebeurtenis,
  LokaleRegels
> = {
  clientondersteuningVragen: {
    titel: 'Vraag om cliëntondersteuning vastleggen',
    artikel: 'Wmo 2.2.4, 2.3.2 lid 3',
    rollen: [...INWONERS, ...DOORGEVERS],
    mag: (t, { wie }) =>
      lopendeMelding(t) ??
      inwonerWeetNiets(t) ??
      (nogTeVragen(t, wie.rol).length > 0 ? undefined : AL_GEVRAAGD),
    decide: ({ voor, weg, toelichting }, t, { wie, vandaag: op }) =>
      tenzij([vraagtVoor(wie.rol).includes(voor) ? undefined : NIET_VOOR_EEN_ANDER], () =>
        nogTeVragen(t, wie.rol).includes(voor)
          ? [
              {
                soort: 'clientondersteuningGevraagd',
                feiten: { op, weg: INWONERS.includes(wie.rol) ? 'portaal' : weg, voor },
                inhoud: { toelichting: toelichting.trim() },
              },
            ]
          : [],
      ),
  },
};

const AL_GEVRAAGD: Weigering = {
  code: 'clientondersteuningAlGevraagd',
  reden: 'Hier is al om gevraagd. Wij regelen wie er helpt.',
  artikel: 'Wmo 2.2.4',
  uitweg: 'Duurt het te lang? Bel de cliëntondersteuning zelf: dat mag altijd.',
};

const NIET_VOOR_EEN_ANDER: Weigering = {
  code: 'nietVoorEenAnder',
  reden: 'U vraagt dit voor uzelf. De ander kan het zelf ook vragen.',
  artikel: 'Wmo 2.2.4',
  uitweg: 'Vraag het voor uzelf, of bel ons.',
  veld: 'voor',
};
