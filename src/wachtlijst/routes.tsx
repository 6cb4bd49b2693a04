import { leesAanbieders } from '../contracten/register-queries.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan } from '../kern/datum.ts';
import { leesLokaleCode } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Wachtfilter } from '../levering/paden.ts';
import { leveringPaden } from '../levering/paden.ts';
import { leesAanbiedercijfers } from '../levering/wachttijd-queries.ts';
import { inGemeente } from '../platform/database.ts';
import { BLADSOORTEN, maakBestand } from '../platform/rekenblad.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { leesZichtbare } from '../werkvoorraad/queries.ts';
import { wachtlijstBlad } from './blad.ts';
import { maakWachtlijst } from './wachtlijst.ts';
import { leesWachtenden, PER_WACHTBLAD, telWachtenden } from './wachtlijst-queries.ts';
import { Wachtlijstpagina } from './wachtlijstpagina.tsx';

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

function filterVan(c: Verzoek): Wachtfilter {
  const lees = (naam: string) => leesLokaleCode(c.req.query(naam) ?? '') ?? null;
  return { aanbieder: lees('aanbieder'), voorziening: lees('voorziening') };
}

/** Whole pages from the first; what cannot be read is the first. */
function leesVanaf(tekst: string | undefined): number {
  const getal = /^\d{1,6}$/.test(tekst ?? '') ? Number(tekst) : 0;
  return getal - (getal % PER_WACHTBLAD);
}

/** The waiting list of the whole municipality. A name is only for who may open that dossier. */
export function wachtlijstRoutes(kamer: Kamer, web: Web): void {
  const { db, klok } = web.omgeving;

  async function lees(
    { gemeente }: Gebruiker,
    filter: Wachtfilter,
    blad: { vanaf: number; hoogstens: number },
  ) {
    const vandaag = datumVan(klok.nu());
    const gelezen = await inGemeente(db, gemeente, async (trx) => {
      const wachtenden = await leesWachtenden(trx, gemeente, filter, vandaag, blad);
      const aanbieders = await leesAanbieders(trx, gemeente, vandaag);
      const van = {
        aanbieders: aanbieders.map(({ code }) => code),
        voorzieningen: [...new Set(wachtenden.map(({ voorziening }) => voorziening))],
      };
      return {
        wachtenden,
        aanbieders,
        totaal: await telWachtenden(trx, gemeente, filter, vandaag),
        cijfers: await leesAanbiedercijfers(trx, gemeente, van, vandaag),
      };
    });
    const { aanbieders, cijfers, totaal } = gelezen;
    const lijst = maakWachtlijst(gelezen.wachtenden, aanbieders, cijfers, vandaag);
    return { vandaag, totaal, aanbieders, lijst };
  }

  kamer.get(
    leveringPaden.wachtlijst,
    {
      recht: WACHTLIJSTLEZERS,
      audit: { leest: 'leveren' },
      doel: 'zien wie een besluit heeft en nog geen hulp',
    },
    async (c, wie) => {
      const filter = filterVan(c);
      const vanaf = leesVanaf(c.req.query('vanaf'));
      const { lijst, ...rest } = await lees(wie, filter, { vanaf, hoogstens: PER_WACHTBLAD });
      const dossiers = [...new Set(lijst.map(({ dossier }) => dossier))];
      const namen = await inGemeente(db, wie.gemeente, (trx) =>
        leesZichtbare(trx, inzageFilter(wie), dossiers),
      );
      c.var.getoond([...namen.keys()]);
      return c.html(
        <Wachtlijstpagina
          kader={web.kader(c, wie)}
          regels={haalInrichting(web.omgeving, wie.gemeente).regels}
          wachtlijst={lijst}
          filter={filter}
          vanaf={vanaf}
          namen={namen}
          {...rest}
        />,
      );
    },
  );

  // No dossier and no name in the file: it leaves the house.
  kamer.get(leveringPaden.wachtlijstCsv, { recht: WACHTLIJSTLEZERS, audit: 'geen' }, async (c, wie) => {
    const { lijst, vandaag } = await lees(wie, filterVan(c), { vanaf: 0, hoogstens: HOOGSTENS_IN_BESTAND });
    const { regels } = haalInrichting(web.omgeving, wie.gemeente);
    return c.body(new Uint8Array(await maakBestand(wachtlijstBlad(lijst, regels), 'csv')), 200, {
      'Content-Type': BLADSOORTEN.csv,
      'Content-Disposition': `attachment; filename="wachtlijst-${vandaag}.csv"`,
    });
  });
}
