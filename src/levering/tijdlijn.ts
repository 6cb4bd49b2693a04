import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import type { LeveringGebeurtenis } from './gebeurtenissen.ts';
import {
  AANBODWENSNAAM,
  HERBEOORDELINGNAAM,
  OVERBRUGGINGNAAM,
  STOPREDENNAAM,
  STOPWOORDNAAM,
  WEIGERREDENNAAM,
} from './namen.ts';

export function leveringTijdlijn(g: Vastgelegd<LeveringGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'leveringOpgedragen':
      return g.feiten.opvolgt
        ? {
            titel: `Opvolger gevraagd: ${g.inhoud.naam}`,
            tekst: dagen(g.feiten.opvolgt.laatsteDag, g.feiten.opvolgt.begin),
          }
        : { titel: `Hulp opgedragen aan ${g.inhoud.naam}` };
    case 'opvolgingVerzet':
      return {
        titel: 'Dag van de overgang verzet',
        tekst: `${dagen(g.feiten.laatsteDag, g.feiten.begin)} ${g.inhoud.reden}`,
      };
    case 'leveringAangenomen':
      return {
        titel: 'De aanbieder nam de opdracht aan',
        tekst: g.feiten.verwachteStart
          ? `De hulp begint naar verwachting op ${datumLang(g.feiten.verwachteStart)}.`
          : 'Wanneer de hulp begint, is nog niet bekend.',
      };
    case 'leveringGeweigerd':
      return {
        titel: 'De aanbieder nam de opdracht niet aan',
        tekst: `Reden: ${WEIGERREDENNAAM[g.feiten.reden]}.`,
      };
    case 'leveringIngetrokken':
      return { titel: 'Opdracht aan de aanbieder ingetrokken', tekst: g.inhoud.reden };
    case 'startVerwacht':
      return {
        titel: 'Verwachte start bijgewerkt',
        tekst: `Nu ${datumLang(g.feiten.verwachteStart)}. ${g.inhoud.toelichting}`,
      };
    case 'hulpGestart':
      return { titel: 'De hulp is begonnen', tekst: `Op ${datumLang(g.feiten.op)}.` };
    case 'hulpGestopt':
      return {
        titel: g.feiten.reden === 'tijdelijk' ? 'De hulp stopte tijdelijk' : 'De hulp is gestopt',
        tekst: `Laatste dag ${datumLang(g.feiten.op)}: ${STOPREDENNAAM[g.feiten.reden]}.`,
      };
    case 'voortgangGemeld':
      return {
        titel: 'De aanbieder vertelde hoe het gaat',
        ...(g.feiten.stoptOp && {
          tekst: `De hulp gaat stoppen: laatste dag ${datumLang(g.feiten.stoptOp)}.`,
        }),
      };
    case 'wachtcontactVastgelegd':
      return {
        titel: 'Gesproken over de hulp',
        ...(g.feiten.stop && { tekst: `Klopt de stop? ${STOPWOORDNAAM[g.feiten.stop]}.` }),
      };
    case 'overbruggingGeregeld':
      return {
        titel: 'Overbrugging geregeld',
        tekst: `Tot de hulp begint: ${OVERBRUGGINGNAAM[g.feiten.vorm]}.`,
      };
    case 'andereAanbiederAangeboden':
      return {
        titel: `Een andere aanbieder aangeboden: ${g.inhoud.naam}`,
        tekst: `${AANBODWENSNAAM[g.feiten.wens]}.`,
      };
    case 'overbruggingAangeboden':
      return {
        titel: `Overbrugging aangeboden: ${OVERBRUGGINGNAAM[g.feiten.vorm]}`,
        tekst: `${AANBODWENSNAAM[g.feiten.wens]}.`,
      };
    case 'leveringGesloten':
      return {
        titel: 'Levering gesloten',
        tekst: `${datumLang(g.feiten.op)}: ${STOPREDENNAAM[g.feiten.reden]}. ${g.inhoud.toelichting}`,
      };
    case 'leveringHeropend':
      return { titel: 'Levering weer geopend', tekst: g.inhoud.reden };
    case 'wachtenHerbeoordeeld':
      return {
        titel: 'Opnieuw gekeken of het wachten kan',
        tekst: `${HERBEOORDELINGNAAM[g.feiten.uitkomst]}.`,
      };
  }
}

function dagen(laatsteDag: Datum, begin: Datum): string {
  return `Laatste dag bij de aanbieder van nu ${datumLang(laatsteDag)}, eerste dag daarna ${datumLang(begin)}.`;
}
