import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { STANDAARD } from '../gemeente/standaard.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente } from '../platform/database.ts';
import { leesConcepten } from '../toegang/concept.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Kamer } from '../toegang/route.ts';
import { afloopvraag, voortzettingsvraag } from './aflopend-queries.ts';
import { contactvraag } from './contact-queries.ts';
import { afsprakenRond, alsConcept, maakDag } from './dag.ts';
import { wachtnormen } from './dagorde.ts';
import { Dagpagina, PER_DAGBLAD } from './dagpagina.tsx';
import { leesEigenWerk, leesGeleerd, terugkijkvraag } from './dag-queries.ts';
import { leesSamen } from './eigenpunten.ts';
import { maakGebruikelijk } from './gebruikelijk.ts';
import { leesLeveringpunten } from './levering-queries.ts';
import { opDeKaart } from './leveringkaart.tsx';
import { werkvoorraadPaden } from './paden.ts';
import { tekstvraag } from './tekst-queries.ts';
import { verzoekvraag } from './verzoek-queries.ts';

const KLANTMANAGERS: readonly Rol[] = ['klantmanager'];
const CONCEPTEN = 20;
/** Of the help that ends soonest; the rest stands in its own list. */
const AFLOPEND = 5;
const WAT_AFLOOPT = { trap: null, ookGeregeld: false, jaar: null, na: null } as const;
/** What was forgotten longer ago stands in the maatwerkregister of the teamleider. */
const DAGEN_TERUG = 60;
const DAGEN_VOORUIT = 7;

/** The klantmanager's first page. */
export function dagRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    werkvoorraadPaden.dag,
    { recht: KLANTMANAGERS, audit: { leest: 'werkvoorraadBekijken' } },
    async (c, wie) => {
      const inrichting = haalInrichting(web.omgeving, wie.gemeente);
      const vandaag = datumVan(web.omgeving.klok.nu());
      const gelezen = await inGemeente(web.omgeving.db, wie.gemeente, async (trx) => ({
        eigen: await leesEigenWerk(trx, wie.gemeente, wie.id),
        geleerd: await leesGeleerd(trx),
        levering: await leesLeveringpunten(trx, wie, vandaag),
        ...(await leesSamen(trx, inzageFilter(wie), {
          terugkijken: terugkijkvraag(
            wie,
            plusDagen(vandaag, -DAGEN_TERUG),
            plusDagen(vandaag, DAGEN_VOORUIT),
          ),
          contact: contactvraag(wie),
          afloop: afloopvraag(wie, WAT_AFLOOPT, { vandaag, regels: inrichting.regels, hoogstens: AFLOPEND }),
          voortzetting: voortzettingsvraag(wie),
          teksten: tekstvraag(wie),
          verzoeken: verzoekvraag(wie),
        })),
        concepten: await leesConcepten(trx, { gemeente: wie.gemeente, persoon: wie.id }, CONCEPTEN),
      }));
      const { eigen, terugkijken, contact, teksten, verzoeken, levering, afloop, voortzetting } = gelezen;
      c.var.getoond(
        [
          ...[...eigen, ...terugkijken, ...contact, ...teksten],
          ...[...verzoeken, ...opDeKaart(levering), ...afloop, ...voortzetting],
        ].map(({ dossier }) => dossier),
      );
      const gebruikelijk = maakGebruikelijk(gelezen.geleerd);
      const { regels } = inrichting;
      const belBinnenWerkdagen = inrichting.belBinnenWerkdagen ?? STANDAARD.belBinnenWerkdagen;
      const dag = maakDag(gelezen.eigen, { vandaag, gebruikelijk, regels, belBinnenWerkdagen });
      return c.html(
        <Dagpagina
          kader={web.kader(c, wie)}
          dag={dag}
          afspraken={afsprakenRond(gelezen.eigen, vandaag)}
          concepten={gelezen.concepten.flatMap(alsConcept)}
          terugkijken={gelezen.terugkijken}
          contact={gelezen.contact}
          levering={gelezen.levering}
          afloop={{ afloop, wacht: voortzetting, regels }}
          teksten={gelezen.teksten}
          verzoeken={gelezen.verzoeken}
          gebruikelijk={gebruikelijk}
          wachtnormen={wachtnormen(regels)}
          vandaag={vandaag}
          vanaf={leesVanaf(c.req.query('vanaf'), dag.nu.length)}
        />,
      );
    },
  );
  kamer.get(
    werkvoorraadPaden.dagStand,
    { recht: KLANTMANAGERS, audit: { leest: 'werkvoorraadBekijken' } },
    async (c, wie) => {
      const eigen = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
        leesEigenWerk(trx, wie.gemeente, wie.id),
      );
      return c.json({ dossiers: eigen.map(({ dossier }) => dossier) });
    },
  );
}

/** A page that exists: whole pages from the first. */
function leesVanaf(tekst: string | undefined, totaal: number): number {
  const getal = /^\d{1,4}$/.test(tekst ?? '') ? Number(tekst) : 0;
  return getal < totaal ? getal - (getal % PER_DAGBLAD) : 0;
}
