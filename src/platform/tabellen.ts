import type { Generated } from 'kysely';
import type { Deeltabellen } from './deeltabellen.ts';
import type { Iwmotabellen } from './iwmotabellen.ts';
import type { LijstweergaveTabel } from './lijstweergavetabel.ts';
import type { KwartaalrapportTabel, KwartaalstukTabel } from './kwartaaltabel.ts';
import type { Toezichttabellen } from './toezichttabellen.ts';
import type { Prognosetabellen } from './prognosetabellen.ts';
import type { Leveringtabellen } from './leveringtabellen.ts';
import type { Overlegtabellen } from './overlegtabellen.ts';
import type { Registertabellen } from './registertabellen.ts';
import type { Vernietigtabellen } from './vernietigtabellen.ts';

/** The tables as kysely sees them. Dates and timestamps are text (see database.ts). */
export interface Tabellen
  extends
    Deeltabellen,
    Vernietigtabellen,
    Toezichttabellen,
    Overlegtabellen,
    Prognosetabellen,
    Registertabellen,
    Leveringtabellen,
    Iwmotabellen {
  journaal: JournaalTabel;
  sleutel: SleutelTabel;
  dossier: DossierTabel;
  geval: GevalTabel;
  klok: KlokTabel;
  werkduur: WerkduurTabel;
  knelpunt: KnelpuntTabel;
  knelpuntstatus: KnelpuntstatusTabel;
  kwartaalrapport: KwartaalrapportTabel;
  kwartaalstuk: KwartaalstukTabel;
  document: DocumentTabel;
  uitgaand: UitgaandTabel;
  sessie: SessieTabel;
  leeslog: LeeslogTabel;
  concept: ConceptTabel;
  zoekvraag: ZoekvraagTabel;
  signaal: SignaalTabel;
  dagwerk: DagwerkTabel;
  gelijkgestelde_dag: GelijkgesteldeDagTabel;
  herrekening: HerrekeningTabel;
  lijstweergave: LijstweergaveTabel;
}

export interface JournaalTabel {
  gemeente: string;
  dossier: string;
  nr: number;
  soort: string;
  versie: number;
  feiten: unknown;
  inhoud: unknown;
  digest: string;
  door: string;
  namens: string | null;
  op: string;
  vorige: string;
  zegel: string;
}

export interface SleutelTabel {
  gemeente: string;
  sleutel: string;
  dossier: string;
  nr: number;
  op: string;
}

/** A decided case with its toets, for comparing and for the maatwerkregister. */
export interface GevalTabel {
  gemeente: string;
  dossier: string;
  kenmerken: unknown;
  patroon: string;
  keuze: string;
  beslissing: string;
  besloten_op: string;
  besloten_door: string;
  afwijkingen: unknown;
  voorzieningen: string[];
  bedrag: number | null;
  ingang: string | null;
  einde: string | null;
  terugkijken_op: string | null;
  teruggekeken_op: string | null;
  effecten: unknown;
  vergeleken: number | null;
  zelfde: number | null;
  onderscheid: string;
  vrijgegeven: string;
  tekststand: string | null;
  tekst_sinds: string | null;
  schrijver: string | null;
}

/** One row a dossier: what lists and need-to-know look at. Made from the state, always rebuildable. */
export interface DossierTabel {
  gemeente: string;
  dossier: string;
  nr: number;
  fase: string;
  status: string;
  open: boolean;
  urgentie: string | null;
  ontvangen_op: string;
  uiterlijk: string | null;
  wacht_op: string;
  behandelaar: string | null;
  vervanger: string | null;
  eerdere: string[];
  team: string | null;
  tweede_paar_ogen: boolean;
  tweede_paar: string[];
  vertrouwelijk: boolean;
  bewaker: string | null;
  jurist_gevraagd: boolean;
  bezwaar_loopt: boolean;
  naam: string;
  naam_zoek: string;
  geboortedatum: string;
  bsn: string | null;
  betrokken_bsn: string[];
  woonplaats: string;
  hulpvraag: string;
  kanaal: string;
  volgende_afspraak: string | null;
  herbeoordelen_op: string | null;
  /** The melding named a danger: such a one is judged before others. */
  met_signaal: boolean;
  /** Something hangs on it that asks somebody (`dossier/vraagt.ts`). */
  vraagt: boolean;
  verslag_op: string | null;
  aanvraag_op: string | null;
  besluit_op: string | null;
  uitkomst: string | null;
  bezwaar_uiterlijk: string | null;
  laatst_gewijzigd: string;
}

/** One row a running clock of an open dossier; made and rebuilt together with the row of the dossier. */
export interface KlokTabel {
  gemeente: string;
  dossier: string;
  soort: string;
  onderdeel: string;
  termijn: string | null;
  artikel: string;
  begin: string;
  dag_een: string;
  uiterlijk: string | null;
  oorspronkelijk: string | null;
  stilstand: number;
  wacht_op: string;
  opschortingen: unknown;
}

/** What is being worked on, or how many days one part of finished work took. */
export interface WerkduurTabel {
  gemeente: string;
  dossier: string;
  deel: string;
  begin: string;
  klaar_op: string | null;
  dagen: number | null;
}

/** A rule that stands in the way in one dossier. Made from the state, always rebuildable. */
export interface KnelpuntTabel {
  gemeente: string;
  dossier: string;
  onderdeel: string;
  uit: string;
  soort: string;
  sleutel: string;
  naam: string;
  bedrag: number | null;
}

/** Where a person sent a bottleneck; the newest counts. */
export interface KnelpuntstatusTabel {
  gemeente: string;
  sleutel: string;
  nr: Generated<number>;
  status: string;
  notitie: string;
  door: string;
  op: string;
}

export interface DocumentTabel {
  gemeente: string;
  document: string;
  dossier: string;
  soort: string;
  titel: string;
  mime: string;
  bytes: Buffer;
  vingerafdruk: string;
  op: string;
}

export interface UitgaandTabel {
  gemeente: string;
  id: Generated<number>;
  taak: string;
  gegevens: unknown;
  op: string;
}

export interface SessieTabel {
  id: string;
  gemeente: string;
  gebruiker: unknown;
  persoon: string;
  aangemaakt: string;
  laatst_gezien: string;
  verloopt: string;
  id_token: string | null;
  /** Opens what this login took along on the device; null until it does. */
  tafelsleutel: Generated<string | null>;
}

export interface LeeslogTabel {
  gemeente: string;
  op: string;
  persoon: string;
  rol: string;
  dossier: string | null;
  activiteit: string;
  doel: string | null;
  resultaat: string;
}

export interface ConceptTabel {
  gemeente: string;
  persoon: string;
  sleutel: string;
  velden: unknown;
  bijgewerkt: string;
}

export interface ZoekvraagTabel {
  gemeente: string;
  persoon: string;
  id: string;
  tekst: string;
  op: string;
}

export interface SignaalTabel {
  gemeente: string;
  dossier: string;
  soort: string;
  onderdeel: string;
  dag: string;
  moment: number;
  id: Generated<number>;
  onverwijld: boolean;
  voor: string | null;
  bureau: Generated<string>;
  team: string | null;
  gemaakt_op: string;
  gelezen_op: string | null;
  gelezen_door: string | null;
  sluimert_tot: string | null;
  sluimerreden: string | null;
  naar_teamleider: string | null;
}

/** Which daily work was ordered. */
export interface DagwerkTabel {
  gemeente: string;
  dag: string;
  taak: string;
}

/** A day that a royal decree made free and the beheerder added. */
export interface GelijkgesteldeDagTabel {
  gemeente: string;
  dag: string;
  nr: Generated<number>;
  besluit: string;
  bron: string;
  toegevoegd_door: string;
  op: string;
}

/** Which dossiers are reckoned anew because of such a day. */
export interface HerrekeningTabel {
  gemeente: string;
  dag: string;
  dossier: string;
  gedaan_op: string | null;
  termijnen: number | null;
}
