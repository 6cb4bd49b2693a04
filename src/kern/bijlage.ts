import type { DocumentId, Vingerafdruk } from './ids.ts';

/** What a file is by its content, whatever its name says. Other forms are not taken in. */
export const BIJLAGEVORMEN = ['pdf', 'jpeg', 'png', 'tekst'] as const;
export type Bijlagevorm = (typeof BIJLAGEVORMEN)[number];

/** A file that was looked through and may be filed: what a decision knows of it. Never the bytes. */
export interface Bijlage {
  readonly document: DocumentId;
  readonly vingerafdruk: Vingerafdruk;
  readonly vorm: Bijlagevorm;
  /** In bytes. */
  readonly grootte: number;
  /** The name the sender gave it: text to show, never a path or a type. */
  readonly bestandsnaam: string;
  /** No scanner for malware was set when it came in; absent: one looked and found nothing. */
  readonly ongekeurd?: true;
}
