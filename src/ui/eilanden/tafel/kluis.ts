/** What was taken along, readable for who has the key; on the disk it is not (`slot.ts`). */
import type { Lading } from './lading.ts';
import type { Rij } from './opslag.ts';
import { haal, haalAlles, haalWeg, zet } from './opslag.ts';
import { ontsleutel, versleutel } from './slot.ts';
import type { Werk } from './wachtrij.ts';
import { isOnverstuurd } from './wachtrij.ts';

/** A dossier on this device. */
export interface Meegenomen {
  /** Of the row; says nothing. */
  readonly id: string;
  readonly lading: Lading;
  readonly opgehaald: string;
}

export interface Kluis {
  lijst(): Promise<readonly Meegenomen[]>;
  bewaar(meegenomen: Meegenomen): Promise<void>;
  werk(id: string): Promise<readonly Werk[]>;
  bewaarWerk(id: string, werk: readonly Werk[]): Promise<void>;
  bijlage(id: string): Promise<Blob | undefined>;
  bewaarBijlage(id: string, bijlage: Blob): Promise<void>;
  weg(id: string, werk: readonly Werk[]): Promise<void>;
  wegBijlage(id: string): Promise<void>;
}

interface Bijlagerij extends Rij {
  readonly soort: string;
}

export function maakKluis(sleutel: CryptoKey): Kluis {
  async function zetTekst(lade: 'dossiers' | 'werk', id: string, inhoud: unknown, meer = {}): Promise<void> {
    const bytes = new TextEncoder().encode(JSON.stringify(inhoud));
    await zet(lade, { id, ...(await versleutel(sleutel, `${lade}:${id}`, bytes)), ...meer });
  }

  async function leesTekst(lade: 'dossiers' | 'werk', rij: Rij): Promise<unknown> {
    return JSON.parse(new TextDecoder().decode(await ontsleutel(sleutel, `${lade}:${rij.id}`, rij)));
  }

  return {
    async lijst() {
      const rijen = await haalAlles<Rij>('dossiers');
      const gelezen = await Promise.all(rijen.map((rij) => leesTekst('dossiers', rij)));
      return (gelezen as Meegenomen[])
        .filter(({ lading }) => (lading.vorm as number) === 1)
        .sort((a, b) => a.lading.naam.localeCompare(b.lading.naam, 'nl'));
    },
    bewaar: (meegenomen) => zetTekst('dossiers', meegenomen.id, meegenomen),
    async werk(id) {
      const rij = await haal<Rij>('werk', id);
      return rij === undefined ? [] : ((await leesTekst('werk', rij)) as Werk[]);
    },
    bewaarWerk: (id, werk) => zetTekst('werk', id, werk, { onverstuurd: werk.filter(isOnverstuurd).length }),
    async bijlage(id) {
      const rij = await haal<Bijlagerij>('bijlagen', id);
      if (rij === undefined) return undefined;
      return new Blob([await ontsleutel(sleutel, `bijlagen:${id}`, rij)], { type: rij.soort });
    },
    async bewaarBijlage(id, bijlage) {
      const bytes = new Uint8Array(await bijlage.arrayBuffer());
      const versleuteld = await versleutel(sleutel, `bijlagen:${id}`, bytes);
      const rij: Bijlagerij = { id, soort: bijlage.type, ...versleuteld };
      await zet('bijlagen', rij);
    },
    weg: (id, werk) =>
      haalWeg([
        ['dossiers', id],
        ['werk', id],
        ...werk.flatMap(({ bijlage }) => (bijlage === null ? [] : [['bijlagen', bijlage] as const])),
      ]),
    wegBijlage: (id) => haalWeg([['bijlagen', id]]),
  };
}
