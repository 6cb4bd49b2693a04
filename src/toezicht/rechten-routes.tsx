import { z } from 'zod';
import { mandaatTekst } from '../beheer/inrichtingrijen.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { type Datum, datumVan } from '../kern/datum.ts';
import type { PersoonId } from '../kern/ids.ts';
import { type Rol, ROLNAAM } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import { leesBladsoort, type Rekenblad } from '../platform/rekenblad.ts';
import { ACTIVITEITEN } from '../toegang/activiteiten.ts';
import { stuurBlad } from '../toegang/bestand.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Gelezen, Veldfouten, Velden } from '../ui/velden.ts';
import { leesFormulier, leesVelden, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import { toezichtPaden, toezichtPatronen } from './paden.ts';
import {
  type Belangenconflict,
  belangenconflicten,
  bronVan,
  GEEN_OP_NAAM,
  kwartaalVan,
  type Rechtenbeoordeling,
  rechtenstand,
  rolrechten,
  tegenBeoordeling,
} from './rechten.ts';
import { leesBeoordelingen, leesGebruikteRollen, leesOpnaam, legBeoordelingVast } from './rechten-opslag.ts';
import { opnaamTekst, Rechtenoverzicht, type Rechtenrij, RECHTENSTAND, teamnaam } from './rechten-pagina.tsx';
import { Rechtenpersoon } from './rechten-persoonpagina.tsx';
import { RECHTENBEOORDELAARS, RECHTENLEZERS } from './rollen.ts';
import { bestelToezichtmail, RECHTENMAIL } from './toezichtmail.ts';

const LEZEN = { recht: RECHTENLEZERS, audit: { leest: 'controleren' } } as const;

const zBeoordeling = z
  .object({
    uitkomst: zKeuze(['blijft', 'intrekken'], 'Kies of deze rechten nog nodig zijn.'),
    reden: zTekstOfLeeg(1_000),
  })
  .refine(({ uitkomst, reden }) => uitkomst === 'blijft' || reden !== '', {
    path: ['reden'],
    message: 'Schrijf op wat er weg kan, en waarom.',
  });

/** Who may do what and why, looked at by another each quarter (BIO2 5.18.02, 8.02.01). */
export function rechtenRoutes(kamer: Kamer, web: Web): void {
  kamer.get(toezichtPaden.rechten, LEZEN, async (c, wie) => {
    const b = await beeld(web, wie);
    return c.html(
      <Rechtenoverzicht
        {...b}
        kader={web.kader(c, wie)}
        meldingen={
          c.req.query('gedaan') === 'ja' ? [{ soort: 'goed', tekst: 'De beoordeling is vastgelegd.' }] : []
        }
      />,
    );
  });
  kamer.get(toezichtPatronen.rechtenbestand, LEZEN, async (c, wie) => {
    const soort = leesBladsoort(c.req.param('soort'));
    if (!soort) return c.notFound();
    const b = await beeld(web, wie);
    return stuurBlad(c, rechtenblad(kamer, b), soort, `rechten-${b.vandaag}`);
  });
  kamer.get(toezichtPatronen.rechtenVan, LEZEN, async (c, wie) =>
    toonPersoon(kamer, web, c, wie, await beeld(web, wie), {}),
  );
  kamer.post(
    toezichtPatronen.rechtenVan,
    { recht: RECHTENBEOORDELAARS, audit: { schrijft: 'controleren' } },
    (c, wie) => beoordeel(kamer, web, c, wie),
  );
}

interface Beeld {
  readonly inrichting: Inrichting;
  readonly rijen: readonly Rechtenrij[];
  readonly anders: readonly { readonly persoon: PersoonId; readonly rol: Rol }[];
  readonly conflicten: readonly Belangenconflict[];
  readonly beoordelingen: readonly Rechtenbeoordeling[];
  readonly vandaag: Datum;
}

async function beeld({ omgeving }: Web, { gemeente, rol }: Gebruiker): Promise<Beeld> {
  const inrichting = haalInrichting(omgeving, gemeente);
  const nu = omgeving.klok.nu();
  const vandaag = datumVan(nu);
  return inGemeente(omgeving.db, gemeente, async (trx) => {
    const beoordelingen = await leesBeoordelingen(trx, gemeente);
    const opnaam = await leesOpnaam(trx, gemeente, nu, { vertrouwelijk: rol === 'controller' });
    const gebruikt = await leesGebruikteRollen(trx, gemeente, eersteDag(vandaag));
    return {
      inrichting,
      beoordelingen,
      vandaag,
      rijen: inrichting.medewerkers.map((medewerker) => ({
        medewerker,
        opnaam: opnaam.get(medewerker.id) ?? GEEN_OP_NAAM,
        stand: rechtenstand(medewerker, beoordelingen, vandaag),
      })),
      conflicten: belangenconflicten(inrichting.medewerkers, gebruikt),
      anders: gebruikt.filter(
        (g) => !inrichting.medewerkers.some((m) => m.id === g.persoon && m.rol === g.rol),
      ),
    };
  });
}

/** Of the quarter. */
function eersteDag(vandaag: Datum): Datum {
  const maand = 3 * Math.floor((Number(vandaag.slice(5, 7)) - 1) / 3) + 1;
  return `${vandaag.slice(0, 5)}${String(maand).padStart(2, '0')}-01` as Datum;
}

function rechtenblad(kamer: Kamer, { inrichting, rijen, beoordelingen }: Beeld): Rekenblad {
  return {
    naam: 'Rechten',
    kolommen: [
      'Code',
      'Naam',
      'Functie',
      'Rol',
      'Team',
      'Bron van de rol',
      'Dossiers gaan open als',
      'Bekijken',
      'Vastleggen in een dossier',
      'Mandaat',
      'Op naam',
      'Dit kwartaal',
      'Laatst beoordeeld',
      'Door',
      'Waarom',
    ],
    rijen: rijen.map(({ medewerker: m, opnaam, stand }) => {
      const rechten = rolrechten(m, inrichting, kamer.verklaringen);
      const laatste = beoordelingen.find(({ persoon }) => persoon === m.id);
      return [
        m.id,
        m.naam,
        m.functie,
        ROLNAAM[m.rol],
        teamnaam(inrichting, m),
        bronVan(m),
        rechten.gronden.join('; '),
        rechten.leest.map((code) => ACTIVITEITEN[code].naam).join('; '),
        rechten.opdrachten.map(({ titel }) => titel).join('; '),
        rechten.mandaat.map(mandaatTekst).join('; '),
        opnaamTekst(opnaam),
        RECHTENSTAND[stand].tekst,
        laatste ? { dag: datumVan(laatste.op) } : null,
        laatste ? naamVan(inrichting, laatste.door) : null,
        laatste ? laatste.reden : null,
      ];
    }),
  };
}

interface Terug {
  readonly ingevuld?: Velden;
  readonly fouten?: Veldfouten;
  readonly weigeringen?: readonly Weigering[];
}

function toonPersoon(
  kamer: Kamer,
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  { inrichting, rijen, beoordelingen }: Beeld,
  { ingevuld = {}, fouten, weigeringen = [] }: Terug,
): Response | Promise<Response> {
  const rij = rijen.find(({ medewerker }) => medewerker.id === c.req.param('persoon'));
  if (!rij) return c.notFound();
  const tegen = tegenBeoordeling(wie, rij.medewerker, rij.stand);
  return c.html(
    <Rechtenpersoon
      kader={web.kader(c, wie)}
      inrichting={inrichting}
      rij={rij}
      rechten={rolrechten(rij.medewerker, inrichting, kamer.verklaringen)}
      beoordelingen={beoordelingen.filter(({ persoon }) => persoon === rij.medewerker.id)}
      mag={tegen.length === 0}
      anders={weigeringen.length > 0 ? undefined : tegen.find(({ code }) => code !== 'alGedaan')}
      waarden={ingevuld}
      fouten={fouten}
      weigeringen={weigeringen}
    />,
    fouten ? 422 : weigeringen.length > 0 ? 409 : 200,
  );
}

async function beoordeel(kamer: Kamer, web: Web, c: Verzoek, wie: Gebruiker): Promise<Response> {
  const b = await beeld(web, wie);
  const rij = b.rijen.find(({ medewerker }) => medewerker.id === c.req.param('persoon'));
  if (!rij) return c.notFound();
  const ingevuld = leesVelden((await c.req.formData()).entries());
  const gelezen: Gelezen<z.output<typeof zBeoordeling>> = leesFormulier(zBeoordeling, ingevuld);
  if (!gelezen.gelukt) return toonPersoon(kamer, web, c, wie, b, { ingevuld, fouten: gelezen.fouten });
  const weigeringen = tegenBeoordeling(wie, rij.medewerker, rij.stand);
  if (weigeringen.length > 0) return toonPersoon(kamer, web, c, wie, b, { ingevuld, weigeringen });
  const op = web.omgeving.klok.nu();
  const { id: persoon, rol } = rij.medewerker;
  await inGemeente(web.omgeving.db, wie.gemeente, async (trx) => {
    const eerste = await legBeoordelingVast(trx, wie.gemeente, {
      ...gelezen.waarde,
      kwartaal: kwartaalVan(datumVan(op)),
      persoon,
      rol,
      door: wie.id,
      op,
    });
    if (eerste && gelezen.waarde.uitkomst === 'intrekken')
      await bestelToezichtmail(trx, wie.gemeente, RECHTENMAIL, {}, op);
  });
  return c.redirect(`${toezichtPaden.rechten}?gedaan=ja`, 303);
}
