import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Regel } from '../ui/samenvatting.tsx';
import { LEVERINGSTANDNAAM, OPVOLGREDENNAAM, WEIGERREDENNAAM } from './namen.ts';
import { gaten, geweigerdeOpvolger, isGedicht } from './opvolging.ts';
import { opvolgerVan } from './stand.ts';
import type { TotLevering } from './toestand.ts';

/** Who takes over, on which days, and what lies between; nothing when nobody was asked. */
export function opvolgregels(t: TotLevering, onderdeel: OnderdeelId): readonly Regel[] {
  const { levering, stand } = opvolgerVan(t, onderdeel) ?? {};
  const geweigerd = geweigerdeOpvolger(t, onderdeel);
  const gat = gaten(t).find((g) => g.onderdeel === onderdeel);
  return [
    ...(levering?.opvolging && stand
      ? [
          {
            term: 'Opvolger',
            waarde: `${levering.naam} (${LEVERINGSTANDNAAM[stand]}), want ${OPVOLGREDENNAAM[levering.opvolging.reden]}`,
          },
          {
            term: 'Overgang',
            waarde: `laatste dag hier ${datumLang(levering.opvolging.laatsteDag)}, eerste dag daar ${datumLang(levering.opvolging.begin)}${
              levering.verwachteStart !== null && levering.verwachteStart !== levering.opvolging.begin
                ? `; de opvolger verwacht ${datumLang(levering.verwachteStart)}`
                : ''
            }`,
          },
          ...(levering.opvolging.woorden === ''
            ? []
            : [{ term: 'De inwoner zei erover', waarde: levering.opvolging.woorden }]),
        ]
      : []),
    ...(geweigerd
      ? [
          {
            term: 'Opvolger',
            waarde: `${geweigerd.naam} kan het niet overnemen${geweigerd.weigerreden ? ` (${WEIGERREDENNAAM[geweigerd.weigerreden]})` : ''}: ${geweigerd.antwoord} De hulp blijft hier. Zoek een andere, of trek die opdracht in als dat niet meer hoeft.`,
          },
        ]
      : []),
    ...(gat
      ? [
          {
            term: 'Zonder hulp',
            waarde: `${gat.tm === null ? `vanaf ${datumLang(gat.van)}; hoe lang is nog niet bekend` : `van ${datumLang(gat.van)} tot en met ${datumLang(gat.tm)}`}${
              isGedicht(t, gat) ? ', overbrugd' : ''
            }`,
          },
        ]
      : []),
  ];
}
