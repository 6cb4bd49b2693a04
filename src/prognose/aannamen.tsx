import { datumLang } from '../kern/datum.ts';
import { metKomma } from '../sturing/figuur.ts';
import { BRENGT, WIJZIGINGNAAM } from './formatie.ts';
import { Kaart } from '../ui/kaart.tsx';
import { aantal, getal } from '../ui/weergave.ts';
import { GENOEG } from './urenperzaak.ts';
import type { Prognose } from './opslag.ts';
import type { Prognoseuitkomst } from './prognose.ts';
import { RUNS } from './prognose.ts';
import { volgtTekst } from './stroomtekst.ts';
import { raak, ruimzin } from './treffers.ts';
import { deelDatTerugkomt } from './verlengingen.ts';

/** The verdict of last year, beside how the limits are made. */
function raakZin(toets: Prognoseuitkomst['terugtoets']): string {
  if (toets === null) return 'Of ze kloppen, is nog niet aan vorig jaar te toetsen.';
  const { binnen, van, goed } = raak(toets);
  return `Van de ${van} uitkomsten van vorig jaar lagen er ${binnen} binnen de grenzen; bij goede grenzen zijn dat er ongeveer ${goed}. ${ruimzin(toets)}`.trim();
}

/** Whose hours every scenario begins with, "Zoals het nu gaat" too: what Formatie expects is in it. */
function urenzin({ verwacht }: Prognoseuitkomst): string {
  const begin = 'Uren: die uit de inrichting, zonder de afwezigheid die daar staat';
  if (verwacht === undefined) return `${begin}. Wat er toen bij Formatie was verwacht, is niet bewaard.`;
  if (verwacht.length === 0) return `${begin}. Bij Formatie was niets verwacht.`;
  const zinnen = verwacht.map(
    ({ soort, uren, van, totEnMet }) =>
      `${WIJZIGINGNAAM[soort]} (${BRENGT.has(soort) ? '+' : '-'}${metKomma(uren)} uur per week ${
        totEnMet === null
          ? `vanaf ${datumLang(van)}`
          : `van ${datumLang(van)} tot en met ${datumLang(totEnMet)}`
      })`,
  );
  return `${begin}, en met wat bij Formatie is verwacht. Dat telt in elk scenario, ook in hoe het nu gaat: ${zinnen.join('; ')}.`;
}

/** What is known of help that ends and comes in again, and which part is not. */
function Verlengingen({ uitkomst: { verlengingen, weken } }: { readonly uitkomst: Prognoseuitkomst }) {
  if (verlengingen === undefined) return null;
  const { komen, eindigden, kwamenTerug } = verlengingen;
  const terug = deelDatTerugkomt({ afgelopen: verlengingen });
  return (
    <li>
      Verlengingen: in deze {weken.length} weken komt de hulp van {aantal(komen, 'dossier', 'dossiers')} aan
      de beurt omdat zij afloopt.{' '}
      {terug === null
        ? `Er eindigde in een jaar te weinig hulp (van minder dan ${GENOEG} dossiers) om te zien hoeveel daarvan als melding terugkomt. Verlengen per telefoon verandert daarom in deze uitkomst niets: wat het oplevert, is niet bekend.`
        : `Van de ${getal(eindigden)} dossiers waarvan de hulp het afgelopen jaar eindigde, kwam ${kwamenTerug < KLEIN ? `van minder dan ${KLEIN}` : `van ${procent(terug)}`} voor het einde een nieuwe melding. Die meldingen zitten in de instroom, met het werk van een gewone melding; alleen van dat deel is te zeggen wat de telefoon scheelt. Wat er van de rest komt en wat dat aan uren vraagt, is niet bekend: dat telt niet mee, niet in hoe het nu gaat en niet in de winst.`}
    </li>
  );
}

/** Fewer would tell who it was (Wmo 5.3.6). */
const KLEIN = 5;
const gewicht = (keer: number): string => keer.toFixed(2).replace('.', ',');
const procent = (deel: number): string => `${Math.round(deel * 100)}%`;

/** What was learned, what was assumed, and what it takes to make it again. */
export function Aannamen({
  uitkomst,
  prognose,
}: {
  readonly uitkomst: Prognoseuitkomst;
  readonly prognose: Prognose;
}) {
  const { instroom, geleerd, drukte, voorraad, urenPerZaak, soorten } = uitkomst;
  const dagen = instroom.dagen ?? null;
  return (
    <Kaart titel="Waar dit op rust">
      <ul>
        <li>
          Instroom: {metKomma(instroom.perMaand)} meldingen per maand{' '}
          {dagen === null ? 'in het afgelopen jaar' : `in ${aantal(dagen, 'dag', 'dagen')}`},{' '}
          {instroom.trend >= 0 ? 'groei' : 'krimp'} {metKomma(Math.abs(instroom.trend))}% per jaar, met het
          seizoen van {aantal(instroom.maanden, 'maand', 'maanden')}. De{' '}
          {instroom.trend >= 0 ? 'groei' : 'krimp'} dooft uit: na een jaar is er nog een kwart van over. Wat
          groeit, groeit zelden zo door.
        </li>
        <li>
          Verloop van {aantal(geleerd.dossiers, 'afgerond dossier', 'afgeronde dossiers')} in twaalf maanden:{' '}
          {procent(geleerd.vroegKlaar)} eindigt voor het verslag, {procent(geleerd.naarBesluit)} van de
          verslagen wordt een aanvraag; {procent(geleerd.urgentie[0])} is spoed en{' '}
          {procent(geleerd.urgentie[1])} urgent. Elke stap duurt zo lang als die in die dossiers duurde, en
          alles samen tot het verslag zo lang als dat geheel duurde.
        </li>
        <li>Begin: de {getal(voorraad)} dossiers die er nu liggen, elk in de stap waar het is.</li>
        <li>
          Tempo:{' '}
          {drukte === null
            ? 'zoals het was.'
            : `zoals het was. Minder uren dan gewoonlijk is zoveel minder werk. Hoe sterk het langzamer gaat als er meer ligt, is geleerd van drukke en stille maanden (${volgtTekst(uitkomst.volgt)}); zijn er meer uren, dan helpt dat zoals geleerd even sterk, en naar verhouding zoveel als er uren bijkomen. Spoed en urgent gaan voor. Een week met feestdagen heeft minder werkdagen dan een gewone week: dan komt er naar verhouding minder klaar. De dagen van een stap zijn geleerd van een heel jaar, met zijn feestdagen erin, dus ze tellen niet dubbel.`}
          {urenPerZaak === null
            ? ''
            : ` Uw team had in dat jaar ${metKomma(urenPerZaak)} uur per afgerond dossier (netto, zonder overleg, ziekte en ander werk).`}
        </li>
        <li>
          {soorten
            ? `Soorten: met het gewicht van ${soorten.aantal} soorten voorzieningen, van ${gewicht(soorten.laagste)} tot ${gewicht(soorten.hoogste)} maal de dagen van een gewone zaak. Het gemiddelde blijft gelijk; een soort met te weinig dossiers telt bij de rest.`
            : 'Soorten: niet meegerekend. Er zijn te weinig afgeronde dossiers per soort voorziening om te zeggen welke meer vraagt, dus elke zaak telt even zwaar.'}
        </li>
        <Verlengingen uitkomst={uitkomst} />
        <li>{urenzin(uitkomst)}</li>
        <li>
          De banden: niemand weet zeker hoeveel er komt en hoe snel het gaat. Daarom loopt elk van de {RUNS}{' '}
          keer anders. Per keer wordt getrokken waar instroom en tempo nu staan, hoe ze verder lopen, hoe vast
          het seizoen is, welk deel een aanvraag wordt en hoeveel drukte uitmaakt; hoe ver dat uiteen mag
          lopen, volgt uit hoe de maanden van uw eigen geschiedenis verschilden. Hoe korter of grilliger die
          is, hoe breder de band. {raakZin(uitkomst.terugtoets)}
        </li>
        <li>
          Niet geweten: hoe groot het team eerder was, hoeveel uur er aan één dossier is besteed, en wat
          aanbieders en de wet gaan doen.
        </li>
        <li>
          Opnieuw te maken: met dezelfde dossiers, dag en het getal {prognose.invoer.zaad} komt er precies
          hetzelfde uit.
        </li>
      </ul>
    </Kaart>
  );
}
