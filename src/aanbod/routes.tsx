import { AANBIEDERLEZERS } from '../contracten/routes.tsx';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { namenVan } from '../gemeente/inrichting.ts';
import { datumVan } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { nieuweCode } from '../kern/nieuwecode.ts';
import type { Rol } from '../kern/rollen.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import { leesTekst } from '../platform/csv.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import { stuurBlad } from '../toegang/bestand.ts';
import { isMedewerker } from '../toegang/gebruiker.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { metBestand } from '../toegang/invoer.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { ROLLEN } from '../kern/rollen.ts';
import { aanbodPaden, aanbodRoutepaden } from '../ui/aanbodpaden.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesVelden, maakVelden, veld } from '../ui/velden.ts';
import type { Aanbod, Kaartaanbod } from './aanbod.ts';
import { aanbodEisen } from './aanbod.ts';
import { aanbodBlad, isKaarttekstTeGroot, KAARTBESTAND_BYTES, leesAanbodbestand } from './bestand.ts';
import { Aanbodpagina, Nalooppagina } from './eenpagina.tsx';
import { Aanbodformulier } from './formulierpagina.tsx';
import { Invoerpagina } from './invoerpagina.tsx';
import { vergelijk } from './verschil.ts';
import { isOud } from './kaartdelen.tsx';
import { leesAanbodformulier, waardenVanAanbod, zPlaatsen } from './lees.ts';
import { Buurtpagina, Kaartpagina } from './lijstpagina.tsx';
import { leesAanbod, leesGeschiedenis, schrijfFeiten } from './opslag.ts';
import type { Kaartvraag } from './zoek.ts';
import { zoekAanbod } from './zoek.ts';

/** Whoever works here may look: no resident stands in it. */
const LEZERS: readonly Rol[] = ROLLEN.filter(isMedewerker);
const BEHEERDERS: readonly Rol[] = ['teamleider', 'beheerder', 'administratie'];
const LEZEN = { recht: LEZERS, audit: 'geen' } as const;
const BEHEREN = { recht: BEHEERDERS, audit: 'geen' } as const;
const OPENBAAR = { recht: 'openbaar', audit: 'geen' } as const;
const HOOGSTENS_TEKENS = 200;
const TE_GROOT = 'Dit bestand is groter dan 2 MB. Verdeel het over twee bestanden en voer ze na elkaar in.';

/** The sociale kaart: for who works here, and what of it is for everybody. */
export function aanbodRoutes(kamer: Kamer, web: Web, standaard: Gemeentecode): void {
  const { db, klok } = web.omgeving;
  const vandaag = () => datumVan(klok.nu());
  const lees = (gemeente: Gemeentecode) => inGemeente(db, gemeente, (trx) => leesAanbod(trx, gemeente));
  const crisisVan = (gemeente: Gemeentecode) => haalInrichting(web.omgeving, gemeente).crisis;
  const regelsVan = ({ gemeente }: Gebruiker) => haalInrichting(web.omgeving, gemeente).regels;

  function vraagVan(c: Verzoek): Kaartvraag {
    const leefgebied = c.req.query('leefgebied');
    return {
      q: (c.req.query('q') ?? '').trim().slice(0, HOOGSTENS_TEKENS),
      doelen: (c.req.queries('doel') ?? []).slice(0, 20),
      leefgebied: LEEFGEBIEDEN.find((l) => l === leefgebied) ?? null,
      gebied: (c.req.query('gebied') ?? '').slice(0, HOOGSTENS_TEKENS),
    };
  }

  const gebiedenVan = (alle: readonly Kaartaanbod[]): readonly string[] =>
    [...new Set(alle.flatMap(({ gebieden, gesloten }) => (gesloten ? [] : gebieden)))].sort((a, b) =>
      a.localeCompare(b, 'nl'),
    );

  kamer.get(aanbodPaden.kaart, LEZEN, async (c, wie) => {
    const [alle, vraag] = [await lees(wie.gemeente), vraagVan(c)];
    const open = alle.filter(({ gesloten }) => gesloten === null);
    return c.html(
      <Kaartpagina
        kader={web.kader(c, wie)}
        regels={regelsVan(wie)}
        vraag={vraag}
        gevonden={zoekAanbod(alle, vraag)}
        gebieden={gebiedenVan(alle)}
        vandaag={vandaag()}
        crisis={crisisVan(wie.gemeente)}
        beheer={BEHEERDERS.includes(wie.rol)}
        aanbieders={AANBIEDERLEZERS.includes(wie.rol)}
        telt={open.length}
        oud={open.filter((a) => isOud(a, vandaag())).length}
      />,
    );
  });

  kamer.get(aanbodPaden.openbaar, OPENBAAR, async (c, wie) => {
    const gemeente = wie?.gemeente ?? standaard;
    const alle = (await lees(gemeente)).filter(({ openbaar }) => openbaar);
    const vraag = vraagVan(c);
    return c.html(
      <Buurtpagina
        kader={web.kader(c, wie)}
        vraag={vraag}
        gevonden={zoekAanbod(alle, vraag)}
        gebieden={gebiedenVan(alle)}
        vandaag={vandaag()}
        crisis={crisisVan(gemeente)}
      />,
    );
  });

  async function bestand(c: Verzoek, alle: readonly Kaartaanbod[], naam: string): Promise<Response> {
    const blad = aanbodBlad(alle.filter(({ gesloten }) => gesloten === null));
    return stuurBlad(c, blad, 'csv', `${naam}-${vandaag()}`);
  }
  kamer.get(aanbodPaden.openbaarBestand, OPENBAAR, async (c, wie) =>
    bestand(
      c,
      (await lees(wie?.gemeente ?? standaard)).filter(({ openbaar }) => openbaar),
      'hulp-in-de-buurt',
    ),
  );
  kamer.get(aanbodPaden.bestand, LEZEN, async (c, wie) =>
    bestand(c, await lees(wie.gemeente), 'sociale-kaart'),
  );

  kamer.get(aanbodPaden.nieuw, BEHEREN, (c, wie) =>
    formulier(c, wie, null, maakVelden({ gecontroleerdOp: vandaag(), openbaar: 'ja' }), {}),
  );
  kamer.post(aanbodPaden.nieuw, BEHEREN, async (c, wie) => zet(c, wie, null));

  kamer.get(aanbodPaden.nalopen, BEHEREN, async (c, wie) => {
    const oud = (await lees(wie.gemeente))
      .filter((a) => a.gesloten === null && isOud(a, vandaag()))
      .sort((a, b) => (a.gecontroleerdOp < b.gecontroleerdOp ? -1 : 1));
    return c.html(<Nalooppagina kader={web.kader(c, wie)} oud={oud} />);
  });

  kamer.get(aanbodPaden.invoeren, BEHEREN, (c, wie) =>
    c.html(<Invoerpagina kader={web.kader(c, wie)} fout={undefined} fouten={[]} klaar={null} />),
  );
  // Its second step sends the file as text, in which a browser makes two bytes of each end of a line.
  kamer.post(
    aanbodPaden.invoeren,
    { ...BEHEREN, invoer: metBestand(2 * KAARTBESTAND_BYTES, '2 MB') },
    voerIn,
  );

  kamer.get(aanbodRoutepaden.een, LEZEN, async (c, wie) => {
    const a = await vind(c, wie);
    return a ? toon(c, wie, a, {}, {}) : c.notFound();
  });
  kamer.get(aanbodRoutepaden.wijzigen, BEHEREN, async (c, wie) => {
    const a = await vind(c, wie);
    return a ? formulier(c, wie, a, waardenVanAanbod(a), {}) : c.notFound();
  });
  kamer.post(aanbodRoutepaden.wijzigen, BEHEREN, async (c, wie) => {
    const a = await vind(c, wie);
    return a ? zet(c, wie, a) : c.notFound();
  });

  kamer.post(aanbodRoutepaden.controleren, BEHEREN, async (c, wie) => {
    const a = await vind(c, wie);
    if (!a) return c.notFound();
    const waarden = leesVelden((await c.req.formData()).entries());
    const bron = veld(waarden, 'bron').trim().slice(0, HOOGSTENS_TEKENS);
    const plaatsen = zPlaatsen.safeParse(veld(waarden, 'plaatsen').trim()).data;
    const nu: Aanbod = { ...a, bron, plaatsen: plaatsen ?? null, gecontroleerdOp: vandaag() };
    const fouten = {
      ...veldfoutenUit(
        aanbodEisen(nu, regelsVan(wie), vandaag()).filter(
          ({ veld: bij }) => bij === 'bron' || bij === 'plaatsen',
        ),
      ),
      ...(plaatsen === undefined && { plaatsen: 'Vul een heel getal in, of laat het leeg.' }),
    };
    if (Object.keys(fouten).length > 0) return toon(c, wie, a, waarden, fouten);
    await schrijf(wie, [
      { code: a.code, feit: { soort: 'gecontroleerd', op: vandaag(), plaatsen: nu.plaatsen, bron } },
    ]);
    return c.redirect(aanbodPaden.een(a.code), 303);
  });

  kamer.post(aanbodRoutepaden.sluiten, BEHEREN, async (c, wie) => {
    const a = await vind(c, wie);
    if (!a) return c.notFound();
    const waarden = leesVelden((await c.req.formData()).entries());
    const reden = veld(waarden, 'reden').trim().slice(0, HOOGSTENS_TEKENS);
    if (reden === '')
      return toon(c, wie, a, waarden, { reden: 'Schrijf op waarom, bijvoorbeeld: gestopt per 1 december.' });
    if (a.gesloten === null)
      await schrijf(wie, [{ code: a.code, feit: { soort: 'gesloten', op: vandaag(), reden } }]);
    return c.redirect(aanbodPaden.een(a.code), 303);
  });

  async function schrijf(wie: Gebruiker, feiten: Parameters<typeof schrijfFeiten>[2]): Promise<void> {
    await inGemeente(db, wie.gemeente, (trx) =>
      schrijfFeiten(trx, wie.gemeente, feiten, { door: wie.id, op: klok.nu() }),
    );
  }

  async function vind(c: Verzoek, wie: Gebruiker): Promise<Kaartaanbod | undefined> {
    const code = c.req.param('aanbod');
    return (await lees(wie.gemeente)).find((a) => a.code === code);
  }

  async function toon(
    c: Verzoek,
    wie: Gebruiker,
    a: Kaartaanbod,
    waarden: Velden,
    fouten: Veldfouten,
  ): Promise<Response> {
    const geschiedenis = await inGemeente(db, wie.gemeente, (trx) =>
      leesGeschiedenis(trx, wie.gemeente, a.code),
    );
    const namen: Readonly<Record<string, string>> = namenVan(haalInrichting(web.omgeving, wie.gemeente));
    return c.html(
      <Aanbodpagina
        kader={web.kader(c, wie)}
        a={a}
        vandaag={vandaag()}
        regels={regelsVan(wie)}
        geschiedenis={geschiedenis}
        naamVan={(id) => namen[id] ?? id}
        beheer={BEHEERDERS.includes(wie.rol) ? { waarden, fouten } : null}
      />,
      Object.keys(fouten).length > 0 ? 422 : 200,
    );
  }

  function formulier(
    c: Verzoek,
    wie: Gebruiker,
    a: Kaartaanbod | null,
    waarden: Velden,
    fouten: Veldfouten,
  ): Response | Promise<Response> {
    return c.html(
      <Aanbodformulier
        kader={web.kader(c, wie)}
        titel={a ? `${a.naam} wijzigen` : 'Aanbod toevoegen'}
        actie={a ? aanbodPaden.wijzigen(a.code) : aanbodPaden.nieuw}
        sleutel={nieuweSleutel()}
        regels={regelsVan(wie)}
        vandaag={vandaag()}
        waarden={waarden}
        fouten={fouten}
      />,
      Object.keys(fouten).length > 0 ? 422 : 200,
    );
  }

  async function zet(c: Verzoek, wie: Gebruiker, a: Kaartaanbod | null): Promise<Response> {
    const waarden = leesVelden((await c.req.formData()).entries());
    const bezet = a ? new Set<string>() : new Set<string>((await lees(wie.gemeente)).map(({ code }) => code));
    const code = a?.code ?? nieuweCode(veld(waarden, 'naam'), bezet, 'aanbod');
    const gelezen = leesAanbodformulier(waarden, code);
    if (!gelezen.gelukt) return formulier(c, wie, a, waarden, gelezen.fouten);
    const fouten = veldfoutenUit(aanbodEisen(gelezen.waarde, regelsVan(wie), vandaag()));
    if (Object.keys(fouten).length > 0) return formulier(c, wie, a, waarden, fouten);
    await schrijf(wie, [{ code, feit: { soort: 'gezet', aanbod: gelezen.waarde } }]);
    return c.redirect(aanbodPaden.een(code), 303);
  }

  /** Once with a file, to see what would change; once with its text, to do it. Both times it is read anew. */
  async function voerIn(c: Verzoek, wie: Gebruiker): Promise<Response> {
    const form = await c.req.formData();
    const kader = web.kader(c, wie);
    const stuk = form.get('bestand');
    const bevestigd = form.get('tekst');
    const weiger = (fout: string) =>
      c.html(<Invoerpagina kader={kader} fout={fout} fouten={[]} klaar={null} />, 422);
    if (stuk instanceof File && stuk.size > KAARTBESTAND_BYTES) return weiger(TE_GROOT);
    const tekst =
      typeof bevestigd === 'string'
        ? bevestigd
        : stuk instanceof File && stuk.size > 0
          ? leesTekst(new Uint8Array(await stuk.arrayBuffer()))
          : '';
    if (tekst === undefined) return weiger('Dit bestand is geen tekst in UTF-8. Sla het op als csv (UTF-8).');
    if (tekst === '') return weiger('Kies een bestand.');
    if (isKaarttekstTeGroot(tekst)) return weiger(TE_GROOT);
    const alle = await lees(wie.gemeente);
    const invoer = leesAanbodbestand(tekst, regelsVan(wie), vandaag(), alle);
    if (invoer.fouten.length > 0 || invoer.aanbod.length === 0) {
      const fouten =
        invoer.fouten.length > 0 ? invoer.fouten : [{ regel: 2, wat: 'Er staat geen aanbod in.' }];
      return c.html(<Invoerpagina kader={kader} fout={undefined} fouten={fouten} klaar={null} />, 422);
    }
    const verschil = vergelijk(alle, invoer.aanbod);
    if (typeof bevestigd !== 'string')
      return c.html(<Invoerpagina kader={kader} fout={undefined} fouten={[]} klaar={{ verschil, tekst }} />);
    await schrijf(
      wie,
      [...verschil.nieuw, ...verschil.anders.map(({ aanbod }) => aanbod)].map((aanbod) => ({
        code: aanbod.code,
        feit: { soort: 'gezet', aanbod },
      })),
    );
    return c.redirect(aanbodPaden.kaart, 303);
  }
}
