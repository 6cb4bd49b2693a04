import { bezwaarregisterrij } from '../bezwaar/registerrij.ts';
import type { Gemeentecode, DossierId } from '../kern/ids.ts';
import type { Tijdstip } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { zoekvorm } from '../kern/zoekvorm.ts';
import { knelpuntenVan } from '../doorbraak/knelpunten.ts';
import { eersteOntvangst } from '../melding/weigeringen.ts';
import type { DossierTabel, KlokTabel, KnelpuntTabel, WerkduurTabel } from '../platform/tabellen.ts';
import type { BezwaarTabel } from '../platform/bezwaartabel.ts';
import type { ContactpuntTabel } from '../platform/contacttabel.ts';
import type { ToetsuitnodigingTabel } from '../platform/uitnodigingtabel.ts';
import { overlegknelpunten } from '../overleg/leerpunten.ts';
import { gedeeldeToegangen } from '../overleg/toegang.ts';
import { openUrgentievraag } from '../overleg/toestand.ts';
import type { OverlegcasusTabel } from '../platform/overlegtabellen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { laatsteBeoordeling, openRaadpleging, vervangerOp } from '../screening/toestand.ts';
import { wachtOpVrijgave } from '../terugblik/gevaltekst.ts';
import { geslotenDoor } from '../toets/uitnodiging.ts';
import { laatsteVerslag } from '../verslag/toestand.ts';
import { voortzettingspunten } from '../voortzetting/punten.ts';
import type { VoortzettingspuntTabel } from '../platform/voortzettingtabel.ts';
import { contactpunten, vroegIets } from './contactpunten.ts';
import { doorlooptijdrij, type Doorlooptijdrij } from './doorlooptijdrij.ts';
import { lopendeTermijn, waarIs } from './fase.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import { gevalrij, type Gevalrij } from './gevalrij.ts';
import type { Klok } from './klok.ts';
import { klokken } from './klokken.ts';
import { eerdereBehandelaars, juristNodig, tweedePaarOgen } from './toegangsrij.ts';
import type { DossierToestand } from './toestand.ts';
import { leveringrijen, type Leveringrijen } from './leveringrij.ts';
import { vraagt } from './vraagt.ts';
import { werkduren } from './werkduur.ts';
import { zoekrij, type Zoekrij } from './zoekrij.ts';

/** The row of the dossier, with the rows of other read tables that are written and rebuilt along with it. */
export interface Leesrij extends DossierTabel, Leveringrijen {
  readonly klokken: readonly KlokTabel[];
  readonly werkduren: readonly WerkduurTabel[];
  /** Left out, like `geval`, as long as nothing was looked at. */
  readonly knelpunten?: readonly KnelpuntTabel[];
  /** Left out as long as nobody was invited. */
  readonly uitnodigingen?: readonly ToetsuitnodigingTabel[];
  /** Left out as long as nobody objected. */
  readonly bezwaren?: readonly BezwaarTabel[];
  /** Left out as long as the resident asked nothing. */
  readonly contactpunten?: readonly ContactpuntTabel[];
  /** Left out as long as nothing was brought in. */
  readonly overlegcasussen?: readonly OverlegcasusTabel[];
  /** Left out as long as nothing was applied for. */
  readonly voortzettingspunten?: readonly VoortzettingspuntTabel[];
  readonly zoek: Zoekrij;
  /** Left out when there never was one: then there is nothing to take away either. */
  readonly geval?: Gevalrij | null;
  readonly doorlooptijd?: Doorlooptijdrij;
}

export function volledigeNaam(inwoner: { readonly voornamen: string; readonly achternaam: string }): string {
  return `${inwoner.voornamen} ${inwoner.achternaam}`.trim();
}

interface Sleutel {
  readonly gemeente: Gemeentecode;
  readonly dossier: DossierId;
}

/** The row of the read table for this state: the only way it is made, so rebuilt = incremental. */
export function leesrij(
  sleutel: Sleutel & {
    readonly nr: number;
    readonly op: Tijdstip;
    /** Last change in substance; `op` itself when absent. */
    readonly gewijzigd?: Tijdstip | undefined;
    /** All facts that the state was made from: for whom it waited is in them. */
    readonly journaal: readonly Vastgelegd<DossierGebeurtenis>[];
  },
  t: DossierToestand,
  regels: LokaleRegels,
): Leesrij {
  const melding = t.melding.melding;
  if (!melding) throw new Error(`dossier ${sleutel.dossier} zonder melding`);
  const { fase, status, wachtOp, open } = waarIs(t, regels);
  const beoordeling = laatsteBeoordeling(t.screening);
  const naam = volledigeNaam(melding.inwoner);
  const afspraak = t.onderzoek.afspraken
    .filter((a) => a.stand === 'gepland')
    .map((a) => a.begin)
    .sort()[0];
  const rij = {
    gemeente: sleutel.gemeente,
    dossier: sleutel.dossier,
    nr: sleutel.nr,
    fase,
    status,
    open,
    urgentie: beoordeling?.urgentie ?? null,
    ontvangen_op: eersteOntvangst(t.melding) ?? melding.ontvangenOp,
    uiterlijk: open ? (lopendeTermijn(t, regels)?.uiterlijk ?? null) : null,
    wacht_op: wachtOp,
    behandelaar: t.screening.behandelaar?.persoon ?? null,
    vervanger: vervangerOp(t.screening, datumVan(sleutel.op)) ?? null,
    eerdere: [...eerdereBehandelaars(t)],
    team: t.screening.behandelaar?.team ?? null,
    tweede_paar_ogen: status === 'tweedePaarOgen' || wachtOpVrijgave(t) !== undefined,
    tweede_paar: [...new Set(tweedePaarOgen(t))],
    vertrouwelijk: t.melding.vertrouwelijk !== null,
    bewaker: t.melding.vertrouwelijk?.bewaker ?? null,
    jurist_gevraagd: openRaadpleging(t.screening) !== undefined,
    bezwaar_loopt: juristNodig(t),
    naam,
    naam_zoek: zoekvorm(`${melding.inwoner.achternaam} ${melding.inwoner.voornamen}`),
    geboortedatum: melding.inwoner.geboortedatum,
    bsn: melding.inwoner.bsn,
    betrokken_bsn: t.melding.betrokkenen.map((b) => `${b.rol}:${b.bsn}`),
    woonplaats: melding.inwoner.adres.woonplaats,
    hulpvraag: melding.hulpvraag.slice(0, 400),
    kanaal: melding.kanaal,
    volgende_afspraak: afspraak ?? null,
    herbeoordelen_op: open ? (beoordeling?.herbeoordelenOp ?? null) : null,
    met_signaal: melding.feiten.signalen.length > 0,
    verslag_op: laatsteVerslag(t)?.op ?? null,
    aanvraag_op: t.aanvraag.aanvraag?.ontvangenOp ?? null,
    besluit_op: t.besluit.genomen?.op ?? null,
    uitkomst: t.besluit.genomen?.uitkomst ?? null,
    bezwaar_uiterlijk: t.besluit.bekendgemaakt?.bezwaarUiterlijk ?? null,
    laatst_gewijzigd: sleutel.gewijzigd ?? sleutel.op,
    zoek: zoekrij(t),
    ...geval(t),
    ...doorlooptijd(t, regels, sleutel.journaal),
    // What is closed has nothing to be on time for, but the answer to a request about data (AVG 12 lid 3).
    klokken: klokken(t, regels)
      .filter((klok) => open || klok.soort === 'gegevensverzoek')
      .map((klok) => klokrij(sleutel, klok)),
    ...knelpunten(sleutel, t, regels),
    ...uitnodigingen(sleutel, t, open),
    ...bezwaren(sleutel, t),
    ...contact(sleutel, t, regels),
    ...overlegcasussen(sleutel, t, open),
    ...leveringrijen(sleutel, t, regels),
    ...(t.aanvraag.aanvraag && {
      voortzettingspunten: voortzettingspunten(t, regels).map((p) => ({ ...sleutelVan(sleutel), ...p })),
    }),
    werkduren: werkduren(t, regels)
      // Of an open dossier only what is going on now: what is done counts when the whole is done, objections aside.
      .filter(({ klaarOp }) => (klaarOp === null) === (open && fase !== 'bezwaar'))
      .map(({ deel, begin, klaarOp, dagen }) => ({
        ...sleutelVan(sleutel),
        deel,
        begin,
        klaar_op: klaarOp,
        dagen,
      })),
  };
  return { ...rij, vraagt: vraagt(rij) };
}

function knelpunten(sleutel: Sleutel, t: DossierToestand, regels: LokaleRegels): Pick<Leesrij, 'knelpunten'> {
  const besproken = t.overleg.casussen.some((casus) => casus.besproken);
  if (!t.toets.start && t.doorbraak.verkend === 0 && !besproken) return {};
  const alle = [...knelpuntenVan(t, regels), ...overlegknelpunten(t, regels)];
  return { knelpunten: alle.map((k) => ({ ...sleutelVan(sleutel), ...k })) };
}

function bezwaren(sleutel: Sleutel, t: DossierToestand): Pick<Leesrij, 'bezwaren'> {
  if (t.bezwaar.bezwaren.length === 0) return {};
  return {
    bezwaren: t.bezwaar.bezwaren.map((b) => {
      const { gronden, ...rij } = bezwaarregisterrij(b);
      return { ...sleutelVan(sleutel), ...rij, gronden: [...gronden] };
    }),
  };
}

function contact(sleutel: Sleutel, t: DossierToestand, regels: LokaleRegels): Pick<Leesrij, 'contactpunten'> {
  if (!vroegIets(t)) return {};
  return {
    // Withdrawn, merged or sent on: nobody answers here any more.
    contactpunten: t.melding.einde
      ? []
      : contactpunten(t, regels).map((punt) => ({
          ...sleutelVan(sleutel),
          ...punt,
          onverdeeld: t.screening.behandelaar === null,
        })),
  };
}

function uitnodigingen(sleutel: Sleutel, t: DossierToestand, open: boolean): Pick<Leesrij, 'uitnodigingen'> {
  if (t.toets.uitnodigingen.length === 0) return {};
  return {
    uitnodigingen: t.toets.uitnodigingen.map((u) => ({
      ...sleutelVan(sleutel),
      onderdeel: u.id,
      sleutel: u.sleutel,
      persoon: u.persoon,
      gebied: u.gebied,
      tot_en_met: u.totEnMet,
      open: open && geslotenDoor(t, u) === undefined,
      beantwoord: u.inbreng.length > 0,
    })),
  };
}

function overlegcasussen(
  sleutel: Sleutel,
  t: DossierToestand,
  open: boolean,
): Pick<Leesrij, 'overlegcasussen'> {
  if (t.overleg.casussen.length === 0) return {};
  const urgentie = open ? openUrgentievraag(t)?.id : undefined;
  return {
    overlegcasussen: t.overleg.casussen.map((c) => ({
      ...sleutelVan(sleutel),
      onderdeel: c.id,
      sleutel: c.sleutel,
      reeks: c.reeks,
      dag: c.dag,
      stand: c.teruggetrokken ? 'teruggetrokken' : c.besproken ? 'besproken' : 'ingebracht',
      doel: c.doel,
      inbrenger: c.door.id,
      met_naam: gedeeldeToegangen(c).length > 0,
      urgentie: c.id === urgentie,
      leerpunt: c.besproken?.leerpunt ?? 'geen',
    })),
  };
}

function geval(t: DossierToestand): Pick<Leesrij, 'geval'> {
  const rij = gevalrij(t);
  return rij === undefined ? {} : { geval: rij };
}

function doorlooptijd(...van: Parameters<typeof doorlooptijdrij>): Pick<Leesrij, 'doorlooptijd'> {
  const rij = doorlooptijdrij(...van);
  return rij === undefined ? {} : { doorlooptijd: rij };
}

const sleutelVan = ({ gemeente, dossier }: Sleutel): Sleutel => ({ gemeente, dossier });

function klokrij(sleutel: Sleutel, klok: Klok): KlokTabel {
  return {
    ...sleutelVan(sleutel),
    soort: klok.soort,
    onderdeel: klok.onderdeel,
    termijn: klok.termijn,
    artikel: klok.artikel,
    begin: klok.begin,
    dag_een: klok.dagEen,
    uiterlijk: klok.uiterlijk,
    oorspronkelijk: klok.oorspronkelijk,
    stilstand: klok.stilstand,
    wacht_op: klok.wachtOp,
    opschortingen: klok.opschortingen,
  };
}
