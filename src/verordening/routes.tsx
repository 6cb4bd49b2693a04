import type { Briefmaker } from '../brieven/render.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { papierVan } from '../gemeente/briefinrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { eigenRegelsOp } from '../recht/lokaal.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { doelenOp, doelenVan, ontwerpen, verordeningOp } from '../recht/verordening.ts';
import { regelverschillen } from '../recht/verordeningsverschil.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { wettenPaden } from '../ui/wetpaden.ts';
import type { Cijfers } from './cijfers.ts';
import { CijferPagina } from './cijferpagina.tsx';
import { DoelPagina } from './doelpagina.tsx';
import { CIJFERLEZERS } from './namen.ts';
import { OntwerpPagina } from './ontwerppagina.tsx';
import { VerordeningPagina } from './openbaar.tsx';
import { verordeningPaden, verordeningRoutepaden } from './paden.ts';
import { leesAanhalingen, leesBesluiten, leesDoelbesluiten, leesDoeloordelen } from './queries.ts';
import { verordeningsstuk } from './stuk.ts';

const STUREN = { recht: CIJFERLEZERS, audit: { leest: 'sturen' } } as const;
const OP_DE_PAGINA = 100;

/** The ordinance turned round: for everybody what it wants, for staff what came of it. */
export function verordeningRoutes(
  kamer: Kamer,
  web: Web,
  standaard: Gemeentecode,
  briefmaker: Briefmaker,
): void {
  const vandaag = (): Datum => datumVan(web.omgeving.klok.nu());
  const regelsVan = (wie: Gebruiker | null): LokaleRegels =>
    haalInrichting(web.omgeving, wie?.gemeente ?? standaard).regels;
  const leesCijfers = ({ gemeente }: Gebruiker, regels: LokaleRegels): Promise<Cijfers> =>
    inGemeente(web.omgeving.db, gemeente, async (trx) => ({
      besluiten: await leesBesluiten(trx, gemeente, regels.verordeningen ?? []),
      aanhalingen: await leesAanhalingen(trx, gemeente, regels.eigenRegels),
      oordelen: await leesDoeloordelen(trx, gemeente),
    }));
  /** Control may see each dossier, and so each number. */
  const kleinsteGroep = (wie: Gebruiker, regels: LokaleRegels): number =>
    wie.rol === 'controller' ? 1 : regels.kleinsteGroep;

  kamer.get(wettenPaden.verordening, { recht: 'openbaar', audit: 'geen' }, (c, wie) =>
    c.html(
      <VerordeningPagina
        kader={web.kader(c, wie)}
        regels={regelsVan(wie)}
        vandaag={vandaag()}
        metCijfers={wie !== null && CIJFERLEZERS.includes(wie.rol)}
      />,
    ),
  );

  kamer.get(verordeningPaden.cijfers, STUREN, async (c, wie) => {
    const regels = regelsVan(wie);
    return c.html(
      <CijferPagina
        kader={web.kader(c, wie)}
        regels={regels}
        vandaag={vandaag()}
        cijfers={await leesCijfers(wie, regels)}
        kleinsteGroep={kleinsteGroep(wie, regels)}
      />,
    );
  });

  kamer.get(verordeningRoutepaden.ontwerp, STUREN, async (c, wie) => {
    const regels = regelsVan(wie);
    const ontwerp = ontwerpen(regels).find(({ code }) => code === c.req.param('code'));
    if (!ontwerp) return onbekend(c, wie, 'Dit ontwerp is er niet (meer).');
    return c.html(
      <OntwerpPagina
        kader={web.kader(c, wie)}
        regels={regels}
        nu={verordeningOp(vandaag(), regels)}
        ontwerp={ontwerp}
        verschillen={regelverschillen(eigenRegelsOp(vandaag(), regels), ontwerp)}
        cijfers={await leesCijfers(wie, regels)}
        kleinsteGroep={kleinsteGroep(wie, regels)}
      />,
    );
  });

  kamer.get(verordeningRoutepaden.doel, STUREN, async (c, wie) => {
    const regels = regelsVan(wie);
    const code = c.req.param('code');
    const doel = [...doelenOp(vandaag(), regels), ...doelenVan(undefined, regels)].find(
      (d) => d.code === code,
    );
    if (!doel) return onbekend(c, wie, 'Dit doel kent de gemeente niet.');
    const besluiten = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      leesDoelbesluiten(trx, inzageFilter(wie), doel.code, OP_DE_PAGINA + 1),
    );
    const getoond = besluiten.slice(0, OP_DE_PAGINA);
    for (const { dossier } of getoond) await c.var.gelezen(dossier);
    return c.html(
      <DoelPagina
        kader={web.kader(c, wie)}
        regels={regels}
        doel={doel}
        besluiten={getoond}
        meer={besluiten.length > OP_DE_PAGINA}
      />,
    );
  });

  kamer.get(verordeningPaden.document, STUREN, async (c, wie) => {
    const inrichting = haalInrichting(web.omgeving, wie.gemeente);
    const { regels } = inrichting;
    const stuk = verordeningsstuk({ regels, cijfers: await leesCijfers(wie, regels), vandaag: vandaag() });
    const gezet = await briefmaker.render(stuk, papierVan(inrichting), 'verzenden');
    if (gezet.gelukt)
      return c.body(new Uint8Array(gezet.waarde.pdf), 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="verordening-${stuk.datum}.pdf"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      });
    web.omgeving.log.error({ code: gezet.weigeringen[0].code }, 'verordeningsstuk niet gemaakt');
    return c.html(
      <Pagina kader={web.kader(c, wie)} titel="Verordening" pad={PAD}>
        <Weigeringen weigeringen={gezet.weigeringen} />
      </Pagina>,
      500,
    );
  });

  function onbekend(c: Verzoek, wie: Gebruiker, titel: string): Response | Promise<Response> {
    return c.html(
      <Pagina kader={web.kader(c, wie)} titel="Niet gevonden" pad={PAD}>
        <Leegte
          titel={titel}
          actie={<KnopLink href={verordeningPaden.cijfers}>Verordening en besluiten</KnopLink>}
        >
          <p>Kies een doel of een ontwerp uit het overzicht.</p>
        </Leegte>
      </Pagina>,
      404,
    );
  }
}

const PAD = [{ tekst: 'Verordening en besluiten', href: verordeningPaden.cijfers }];
