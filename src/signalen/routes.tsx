import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import type { Datum } from '../kern/datum.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Melding } from '../ui/kader.ts';
import type { Gelezen, Veldfouten, Velden } from '../ui/velden.ts';
import { leesFormulier, leesVelden, veld, veldLijst, zDatum, zTekst } from '../ui/velden.ts';
import { aantal } from '../ui/weergave.ts';
import { Signaalpagina } from './pagina.tsx';
import { signaalPaden } from './paden.ts';
import { leesSignalen, markeerGelezen, stelUit } from './queries.ts';

const LEZERS: readonly Rol[] = ['klantmanager', 'screener', 'jurist', 'teamleider'];
const HOOGSTENS = 200;
/** Longer is forgetting. */
const LANGSTE_UITSTEL_DAGEN = 30;

/** Signals of one's own dossiers, of one's desk, or of the team. */
export function signaalRoutes(kamer: Kamer, web: Web): void {
  const toon = async (
    c: Verzoek,
    wie: Gebruiker,
    waarden: Velden,
    fouten?: Veldfouten,
  ): Promise<Response> => {
    const regels = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      leesSignalen(trx, wie, HOOGSTENS),
    );
    c.var.getoond(regels.map(({ dossier }) => dossier));
    const pagina = (
      <Signaalpagina
        kader={web.kader(c, wie)}
        regels={regels}
        vandaag={datumVan(web.omgeving.klok.nu())}
        waarden={waarden}
        fouten={fouten}
        meldingen={meldingUit(c)}
      />
    );
    return c.html(pagina, fouten ? 422 : 200);
  };

  kamer.get(signaalPaden.signalen, { recht: LEZERS, audit: { leest: 'werkvoorraadBekijken' } }, (c, wie) =>
    toon(c, wie, {}),
  );

  kamer.post(
    signaalPaden.signalen,
    { recht: LEZERS, audit: { schrijft: 'werkvoorraadBekijken' } },
    async (c, wie) => {
      const nu = web.omgeving.klok.nu();
      const ingevuld = leesVelden((await c.req.formData()).entries());
      const gelezen = leesActie(ingevuld, datumVan(nu));
      if (!gelezen.gelukt) return toon(c, wie, ingevuld, gelezen.fouten);
      const { ids, uitstel } = gelezen.waarde;
      const hoeveel = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
        uitstel ? stelUit(trx, wie, ids, uitstel) : markeerGelezen(trx, wie, ids, nu),
      );
      return c.redirect(signaalPaden.gedaan(uitstel ? 'later' : 'gelezen', hoeveel), 303);
    },
  );
}

interface Actie {
  readonly ids: readonly number[];
  readonly uitstel: { readonly tot: Datum; readonly reden: string } | null;
}

const zUitstel = z.object({
  tot: zDatum('Kies de dag waarop het signaal terugkomt.'),
  reden: zTekst('Schrijf kort op waarom dit kan wachten.', 300),
});

/** All that is wrong at once: nothing chosen, no day, no reason. */
function leesActie(ingevuld: Velden, vandaag: Datum): Gelezen<Actie> {
  const ids = veldLijst(ingevuld, 'signaal')
    .filter((tekst) => /^\d{1,15}$/.test(tekst))
    .map(Number);
  const niets: Veldfouten = ids.length === 0 ? { signaal: 'Kies een of meer signalen.' } : {};
  if (veld(ingevuld, 'actie') !== 'later')
    return ids.length === 0
      ? { gelukt: false, fouten: niets }
      : { gelukt: true, waarde: { ids, uitstel: null } };
  const gelezen = leesFormulier(zUitstel, ingevuld);
  const fouten = {
    ...niets,
    ...(gelezen.gelukt ? uitstelFout(gelezen.waarde.tot, vandaag) : gelezen.fouten),
  };
  return gelezen.gelukt && Object.keys(fouten).length === 0
    ? { gelukt: true, waarde: { ids, uitstel: gelezen.waarde } }
    : { gelukt: false, fouten };
}

function uitstelFout(tot: Datum, vandaag: Datum): Veldfouten {
  if (tot <= vandaag) return { tot: 'Kies een dag na vandaag.' };
  return tot > plusDagen(vandaag, LANGSTE_UITSTEL_DAGEN)
    ? { tot: `Kies een dag binnen ${LANGSTE_UITSTEL_DAGEN} dagen.` }
    : {};
}

/** After the redirect; only a number from the address is shown. */
function meldingUit(c: Verzoek): readonly Melding[] {
  const getal = (naam: string): number | undefined => {
    const tekst = c.req.query(naam);
    return tekst !== undefined && /^\d{1,3}$/.test(tekst) ? Number(tekst) : undefined;
  };
  const gelezen = getal('gelezen');
  const later = getal('later');
  if (gelezen !== undefined)
    return [{ soort: 'goed', tekst: `${aantal(gelezen, 'signaal', 'signalen')} als gelezen gemarkeerd.` }];
  if (later !== undefined)
    return [{ soort: 'goed', tekst: `${aantal(later, 'signaal komt', 'signalen komen')} later terug.` }];
  return [];
}
