import { leesAanbieders } from '../contracten/register-queries.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { HANDELINGEN } from '../dossier/opdrachten.ts';
import { datumVan } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { leveringPaden } from '../levering/paden.ts';
import { leesAanbiedercijfers } from '../levering/wachttijd-queries.ts';
import { inGemeente } from '../platform/database.ts';
import { BLADSOORTEN, maakBestand } from '../platform/rekenblad.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Kamer } from '../toegang/route.ts';
import { leesZichtbare } from '../werkvoorraad/queries.ts';
import { wachtlijstBlad } from './blad.ts';
import { maakWachtlijst } from './wachtlijst.ts';
import { leesWachtenden, PER_WACHTBLAD, telWachtenden } from './wachtlijst-queries.ts';
import { Wachtlijstpagina } from './wachtlijstpagina.tsx';
import type { Wachtvraag } from './wachtvraag.ts';
import { leesWachtvraag } from './wachtvraag.ts';

/** Who has to see that somebody waits, and who can do something about it. */
export const WACHTLIJSTLEZERS: readonly Rol[] = [
  'contractmanager',
  'klantmanager',
  'teamleider',
  'administratie',
  'screener',
  'controller',
];
const HOOGSTENS_IN_BESTAND = 5_000;

/** The waiting list of the whole municipality. A name is only for who may open that dossier. */
export function wachtlijstRoutes(kamer: Kamer, web: Web): void {
  const { db, klok } = web.omgeving;

  async function lees({ gemeente }: Gebruiker, vraag: Wachtvraag, hoogstens: number) {
    const vandaag = datumVan(klok.nu());
    const gelezen = await inGemeente(db, gemeente, async (trx) => {
      const wachtenden = await leesWachtenden(trx, gemeente, vraag, vandaag, hoogstens);
      const aanbieders = await leesAanbieders(trx, gemeente, vandaag);
      const van = {
        aanbieders: aanbieders.map(({ code }) => code),
        voorzieningen: [...new Set(wachtenden.map(({ voorziening }) => voorziening))],
      };
      return {
        wachtenden,
        aanbieders,
        telling: await telWachtenden(trx, gemeente, vraag, vandaag),
        cijfers: await leesAanbiedercijfers(trx, gemeente, van, vandaag),
      };
    });
    const { aanbieders, cijfers, telling } = gelezen;
    const lijst = maakWachtlijst(gelezen.wachtenden, aanbieders, cijfers, vandaag);
    return { vandaag, aanbieders, lijst, ...telling };
  }

  kamer.get(
    leveringPaden.wachtlijst,
    {
      recht: WACHTLIJSTLEZERS,
      audit: { leest: 'leveren' },
      doel: 'zien wie een besluit heeft en nog geen hulp',
    },
    async (c, wie) => {
      const vraag = leesWachtvraag(c.req.query());
      const { lijst, ...rest } = await lees(wie, vraag, PER_WACHTBLAD);
      const dossiers = [...new Set(lijst.map(({ dossier }) => dossier))];
      const namen = await inGemeente(db, wie.gemeente, (trx) =>
        leesZichtbare(trx, inzageFilter(wie), dossiers),
      );
      c.var.getoond([...namen.keys()]);
      return c.html(
        <Wachtlijstpagina
          kader={web.kader(c, wie)}
          inrichting={haalInrichting(web.omgeving, wie.gemeente)}
          wachtlijst={lijst}
          vraag={vraag}
          namen={namen}
          magAanbieden={HANDELINGEN.andereAanbiederAanbieden.rollen.includes(wie.rol)}
          {...rest}
        />,
      );
    },
  );

  // No dossier and no name in the file, yet each line is somebody. Who took it along is written down.
  kamer.get(
    leveringPaden.wachtlijstCsv,
    {
      recht: WACHTLIJSTLEZERS,
      audit: { leest: 'leveren' },
      doel: 'de wachtlijst zonder namen meenemen als bestand',
    },
    async (c, wie) => {
      const { filter } = leesWachtvraag(c.req.query());
      const { lijst, vandaag } = await lees(wie, { filter, na: null }, HOOGSTENS_IN_BESTAND);
      const { regels } = haalInrichting(web.omgeving, wie.gemeente);
      return c.body(new Uint8Array(await maakBestand(wachtlijstBlad(lijst, regels, vandaag), 'csv')), 200, {
        'Content-Type': BLADSOORTEN.csv,
        'Content-Disposition': `attachment; filename="wachtlijst-${vandaag}-niet-doorgeven.csv"`,
      });
    },
  );
}
