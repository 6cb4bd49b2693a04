import { BERICHTWEGNAAM } from '../contact/namen.ts';
import { datumLang } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Artikel, Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { aantal } from '../ui/weergave.ts';
import { AdviezenDeel } from './adviezendeel.tsx';
import { afspraakVoluit } from './gesprekstijd.ts';
import { HuishoudenDeel } from './huishoudendeel.tsx';
import { GesprekkenDeel, LeefgebiedenDeel, PuntenDeel } from './gesprekkendeel.tsx';
import type { OnderzoekGebeurtenis } from './gebeurtenissen.ts';
import {
  AANWEZIGENAAM,
  ADVIESSOORTNAAM,
  BETREFTNAAM,
  CATEGORIENAAM,
  DOCUMENTNAAM,
  GEVOLGDNAAM,
  GRONDSLAGNAAM,
  HERKOMSTNAAM,
  ONDERSTEUNDENAAM,
  ONTVANGERNAAM,
  OPLOSSINGNAAM,
  TOESTEMMINGNAAM,
  VORMNAAM,
} from './namen.ts';
import { wieHelpt } from './ondersteuningdeel.tsx';
import type { OpenPunt } from './openpunten.ts';
import { openPunten } from './openpunten.ts';
import { geplandeAfspraken } from './opdrachten-afspraak.ts';
import { hoofdletter } from './opties.ts';
import type { TotOnderzoek } from './toestand.ts';
import { wensInWoorden } from './wenswoorden.ts';
import {
  GegevensDeel,
  OplossingenDeel,
  ToestemmingenDeel,
  VerstrekkingenDeel,
} from './vooronderzoekdeel.tsx';

interface Props {
  toestand: TotOnderzoek;
  regels: Pick<LokaleRegels, 'voorzieningen'>;
  /** With it the question to an adviser leads to the page with the link. */
  dossier?: DossierId | undefined;
  /** Where the whole investigation can be read; with it this is the short of it. */
  verder?: string | undefined;
}

/** The investigation on the file page: what is still open first, then what was found. */
export function OnderzoekDeel({ toestand, regels, dossier, verder }: Props) {
  const { onderzoek, screening } = toestand;
  const begonnen = Object.values(onderzoek).some((deel) =>
    Array.isArray(deel) ? deel.length > 0 : deel !== null,
  );
  if (!begonnen)
    return (
      <Kaart titel="Onderzoek" id="onderzoek">
        <Leegte titel="Nog niet begonnen">
          <p>
            {screening.behandelaar
              ? 'Hier komt wat we al weten, het gesprek met de inwoner, adviezen en mogelijke oplossingen.'
              : 'Het onderzoek begint als de melding aan een klantmanager is toegedeeld.'}
          </p>
        </Leegte>
      </Kaart>
    );
  if (verder !== undefined)
    return (
      <Kaart titel="Onderzoek" id="onderzoek" acties={<Link href={verder}>Heel onderzoek</Link>}>
        <Kern toestand={toestand} />
        <VraagErachter toestand={toestand} />
        <HuishoudenDeel toestand={toestand} />
      </Kaart>
    );
  return (
    <Kaart titel="Onderzoek" id="onderzoek">
      <Openstaand punten={openPunten(toestand, regels)} />
      <Kern toestand={toestand} />
      <VraagErachter toestand={toestand} />
      <GesprekkenDeel toestand={toestand} />
      <PuntenDeel toestand={toestand} />
      <LeefgebiedenDeel toestand={toestand} />
      <HuishoudenDeel toestand={toestand} />
      <AdviezenDeel toestand={toestand} dossier={dossier} />
      <OplossingenDeel toestand={toestand} regels={regels} />
      <GegevensDeel toestand={toestand} />
      <ToestemmingenDeel toestand={toestand} />
      <VerstrekkingenDeel toestand={toestand} />
    </Kaart>
  );
}

function Openstaand({ punten }: { punten: readonly OpenPunt[] }) {
  const moet = punten.filter(({ soort }) => soort === 'moet');
  const letop = punten.filter(({ soort }) => soort === 'letOp');
  return (
    <>
      {moet.length === 0 ? (
        <Bericht soort="goed">
          <p>Voor het verslag is alles onderzocht wat de wet vraagt.</p>
        </Bericht>
      ) : (
        <Bericht soort="letop" titel={`Nog nodig voor het verslag (${moet.length})`}>
          <Puntenlijst punten={moet} />
        </Bericht>
      )}
      {letop.length === 0 ? null : (
        <Uitklap titel={`Om op te letten (${letop.length})`} klein>
          <Puntenlijst punten={letop} />
        </Uitklap>
      )}
    </>
  );
}

function Puntenlijst({ punten }: { punten: readonly OpenPunt[] }) {
  return (
    <ul>
      {punten.map((punt) => (
        <li>
          {punt.wat} <Artikel tekst={punt.artikel} /> <span class="omk-zacht">{punt.uitweg}</span>
        </li>
      ))}
    </ul>
  );
}

function Kern({ toestand }: { toestand: TotOnderzoek }) {
  const { identiteit, clientondersteuning } = toestand.onderzoek;
  const [volgende] = geplandeAfspraken(toestand);
  return (
    <Samenvatting
      regels={[
        {
          term: 'Volgend gesprek',
          waarde: volgende
            ? `${VORMNAAM[volgende.vorm]} op ${afspraakVoluit(volgende.begin)}${volgende.plaats === '' ? '' : `, ${volgende.plaats}`}`
            : 'niet gepland',
        },
        {
          term: 'Identiteit',
          waarde: identiteit
            ? `vastgesteld op ${datumLang(identiteit.op)} met ${DOCUMENTNAAM[identiteit.document]}`
            : 'nog niet vastgesteld',
        },
        {
          term: 'Cliëntondersteuning',
          waarde: clientondersteuning ? ondersteuning(clientondersteuning) : opBevestiging(toestand),
        },
      ]}
    />
  );
}

function ondersteuning(c: NonNullable<TotOnderzoek['onderzoek']['clientondersteuning']>): string {
  const wie = wieHelpt(c);
  const gewezen = `op gewezen op ${datumLang(c.gewezenOp)}`;
  if (!c.gewenst) return `${gewezen}; de inwoner wil het niet`;
  return `${gewezen}; gewenst${wie === '' ? '' : `: ${wie}`}`;
}

function opBevestiging({ melding }: TotOnderzoek): string {
  return melding.bevestiging
    ? `op gewezen in de bevestiging van ${datumLang(melding.bevestiging.op)}`
    : 'nog niet op gewezen';
}

function VraagErachter({ toestand }: { toestand: TotOnderzoek }) {
  const vraag = toestand.onderzoek.gesprekken.findLast((g) => g.inhoud.vraagAchterDeVraag.trim() !== '')
    ?.inhoud.vraagAchterDeVraag;
  if (vraag === undefined) return null;
  return (
    <>
      <h3 class="utrecht-heading-3">De vraag achter de vraag</h3>
      <blockquote class="omk-citaat" dir="auto">
        {vraag}
      </blockquote>
    </>
  );
}

/** One line of the timeline. */
export function onderzoekTijdlijn(g: Vastgelegd<OnderzoekGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'gegevenVastgelegd':
      return {
        titel: `Gegeven vastgelegd: ${CATEGORIENAAM[g.feiten.categorie].toLowerCase()}`,
        tekst: `Van ${HERKOMSTNAAM[g.feiten.herkomst]}. Grondslag: ${GRONDSLAGNAAM[g.feiten.grondslag]}.`,
      };
    case 'toestemmingGegeven':
      return {
        titel: `Toestemming gegeven: ${BETREFTNAAM[g.feiten.betreft]}`,
        tekst: `${TOESTEMMINGNAAM[g.feiten.toestemming]}, tot en met ${datumLang(g.feiten.totEnMet)}. ${g.inhoud.waarvoor}`,
      };
    case 'toestemmingGeweigerd':
      return {
        titel: `Toestemming geweigerd: ${BETREFTNAAM[g.feiten.betreft]}`,
        tekst: 'Het onderzoek gaat door met wat er wel bekend is.',
      };
    case 'toestemmingIngetrokken':
      return { titel: 'Toestemming ingetrokken', tekst: 'Met ingang van deze dag.' };
    case 'gegevensVerstrekt':
      return {
        titel: `Gegevens gegeven aan ${ONTVANGERNAAM[g.feiten.ontvanger]}`,
        tekst: `${g.inhoud.aan}, op ${datumLang(g.feiten.op)}. ${g.inhoud.wat}`,
      };
    case 'huishoudenVastgelegd':
      return {
        titel: 'Huishouden en netwerk vastgelegd',
        tekst: aantal(g.feiten.personen.length, 'persoon', 'personen'),
      };
    case 'clientondersteuningGevraagd':
      return {
        titel: 'Gevraagd om cliëntondersteuning',
        tekst: `Voor ${ONDERSTEUNDENAAM[g.feiten.voor]}, ${BERICHTWEGNAAM[g.feiten.weg]}.`,
      };
    case 'clientondersteuningVastgelegd':
      return {
        titel: 'Gewezen op cliëntondersteuning',
        tekst: `Op ${datumLang(g.feiten.gewezenOp)}; ${g.feiten.gewenst ? 'gewenst' : 'niet gewenst'}.`,
      };
    case 'gesprekGepland':
      return {
        titel: `${VORMNAAM[g.feiten.vorm]} gepland`,
        tekst: `${afspraakVoluit(g.feiten.begin)}${g.inhoud.plaats === '' ? '' : `, ${g.inhoud.plaats}`}`,
      };
    case 'gesprekBevestigd':
      return {
        titel: 'Komst naar het gesprek bevestigd',
        tekst:
          g.inhoud.wieKomtMee === ''
            ? `${hoofdletter(BERICHTWEGNAAM[g.feiten.weg])}.`
            : `Wie komt mee: ${g.inhoud.wieKomtMee}.`,
      };
    case 'gesprekswensGegeven':
      return { titel: 'Wens voor het gesprek', tekst: wensInWoorden({ ...g.feiten, ...g.inhoud }) };
    case 'gesprekswensBeantwoord':
      return { titel: 'Wens voor het gesprek beantwoord', tekst: g.inhoud.antwoord };
    case 'gesprekAfgezegd':
      return { titel: `Gesprek afgezegd door de ${g.feiten.door}`, tekst: g.inhoud.reden };
    case 'identiteitVastgesteld':
      return { titel: 'Identiteit vastgesteld', tekst: DOCUMENTNAAM[g.feiten.document] };
    case 'gesprekGevoerd':
      return {
        titel: `${VORMNAAM[g.feiten.vorm]} op ${datumLang(g.feiten.op)} vastgelegd`,
        tekst: `Erbij: ${g.feiten.aanwezigen.map((a) => AANWEZIGENAAM[a]).join(', ')}.`,
      };
    case 'adviesGevraagd':
      return {
        titel: `${ADVIESSOORTNAAM[g.feiten.adviessoort]} gevraagd`,
        tekst: `Graag voor ${datumLang(g.feiten.gewenstOp)}. De termijn loopt door (Awb 3:6 lid 2).`,
      };
    case 'adviesvraagGemaild':
      return g.feiten.stand === 'verstuurd'
        ? { titel: 'Link gemaild aan de adviseur' }
        : { titel: 'Link mailen aan de adviseur mislukt', tekst: 'Wij proberen het nog enkele keren.' };
    case 'adviesOntvangen':
      return {
        titel: 'Advies ontvangen',
        tekst: `${datumLang(g.feiten.ontvangenOp)}, ${g.inhoud.deskundigheid}`,
      };
    case 'adviesGewogen':
      return { titel: `Advies ${GEVOLGDNAAM[g.feiten.gevolgd]}`, tekst: g.inhoud.motivering };
    case 'oplossingOverwogen':
      return {
        titel: `Overwogen: ${OPLOSSINGNAAM[g.feiten.oplossingsoort].toLowerCase()}`,
        tekst: g.inhoud.tekst,
      };
  }
}
