import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { NIVEAU_IN_ZIN } from '../recht/doorzettingsmacht.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { aantal } from '../ui/weergave.ts';
import type { DoorbraakGebeurtenis } from './gebeurtenissen.ts';
import { euro } from './geldwoorden.ts';
import { vergelijk } from './kosten.ts';
import { ACTIESTANDNAAM, BEREIKTNAAM, EINDEREDENNAAM, PLANKEUZENAAM } from './namen.ts';
import type { DoorbraakToestand, Plandelen, TotDoorbraak } from './toestand.ts';
import { huidigPlan, openVoorlegging, planbesluitOver } from './toestand.ts';
import { openActies } from './volgen.ts';

interface Props {
  readonly toestand: TotDoorbraak;
  readonly vandaag: Datum;
  /** Where the whole plan stands on one page. */
  readonly overzicht: string;
}

/** The breakthrough on the file page: where it stands, what waits, and how late. Nothing when there is none. */
export function DoorbraakDeel({ toestand, vandaag, overzicht }: Props) {
  const { doorbraak } = toestand;
  if (!doorbraak.verkenning) return null;
  return (
    <Kaart
      titel="Doorbraakplan"
      id="doorbraak"
      acties={<Link href={overzicht}>Heel plan met geldplaatje</Link>}
    >
      <Samenvatting
        regels={[
          {
            term: 'Waar loopt het op vast',
            waarde: <span dir="auto">{doorbraak.verkenning.aanleiding}</span>,
          },
          { term: 'Delen van het plan', waarde: delenTekst(doorbraak.delen) },
          { term: 'Plan', waarde: planTekst(doorbraak, vandaag) },
          ...geldregel(doorbraak),
          ...actieregel(toestand, vandaag),
        ]}
      />
      <NaAfwijzing toestand={toestand} />
    </Kaart>
  );
}

const DELEN = [
  { naam: 'perspectief', klaar: (d: Plandelen) => d.perspectief !== null },
  { naam: 'blokkades', klaar: (d: Plandelen) => d.blokkades !== null },
  { naam: 'oplossingen', klaar: (d: Plandelen) => d.opties.length > 0 },
  { naam: 'kosten', klaar: (d: Plandelen) => d.kosten.length > 0 },
] as const;

function delenTekst(delen: Plandelen): string {
  const open = DELEN.filter(({ klaar }) => !klaar(delen)).map(({ naam }) => naam);
  if (open.length > 0) return `nog te doen: ${open.join(', ')}`;
  return delen.perspectief?.bevestigdOp
    ? `compleet; perspectief bevestigd op ${datumLang(delen.perspectief.bevestigdOp)}`
    : 'compleet, maar de inwoner bevestigde het perspectief nog niet';
}

function planTekst(doorbraak: DoorbraakToestand, vandaag: Datum) {
  if (doorbraak.einde) return `Beëindigd: ${EINDEREDENNAAM[doorbraak.einde.reden]}`;
  const plan = huidigPlan(doorbraak);
  if (!plan) return <span class="omk-zacht">nog niet vastgesteld</span>;
  const besluit = planbesluitOver(doorbraak, plan.versie);
  const versie = `versie ${plan.versie} van ${datumLang(plan.op)}`;
  if (besluit)
    return `${versie}: ${PLANKEUZENAAM[besluit.keuze].toLowerCase()} door ${besluit.besluiter} op ${datumLang(besluit.op)}`;
  const ligt = openVoorlegging(doorbraak);
  if (!ligt)
    return `${versie}, nog aan niemand voorgelegd; hierover besluit ${NIVEAU_IN_ZIN[plan.nodigNiveau]}`;
  return (
    <>
      {versie}, ligt sinds {datumLang(ligt.op)} bij {NIVEAU_IN_ZIN[ligt.niveau]} ({ligt.aan}). Antwoord
      gevraagd uiterlijk {datumLang(ligt.antwoordUiterlijk)}.{' '}
      {ligt.antwoordUiterlijk < vandaag ? (
        <Label soort="letop" tekst="Antwoord is te laat: escaleer" />
      ) : null}
    </>
  );
}

function geldregel({ delen, plannen }: DoorbraakToestand) {
  const nu = delen.opties.find(({ soort }) => soort === 'doormodderen');
  const optie =
    delen.opties.find(({ id }) => id === plannen.at(-1)?.voorkeur) ??
    delen.opties.find(({ soort }) => soort === 'doorbraak');
  if (!nu || !optie || delen.kosten.length === 0) return [];
  const { nu: doorgaan, straks } = vergelijk(delen.kosten, nu.id, optie.id, 12);
  return [
    {
      term: 'Geld, eerste 12 maanden',
      waarde: `doorgaan ${euro(doorgaan.totaal.midden)}, doorbraak ${euro(straks.totaal.midden)}, op wat bekend is`,
    },
  ];
}

function actieregel(toestand: TotDoorbraak, vandaag: Datum) {
  const open = openActies(toestand).toSorted((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1));
  const [eerste] = open;
  if (!eerste) return [];
  const teLaat = open.filter(({ uiterlijk }) => uiterlijk < vandaag).length;
  return [
    {
      term: 'Open acties',
      waarde: (
        <>
          {aantal(open.length, 'actie', 'acties')}; eerst: {eerste.wat} ({eerste.wie}, uiterlijk{' '}
          {datumLang(eerste.uiterlijk)}){' '}
          {teLaat > 0 ? <Label soort="letop" tekst={`${teLaat} over de dag heen`} /> : null}
        </>
      ),
    },
  ];
}

/** A no to the plan may be a no to what the resident asked: then a decision with a remedy must follow. */
export function NaAfwijzing({ toestand }: { toestand: TotDoorbraak }) {
  const { doorbraak, aanvraag, besluit } = toestand;
  const laatste = doorbraak.besluiten.at(-1);
  if (laatste?.keuze !== 'afgewezen') return null;
  const open = aanvraag.aanvraag && !besluit.genomen ? aanvraag.aanvraag : null;
  if (laatste.raaktAanvraag === 'nee' && !open) return null;
  return (
    <Bericht soort="letop" titel="Het plan is afgewezen: is daarmee ook een aanvraag afgewezen?">
      {laatste.raaktAanvraag === 'nee' ? null : (
        <p dir="auto">
          {laatste.raaktAanvraag === 'ja' ? 'Ja' : 'Dat wordt nog nagekeken'}: {laatste.aanvraagUitleg}
        </p>
      )}
      <p>
        {open
          ? `Op de aanvraag van ${datumLang(open.ontvangenOp)} moet een eigen besluit volgen, met bezwaar (Wmo 2.3.5 lid 2).`
          : 'Vroeg de inwoner om iets waarop dit een nee is? Leg dat dan vast als aanvraag en neem er een besluit op (Awb 1:3).'}
      </p>
    </Bericht>
  );
}

/** How one gebeurtenis of this step reads in the timeline. */
export function doorbraakTijdlijn(g: Vastgelegd<DoorbraakGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'doorbraakVerkend':
      return { titel: 'Doorbraak: verkenning begonnen', tekst: g.inhoud.aanleiding };
    case 'doorbraakPerspectiefVastgelegd':
      return { titel: 'Doorbraak: perspectief vastgelegd', tekst: g.inhoud.perspectief };
    case 'doorbraakBlokkadesVastgelegd':
      return {
        titel: 'Doorbraak: situatie en blokkades vastgelegd',
        tekst: g.inhoud.blokkades.map(({ tekst }) => tekst).join('; '),
      };
    case 'doorbraakOptiesGewogen':
      return {
        titel: 'Doorbraak: oplossingen gewogen',
        tekst: g.inhoud.opties.map(({ naam }) => naam).join('; '),
      };
    case 'doorbraakKostenGeschat':
      return {
        titel: 'Doorbraak: kosten en baten geschat',
        tekst: `${aantal(g.feiten.rijen.length, 'post', 'posten')}, ${g.feiten.rijen.filter(({ midden }) => midden === null).length} onbekend`,
      };
    case 'doorbraakplanVastgesteld':
      return {
        titel: `Doorbraakplan vastgesteld, versie ${g.feiten.versie}`,
        tekst: `${aantal(g.feiten.acties.length, 'actie', 'acties')}; hierover besluit ${NIVEAU_IN_ZIN[g.feiten.nodigNiveau]}`,
      };
    case 'doorbraakplanVoorgelegd':
      return {
        titel: `Doorbraakplan voorgelegd aan ${NIVEAU_IN_ZIN[g.feiten.niveau]}`,
        tekst: `${g.inhoud.aan}; antwoord uiterlijk ${datumLang(g.feiten.antwoordUiterlijk)}`,
      };
    case 'doorbraakplanGeescaleerd':
      return {
        titel: `Doorbraakplan geëscaleerd naar ${NIVEAU_IN_ZIN[g.feiten.niveau]}`,
        tekst: `${g.inhoud.aan}: ${g.inhoud.reden}`,
      };
    case 'doorbraakplanBesloten':
      return {
        titel: `Besluit over doorbraakplan: ${PLANKEUZENAAM[g.feiten.keuze].toLowerCase()}`,
        tekst: `${g.inhoud.besluiter}, ${datumLang(g.feiten.op)}`,
      };
    case 'doorbraakactieBijgewerkt':
      return {
        titel: `Actie ${g.feiten.actie} ${ACTIESTANDNAAM[g.feiten.stand]}`,
        tekst: g.inhoud.toelichting,
      };
    case 'doorbraakGeevalueerd':
      return {
        titel: `Doorbraak geëvalueerd: ${BEREIKTNAAM[g.feiten.bereikt]}`,
        tekst: g.inhoud.uitkomst,
      };
    case 'doorbraakBeeindigd':
      return { titel: 'Doorbraak beëindigd', tekst: EINDEREDENNAAM[g.feiten.reden] };
  }
}
