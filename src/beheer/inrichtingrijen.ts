import type { Inrichting, Inrichtingsbestand } from '../gemeente/inrichting.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import { datumLang } from '../kern/datum.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { NIVEAUNAAM } from '../recht/doorzettingsmacht.ts';
import type {
  Formatieregels,
  LokaleRegels,
  MandaatUitkomst,
  Mandaatregel,
  UrgentieNiveau,
} from '../recht/lokaal.ts';

/** One datum of a file: what it is, what it says, and where that was taken from. */
export interface Inrichtingrij {
  readonly sleutel: string;
  readonly wat: string;
  /** Null: not filled in. */
  readonly waarde: string | null;
  readonly bron: string | null;
}

type Rij = Pick<Inrichtingrij, 'sleutel' | 'wat'> & { readonly waarde: string | null | undefined };

/** What stands in gemeente.yaml. */
export function gemeenterijen(i: Inrichting): readonly Inrichtingrij[] {
  const { brieven, clientondersteuning: steun, bijSpoed, crisis } = i;
  return metBron(i, [
    { sleutel: 'naam', wat: 'Naam', waarde: i.naam },
    { sleutel: 'code', wat: 'Gemeentecode', waarde: i.gemeente },
    {
      sleutel: 'belBinnenWerkdagen',
      wat: 'Bellen na een melding',
      waarde: i.belBinnenWerkdagen === null ? null : `binnen ${i.belBinnenWerkdagen} werkdagen`,
    },
    { sleutel: 'bijSpoed', wat: 'Bij spoed', waarde: bijSpoed && `${bijSpoed.tekst} ${bijSpoed.telefoon}` },
    {
      sleutel: 'crisis',
      wat: 'Nummers als iets niet kan wachten',
      waarde: [
        crisis.gevaar,
        crisis.zelfdodingKort,
        crisis.zelfdoding,
        `Veilig Thuis ${crisis.veiligThuis}`,
        ...(crisis.huisartsenpost === null ? [] : [`huisartsenpost ${crisis.huisartsenpost}`]),
      ].join(', '),
    },
    {
      sleutel: 'clientondersteuning',
      wat: 'Cliëntondersteuning',
      waarde: steun && `${steun.organisatie}, ${steun.telefoon}, ${steun.website}`,
    },
    {
      sleutel: 'brieven',
      wat: 'Contact in brieven',
      waarde: brieven && `${brieven.contact.telefoon}, ${brieven.contact.bereikbaar}`,
    },
    {
      sleutel: 'brieven',
      wat: 'Noodnummers',
      waarde: brieven?.noodnummers.map((n) => `${n.wie}: ${n.telefoon}`).join('; '),
    },
    { sleutel: 'brieven', wat: 'Privacyverklaring', waarde: brieven?.privacyverklaring },
    { sleutel: 'brieven', wat: 'Bezwaar', waarde: brieven?.bezwaar.postadres.join(', ') },
    { sleutel: 'brieven', wat: 'Rechtbank', waarde: brieven?.rechtbank },
  ]);
}

/** What stands in huisstijl.yaml. */
export function huisstijlrijen(i: Inrichting): readonly Inrichtingrij[] {
  const { huisstijl: h } = i;
  return metBron(i, [
    { sleutel: 'huisstijl', wat: 'Naam op de brief', waarde: h?.gemeentenaam },
    { sleutel: 'huisstijl', wat: 'Bezoekadres', waarde: h?.bezoekadres.join(', ') },
    { sleutel: 'huisstijl', wat: 'Postadres', waarde: h?.postadres.join(', ') },
    {
      sleutel: 'huisstijl',
      wat: 'Telefoon, e-mail en website',
      waarde: h && `${h.telefoon}, ${h.email}, ${h.website}`,
    },
    { sleutel: 'huisstijl', wat: 'Open', waarde: h?.openingstijden },
    { sleutel: 'huisstijl', wat: 'Logo', waarde: h && (h.logo?.beschrijving ?? 'geen, de naam in letters') },
    { sleutel: 'huisstijl', wat: 'Ondertekenaar', waarde: h?.ondertekenaarCollege },
  ]);
}

const UITKOMST: Readonly<Record<MandaatUitkomst, string>> = {
  toekenning: 'Toekenning',
  gedeeltelijk: 'Gedeeltelijke toekenning',
  afwijzing: 'Afwijzing',
  buitenBehandeling: 'Aanvraag buiten behandeling',
  spoed: 'Tijdelijke voorziening bij spoed',
  dwangsom: 'Dwangsom vaststellen',
  bezwaar: 'Beslissing op bezwaar',
  gegevens: 'Besluit over een verzoek over gegevens',
  herziening: 'Intrekken of wijzigen van hulp',
  opVerzoek: 'Hulp laten stoppen op verzoek van de inwoner',
};

/** Who may take which decision, as one sentence. */
export function mandaatTekst({ uitkomst, vanafPerJaar, tweedePaarOgen, rollen }: Mandaatregel): string {
  const vanaf = vanafPerJaar === undefined ? '' : ` vanaf ${bedragTekst(vanafPerJaar)} per jaar`;
  const mee = tweedePaarOgen ? ', met een tweede paar ogen' : '';
  return `${UITKOMST[uitkomst]}${vanaf}: ${rollen.map((rol) => ROLNAAM[rol]).join(', ')}${mee}`;
}

const URGENTIES: readonly UrgentieNiveau[] = ['acuut', 'spoed', 'urgent', 'regulier', 'versneld'];

function normrijen({ normen: n }: LokaleRegels): readonly Rij[] {
  return [
    {
      sleutel: 'normen.herbeoordelingDagen',
      wat: 'Urgentie opnieuw bekijken na',
      waarde: URGENTIES.map((u) => `${n.herbeoordelingDagen[u]} (${u})`).join(', ') + ' dagen',
    },
    { sleutel: 'normen.spoedUren', wat: 'Spoed, uiterste tijd', waarde: `${n.spoedUren} uur` },
    {
      sleutel: 'normen.wachtlijstWeken',
      wat: 'Wachtlijst opnieuw bekijken na',
      waarde: `${n.wachtlijstWeken} weken`,
    },
    {
      sleutel: 'normen.tijdelijkeVoorzieningWeken',
      wat: 'Langste tijdelijke voorziening',
      waarde: n.tijdelijkeVoorzieningWeken === undefined ? null : `${n.tijdelijkeVoorzieningWeken} weken`,
    },
    {
      sleutel: 'normen.toetsuitnodigingWeken',
      wat: 'Langst dat een uitgenodigde collega in een toets kijkt',
      waarde: n.toetsuitnodigingWeken === undefined ? null : `${n.toetsuitnodigingWeken} weken`,
    },
    {
      sleutel: 'normen.reactieDagen',
      wat: 'Wachten op een reactie op het verslag',
      waarde: n.reactieDagen === undefined ? null : `${n.reactieDagen} dagen`,
    },
    {
      sleutel: 'normen.antwoordWerkdagen',
      wat: 'Antwoord op een bericht van een inwoner binnen',
      waarde: n.antwoordWerkdagen === undefined ? null : `${n.antwoordWerkdagen} werkdagen`,
    },
    {
      sleutel: 'normen.leveringAntwoordWerkdagen',
      wat: 'Antwoord van een aanbieder op een opdracht binnen',
      waarde: n.leveringAntwoordWerkdagen === undefined ? null : `${n.leveringAntwoordWerkdagen} werkdagen`,
    },
    {
      sleutel: 'normen.wachtcontactWeken',
      wat: 'Contact met wie op hulp wacht',
      waarde: n.wachtcontactWeken === undefined ? null : `elke ${n.wachtcontactWeken} weken`,
    },
    {
      sleutel: 'normen.langWachtenWeken',
      wat: 'Zo lang wachten gaat in Mijn dag voor urgent',
      waarde: n.langWachtenWeken === undefined ? null : `vanaf ${n.langWachtenWeken} weken`,
    },
    {
      sleutel: 'normen.wachtOpAnderenDagen',
      wat: 'Zo lang wacht een onderzoek gewoonlijk nog op anderen',
      waarde: n.wachtOpAnderenDagen === undefined ? null : `${n.wachtOpAnderenDagen} dagen`,
    },
    {
      sleutel: 'normen.verzoekAntwoordWerkdagen',
      wat: 'Antwoord op een verzoek van een aanbieder (iWmo 315, 317) binnen',
      waarde: n.verzoekAntwoordWerkdagen === undefined ? null : `${n.verzoekAntwoordWerkdagen} werkdagen`,
    },
    {
      sleutel: 'normen.heronderzoekSignaalWeken',
      wat: 'Heronderzoek aankondigen',
      waarde: `${n.heronderzoekSignaalWeken} weken voor het einde`,
    },
    {
      sleutel: 'normen.heronderzoekStartWeken',
      wat: 'Heronderzoek beginnen',
      waarde: `${n.heronderzoekStartWeken} weken voor het einde`,
    },
    {
      sleutel: 'normen.heronderzoekVroegWeken',
      wat: 'Vooruitkijken naar hulp die afloopt',
      waarde:
        n.heronderzoekVroegWeken === undefined ? null : `${n.heronderzoekVroegWeken} weken voor het einde`,
    },
    {
      sleutel: 'normen.zienswijzeWeken',
      wat: 'Tijd om te reageren op een voornemen',
      waarde: n.zienswijzeWeken === undefined ? null : `${n.zienswijzeWeken} weken`,
    },
    {
      sleutel: 'normen.waarschuwenBij',
      wat: 'Waarschuwen bij',
      waarde: `${n.waarschuwenBij.join(', ')} procent van de termijn`,
    },
  ];
}

/** What stands in regels.yaml, with the default where nothing was said. */
export function regelrijen(i: Inrichting): readonly Inrichtingrij[] {
  const { regels } = i;
  const { belplicht, belpogingen, artikel } = regels.afwijzing;
  const ofNiets = (teksten: readonly string[]): string | null =>
    teksten.length > 0 ? teksten.join('; ') : null;
  return metBron(i, [
    {
      sleutel: 'afwijzing',
      wat: 'Bellen voor een afwijzing',
      waarde: belplicht ? `verplicht (${artikel})` : 'mag, is niet verplicht',
    },
    ...(belplicht
      ? [{ sleutel: 'afwijzing.belpogingen', wat: 'Pogingen om te bellen', waarde: String(belpogingen) }]
      : []),
    { sleutel: 'hersteltermijnDagen', wat: 'Hersteltermijn', waarde: `${regels.hersteltermijnDagen} dagen` },
    {
      sleutel: 'bezwaarMetCommissie',
      wat: 'Bezwaar',
      waarde: regels.bezwaarMetCommissie ? 'met commissie, 12 weken' : 'zonder commissie, 6 weken',
    },
    ...normrijen(regels),
    { sleutel: 'mandaat', wat: 'Mandaat', waarde: ofNiets(regels.mandaat.map(mandaatTekst)) },
    {
      sleutel: 'doorzettingsmacht',
      wat: 'Doorzettingsmacht',
      waarde:
        ofNiets(
          (regels.doorzettingsmacht ?? []).map(
            ({ niveau, totPerJaar }) =>
              `${NIVEAUNAAM[niveau]}: ${totPerJaar === null ? 'zonder grens' : `tot ${bedragTekst(totPerJaar)} per jaar`}`,
          ),
        ) ?? 'alleen het college',
    },
    {
      sleutel: 'toewijzingenElders',
      wat: 'Toewijzingen uit een ander systeem',
      waarde:
        regels.toewijzingenElders === true ? 'ja: een onbekend nummer wordt niet vanzelf geweigerd' : 'nee',
    },
    {
      sleutel: 'formatie',
      wat: 'Formatie',
      waarde: regels.formatie === undefined ? null : formatieTekst(regels.formatie),
    },
    {
      sleutel: 'eigenBijdrage',
      wat: 'Eigen bijdrage',
      waarde: ofNiets(
        regels.eigenBijdrage.map(
          (b) => `${bedragTekst(b.perMaand)} per maand vanaf ${datumLang(b.vanaf)} (${b.bron})`,
        ),
      ),
    },
    {
      sleutel: 'uitleg',
      wat: 'Uitleg waar de wet ruimte laat',
      waarde: i.open.some(({ sleutel }) => sleutel === 'uitleg') ? 'de gebruikelijke' : 'zelf gekozen',
    },
  ]);
}

function metBron({ bronnen }: Inrichting, rijen: readonly Rij[]): readonly Inrichtingrij[] {
  return rijen.map(({ waarde = null, ...rij }) => ({
    ...rij,
    waarde,
    bron: waarde === null ? null : (bronnen[rij.sleutel] ?? bronnen[rij.sleutel.split('.')[0] ?? ''] ?? null),
  }));
}

/** Is this datum of the file open: not said, so that the value is Omkeer's own? */
export function isOpen({ open }: Inrichting, bestand: Inrichtingsbestand, sleutel: string): boolean {
  return open.some((punt) => punt.bestand === bestand && punt.sleutel === sleutel);
}

function formatieTekst({ aftrek, minuten }: Formatieregels): string {
  const som = (van: Readonly<Record<string, number>>): number =>
    Object.values(van).reduce((totaal, deel) => totaal + deel, 0);
  return `${som(aftrek)}% van de uren naar ander werk; ${som(minuten)} minuten voor een gewone zaak`;
}
