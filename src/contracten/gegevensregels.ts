import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld } from '../kern/uitkomst.ts';
import { zoekvorm } from '../kern/zoekvorm.ts';
import { dagenVerlies } from './contractdagen.ts';
import type { Productmensen } from './mensen.ts';
import { mensenBij, onbevestigd } from './mensen.ts';
import type { Aanbiedergegevens, Contract } from './register.ts';

export const CONTRACT = 'Wmo 2.6.3';

/** The other providers. */
export type Anderen = readonly Pick<Aanbiedergegevens, 'naam' | 'agb'>[];

/** Other days are confirmed by the number of people that they take something away from. */
export function dagenEis(
  {
    gegevens,
    bevestigd = null,
  }: { readonly gegevens: Aanbiedergegevens; readonly bevestigd?: number | null },
  stand: Contract | undefined,
  { vandaag, mensen = [] }: { readonly vandaag: Datum; readonly mensen?: readonly Productmensen[] },
): Weigering | undefined {
  const verlies = dagenVerlies(stand?.gegevens, gegevens, vandaag);
  if (verlies === undefined) return undefined;
  return onbevestigd(
    bevestigd,
    mensenBij(mensen),
    'aanbieder',
    verlies === 'begintNog'
      ? `Bevestig dat er voor hen tot ${datumLang(gegevens.contractVan)} geen contract geldt, of laat de eerste dag staan.`
      : undefined,
  );
}

/** All that stands in the way of who it is and what was agreed. */
export function gegevensEisen(g: Aanbiedergegevens, anderen: Anderen): readonly (Weigering | undefined)[] {
  const fout = (veld: string, code: string, reden: string, uitweg: string): Weigering => ({
    code,
    reden,
    artikel: CONTRACT,
    uitweg,
    veld,
  });
  const vreemd = g.gebieden.filter((gebied) => !/^[1-9]\d{3}$/.test(gebied));
  return [
    leegVeld(g.naam, 'naam', 'Er staat geen naam.', CONTRACT),
    anderen.some(({ naam }) => zoekvorm(naam) === zoekvorm(g.naam))
      ? fout(
          'naam',
          'naamBestaatAl',
          'Deze aanbieder staat al in het register.',
          'Wijzig de aanbieder die er al staat, of geef deze een andere naam.',
        )
      : undefined,
    g.agb !== null && !/^\d{8}$/.test(g.agb)
      ? fout('agb', 'agbOngeldig', 'Dit is geen AGB-code.', 'Een AGB-code heeft acht cijfers.')
      : undefined,
    // By its AGB-code is told whose message it is, and who gets one.
    ...anderen
      .filter(({ agb }) => agb !== null && agb === g.agb)
      .slice(0, 1)
      .map(({ naam }) =>
        fout(
          'agb',
          'agbBestaatAl',
          `Deze AGB-code heeft ${naam} al.`,
          'Controleer de code, of wijzig eerst die andere aanbieder.',
        ),
      ),
    g.telefoon.trim() === '' && g.email.trim() === ''
      ? fout(
          'telefoon',
          'contactOntbreekt',
          'Niemand kan de aanbieder zo bereiken.',
          'Vul een telefoonnummer of een e-mailadres in.',
        )
      : undefined,
    g.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(g.email)
      ? fout('email', 'emailOngeldig', 'Dit is geen e-mailadres.', 'Controleer het adres.')
      : undefined,
    g.contractTm !== null && g.contractTm < g.contractVan
      ? fout(
          'contractTm',
          'eindeVoorBegin',
          'Het contract eindigt voordat het begint.',
          'Kies een latere laatste dag, of laat die leeg.',
        )
      : undefined,
    vreemd.length > 0
      ? fout(
          'gebieden',
          'gebiedOngeldig',
          `Dit is geen postcodegebied: ${vreemd.join(', ')}.`,
          'Vul vier cijfers per gebied in, met een komma ertussen. Leeg is de hele gemeente.',
        )
      : undefined,
  ];
}
