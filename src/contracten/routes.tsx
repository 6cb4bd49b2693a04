import { isDeepStrictEqual } from 'node:util';
import type { Child } from 'hono/jsx';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { namenVan } from '../gemeente/inrichting.ts';
import type { Tijdstip } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Gemeentecode, LokaleCode } from '../kern/ids.ts';
import { nieuweCode } from '../kern/nieuwecode.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import type { Database, Trx } from '../platform/database.ts';
import { inGemeente } from '../platform/database.ts';
import { stuurBlad } from '../toegang/bestand.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { contractPaden } from '../ui/contractpaden.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesVelden, maakVelden } from '../ui/velden.ts';
import { opAandacht } from './aandacht.ts';
import { leesDruktes } from './bezetting-queries.ts';
import { leesMetMensen, telMensen } from './mensen-queries.ts';
import { aanbiedersBlad } from './bestand.ts';
import { Aanbiederpagina } from './eenpagina.tsx';
import { BLADEN } from './formulieren.tsx';
import { Bladpagina, Nieuwpagina } from './formulierpagina.tsx';
import type { Blad } from './lees.ts';
import { LEES, leesGegevens } from './lees.ts';
import { Aanbiederspagina } from './lijstpagina.tsx';
import {
  leesContracten,
  leesContractgeschiedenis,
  neemRegister,
  schrijfContractfeiten,
  vindContract,
} from './opslag.ts';
import type { Contractopdracht } from './regels.ts';
import { besluitOver } from './regels.ts';
import { leesAanbieders } from './register-queries.ts';
import type { Contract } from './register.ts';

/** Who chooses a provider for somebody, or answers for the contracts. No resident stands in it. */
export const AANBIEDERLEZERS: readonly Rol[] = [
  'contractmanager',
  'teamleider',
  'controller',
  'klantmanager',
  'screener',
  'jurist',
];
const LEZEN = { recht: AANBIEDERLEZERS, audit: 'geen' } as const;
const BEHEREN = { recht: ['contractmanager'], audit: 'geen' } as const;
const ROUTE = ':aanbieder';

export interface Contractdelen {
  readonly db: Database;
  nu(): Tijdstip;
  kader(c: Verzoek, gebruiker: Gebruiker | null): Kader;
  inrichting(gemeente: Gemeentecode): Inrichting;
  /** How the delivery goes at one provider: made by who may know the assignments. */
  levering(trx: Trx, wie: Gebruiker, aanbieder: LokaleCode): Promise<Child>;
}

/** The register of providers with a contract (Wmo 2.6.3). */
export function contractRoutes(kamer: Kamer, delen: Contractdelen): void {
  const { db } = delen;
  const vandaag = () => datumVan(delen.nu());
  const lees = ({ gemeente }: Gebruiker) =>
    inGemeente(db, gemeente, async (trx) => {
      const alle = await leesContracten(trx, gemeente);
      return {
        alle,
        druktes: await leesDruktes(trx, gemeente, alle, vandaag()),
        metMensen: await leesMetMensen(trx, gemeente, alle, vandaag()),
      };
    });
  const voorzieningenVan = ({ gemeente }: Gebruiker) => delen.inrichting(gemeente).regels.voorzieningen;
  const maatwerkVan = (wie: Gebruiker) => voorzieningenVan(wie).filter(({ soort }) => soort === 'maatwerk');

  kamer.get(contractPaden.lijst, LEZEN, async (c, wie) => {
    const { alle, druktes, metMensen } = await lees(wie);
    const maatwerk = maatwerkVan(wie);
    const gevraagd = maatwerk.find(({ code }) => code === c.req.query('voorziening'))?.code;
    const getoond = alle.filter(
      ({ producten }) =>
        gevraagd === undefined || producten.some(({ voorziening }) => voorziening === gevraagd),
    );
    return c.html(
      <Aanbiederspagina
        kader={delen.kader(c, wie)}
        contracten={getoond.toSorted(opAandacht(vandaag(), druktes, metMensen))}
        metMensen={metMensen}
        druktes={druktes}
        telt={alle.length}
        maatwerk={maatwerk}
        voorziening={gevraagd ?? ''}
        vandaag={vandaag()}
        beheer={wie.rol === 'contractmanager'}
      />,
    );
  });

  kamer.get(contractPaden.bestand, LEZEN, async (c, wie) => {
    const { gemeente } = wie;
    const alle = await inGemeente(db, gemeente, (trx) => leesAanbieders(trx, gemeente, vandaag()));
    const blad = aanbiedersBlad(alle);
    return stuurBlad(c, blad, 'csv', `aanbieders-${vandaag()}`);
  });

  kamer.get(contractPaden.nieuw, BEHEREN, (c, wie) =>
    nieuw(c, wie, maakVelden({ contractVan: vandaag() }), {}),
  );
  kamer.post(contractPaden.nieuw, BEHEREN, async (c, wie) => {
    const waarden = leesVelden((await c.req.formData()).entries());
    const gelezen = leesGegevens(waarden);
    if (!gelezen.gelukt) return nieuw(c, wie, waarden, gelezen.fouten);
    const gegevens = gelezen.waarde;
    const uitkomst = await inGemeente(db, wie.gemeente, async (trx) => {
      await neemRegister(trx, wie.gemeente);
      const alle = await leesContracten(trx, wie.gemeente);
      // Sent twice, put there once.
      const al = alle.find((contract) => isDeepStrictEqual(contract.gegevens, gegevens));
      if (al) return { gelukt: true, waarde: al.code } as const;
      // `nieuw` is an address of its own.
      const code = nieuweCode(gegevens.naam, new Set(['nieuw', ...alle.map((a) => a.code)]), 'aanbieder');
      const gedaan = await doe(trx, wie, { soort: 'aanbiederZetten', gegevens }, code, alle);
      return gedaan.gelukt ? ({ gelukt: true, waarde: code } as const) : gedaan;
    });
    if (!uitkomst.gelukt) return nieuw(c, wie, waarden, veldfoutenUit(uitkomst.weigeringen));
    return c.redirect(contractPaden.een(uitkomst.waarde), 303);
  });

  kamer.get(contractPaden.een(ROUTE), LEZEN, async (c, wie) => {
    const { gemeente } = wie;
    const code = c.req.param('aanbieder') ?? '';
    const gevonden = await inGemeente(db, gemeente, async (trx) => {
      const contract = await vindContract(trx, gemeente, code);
      return (
        contract && {
          contract,
          geschiedenis: await leesContractgeschiedenis(trx, gemeente, code),
          mensen: await telMensen(trx, gemeente, code, vandaag()),
          levering: await delen.levering(trx, wie, contract.code),
        }
      );
    });
    if (!gevonden) return c.notFound();
    const namen: Readonly<Record<string, string>> = namenVan(delen.inrichting(gemeente));
    return c.html(
      <Aanbiederpagina
        kader={delen.kader(c, wie)}
        {...gevonden}
        kleinsteGroep={delen.inrichting(gemeente).regels.kleinsteGroep}
        maatwerk={maatwerkVan(wie)}
        vandaag={vandaag()}
        naamVan={(id) => namen[id] ?? id}
        beheer={wie.rol === 'contractmanager'}
      />,
    );
  });

  for (const blad of Object.keys(BLADEN) as readonly Blad[]) {
    const pad = BLADEN[blad].pad(ROUTE);
    kamer.get(pad, BEHEREN, async (c, wie) => {
      const contract = await vind(c, wie);
      if (!contract) return c.notFound();
      const gevraagd = leesVelden(new URL(c.req.url).searchParams.entries());
      return toon(c, wie, blad, contract, BLADEN[blad].begin(contract, gevraagd, vandaag()), {}, []);
    });
    kamer.post(pad, BEHEREN, async (c, wie) => {
      const waarden = leesVelden((await c.req.formData()).entries());
      const contract = await vind(c, wie);
      if (!contract) return c.notFound();
      const gelezen = LEES[blad](waarden);
      if (!gelezen.gelukt) return toon(c, wie, blad, contract, waarden, gelezen.fouten, []);
      const uitkomst = await inGemeente(db, wie.gemeente, async (trx) => {
        await neemRegister(trx, wie.gemeente);
        return doe(trx, wie, gelezen.waarde, contract.code, await leesContracten(trx, wie.gemeente));
      });
      if (uitkomst.gelukt) return c.redirect(contractPaden.een(contract.code), 303);
      const { weigeringen } = uitkomst;
      const los = weigeringen.filter((w) => w.veld === undefined);
      return toon(c, wie, blad, contract, waarden, veldfoutenUit(weigeringen), los);
    });
  }

  /** Within one transaction that holds the register. */
  async function doe(
    trx: Trx,
    wie: Gebruiker,
    opdracht: Contractopdracht,
    code: Contract['code'],
    alle: readonly Contract[],
  ): Promise<Uitkomst<null>> {
    const { gemeente } = wie;
    const mensen = await telMensen(trx, gemeente, code, vandaag());
    const uitkomst = besluitOver(
      opdracht,
      alle.find((contract) => contract.code === code),
      {
        vandaag: vandaag(),
        voorzieningen: voorzieningenVan(wie),
        anderen: alle.flatMap((contract) => (contract.code === code ? [] : [contract.gegevens])),
        mensen,
      },
    );
    if (!uitkomst.gelukt) return uitkomst;
    await schrijfContractfeiten(trx, gemeente, code, uitkomst.waarde, { door: wie.id, op: delen.nu() });
    return { gelukt: true, waarde: null };
  }

  function vind(c: Verzoek, { gemeente }: Gebruiker): Promise<Contract | undefined> {
    const code = c.req.param('aanbieder') ?? '';
    return inGemeente(db, gemeente, (trx) => vindContract(trx, gemeente, code));
  }

  function nieuw(c: Verzoek, wie: Gebruiker, waarden: Velden, fouten: Veldfouten) {
    return c.html(
      <Nieuwpagina kader={delen.kader(c, wie)} waarden={waarden} fouten={fouten} />,
      Object.keys(fouten).length > 0 ? 422 : 200,
    );
  }

  async function toon(
    c: Verzoek,
    wie: Gebruiker,
    blad: Blad,
    contract: Contract,
    waarden: Velden,
    fouten: Veldfouten,
    weigeringen: readonly Weigering[],
  ) {
    const mensen = await inGemeente(db, wie.gemeente, (trx) =>
      telMensen(trx, wie.gemeente, contract.code, vandaag()),
    );
    return c.html(
      <Bladpagina
        kader={delen.kader(c, wie)}
        blad={blad}
        contract={contract}
        maatwerk={maatwerkVan(wie)}
        vandaag={vandaag()}
        mensen={mensen}
        waarden={waarden}
        fouten={fouten}
        weigeringen={weigeringen}
      />,
      Object.keys(fouten).length + weigeringen.length > 0 ? 422 : 200,
    );
  }
}
