import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { foutcode, inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Melding } from '../ui/kader.ts';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesVelden } from '../ui/velden.ts';
import { leesBegin, leesOordeel, leesVaststelling } from './formulieren.ts';
import { stelVoor, type Voorstel } from './kandidaten.ts';
import type { Vernietigingslijst } from './lijst.ts';
import { leesBewijzen } from './losseberichten.ts';
import { magBeginnen, magBeoordelen } from './lijst.ts';
import { Lijstpagina } from './lijstpagina.tsx';
import { GEDAAN } from './namen.ts';
import { begin, beoordeel, leesLijsten, stelVast, vindLijst } from './opslag.ts';
import { Overzichtpagina } from './overzichtpagina.tsx';
import { bewaarPaden, bewaarPatronen } from './paden.ts';
import { VERNIETIGTAAK } from './uitvoeren.ts';

/** Who keeps the archive fixes the list and carries it out; who knows the law or leads the work approves it. */
const BEHEER: readonly Rol[] = ['beheerder'];
const BEOORDELAARS: readonly Rol[] = ['jurist', 'teamleider'];
const LEZERS: readonly Rol[] = [...BEHEER, ...BEOORDELAARS, 'controller'];
const LEEST = { leest: 'vernietigen' } as const;
const SCHRIJFT = { schrijft: 'vernietigen' } as const;

/** So many lists are shown, the newest first. */
const LIJSTEN = 50;

/** The desk where files go after their term. Nobody sees more of a file here than its number and its dates. */
export function bewaarRoutes(kamer: Kamer, web: Web): void {
  kamer.get(bewaarPaden.overzicht, { recht: LEZERS, audit: LEEST }, (c, wie) => toonOverzicht(web, c, wie));

  kamer.post(bewaarPaden.overzicht, { recht: BEHEER, audit: SCHRIJFT }, async (c, wie) => {
    const ingevuld = leesVelden((await c.req.formData()).entries());
    const voorstel = await stelVoor(web.omgeving, wie.gemeente);
    const gelezen = leesVaststelling(ingevuld, voorstel);
    if (!gelezen.gelukt) return toonOverzicht(web, c, wie, { voorstel, ingevuld, fouten: gelezen.fouten });
    const { dossiers, toelichting } = gelezen.waarde;
    const lijst = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      stelVast(trx, hier(web, wie), dossiers, toelichting),
    );
    web.omgeving.log.info(
      { lijst, dossiers: dossiers.length, door: wie.id },
      'vernietigingslijst vastgesteld',
    );
    return c.redirect(bewaarPaden.lijst(lijst, 'vastgesteld'), 303);
  });

  kamer.get(bewaarPatronen.lijst, { recht: LEZERS, audit: LEEST }, (c, wie) =>
    metLijst(web, c, wie, (lijst) => toonLijst(web, c, wie, lijst)),
  );

  kamer.post(bewaarPatronen.oordeel, { recht: BEOORDELAARS, audit: SCHRIJFT }, (c, wie) =>
    metLijst(web, c, wie, async (lijst) => {
      const weigering = magBeoordelen(lijst, wie.id);
      if (weigering) return toonLijst(web, c, wie, lijst, { weigeringen: [weigering] });
      const ingevuld = leesVelden((await c.req.formData()).entries());
      const gelezen = leesOordeel(ingevuld);
      if (!gelezen.gelukt) return toonLijst(web, c, wie, lijst, { ingevuld, fouten: gelezen.fouten });
      await eenmaal(() =>
        inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
          beoordeel(trx, hier(web, wie), lijst, gelezen.waarde),
        ),
      );
      web.omgeving.log.info({ lijst: lijst.lijst, door: wie.id }, 'vernietigingslijst beoordeeld');
      return c.redirect(bewaarPaden.lijst(lijst.lijst, 'beoordeeld'), 303);
    }),
  );

  kamer.post(bewaarPatronen.begin, { recht: BEHEER, audit: SCHRIJFT }, (c, wie) =>
    metLijst(web, c, wie, async (lijst) => {
      const weigering = magBeginnen(lijst);
      if (weigering) return toonLijst(web, c, wie, lijst, { weigeringen: [weigering] });
      const ingevuld = leesVelden((await c.req.formData()).entries());
      const gelezen = leesBegin(ingevuld);
      if (!gelezen.gelukt) return toonLijst(web, c, wie, lijst, { ingevuld, fouten: gelezen.fouten });
      await eenmaal(() =>
        inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
          begin(trx, hier(web, wie), lijst.lijst, VERNIETIGTAAK),
        ),
      );
      web.omgeving.log.info({ lijst: lijst.lijst, door: wie.id }, 'vernietigen begonnen');
      return c.redirect(bewaarPaden.lijst(lijst.lijst, 'begonnen'), 303);
    }),
  );
}

const hier = ({ omgeving }: Web, { gemeente, id }: Gebruiker) => ({
  gemeente,
  wie: id,
  nu: omgeving.klok.nu(),
});

/** Two clicks at the same moment: the table takes one (23505), and the page shows whose. */
async function eenmaal(doe: () => Promise<void>): Promise<void> {
  try {
    await doe();
  } catch (fout) {
    if (foutcode(fout) !== '23505') throw fout;
  }
}

interface Terug {
  readonly ingevuld?: Velden;
  readonly fouten?: Veldfouten;
  readonly weigeringen?: readonly Weigering[];
}

async function toonOverzicht(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  terug: Terug & { readonly voorstel?: Voorstel } = {},
): Promise<Response> {
  const voorstel =
    terug.voorstel ?? (BEHEER.includes(wie.rol) ? await stelVoor(web.omgeving, wie.gemeente) : undefined);
  const { lijsten, bewijzen } = await inGemeente(web.omgeving.db, wie.gemeente, async (trx) => ({
    lijsten: await leesLijsten(trx, LIJSTEN),
    bewijzen: await leesBewijzen(trx, wie.gemeente, LIJSTEN),
  }));
  return c.html(
    <Overzichtpagina
      kader={web.kader(c, wie)}
      voorstel={voorstel}
      lijsten={lijsten}
      bewijzen={bewijzen}
      berichtendagen={haalInrichting(web.omgeving, wie.gemeente).regels.bewaren?.losseBerichtenDagen ?? null}
      waarden={terug.ingevuld ?? {}}
      fouten={terug.fouten}
      meldingen={[]}
    />,
    terug.fouten ? 422 : 200,
  );
}

function toonLijst(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  lijst: Vernietigingslijst,
  { ingevuld = {}, fouten, weigeringen = [] }: Terug = {},
): Response | Promise<Response> {
  const pagina = (
    <Lijstpagina
      kader={web.kader(c, wie)}
      inrichting={haalInrichting(web.omgeving, wie.gemeente)}
      lijst={lijst}
      mag={{
        beoordelen: BEOORDELAARS.includes(wie.rol) && magBeoordelen(lijst, wie.id) === undefined,
        beginnen: BEHEER.includes(wie.rol) && magBeginnen(lijst) === undefined,
      }}
      weigeringen={weigeringen}
      waarden={ingevuld}
      fouten={fouten}
      meldingen={meldingUit(c)}
    />
  );
  return c.html(pagina, fouten ? 422 : weigeringen.length > 0 ? 409 : 200);
}

async function metLijst(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  doe: (lijst: Vernietigingslijst) => Response | Promise<Response>,
): Promise<Response> {
  const tekst = c.req.param('lijst') ?? '';
  // Longer is no integer of the table.
  const nummer = /^[1-9]\d{0,8}$/.test(tekst) ? Number(tekst) : 0;
  const lijst = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => vindLijst(trx, nummer));
  return lijst ? doe(lijst) : c.notFound();
}

function meldingUit(c: Verzoek): readonly Melding[] {
  const gedaan = c.req.query('gedaan');
  const tekst =
    gedaan !== undefined && Object.hasOwn(GEDAAN, gedaan) ? GEDAAN[gedaan as keyof typeof GEDAAN] : '';
  return tekst ? [{ soort: 'goed', tekst }] : [];
}
