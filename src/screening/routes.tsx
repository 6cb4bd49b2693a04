import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { toegangsrij } from '../dossier/toegangsrij.ts';
import { isGedaan, leesDossier, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { meldingFormulieren } from '../melding/formulieren.tsx';
import { inGemeente } from '../platform/database.ts';
import { leesSleutel, nieuweSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import { geenInzage, magInzien } from '../toegang/inzage.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { leesVelden, veld } from '../ui/velden.ts';
import { bevestigFormulier } from './formulier-doorverwijzing.tsx';
import { urgentieFormulier } from './formulier-urgentie.tsx';
import type { ScreeningOpdracht } from './opdrachten.ts';
import { screeningPaden } from './paden.ts';
import type { Toedelingsresultaat } from './toedelen.tsx';
import { Toedelen } from './toedelen.tsx';
import type { GelezenToedeling } from './toedelen-lezen.ts';
import { foutenVoor, gekozenDossiers, leesToedelingen } from './toedelen-lezen.ts';
import { metTeam } from './toedeling.ts';
import { verdeel } from './verdeling.ts';
import { VrijeDossiers } from './vrij.tsx';
import {
  HOOGSTENS_URGENTIEVRAGEN,
  leesWachtrij,
  vindBezetting,
  vindVrij,
  vindVrijePlaatsen,
  vindWachtrij,
  vulAan,
} from './wachtrij-queries.ts';
import type { Rijpaden } from './wachtrij.tsx';
import { Screeningswachtrij } from './wachtrij.tsx';
import { opVolgorde, WACHTRIJDELEN } from './wachtrijvolgorde.ts';

/** A teamleider does not see who has no team yet (toegang/inzage.ts), and passes on within the own team by dossier. */
const WERKVERDELERS: readonly Rol[] = ['screener'];
const KLANTMANAGERS: readonly Rol[] = ['klantmanager'];

const INLICHTEN = meldingFormulieren.find(({ soort }) => soort === 'inwonerInlichten')?.pad ?? '';
const RIJPADEN: Rijpaden = {
  dossier: dossierPaden.pagina,
  urgentie: (d) => dossierPaden.opdracht(d, urgentieFormulier.pad),
  inlichten: (d) => dossierPaden.opdracht(d, INLICHTEN),
  overdracht: (d) => dossierPaden.opdracht(d, bevestigFormulier.pad),
};

/** The desk Screening: the queue, assigning one or many, and what klantmanagers can take. */
export function screeningRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    screeningPaden.wachtrij,
    { recht: WERKVERDELERS, audit: { leest: 'screenen' } },
    async (c, wie) => {
      const vandaag = vandaagIn(web);
      const deel = WACHTRIJDELEN.find((d) => d === c.req.query('toon')) ?? 'alles';
      const { rijen, blad, gevraagd } = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
        leesWachtrij(trx, wie, { deel, vanaf: c.req.query('vanaf'), vandaag }),
      );
      const urgentievragen = gevraagd.slice(0, HOOGSTENS_URGENTIEVRAGEN);
      for (const { dossier } of blad.rijen) await c.var.gelezen(dossier, { grond: 'screening' });
      for (const { dossier } of urgentievragen) await c.var.gelezen(dossier, { grond: 'urgentievraag' });
      return c.html(
        <Screeningswachtrij
          kader={web.kader(c, wie)}
          rijen={rijen}
          blad={blad}
          urgentievragen={urgentievragen}
          meerUrgentievragen={gevraagd.length > urgentievragen.length}
          vandaag={vandaag}
          deel={deel}
          paden={RIJPADEN}
        />,
      );
    },
  );

  kamer.get(screeningPaden.toedelen, { recht: WERKVERDELERS, audit: { leest: 'verdelen' } }, (c, wie) =>
    toonToedelen(web, c, wie, {
      gekozen: gekozenDossiers(leesVelden(new URL(c.req.url).searchParams)),
      waarden: {},
      fouten: {},
      resultaten: [],
    }),
  );

  kamer.post(
    screeningPaden.toedelen,
    { recht: WERKVERDELERS, audit: { schrijft: 'verdelen' } },
    async (c, wie) => {
      const ingevuld = leesVelden((await c.req.formData()).entries());
      const sleutel = leesSleutel(veld(ingevuld, 'sleutel'));
      const gedaan: Gedaan[] = [];
      for (const toedeling of leesToedelingen(ingevuld))
        gedaan.push(await deelToe(web, wie, sleutel, toedeling));
      const klaar = new Set(gedaan.filter((g) => g.resultaat.aan !== null).map((g) => g.resultaat.dossier));
      return toonToedelen(web, c, wie, {
        gekozen: gekozenDossiers(ingevuld).filter((dossier) => !klaar.has(dossier)),
        waarden: ingevuld,
        fouten: Object.fromEntries(gedaan.flatMap((g) => Object.entries(g.fouten))),
        resultaten: gedaan.map((g) => g.resultaat),
      });
    },
  );

  vrijeDossiersAan(kamer, web);
  standAan(kamer, web);
}

/** Which dossiers stand in a list now: an open page asks, to say what a colleague took meanwhile. */
function standAan(kamer: Kamer, web: Web): void {
  const ids = (rijen: readonly { readonly dossier: DossierId }[]) => ({
    dossiers: rijen.map(({ dossier }) => dossier),
  });
  kamer.get(
    screeningPaden.wachtrijStand,
    { recht: WERKVERDELERS, audit: { leest: 'screenen' } },
    async (c, wie) =>
      c.json(ids(await inGemeente(web.omgeving.db, wie.gemeente, (trx) => vindWachtrij(trx, wie)))),
  );
  kamer.get(
    screeningPaden.vrijStand,
    { recht: KLANTMANAGERS, audit: { leest: 'werkvoorraadBekijken' } },
    async (c, wie) =>
      c.json(
        ids(await inGemeente(web.omgeving.db, wie.gemeente, (trx) => vindVrijePlaatsen(trx, wie.gemeente))),
      ),
  );
}

const vandaagIn = (web: Web) => datumVan(web.omgeving.klok.nu());

interface Keuze {
  /** Empty: all that can be assigned, unless something was just done. */
  readonly gekozen: readonly DossierId[];
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly resultaten: readonly Toedelingsresultaat[];
}

/** Most dossiers on one page: each comes with a whole proposal. */
const HOOGSTENS = 25;

async function toonToedelen(web: Web, c: Verzoek, wie: Gebruiker, keuze: Keuze): Promise<Response> {
  const { medewerkers } = haalInrichting(web.omgeving, wie.gemeente);
  const alles = keuze.gekozen.length === 0 && keuze.resultaten.length === 0;
  const { rijen, klantmanagers } = await inGemeente(web.omgeving.db, wie.gemeente, async (trx) => {
    const plaatsen = (await vindWachtrij(trx, wie))
      .filter((rij) => rij.stand === 'verdelen' && (alles || keuze.gekozen.includes(rij.dossier)))
      .sort(opVolgorde)
      .slice(0, HOOGSTENS);
    return {
      rijen: await vulAan(trx, wie.gemeente, plaatsen),
      klantmanagers: await vindBezetting(trx, wie.gemeente, medewerkers),
    };
  });
  for (const { dossier } of rijen) await c.var.gelezen(dossier, { grond: 'screening' });
  const vandaag = vandaagIn(web);
  const voorstellen = verdeel({
    klantmanagers,
    dossiers: rijen.map((rij) => ({
      dossier: rij.dossier,
      urgentie: rij.urgentie ?? 'regulier',
      leefgebieden: rij.leefgebieden,
      uiterlijk: rij.uiterlijk ?? vandaag,
    })),
    vandaag,
  });
  const pagina = (
    <Toedelen
      kader={web.kader(c, wie)}
      vandaag={vandaag}
      toeTeDelen={rijen.map((rij) => ({
        rij,
        voorstel: voorstellen.find((v) => v.dossier === rij.dossier)?.voorstel ?? [],
      }))}
      waarden={keuze.waarden}
      fouten={keuze.fouten}
      resultaten={keuze.resultaten}
      sleutel={nieuweSleutel()}
    />
  );
  return c.html(pagina, Object.keys(keuze.fouten).length > 0 ? 422 : 200);
}

interface Gedaan {
  readonly resultaat: Toedelingsresultaat;
  readonly fouten: Veldfouten;
}

/** One of many: what goes wrong with one does not stop the others. */
async function deelToe(
  web: Web,
  wie: Gebruiker,
  sleutel: string,
  { dossier, opdracht }: GelezenToedeling,
): Promise<Gedaan> {
  const inrichting = haalInrichting(web.omgeving, wie.gemeente);
  const { toestand } = await leesDossier(web.omgeving, wie.gemeente, dossier);
  const rij = toegangsrij(wie.gemeente, toestand, inrichting.regels, web.omgeving.klok.nu());
  const inzage = magInzien(wie, rij);
  const inwoner = toestand.melding.melding?.inwoner;
  const vorige = toestand.screening.toedelingen.at(-1);
  // After a second click the dossier is no longer the werkverdeler's to see, but it was done.
  const alGedaan = vorige?.aan === opdracht.aan && vorige.door.id === wie.id && !vorige.teruggegeven;
  if (alGedaan)
    return {
      resultaat: { dossier, naam: dossier, aan: naamVan(inrichting, opdracht.aan), weigeringen: [] },
      fouten: {},
    };
  if (!inzage.mag || !inwoner) {
    // The same for a number that does not exist: trying numbers tells nothing (Wmo 5.3.3).
    const weigeringen = [geenInzage(wie.rol)];
    return { resultaat: { dossier, naam: dossier, aan: null, weigeringen }, fouten: {} };
  }
  const naam = `${inwoner.voornamen} ${inwoner.achternaam}`.trim();
  const uitkomst = await voerUitMetTeam(web, wie, dossier, `${sleutel}:${dossier}`, opdracht);
  return uitkomst.gelukt
    ? {
        resultaat: { dossier, naam, aan: naamVan(inrichting, opdracht.aan), weigeringen: [] },
        fouten: {},
      }
    : {
        resultaat: { dossier, naam, aan: null, weigeringen: uitkomst.weigeringen },
        fouten: foutenVoor(dossier, uitkomst.weigeringen),
      };
}

function voerUitMetTeam(
  web: Web,
  wie: Gebruiker,
  dossier: DossierId,
  sleutel: string,
  opdracht: ScreeningOpdracht,
) {
  const { medewerkers } = haalInrichting(web.omgeving, wie.gemeente);
  return voerOpdrachtUit(
    web.omgeving,
    { gemeente: wie.gemeente, dossier, wie: wieVan(wie), namens: null, sleutel },
    metTeam(opdracht, wie.id, (persoon) => medewerkers.find((m) => m.id === persoon)?.team ?? null),
  );
}

function vrijeDossiersAan(kamer: Kamer, web: Web): void {
  const toon = async (c: Verzoek, wie: Gebruiker) => {
    const rijen = await inGemeente(web.omgeving.db, wie.gemeente, (trx) => vindVrij(trx, wie.gemeente));
    c.var.getoond(rijen.map(({ dossier }) => dossier));
    return { kader: web.kader(c, wie), rijen, vandaag: vandaagIn(web), sleutel: nieuweSleutel() };
  };

  kamer.get(
    screeningPaden.vrij,
    { recht: KLANTMANAGERS, audit: { leest: 'werkvoorraadBekijken' } },
    async (c, wie) => c.html(<VrijeDossiers {...await toon(c, wie)} />),
  );

  kamer.post(
    screeningPaden.vrij,
    { recht: KLANTMANAGERS, audit: { schrijft: 'verdelen' } },
    async (c, wie) => {
      const ingevuld = leesVelden((await c.req.formData()).entries());
      const dossier = leesDossierId(veld(ingevuld, 'dossier'));
      if (!dossier) return c.redirect(screeningPaden.vrij, 303);
      const sleutel = leesSleutel(veld(ingevuld, 'sleutel'));
      const staatErNog = async () => {
        const vrij = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
          vindVrijePlaatsen(trx, wie.gemeente),
        );
        return vrij.some((rij) => rij.dossier === dossier);
      };
      // A second click finds it gone, but it was done.
      if (!(await isGedaan(web.omgeving, { gemeente: wie.gemeente, sleutel })) && !(await staatErNog()))
        return c.html(<VrijeDossiers {...await toon(c, wie)} weigeringen={[NIET_VRIJ]} />, 409);
      const opdracht = { soort: 'oppakken', team: null, toelichting: '' } as const;
      const uitkomst = await voerUitMetTeam(web, wie, dossier, sleutel, opdracht);
      return uitkomst.gelukt
        ? c.redirect(dossierPaden.gelukt(dossier, 'oppakken'), 303)
        : c.html(<VrijeDossiers {...await toon(c, wie)} weigeringen={uitkomst.weigeringen} />, 409);
    },
  );
}

/** The same words for what somebody else took, what is vertrouwelijk and what does not exist (Wmo 5.3.3). */
const NIET_VRIJ: Weigering = {
  code: 'nietVrij',
  reden: 'Dit dossier staat niet in de lijst. Misschien was een collega u voor.',
  artikel: 'Wmo 5.3.3',
  uitweg: 'Kies een ander dossier, of vraag de werkverdeler.',
};
