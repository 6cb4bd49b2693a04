import type { Briefmaker } from '../brieven/render.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import { KnopLink } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { kwartaalcode, leesKwartaal } from './kwartaal.ts';
import { leesKwartaalrapport } from './opslag.ts';
import { STURINGSPAD } from './overzichtpagina.tsx';
import { kwartaalPaden } from './paden.ts';
import { RAPPORTENPAD } from './rapportpagina.tsx';
import type { KwartaalToestand, Rapportversie } from './toestand.ts';
import type { Rapportopdracht, Rapportwerk } from './uitvoeren.ts';
import { voerRapportUit } from './uitvoeren.ts';

export interface Gevonden {
  readonly code: string;
  readonly vak: Tijdvak;
  readonly toestand: KwartaalToestand;
  readonly laatste: Rapportversie;
}

type Antwoord = Response | Promise<Response>;

/** What all routes of the report share: the report in the address, and doing something with it. */
export interface Rapporttoegang {
  werkVan(wie: Gebruiker): Rapportwerk;
  voer(wie: Gebruiker, vak: Tijdvak, opdracht: Rapportopdracht): Promise<Uitkomst<KwartaalToestand>>;
  /** The report of the quarter in the address, or a page that says there is none. */
  met(c: Verzoek, wie: Gebruiker, doe: (gevonden: Gevonden) => Antwoord): Promise<Response>;
  geenRapport(c: Verzoek, wie: Gebruiker): Antwoord;
}

export function maakRapporttoegang(web: Web, briefmaker: Briefmaker): Rapporttoegang {
  const werkVan = ({ gemeente }: Gebruiker): Rapportwerk => ({
    db: web.omgeving.db,
    inrichting: haalInrichting(web.omgeving, gemeente),
    briefmaker,
    nu: web.omgeving.klok.nu(),
  });
  const voer = (
    wie: Gebruiker,
    vak: Tijdvak,
    opdracht: Rapportopdracht,
  ): Promise<Uitkomst<KwartaalToestand>> =>
    voerRapportUit(werkVan(wie), { id: wie.id, rol: wie.rol }, vak, opdracht);

  async function met(
    c: Verzoek,
    wie: Gebruiker,
    doe: (gevonden: Gevonden) => Response | Promise<Response>,
  ): Promise<Response> {
    const vak = leesKwartaal(c.req.param('kwartaal') ?? '');
    if (vak === undefined) return geenRapport(c, wie);
    const toestand = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
      leesKwartaalrapport(trx, wie.gemeente, vak.van),
    );
    const laatste = toestand.versies.at(-1);
    return laatste === undefined
      ? geenRapport(c, wie)
      : doe({ code: kwartaalcode(vak), vak, toestand, laatste });
  }

  function geenRapport(c: Verzoek, wie: Gebruiker): Response | Promise<Response> {
    return c.html(
      <Pagina kader={web.kader(c, wie)} titel="Geen kwartaalrapport" pad={[STURINGSPAD, RAPPORTENPAD]}>
        <Leegte
          titel="Dit rapport is er niet."
          actie={<KnopLink href={kwartaalPaden.overzicht}>Alle kwartaalrapporten</KnopLink>}
        >
          <p>Van dit kwartaal is geen rapport gemaakt, of niet in deze versie.</p>
        </Leegte>
      </Pagina>,
      404,
    );
  }

  return { werkVan, voer, met, geenRapport };
}
