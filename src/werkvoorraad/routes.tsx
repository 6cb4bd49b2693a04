import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { HANDELINGEN } from '../dossier/opdrachten.ts';
import { datumVan } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { OVERLEGLEDEN } from '../overleg/toegang.ts';
import { inGemeente } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Veldfouten } from '../ui/velden.ts';
import { leesVelden, veld, veldLijst } from '../ui/velden.ts';
import { GEEN_LEVERINGPUNTEN, leesLeveringpunten } from './levering-queries.ts';
import { opDeKaart } from './leveringkaart.tsx';
import { LEVERAARS } from './leveringroutes.tsx';
import { AFLOOPLEZERS } from './aflopendroutes.tsx';
import { contactvraag } from './contact-queries.ts';
import { leesSamen } from './eigenpunten.ts';
import { leesLijst, telTabs, TELT_TOT } from './lijst-queries.ts';
import { lijsttabs } from './lijsttab.ts';
import { leesKolommen, leesLijstvraag, schrijfLijstvraag } from './lijstvraag.ts';
import { werkvoorraadPaden } from './paden.ts';
import { isBijNaam } from './queries.ts';
import { tekstvraag } from './tekst-queries.ts';
import { UITVOERDERS, verzoekvraag } from './verzoek-queries.ts';
import type { Weergavevan } from './weergave-opslag.ts';
import { bewaarFilter, bewaarKolommen, leesWeergave, verwijderFilter } from './weergave-opslag.ts';
import { Werkpagina } from './werkpagina.tsx';

const PER_BLAD = 50;

const KOP: Partial<Record<Rol, { readonly titel: string; readonly uitleg: string }>> = {
  klantmanager: {
    titel: 'Mijn dossiers',
    uitleg: 'Spoed en urgent staan bovenaan, daarna wat het eerst klaar moet zijn.',
  },
  screener: { titel: 'Werk', uitleg: 'Wat nog niet verdeeld is, en uw eigen dossiers.' },
  administratie: {
    titel: 'Dossiers',
    uitleg:
      'Zoek het dossier waar de post bij hoort. Elk dossier dat u opent, komt in de lijst van wie wat las.',
  },
  jurist: {
    titel: 'Besluiten en vragen',
    uitleg:
      'Besluiten en teksten die een tweede paar ogen vragen, dossiers waarover iemand u iets vraagt, verzoeken over gegevens, en bezwaar en beroep.',
  },
  teamleider: {
    titel: 'Werk van het team',
    uitleg: 'De dossiers van uw team, wat het eerst klaar moet zijn bovenaan.',
  },
  controller: {
    titel: 'Dossiers voor controle',
    uitleg: 'Elk dossier dat u opent, komt in de lijst van wie wat las.',
  },
};

const ROLLEN: readonly Rol[] = [
  'klantmanager',
  'screener',
  'administratie',
  'jurist',
  'teamleider',
  'controller',
];

/** The desk: what is mine to do, in the right order. */
export function werkvoorraadRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    werkvoorraadPaden.werk,
    { recht: ROLLEN, audit: { leest: 'werkvoorraadBekijken' } },
    (c, gebruiker) => toonLijst(web, c, gebruiker, { query: c.req.query() }),
  );

  kamer.post(werkvoorraadPaden.kolommen, { recht: ROLLEN, audit: 'geen' }, async (c, gebruiker) => {
    const ingevuld = leesVelden((await c.req.formData()).entries());
    await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) =>
      bewaarKolommen(
        trx,
        weergaveVan(gebruiker),
        leesKolommen(veldLijst(ingevuld, 'kolom')),
        web.omgeving.klok.nu(),
      ),
    );
    return c.redirect(werkvoorraadPaden.werkMet(schoneVraag(web, gebruiker, veld(ingevuld, 'vraag'))), 303);
  });

  kamer.post(werkvoorraadPaden.filters, { recht: ROLLEN, audit: 'geen' }, async (c, gebruiker) => {
    const ingevuld = leesVelden((await c.req.formData()).entries());
    const van = weergaveVan(gebruiker);
    const vraag = schoneVraag(web, gebruiker, veld(ingevuld, 'vraag'));
    const weg = veld(ingevuld, 'weg');
    const naam = veld(ingevuld, 'naam');
    if (weg === '' && (naam === '' || naam.length > NAAM_HOOGSTENS))
      return toonLijst(web, c, gebruiker, {
        query: Object.fromEntries(new URLSearchParams(vraag)),
        fouten: { naam: `Geef dit filter een naam van hoogstens ${NAAM_HOOGSTENS} tekens.` },
        filternaam: naam,
      });
    await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) =>
      weg === ''
        ? bewaarFilter(trx, van, { naam, vraag }, web.omgeving.klok.nu())
        : verwijderFilter(trx, van, weg),
    );
    return c.redirect(werkvoorraadPaden.werkMet(vraag), 303);
  });
}

const NAAM_HOOGSTENS = 40;

const ANTWOORDERS = HANDELINGEN.berichtSturen.rollen;
const SCHRIJVERS = HANDELINGEN.tekstVoorstellen.rollen;

const weergaveVan = ({ gemeente, id }: Gebruiker): Weergavevan => ({
  gemeente,
  persoon: id,
  lijst: 'werk',
});

const tabsVan = (web: Web, { gemeente }: Gebruiker) =>
  lijsttabs(haalInrichting(web.omgeving, gemeente).regels.normen.waarschuwenBij);

/** Only what a list can be asked for: nothing else gets into an address. */
function schoneVraag(web: Web, gebruiker: Gebruiker, tekst: string): string {
  const gelezen = Object.fromEntries(new URLSearchParams(tekst.slice(0, 1_000)));
  return schrijfLijstvraag(leesLijstvraag(gelezen, tabsVan(web, gebruiker)));
}

interface Aanvraag {
  readonly query: Readonly<Record<string, string>>;
  readonly fouten?: Veldfouten;
  readonly filternaam?: string;
}

async function toonLijst(web: Web, c: Verzoek, wie: Gebruiker, aanvraag: Aanvraag): Promise<Response> {
  const vandaag = datumVan(web.omgeving.klok.nu());
  const tabs = tabsVan(web, wie);
  const vraag = leesLijstvraag(aanvraag.query, tabs);
  const inzage = inzageFilter(wie);
  const blad = { hoogstens: PER_BLAD, na: aanvraag.query['na'] };
  const gelezen = await inGemeente(web.omgeving.db, wie.gemeente, async (trx) => ({
    lijst: await leesLijst(trx, inzage, vraag, vandaag, blad),
    aantallen: await telTabs(trx, inzage, vraag.filter, tabs, vandaag),
    weergave: await leesWeergave(trx, weergaveVan(wie)),
    levering: LEVERAARS.includes(wie.rol) ? await leesLeveringpunten(trx, wie, vandaag) : GEEN_LEVERINGPUNTEN,
    ...(await leesSamen(trx, inzage, {
      ...(ANTWOORDERS.includes(wie.rol) ? { contact: contactvraag(wie) } : {}),
      ...(SCHRIJVERS.includes(wie.rol) ? { teksten: tekstvraag(wie) } : {}),
      ...(UITVOERDERS.includes(wie.rol) ? { verzoeken: verzoekvraag(wie) } : {}),
    })),
  }));
  c.var.getoond(
    [
      ...[...gelezen.lijst.regels, ...opDeKaart(gelezen.levering)],
      ...[...(gelezen.contact ?? []), ...(gelezen.teksten ?? []), ...(gelezen.verzoeken ?? [])],
    ].map(({ dossier }) => dossier),
  );
  const pagina = (
    <Werkpagina
      kader={web.kader(c, wie)}
      titel={KOP[wie.rol]?.titel ?? 'Werk'}
      uitleg={KOP[wie.rol]?.uitleg ?? ''}
      regels={gelezen.lijst.regels}
      vraag={{ ...vraag, sortering: gelezen.lijst.sortering }}
      opNaam={gelezen.lijst.sortering.op !== vraag.sortering.op}
      tabs={tabs}
      aantallen={gelezen.aantallen}
      geteldTot={isBijNaam(inzage) ? undefined : TELT_TOT}
      kolommen={leesKolommen(gelezen.weergave.kolommen)}
      filters={gelezen.weergave.filters}
      inrichting={haalInrichting(web.omgeving, wie.gemeente)}
      vandaag={vandaag}
      volgende={gelezen.lijst.volgende}
      toonBehandelaar={wie.rol !== 'klantmanager'}
      contact={gelezen.contact ?? []}
      levering={gelezen.levering}
      teksten={gelezen.teksten ?? []}
      verzoeken={gelezen.verzoeken ?? []}
      overlegt={OVERLEGLEDEN.includes(wie.rol)}
      afloop={AFLOOPLEZERS.includes(wie.rol)}
      fouten={aanvraag.fouten}
      filternaam={aanvraag.filternaam}
    />
  );
  return c.html(pagina, aanvraag.fouten ? 422 : 200);
}
