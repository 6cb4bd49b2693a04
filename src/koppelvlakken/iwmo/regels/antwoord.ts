import type { BerichtVan } from '../berichten.ts';
import type { Regel } from './regel.ts';

type Antwoord = BerichtVan<'319'>['Antwoord'];

/** A new 319 beside what this provider asked and was answered before, about the same client. */
export interface Antwoordverband {
  readonly nu: Antwoord;
  /** ReferentieAanbieder of each request that came in (315, 317). */
  readonly gevraagd: readonly string[];
  readonly eerder: readonly Pick<Antwoord, 'ReferentieAanbieder' | 'VerzoekAntwoord'>[];
  /** ReferentieAanbieder of what was assigned (301). */
  readonly toegewezen: readonly string[];
}

export type Antwoordregel = Pick<Regel, 'code' | 'retourcode' | 'eis' | 'uitweg'> & {
  readonly breekt: (verband: Antwoordverband) => boolean;
};

const IN_ONDERZOEK = '2';

/** Which answer may follow what was said before. */
export const ANTWOORDREGELS: readonly Antwoordregel[] = [
  {
    code: 'TR355',
    retourcode: '9355',
    eis: 'Een antwoord hoort bij een verzoek dat deze aanbieder deed.',
    uitweg: 'Neem de referentie van het verzoek over.',
    breekt: ({ nu, gevraagd }) => !gevraagd.includes(nu.ReferentieAanbieder),
  },
  {
    code: 'TR359',
    retourcode: '9359',
    eis: 'Wat al is toegewezen, krijgt geen antwoord meer.',
    uitweg: 'De toewijzing was het antwoord. Bel de aanbieder als die niet klopt.',
    breekt: ({ nu, toegewezen }) => toegewezen.includes(nu.ReferentieAanbieder),
  },
  {
    code: 'TR360',
    retourcode: '9360',
    eis: 'Dat een aanvraag in onderzoek is, wordt één keer gezegd, en voor elk ander antwoord.',
    uitweg: 'Wijs toe of wijs af.',
    breekt: (verband) => verband.nu.VerzoekAntwoord === IN_ONDERZOEK && eerdere(verband).length > 0,
  },
  {
    code: 'TR365',
    retourcode: '9365',
    eis: 'Na een afwijzing volgt geen antwoord meer.',
    uitweg: 'Bel de aanbieder: voor iets anders doet die een nieuw verzoek.',
    breekt: (verband) => eerdere(verband).some(({ VerzoekAntwoord }) => VerzoekAntwoord !== IN_ONDERZOEK),
  },
];

function eerdere({ nu, eerder }: Antwoordverband) {
  return eerder.filter(({ ReferentieAanbieder }) => ReferentieAanbieder === nu.ReferentieAanbieder);
}
