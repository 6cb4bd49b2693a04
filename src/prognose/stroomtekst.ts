import { datumLang } from '../kern/datum.ts';
import { metKomma } from '../sturing/figuur.ts';
import { getal } from '../ui/weergave.ts';
import type { Prognoseuitkomst } from './prognose.ts';
import type { Doorstroom } from './urenperzaak.ts';
import { perZaak } from './urenperzaak.ts';
import type { Werkbeeld } from './werkbeeld.ts';

/** Less than this part apart is the same to who plans. */
const GELIJK = 0.03;

/** In plain words; the numbers lie between 0, load does nothing, and 1, in proportion. */
export function volgtTekst(volgt: Prognoseuitkomst['volgt']): string {
  if (volgt === undefined) return 'niet bewaard';
  const [laag, hoog] = [Math.round(volgt.laag * 100), Math.round(volgt.hoog * 100)];
  return hoog - laag > 70
    ? 'ze zeggen er weinig over, dus het kan van niets tot naar verhouding'
    : `10% meer onder handen maakte het ${metKomma(laag / 10)} tot ${metKomma(hoog / 10)}% langzamer`;
}

/** `31,9 zaken per week met 108,4 uur: 3,4 uur per zaak` */
function doorstroomtekst(d: Doorstroom): string {
  const uren = perZaak(d);
  return `${metKomma(d.klaar)} zaken per week${uren === null ? '' : ` met ${metKomma(d.uren)} uur: ${metKomma(uren)} uur per zaak`}`;
}

/** Why a forecast may have more done with an hour than the year before, and what if it does not. */
function verschil(
  verwacht: Doorstroom,
  gewoon: number,
  { volgt, weken }: Pick<Prognoseuitkomst, 'volgt' | 'weken'>,
): string {
  const uren = perZaak(verwacht);
  if (uren === null) return '';
  if (Math.abs(uren / gewoon - 1) <= GELIJK) return 'Dat is zoveel per zaak als in het afgelopen jaar.';
  if (uren > gewoon)
    return `Per zaak is dat meer dan de ${metKomma(gewoon)} uur van het afgelopen jaar: er zijn dan uren over.`;
  const zoveel = verwacht.uren / gewoon;
  return `Per zaak is dat minder dan de ${metKomma(gewoon)} uur van het afgelopen jaar. Dat er per uur meer klaar komt, volgt uit wat uw eigen maanden over drukte zeggen (${volgtTekst(volgt)}). Blijft een zaak ${metKomma(gewoon)} uur vragen, dan komen er ${metKomma(zoveel)} per week klaar en liggen er aan het eind ongeveer ${getal(Math.round((verwacht.klaar - zoveel) * weken.length))} meer dan Vooruitkijken zegt. Wat er per week klaar komt, laat zien welke van de twee het wordt.`;
}

/** What the outcome takes for granted, beside what was: on its page. */
export function uitkomstzinnen(uitkomst: Prognoseuitkomst): readonly string[] {
  const { laatst, jaar, scenarios } = uitkomst;
  const verwacht = scenarios[0]?.perWeek;
  if (laatst === undefined || jaar === undefined || verwacht === undefined) return [];
  const gewoon = perZaak(jaar);
  return [
    `In de laatste drie hele maanden kwamen klaar: ${doorstroomtekst(laatst)}. Zoals het nu gaat, gaat deze uitkomst uit van ${doorstroomtekst(verwacht)}.${gewoon === null ? '' : ` ${verschil(verwacht, gewoon, uitkomst)}`}`,
  ];
}

/** The last forecast as far as Formatie has to say how it stands to it. */
export type Vergeleken = Pick<Prognoseuitkomst, 'volgt' | 'scenarios' | 'weken'>;

/** What Formatie takes for granted, beside what was and beside the last forecast: on its page. */
export function formatiezinnen(beeld: Werkbeeld, prognose: Vergeleken | null): readonly string[] {
  const { weken, zaakuren, laatst } = beeld;
  const som = (kies: (week: (typeof weken)[number]) => number): number =>
    weken.reduce((totaal, week) => totaal + kies(week), 0);
  const [uren, nieuw] = [som((w) => w.uren), som((w) => w.meldingen)];
  if (uren === 0 || zaakuren.uren === 0) return [];
  const af = uren / zaakuren.uren;
  const meer = Math.round(nieuw - af);
  const verwacht = prognose?.scenarios[0]?.perWeek;
  const begin = prognose?.weken[0];
  return [
    `In de laatste drie hele maanden kwamen klaar: ${doorstroomtekst(laatst)}. Vraagt een zaak ${metKomma(zaakuren.uren)} uur, dan zijn er in deze ${weken.length} weken uren voor ${metKomma(af / weken.length)} zaken per week, terwijl er ${metKomma(nieuw / weken.length)} bij komen. ${
      meer > 0
        ? `Dan liggen er aan het eind ongeveer ${getal(meer)} meer dan nu.`
        : meer < 0
          ? `Dan liggen er aan het eind ongeveer ${getal(-meer)} minder dan nu, zolang er iets ligt.`
          : 'Dan blijft de voorraad gelijk.'
    }`,
    ...(prognose === null || verwacht === undefined || begin === undefined
      ? []
      : [
          `Vooruitkijken, doorgerekend op ${datumLang(begin)}, gaat uit van ${doorstroomtekst(verwacht)}. ${verschil(verwacht, zaakuren.uren, prognose)}`.trim(),
        ]),
  ];
}
