import { z } from 'zod';
import { plusMaanden } from '../kern/datum.ts';
import type { Datum } from '../kern/datum.ts';
import type { Velden } from '../ui/velden.ts';
import {
  leesFormulier,
  zDatum,
  zDatumOfLeeg,
  zGelezen,
  zKeuze,
  zTekstOfLeeg,
  zVinkje,
  zVinkjes,
} from '../ui/velden.ts';
import { WIJZIGINGSOORTEN } from './formatie.ts';
import type { Scenario } from './scenario.ts';
import { bekendScenario, SCENARIOS, verandert, ZOALS_NU } from './scenario.ts';

/** `15`, `-10`, `7,5`; an empty field is 0. */
const zGetal = zGelezen((tekst) => {
  if (tekst === '') return 0;
  return /^-?\d{1,6}(?:[.,]\d{1,2})?$/.test(tekst) ? Number(tekst.replace(',', '.')) : undefined;
}, 'Vul een getal in, bijvoorbeeld 15.');

const zPrognose = z.object({
  scenario: zVinkjes(SCENARIOS, 'Kies wat u wilt vergelijken.'),
  weken: zGelezen(
    (tekst) => (/^\d{1,6}$/.test(tekst) ? Number(tekst) : undefined),
    'Vul een heel aantal weken in, bijvoorbeeld 26.',
  ),
  naam: zTekstOfLeeg(60),
  meldingen: zGetal,
  urenErbij: zGetal,
  erbijVanaf: zDatumOfLeeg('Kies een dag.'),
  urenWeg: zGetal,
  wegVanaf: zDatumOfLeeg('Kies een dag.'),
  telefonisch: zGetal,
  verlengingTelefonisch: zGetal,
  vervangen: zVinkje(),
  dagelijks: zVinkje(),
});

/** The scenarios that were chosen, with one's own when it says anything. */
export function leesPrognosevraag(ingevuld: Velden, vandaag: Datum) {
  const gelezen = leesFormulier(zPrognose, ingevuld);
  if (!gelezen.gelukt) return gelezen;
  const { scenario, weken, dagelijks, vervangen, ...eigen } = gelezen.waarde;
  const overEenMaand = plusMaanden(vandaag, 1);
  const mijn: Scenario = {
    ...ZOALS_NU,
    ...eigen,
    naam: eigen.naam || 'Eigen wat-als',
    wegVervangen: vervangen,
    dagelijksScreenen: dagelijks,
  };
  // What was typed and changes nothing is not passed over: it is refused (`scenarioWeigeringen`).
  const zegtIets =
    eigen.naam !== '' || vervangen || eigen.erbijVanaf !== null || eigen.wegVanaf !== null || verandert(mijn);
  const gekozen = scenario.map((code) => bekendScenario(code, overEenMaand));
  return {
    gelukt: true,
    waarde: { weken, scenarios: zegtIets ? [...gekozen, mijn] : gekozen },
  } as const;
}

export const zWijziging = z
  .object({
    soort: zKeuze(WIJZIGINGSOORTEN, 'Kies wat er verandert.'),
    uren: zGelezen((tekst) => {
      const uren = /^\d{1,4}(?:[.,]\d{1,2})?$/.test(tekst) ? Number(tekst.replace(',', '.')) : 0;
      return uren > 0 && uren <= 2_000 ? uren : undefined;
    }, 'Vul de uren per week in, boven 0. Gaan er uren af? Kies dan vertrek, verlof of verzuim.'),
    van: zDatum('Kies vanaf wanneer.'),
    totEnMet: zDatumOfLeeg('Kies een dag, of laat dit leeg.'),
    toelichting: zTekstOfLeeg(200),
  })
  .refine(({ van, totEnMet }) => totEnMet === null || totEnMet >= van, {
    error: 'De laatste dag ligt voor de eerste.',
    path: ['totEnMet'],
  });
