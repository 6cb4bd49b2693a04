import { Hono } from 'hono';
import type { Web } from '../../src/dossier/inzien.tsx';
import type { Bsn } from '../../src/kern/bsn.ts';
import type { DossierId } from '../../src/kern/ids.ts';
import type { Rol } from '../../src/kern/rollen.ts';
import type { Omgeving } from '../../src/toegang/omgeving.ts';
import { maakKamer, type Kamer } from '../../src/toegang/route.ts';
import { persoonId } from '../bouwers/stap.ts';
import type { Dossierhuis } from './dossierhuis.ts';

export interface Bezoeker {
  readonly id: string;
  readonly rol: Rol;
  readonly bsn?: Bsn;
}

/** Pages without a login: the test says who visits. Need-to-know inside the pages is the real one. */
export interface Webhuis {
  readonly kamer: Kamer;
  readonly web: Web;
  /** What the log of who read what would say. */
  readonly gelezen: DossierId[];
  vraag(
    wie: Bezoeker,
    pad: string,
    methode?: 'GET' | 'POST',
    velden?: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

export function maakWebhuis(huis: Dossierhuis): Webhuis {
  const app = new Hono<Omgeving>();
  const gelezen: DossierId[] = [];
  let bezoeker: Bezoeker | undefined;
  // Stands in for the guard of `toegang`; rights per route are tested there.
  const kamer = maakKamer(app, () => async (c, next) => {
    if (!bezoeker) throw new Error('geen bezoeker');
    c.set('gebruiker', {
      id: persoonId(bezoeker.id),
      rol: bezoeker.rol,
      naam: bezoeker.id,
      gemeente: huis.inrichting.gemeente,
      bsn: bezoeker.bsn ?? null,
      namensBsn: null,
      aanbieder: null,
      team: null,
    });
    c.set('getoond', () => undefined);
    c.set('geraadpleegd', () => undefined);
    c.set('gelezen', (dossier) => {
      gelezen.push(dossier);
      return Promise.resolve();
    });
    await next();
  });
  const web: Web = {
    omgeving: huis.omgeving,
    kader: () => ({
      gemeente: { naam: 'Gemeente Voorbeeld' },
      bestanden: { stijl: '/stijl.css', eilanden: {} },
      versie: 'proef',
      navigatie: [],
    }),
  };
  return {
    kamer,
    web,
    gelezen,
    async vraag(wie, pad, methode = 'GET', velden) {
      bezoeker = wie;
      return app.request(pad, { method: methode, ...(velden && { body: new URLSearchParams(velden) }) });
    },
  };
}
