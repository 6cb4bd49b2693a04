/*
 * What the server gives along to the table about one dossier; it makes it as this type (`src/tafel`).
 * Types only: the server and the browser both know this file.
 */

/** A form by field name, as in `ui/velden.ts`, which a browser does not know. */
export type Velden = Readonly<Record<string, readonly string[]>>;

export interface Geladen {
  /** Where it is posted, now or later. */
  readonly actie: string;
  readonly titel: string;
  /** The fields, as the page of this opdracht has them. */
  readonly html: string;
  /** As it was handed out: what differs from this was typed at the table. */
  readonly begin: Velden;
  /** What the dossier knew under these names. */
  readonly bekend: Velden;
  /** Something was begun on the server that was not sent. */
  readonly begonnen: boolean;
}

export type Tafelformulier = 'gesprek' | 'huishouden' | 'toestemming';

/** Everything that is needed at the table about one dossier, and no more: no BSN, no address, no papers. */
export interface Lading {
  /** Of this text itself: an older page does not read a newer one. */
  readonly vorm: 1;
  readonly dossier: string;
  readonly naam: string;
  /** Who it is for. */
  readonly wie: string;
  readonly vandaag: string;
  /** How far the dossier was. */
  readonly nr: number;
  /** Who recorded something last in the investigation, and when. */
  readonly laatst: string;
  readonly afspraak: string;
  readonly weten: string;
  readonly formulieren: Readonly<Record<Tafelformulier, Geladen>>;
  /** Where a photo and the picture of a signature are posted. */
  readonly stuk: string;
}
