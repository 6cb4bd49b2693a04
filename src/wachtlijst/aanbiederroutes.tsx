import type { Child } from 'hono/jsx';
import { leesAanbiedereinden, vindAanbieder } from '../contracten/register-queries.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import { leveringRoutes } from '../levering/paden.ts';
import type { Trx } from '../platform/database.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Kamer } from '../toegang/route.ts';
import { leesZichtbare } from '../werkvoorraad/queries.ts';
import { leesAanbiedervoortgang, leesBijAanbieder, PER_MENSENBLAD } from './aanbieder-queries.ts';
import { Aanbiederkaart } from './aanbiederkaart.tsx';
import { Mensenpagina } from './mensenpagina.tsx';
import { WACHTLIJSTLEZERS } from './routes.tsx';

/** On the page of a provider in the register, which itself knows no assignment. */
export async function leveringBijAanbieder(
  web: Web,
  trx: Trx,
  wie: Gebruiker,
  aanbieder: LokaleCode,
): Promise<Child> {
  const { gemeente } = wie;
  const vandaag = datumVan(web.omgeving.klok.nu());
  return (
    <Aanbiederkaart
      {...await leesAanbiedervoortgang(trx, gemeente, aanbieder, vandaag)}
      aanbieder={aanbieder}
      regels={haalInrichting(web.omgeving, gemeente).regels}
      metLijst={WACHTLIJSTLEZERS.includes(wie.rol)}
    />
  );
}

/** Everybody who waits for a provider or gets help there: who has to find another when it closes. */
export function bijAanbiederRoutes(kamer: Kamer, web: Web): void {
  const { db, klok } = web.omgeving;
  kamer.get(
    leveringRoutes.bijAanbieder,
    {
      recht: WACHTLIJSTLEZERS,
      audit: { leest: 'leveren' },
      doel: 'zien wie bij een aanbieder wacht of hulp krijgt',
    },
    async (c, wie) => {
      const { gemeente } = wie;
      const vandaag = datumVan(klok.nu());
      const gevraagd = c.req.query('vanaf') ?? '';
      const getal = /^\d{1,6}$/.test(gevraagd) ? Number(gevraagd) : 0;
      const vanaf = getal - (getal % PER_MENSENBLAD);
      const gelezen = await inGemeente(db, gemeente, async (trx) => {
        const aanbieder = await vindAanbieder(trx, gemeente, c.req.param('aanbieder'), vandaag);
        if (!aanbieder) return undefined;
        const regels = await leesBijAanbieder(trx, gemeente, aanbieder.code, vanaf);
        const mensen = regels.slice(0, PER_MENSENBLAD);
        return {
          aanbieder,
          mensen,
          meer: regels.length > mensen.length,
          einden: await leesAanbiedereinden(trx, gemeente),
          namen: await leesZichtbare(trx, inzageFilter(wie), [
            ...new Set(mensen.map(({ dossier }) => dossier)),
          ]),
        };
      });
      if (!gelezen) return c.notFound();
      c.var.getoond([...gelezen.namen.keys()]);
      return c.html(
        <Mensenpagina
          kader={web.kader(c, wie)}
          regels={haalInrichting(web.omgeving, gemeente).regels}
          vanaf={vanaf}
          vandaag={vandaag}
          {...gelezen}
        />,
      );
    },
  );
}
