import { z } from 'zod';
import { leesAanbieders } from '../contracten/register-queries.ts';
import type { Web } from '../dossier/inzien.tsx';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesLokaleCode, leesOnderdeelId } from '../kern/ids.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { leesFormulier, veld, zGelezen, zTekstOfLeeg } from '../ui/velden.ts';
import type { Aanbiederkeuze } from './aanbiederkeuze.ts';
import { kiesAanbieders } from './aanbiederkeuze.ts';
import { eerdereWeigeringen } from './eerdereweigering.ts';
import { TE_OPDRAGEN } from './opdragen.ts';
import { Opdraagpagina } from './opdraagpagina.tsx';
import { leveringPaden, leveringRoutes } from './paden.ts';
import type { Getoond } from './keuze-routes.ts';
import { keuzeRoutes, paginabasis } from './keuze-routes.ts';
import type { Leveringsdeel } from './stand.ts';
import { leveringsdelen } from './stand.ts';
import type { Wachtverwachting } from './wachttijd.ts';
import { wachtplek, wachtverwachting } from './wachttijd.ts';
import { leesAanbiedercijfers } from './wachttijd-queries.ts';

const zOpdragen = z.object({
  onderdeel: zGelezen(leesOnderdeelId, 'Kies over welke hulp het gaat.'),
  aanbieder: zGelezen(leesLokaleCode, 'Kies een aanbieder.'),
  toelichting: zTekstOfLeeg(2_000),
});

/** Granted help is given to a provider. */
export function opdraagRoutes(kamer: Kamer, web: Web): void {
  keuzeRoutes(kamer, web, {
    soort: 'leveringOpdragen',
    pad: leveringRoutes.opdragen,
    lees(waarden, sleutel) {
      const gelezen = leesFormulier(zOpdragen, waarden);
      return gelezen.gelukt
        ? {
            gelukt: true,
            waarde: { soort: 'leveringOpdragen', sleutel, ...gelezen.waarde, opgezocht: null },
          }
        : gelezen;
    },
    toon: (...gevraagd) => toon(web, ...gevraagd),
  });
}

/** Of one part there is nothing to choose. */
export function gekozenDeel(delen: readonly Leveringsdeel[], onderdeel: string): Leveringsdeel | undefined {
  const [enige] = delen;
  return delen.length === 1 ? enige : delen.find((deel) => deel.onderdeel.gevraagd === onderdeel);
}

async function toon(
  web: Web,
  c: Verzoek,
  wie: Gebruiker,
  id: DossierId,
  toestand: DossierToestand,
  p: Getoond,
): Promise<Response> {
  const delen = leveringsdelen(toestand).filter(
    ({ stand, onderdeel }) => onderdeel.vorm === 'natura' && TE_OPDRAGEN.includes(stand),
  );
  const waarden = p.waarden ?? {};
  const deel = gekozenDeel(delen, veld(waarden, 'onderdeel'));
  return c.html(
    <Opdraagpagina
      {...paginabasis(web, c, wie, { id, toestand }, p)}
      actie={leveringPaden.opdragen(id)}
      delen={delen}
      deel={deel}
      keuzes={deel ? (await keuzesVoor(web, wie, toestand, deel)).keuzes : []}
    />,
    p.status,
  );
}

/** Who can deliver this part, from `begin` or at once, and what is expected where it is now. */
export async function keuzesVoor(
  web: Web,
  wie: Gebruiker,
  toestand: DossierToestand,
  { onderdeel: { voorziening }, levering, stand }: Leveringsdeel,
  begin?: Datum,
): Promise<{ readonly keuzes: readonly Aanbiederkeuze[]; readonly verwachting: Wachtverwachting }> {
  const { gemeente } = wie;
  const dag = datumVan(web.omgeving.klok.nu());
  const { postcode } = haalMelding(toestand).inwoner.adres;
  return inGemeente(web.omgeving.db, gemeente, async (trx) => {
    const aanbieders = await leesAanbieders(trx, gemeente, dag);
    const van = { aanbieders: aanbieders.map(({ code }) => code), voorzieningen: [voorziening] };
    const cijfers = await leesAanbiedercijfers(trx, gemeente, van, dag);
    return {
      keuzes: kiesAanbieders(aanbieders, cijfers, {
        voorziening,
        postcode,
        dag,
        begin: begin ?? dag,
        weigerden: eerdereWeigeringen(toestand, voorziening),
      }),
      verwachting: wachtverwachting(wachtplek(voorziening, stand, levering), aanbieders, cijfers, dag),
    };
  });
}
