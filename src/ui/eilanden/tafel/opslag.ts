/**
 * The browser's own database, with as little as there has to be around it. Everything that says something
 * about a person is encrypted before it comes here (`slot.ts`); ids are random, so that a number of a
 * dossier does not stand here either.
 */
const NAAM = 'omkeer-tafel';
const LADEN = ['slot', 'dossiers', 'werk', 'bijlagen'] as const;
export type Lade = (typeof LADEN)[number];

/** What may lie on a disk. */
export interface Versleuteld {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

export interface Rij extends Versleuteld {
  readonly id: string;
  /** Only with `werk`: how much of it was not sent. A number, for who logs out. */
  readonly onverstuurd?: number;
}

let verbinding: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  verbinding ??= new Promise<IDBDatabase>((klaar, mis) => {
    const vraag = indexedDB.open(NAAM, 1);
    vraag.onupgradeneeded = () => {
      for (const lade of LADEN) vraag.result.createObjectStore(lade, { keyPath: 'id' });
    };
    vraag.onsuccess = () => klaar(vraag.result);
    vraag.onerror = () => mis(vraag.error ?? new Error('opslag'));
  }).catch((fout: unknown) => {
    verbinding = undefined;
    throw fout;
  });
  return verbinding;
}

/** Is there anything on this device? Asked on every page, so it makes nothing. */
export async function isErIets(): Promise<boolean> {
  try {
    const er = await indexedDB.databases();
    return er.some(({ name }) => name === NAAM);
  } catch {
    return true;
  }
}

function antwoord<T>(vraag: IDBRequest<T>): Promise<T> {
  return new Promise((klaar, mis) => {
    vraag.onsuccess = () => klaar(vraag.result);
    vraag.onerror = () => mis(vraag.error ?? new Error('opslag'));
  });
}

export async function haal<T>(lade: Lade, id: string): Promise<T | undefined> {
  const db = await open();
  return antwoord(db.transaction(lade).objectStore(lade).get(id) as IDBRequest<T | undefined>);
}

export async function haalAlles<T>(lade: Lade): Promise<readonly T[]> {
  const db = await open();
  return antwoord(db.transaction(lade).objectStore(lade).getAll() as IDBRequest<T[]>);
}

/** Resolves when it lies on the disk, so that `kept` is never said too early. */
async function schrijf(laden: readonly Lade[], doe: (t: IDBTransaction) => void): Promise<void> {
  const db = await open();
  const transactie = db.transaction([...laden], 'readwrite', { durability: 'strict' });
  const klaar = new Promise<void>((gelukt, mis) => {
    transactie.oncomplete = () => gelukt();
    transactie.onerror = () => mis(transactie.error ?? new Error('opslag'));
    transactie.onabort = () => mis(transactie.error ?? new Error('opslag'));
  });
  doe(transactie);
  transactie.commit();
  return klaar;
}

/** @param rij with its `id` */
export function zet(lade: Lade, rij: object): Promise<void> {
  return schrijf([lade], (t) => t.objectStore(lade).put(rij));
}

export function haalWeg(rijen: readonly (readonly [Lade, string])[]): Promise<void> {
  const laden = [...new Set(rijen.map(([lade]) => lade))];
  return schrijf(laden, (t) => {
    for (const [lade, id] of rijen) t.objectStore(lade).delete(id);
  });
}

/** Everything, the key first of all. */
export function wisAlles(): Promise<void> {
  return schrijf(LADEN, (t) => {
    for (const lade of LADEN) t.objectStore(lade).clear();
  });
}

export async function telOnverstuurd(): Promise<number> {
  const rijen = await haalAlles<Rij>('werk');
  return rijen.reduce((som, { onverstuurd = 0 }) => som + onverstuurd, 0);
}
