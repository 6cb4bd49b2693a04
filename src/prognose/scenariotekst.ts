import { datumLang } from '../kern/datum.ts';
import { INWERKEN } from './formatie.ts';
import type { Scenario } from './scenario.ts';

const getal = (n: number): string => String(n).replace('.', ',');
const INGEWERKT = `${Math.round(INWERKEN.deel * 100)}% van het werk`;

/** All that was asked of a scenario, in words; empty when nothing is otherwise. */
export function scenariozin(s: Scenario): string {
  const { meldingen, urenErbij, erbijVanaf, urenWeg, wegVanaf, telefonisch, verlengingTelefonisch = 0 } = s;
  const delen = [
    ...(meldingen === 0
      ? []
      : [
          `vanaf de eerste dag ${getal(Math.abs(meldingen))}% ${meldingen > 0 ? 'meer' : 'minder'} meldingen`,
        ]),
    ...(urenErbij === 0 || erbijVanaf === null
      ? []
      : [
          `${getal(urenErbij)} uur per week erbij vanaf ${datumLang(erbijVanaf)}; wie nieuw is, doet het eerste kwartaal ${INGEWERKT}`,
        ]),
    ...(urenWeg === 0 || wegVanaf === null
      ? []
      : [
          `${getal(urenWeg)}% van de uren weg vanaf ${datumLang(wegVanaf)}${
            s.wegVervangen === true
              ? `; na een kwartaal zijn er nieuwe mensen, die het eerste kwartaal ${INGEWERKT} doen`
              : ', zonder vervanging'
          }`,
        ]),
    ...(telefonisch === 0 ? [] : [`${getal(telefonisch)}% van de hulpvragen telefonisch`]),
    ...(verlengingTelefonisch === 0
      ? []
      : [`${getal(verlengingTelefonisch)}% van de verlengingen telefonisch`]),
    ...(s.dagelijksScreenen ? ['elke melding de dag erna verdeeld'] : []),
  ];
  return delen.join('; ');
}

/** `Vacature in maart (40 uur per week erbij vanaf 1 maart 2027; ...)` */
export function scenarioMetZin(s: Scenario): string {
  const zin = scenariozin(s);
  return zin === '' ? s.naam : `${s.naam} (${zin})`;
}
