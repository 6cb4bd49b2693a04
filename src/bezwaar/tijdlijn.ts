import { bedragTekst } from '../kern/bedrag.ts';
import { datumLang, datumVan } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { hoofdletter } from '../onderzoek/opties.ts';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import type { BezwaarGebeurtenis } from './gebeurtenissen.ts';
import {
  AFZIENGRONDNAAM,
  BEROEPUITKOMSTNAAM,
  BEZWAARDOELNAAM,
  BEZWAARGEBREKNAAM,
  BEZWAARKANAALNAAM,
  BEZWAARUITKOMSTNAAM,
  CONTACTUITKOMSTNAAM,
  RECHTERNAAM,
  TIJDIGHEIDNAAM,
  UITSPRAAKGEVOLGNAAM,
} from './namen.ts';

/** One line of the timeline. */
export function bezwaarTijdlijn(g: Vastgelegd<BezwaarGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'bezwaarOntvangen':
      return {
        titel: 'Bezwaar ontvangen',
        tekst: `Tegen ${BEZWAARDOELNAAM[g.feiten.tegen]}, ${BEZWAARKANAALNAAM[g.feiten.kanaal]} op ${datumLang(g.feiten.ontvangenOp)}; ${TIJDIGHEIDNAAM[g.feiten.tijdigheid]}.`,
      };
    case 'bezwaarcontactVastgelegd':
      return {
        titel: 'Contact over het bezwaar',
        tekst: `${hoofdletter(CONTACTUITKOMSTNAAM[g.feiten.uitkomst])}.`,
      };
    case 'bezwaarherstelGevraagd':
      return {
        titel: 'Gevraagd om het bezwaar te herstellen',
        tekst: `${hoofdletter(g.feiten.ontbreekt.map((x) => BEZWAARGEBREKNAAM[x]).join(', '))}; tot en met ${datumLang(g.feiten.hersteltermijnTotEnMet)}.`,
      };
    case 'bezwaarHersteld':
      return { titel: g.feiten.volledig ? 'Bezwaar hersteld' : 'Bezwaar aangevuld, nog niet compleet' };
    case 'bezwaarVerdaagd':
      return { titel: `Beslissing op bezwaar uitgesteld tot en met ${datumLang(g.feiten.tot)}` };
    case 'hoorzittingGepland':
      return {
        titel: `Uitgenodigd voor de hoorzitting van ${datumLang(datumVan(g.feiten.begin))}`,
        tekst: `Nadere stukken tot en met ${datumLang(g.feiten.nadereStukkenTotEnMet)}.`,
      };
    case 'vanHorenAfgezien':
      return { titel: 'Van horen afgezien', tekst: `${hoofdletter(AFZIENGRONDNAAM[g.feiten.grond])}.` };
    case 'hoorzittingGehouden':
      return {
        titel: `Hoorzitting gehouden op ${datumLang(g.feiten.op)}`,
        ...(!g.feiten.verschenen && { tekst: 'De inwoner was er niet.' }),
      };
    case 'commissieadviesOntvangen':
      return { titel: `Advies van de commissie: ${BEZWAARUITKOMSTNAAM[g.feiten.strekking]}` };
    case 'bezwaarIngetrokken':
      return { titel: 'Bezwaar ingetrokken' };
    case 'bezwaarDoorgezonden':
      return { titel: 'Bezwaar doorgezonden' };
    case 'beslissingOpBezwaarGenomen':
      return {
        titel: `Beslissing op bezwaar: ${BEZWAARUITKOMSTNAAM[g.feiten.uitkomst]}`,
        tekst: `Beroep kan tot en met ${datumLang(g.feiten.beroepUiterlijk)}.`,
      };
    case 'besluitVervangen':
      return {
        titel: `Besluit ${g.feiten.vervangt} vervangen door ${g.feiten.id}`,
        tekst:
          g.feiten.bedrag === null
            ? 'Het oude besluit blijft in het dossier staan.'
            : `Nieuw bedrag: ${bedragTekst(g.feiten.bedrag)}.`,
      };
    case 'beroepIngesteld':
      return {
        titel: `Beroep ingesteld bij ${RECHTERNAAM[g.feiten.rechter]}`,
        tekst: `Stukken uiterlijk ${datumLang(g.feiten.stukkenUiterlijk)}.`,
      };
    case 'beroepstukkenVerzonden':
      return { titel: 'Stukken aan de rechter gezonden' };
    case 'uitspraakGedaan':
      return {
        titel: `Uitspraak: ${BEROEPUITKOMSTNAAM[g.feiten.uitkomst]}`,
        tekst: `${hoofdletter(UITSPRAAKGEVOLGNAAM[g.feiten.gevolg])}.`,
      };
  }
}
