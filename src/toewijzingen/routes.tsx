import { vindAanbieder } from '../contracten/register-queries.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { magNu } from '../dossier/opdrachten.ts';
import type { Dossier } from '../dossier/uitvoeren.ts';
import { leesDossier, maakContext, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId, Toewijzingssleutel } from '../kern/ids.ts';
import { leesToewijzingssleutel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { UITVOERING } from '../levering/eisen.ts';
import { leveringPaden, leveringRoutes } from '../levering/paden.ts';
import type { Levering } from '../levering/toestand.ts';
import { vindLevering } from '../levering/toestand.ts';
import type { Leveringvorm } from '../levering/vormen.tsx';
import { LEVERINGVORMEN } from '../levering/vormen.tsx';
import { inGemeente } from '../platform/database.ts';
import { leesSleutel, nieuweSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Velden } from '../ui/velden.ts';
import { leesVelden, maakVelden, veld } from '../ui/velden.ts';
import type { OpenBeeld } from './aanbiederbeeld.ts';
import { aanbiederbeeld } from './aanbiederbeeld.ts';
import { Formulierpagina, KanNietPagina } from './formulierpagina.tsx';
import { GeslotenPagina } from './geslotenpagina.tsx';
import { zonderGeheimAdres } from './geheimadres.ts';
import { GeenToewijzingPagina, Lijstpagina } from './lijstpagina.tsx';
import { leesToewijzingen, vindToewijzing } from './toewijzing-queries.ts';
import { Toewijzingpagina } from './toewijzingpagina.tsx';
import { STANDWOORD } from './woorden.ts';

const AANBIEDER: readonly Rol[] = ['aanbieder'];

interface Open {
  readonly id: DossierId;
  readonly dossier: Dossier;
  readonly sleutel: Toewijzingssleutel;
  readonly levering: Levering;
  readonly beeld: OpenBeeld;
}

/**
 * The desk of a provider. It stands beside the dossier and never opens it: the address is chance, the row in the read
 * table says whose it is, and what is shown is `aanbiederbeeld` alone (Wmo 5.2.1).
 */
export function toewijzingRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    leveringPaden.toewijzingen,
    { recht: AANBIEDER, audit: { leest: 'leveren' }, doel: 'zien welke hulp is opgedragen' },
    async (c, gebruiker) => {
      const { gemeente, aanbieder } = gebruiker;
      const vandaag = datumVan(web.omgeving.klok.nu());
      const vanaf = Math.max(0, Math.min(100_000, Math.trunc(Number(c.req.query('vanaf') ?? 0)) || 0));
      const [lijst, wie] = await inGemeente(web.omgeving.db, gemeente, async (trx) => [
        // Who logged in before it was asked for whom, works for nobody until the next login.
        aanbieder === null ? LEEG : await leesToewijzingen(trx, aanbieder, vandaag, vanaf),
        aanbieder === null ? undefined : await vindAanbieder(trx, gemeente, aanbieder, vandaag),
      ]);
      const genoemd = Object.values(lijst.regels).flat();
      c.var.getoond(genoemd.filter(({ naam }) => naam !== null).map(({ dossier }) => dossier));
      return c.html(
        <Lijstpagina
          kader={web.kader(c, gebruiker)}
          aanbieder={wie?.naam ?? null}
          lijst={lijst}
          regels={haalInrichting(web.omgeving, gemeente).regels}
          vanaf={vanaf}
          vandaag={vandaag}
        />,
      );
    },
  );

  kamer.get(
    leveringRoutes.toewijzing,
    { recht: AANBIEDER, audit: { leest: 'leveren' } },
    async (c, gebruiker) => {
      const open = await zoek(web, c, gebruiker);
      return 'open' in open ? toon(web, c, gebruiker, open.open) : open.antwoord;
    },
  );

  kamer.get(leveringRoutes.vorm, { recht: AANBIEDER, audit: { leest: 'leveren' } }, async (c, gebruiker) => {
    const vorm = LEVERINGVORMEN.find(({ pad }) => pad === c.req.param('vorm'));
    if (!vorm) return c.notFound();
    const gevonden = await zoek(web, c, gebruiker);
    if (!('open' in gevonden)) return gevonden.antwoord;
    const { open } = gevonden;
    const weigering = kanNiet(web, gebruiker, open, vorm);
    if (weigering) return nietNu(web, c, gebruiker, open, vorm, weigering);
    const { vandaag } = maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker));
    const waarden = beginVan(vorm, open.beeld) ?? vorm.begin(vandaag);
    return c.html(formulier(web, c, gebruiker, open, vorm, { sleutel: nieuweSleutel(), waarden }));
  });

  kamer.post(
    leveringRoutes.vorm,
    { recht: AANBIEDER, audit: { schrijft: 'leveren' } },
    async (c, gebruiker) => {
      const vorm = LEVERINGVORMEN.find(({ pad }) => pad === c.req.param('vorm'));
      if (!vorm) return c.notFound();
      const gevonden = await zoek(web, c, gebruiker);
      return 'open' in gevonden ? verwerk(web, c, gebruiker, gevonden.open, vorm) : gevonden.antwoord;
    },
  );
}

const LEEG = { regels: { nieuw: [], wachtlijst: [], lopend: [], afgelopen: [] }, meer: [] } as const;

/** The assignment of this provider, or the page that says it is not there, or not any more. Each look is logged. */
async function zoek(
  web: Web,
  c: Verzoek,
  gebruiker: Gebruiker,
): Promise<{ readonly open: Open } | { readonly antwoord: Response | Promise<Response> }> {
  const { omgeving } = web;
  const { aanbieder, gemeente } = gebruiker;
  const sleutel = leesToewijzingssleutel(c.req.param('sleutel') ?? '');
  const kader = web.kader(c, gebruiker);
  const id =
    sleutel && aanbieder !== null
      ? await inGemeente(omgeving.db, gemeente, (trx) => vindToewijzing(trx, aanbieder, sleutel))
      : undefined;
  if (!sleutel || !id) return { antwoord: c.html(<GeenToewijzingPagina kader={kader} />, 404) };
  await c.var.gelezen(id, { grond: 'levering' });
  const dossier = await leesDossier(omgeving, gemeente, id);
  const levering = dossier.toestand.levering.leveringen.find(({ opdracht }) => opdracht.sleutel === sleutel);
  if (levering?.opdracht.aanbieder !== aanbieder)
    return { antwoord: c.html(<GeenToewijzingPagina kader={kader} />, 404) };
  const beeld = aanbiederbeeld(dossier.toestand, levering, datumVan(omgeving.klok.nu()));
  return beeld.open
    ? {
        open: {
          id,
          dossier,
          sleutel,
          levering,
          beeld: await zonderGeheimAdres(omgeving, gemeente, id, dossier, beeld),
        },
      }
    : { antwoord: c.html(<GeslotenPagina kader={kader} beeld={beeld} />, 403) };
}

function toon(web: Web, c: Verzoek, gebruiker: Gebruiker, { sleutel, beeld }: Open) {
  const inrichting = haalInrichting(web.omgeving, gebruiker.gemeente);
  const contact = inrichting.brieven?.contact;
  return c.html(
    <Toewijzingpagina
      kader={web.kader(c, gebruiker)}
      sleutel={sleutel}
      beeld={beeld}
      contact={{
        naam: beeld.behandelaar === null ? null : naamVan(inrichting, beeld.behandelaar),
        telefoon: contact?.telefoon ?? null,
        email: contact?.email ?? null,
      }}
      regels={inrichting.regels}
    />,
  );
}

/** Of this assignment, not of the whole dossier; then what the dossier says. */
function kanNiet(
  web: Web,
  gebruiker: Gebruiker,
  { dossier, beeld }: Open,
  { soort }: Leveringvorm,
): Weigering | undefined {
  if (!beeld.kan.includes(soort))
    return {
      code: 'pastNietBijStand',
      reden: `Dat past niet bij hoe het staat: ${STANDWOORD[beeld.stand]}.`,
      artikel: UITVOERING,
      uitweg: 'Kijk bij de toewijzing wat u nu kunt doen.',
    };
  return magNu(soort, dossier.toestand, maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker)));
}

/** A correction begins with the day that stands there: sent as it is, nothing changes. */
function beginVan({ soort }: Leveringvorm, { stand, verloop }: OpenBeeld): Velden | undefined {
  return soort === 'hulpStarten' && stand === 'loopt' && verloop
    ? maakVelden({ op: verloop.gestartOp })
    : undefined;
}

/** The assignment is in the address: a refusal about it belongs to no field. */
const ZONDER_VELD: readonly (string | undefined)[] = [undefined, 'levering', 'onderdeel'];

async function verwerk(
  web: Web,
  c: Verzoek,
  gebruiker: Gebruiker,
  open: Open,
  vorm: Leveringvorm,
): Promise<Response> {
  const { id, sleutel: toewijzing, levering } = open;
  const { gemeente } = gebruiker;
  const waarden = leesVelden((await c.req.formData()).entries());
  const sleutel = leesSleutel(veld(waarden, 'sleutel'));
  const basis = { sleutel, waarden };
  const gelezen = vorm.lees(waarden, { levering: levering.id, onderdeel: levering.opdracht.onderdeel });
  if (!gelezen.gelukt)
    return c.html(formulier(web, c, gebruiker, open, vorm, { ...basis, fouten: gelezen.fouten }), 422);
  const uitkomst = await voerOpdrachtUit(
    web.omgeving,
    {
      gemeente,
      dossier: id,
      wie: wieVan(gebruiker),
      namens: null,
      sleutel,
      // Starting and stopping name the part: it must still be this assignment that delivers it.
      tenzij: (nu) => !isOpen(nu, levering, datumVan(web.omgeving.klok.nu())),
    },
    gelezen.waarde,
  );
  if (uitkomst.gelukt) {
    // Who refused has no page of it any more.
    const geweigerd = vorm.soort === 'leveringWeigeren';
    const naar = geweigerd ? leveringPaden.toewijzingen : leveringPaden.toewijzing(toewijzing);
    return c.redirect(`${naar}?gelukt=${vorm.soort}`, 303);
  }
  const { weigeringen } = uitkomst;
  const vanVeld = weigeringen.filter((w) => !ZONDER_VELD.includes(w.veld));
  const overig = weigeringen.filter((w) => ZONDER_VELD.includes(w.veld));
  return c.html(
    formulier(web, c, gebruiker, open, vorm, {
      ...basis,
      fouten: veldfoutenUit(vanVeld),
      weigeringen: overig,
    }),
    422,
  );
}

function isOpen({ toestand }: Dossier, { id }: Levering, vandaag: Datum): boolean {
  const levering = vindLevering(toestand, id);
  return levering !== undefined && aanbiederbeeld(toestand, levering, vandaag).open;
}

function formulier(
  web: Web,
  c: Verzoek,
  gebruiker: Gebruiker,
  { sleutel, beeld }: Open,
  vorm: Leveringvorm,
  p: Pick<Parameters<typeof Formulierpagina>[0], 'sleutel' | 'waarden'> &
    Partial<Pick<Parameters<typeof Formulierpagina>[0], 'fouten' | 'weigeringen'>>,
) {
  const { vandaag, regels } = maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker));
  return (
    <Formulierpagina
      kader={web.kader(c, gebruiker)}
      toewijzing={sleutel}
      beeld={beeld}
      regels={regels}
      vorm={vorm}
      vandaag={vandaag}
      sleutel={p.sleutel}
      waarden={p.waarden}
      fouten={p.fouten ?? {}}
      weigeringen={p.weigeringen ?? []}
    />
  );
}

function nietNu(
  web: Web,
  c: Verzoek,
  gebruiker: Gebruiker,
  { sleutel, beeld }: Open,
  vorm: Leveringvorm,
  weigering: Weigering,
) {
  const { regels } = haalInrichting(web.omgeving, gebruiker.gemeente);
  return c.html(
    <KanNietPagina
      kader={web.kader(c, gebruiker)}
      toewijzing={sleutel}
      beeld={beeld}
      regels={regels}
      vorm={vorm}
      weigering={weigering}
    />,
    409,
  );
}
