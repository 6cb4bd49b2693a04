import { leesAanbieders } from '../contracten/register-queries.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { namenVan } from '../gemeente/inrichting.ts';
import { leesBsn } from '../kern/bsn.ts';
import { datumVan } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { MEESTE_BYTES } from '../koppelvlakken/iwmo/xml.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import type { Bewaarregels } from '../recht/bewaren.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { metBestand } from '../toegang/invoer.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Melding } from '../ui/kader.ts';
import { Berichtpagina } from './berichtpagina.tsx';
import type { Berichtbeeld } from './beeld.ts';
import { handelSamenAf } from './samenafhandelen.ts';
import { Berichtinvoer } from './invoerpagina.tsx';
import type { Berichtvraag } from './lijst-queries.ts';
import { leesBerichtvraag, leesLijst, schrijfBerichtvraag } from './lijst-queries.ts';
import { Berichtenpagina } from './lijstpagina.tsx';
import { mensroutes } from './mensroutes.ts';
import { neemOp } from './ontvangst.ts';
import { leesBeeld } from './leesbeeld.ts';
import type { Lezer } from './lezer.ts';
import { LEZEN_BRAK_AF } from './lezer.ts';
import type { Berichtrij, Geopend } from './opslag.ts';
import { leesBestand, leesBytes, metBericht } from './opslag.ts';
import { berichtPaden, berichtPatronen } from './paden.ts';
import type { Berichtmelding } from './paden.ts';
import type { Berichtenpoort } from './poort.ts';

const BERICHTBEHEERDERS: readonly Rol[] = ['administratie', 'beheerder'];
/** Who also deals with what is in it, and hands it in. For the beheerder rule and place are enough. */
const MET_INHOUD: readonly Rol[] = ['administratie'];
const LEZEN = { recht: BERICHTBEHEERDERS, audit: { leest: 'berichtenverkeer' } } as const;
const INVOEREN = {
  recht: MET_INHOUD,
  audit: { schrijft: 'berichtenverkeer' },
  // The standard lets a message be as large as this.
  invoer: metBestand(MEESTE_BYTES, '25 MB'),
} as const;
const SCHRIJVEN = { recht: BERICHTBEHEERDERS, audit: { schrijft: 'berichtenverkeer' } } as const;

const ANTWOORDEN = { recht: MET_INHOUD, audit: { schrijft: 'berichtenverkeer' } } as const;

const MELDING: Readonly<Record<Berichtmelding, Melding>> = {
  opgenomen: { soort: 'goed', tekst: 'Het bestand is opgenomen.' },
  herhaald: { soort: 'info', tekst: 'Dit bestand was er al. Het is niet nog eens verwerkt.' },
  afgehandeld: { soort: 'goed', tekst: 'Vastgelegd. Er wordt niet meer op gewacht.' },
  samenAfgehandeld: { soort: 'goed', tekst: 'Vastgelegd bij alle berichten. Er wordt niet meer op gewacht.' },
  samenNogMeer: {
    soort: 'info',
    tekst: 'Vastgelegd bij de eerste 500. Deze zijn er nog; handel ze op dezelfde manier af.',
  },
  beantwoord: { soort: 'goed', tekst: 'Het antwoord (319) is gemaakt en wordt verzonden.' },
  toegezegd: {
    soort: 'goed',
    tekst: 'Vastgelegd. Draag de hulp op in het dossier: het toewijzingsbericht (301) is het antwoord.',
  },
  vastgelegd: { soort: 'goed', tekst: 'Vastgelegd.' },
  declaratie: { soort: 'goed', tekst: 'Het antwoord (325) is gemaakt en wordt verzonden.' },
  retour: { soort: 'goed', tekst: 'Het retourbericht is gemaakt en wordt verzonden.' },
  verzenden: { soort: 'goed', tekst: 'Het bericht wordt verzonden.' },
  maken: {
    soort: 'goed',
    tekst: 'Het bericht wordt opnieuw gemaakt. Het komt als nieuw bericht in de lijst.',
  },
  verwerken: { soort: 'goed', tekst: 'Het bericht wordt opnieuw verwerkt.' },
};

/** The ledger of iWmo messages, for who looks after it. */
export function berichtenverkeerRoutes(kamer: Kamer, web: Web, poort: Berichtenpoort, lezer: Lezer): void {
  const { db, klok } = web.omgeving;
  const vandaag = () => datumVan(klok.nu());

  kamer.get(berichtPaden.lijst, LEZEN, (c, wie) =>
    toonLijst(
      c,
      wie,
      leesBerichtvraag((naam) => c.req.query(naam)),
    ),
  );

  kamer.post(berichtPaden.groep, SCHRIJVEN, async (c, wie) => {
    const gedaan = await handelSamenAf(web.omgeving, lezer, c, wie);
    if (gedaan.soort === 'onbekend') return c.notFound();
    const { groep } = gedaan;
    const vraag = leesBerichtvraag((naam) => (naam === 'groep' ? groep : undefined));
    if (gedaan.soort === 'fout') return toonLijst(c, wie, vraag, gedaan);
    // As long as there are more the list of this group comes back.
    return c.redirect(
      gedaan.over
        ? `${berichtPaden.lijstMet(schrijfBerichtvraag(vraag))}&gedaan=samenNogMeer`
        : `${berichtPaden.lijst}?gedaan=samenAfgehandeld`,
      303,
    );
  });

  async function toonLijst(
    c: Verzoek,
    wie: Gebruiker,
    vraag: Berichtvraag,
    fout: Pick<Berichtbeeld, 'waarden' | 'fouten'> = { waarden: {}, fouten: {} },
  ): Promise<Response> {
    const { regels } = haalInrichting(web.omgeving, wie.gemeente);
    const gedaan = c.req.query('gedaan') ?? '';
    const lijst = await inGemeente(db, wie.gemeente, (trx) => leesLijst(trx, wie.gemeente, vraag, vandaag()));
    return c.html(
      <Berichtenpagina
        kader={web.kader(c, wie)}
        lijst={lijst}
        vraag={vraag}
        vandaag={vandaag()}
        ingesteld={poort.ingesteld}
        magInvoeren={MET_INHOUD.includes(wie.rol)}
        verzoektermijn={regels.normen.verzoekAntwoordWerkdagen ?? null}
        bewaardagen={regels.bewaren?.losseBerichtenDagen ?? null}
        sleutel={nieuweSleutel()}
        melding={isMelding(gedaan) ? MELDING[gedaan] : undefined}
        {...fout}
      />,
      Object.keys(fout.fouten).length > 0 ? 422 : 200,
    );
  }

  kamer.get(berichtPaden.invoeren, { recht: MET_INHOUD, audit: 'geen' }, (c, wie) =>
    c.html(<Berichtinvoer kader={web.kader(c, wie)} fout={undefined} />),
  );
  kamer.post(berichtPaden.invoeren, INVOEREN, async (c, wie) => {
    const stuk = (await c.req.formData()).get('bestand');
    const fout =
      !(stuk instanceof File) || stuk.size === 0
        ? 'Kies een bestand.'
        : stuk.size > MEESTE_BYTES
          ? 'Dit bestand is groter dan 25 MB (OP179). Laat de afzender het bericht opdelen.'
          : undefined;
    if (fout !== undefined || !(stuk instanceof File))
      return c.html(<Berichtinvoer kader={web.kader(c, wie)} fout={fout} />, 422);
    const bestand = { naam: stuk.name, bytes: new Uint8Array(await stuk.arrayBuffer()) };
    const { envelop } = poort;
    const { id, hoe } = await neemOp(web.omgeving, wie.gemeente, bestand, {
      langs: 'hand',
      door: wie.id,
      envelop,
      lezer,
    });
    return c.redirect(berichtPaden.gedaan(id, hoe === 'nieuw' ? 'opgenomen' : 'herhaald'), 303);
  });

  kamer.get(berichtPatronen.een, LEZEN, (c, wie) => toon(c, wie));
  kamer.get(
    berichtPatronen.bestand,
    { recht: MET_INHOUD, audit: { leest: 'berichtenverkeer' } },
    async (c, wie) => {
      const id = c.req.param('bericht');
      const gevonden = await metBericht(db, wie.gemeente, id, async ({ rij }, trx) => ({
        rij,
        bytes:
          c.req.query('deel') === 'bericht'
            ? await leesBytes(trx, wie.gemeente, id)
            : (await leesBestand(trx, wie.gemeente, id))?.bytes,
      }));
      if (gevonden?.bytes === undefined || gevonden.bytes.byteLength === 0) return c.notFound();
      raadpleegt(c, gevonden.rij.client);
      return c.body(new Uint8Array(gevonden.bytes), 200, {
        // Never shown by a browser: a file from outside is saved.
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename="bericht-${id.slice(0, 8)}.xml"`,
        'X-Content-Type-Options': 'nosniff',
      });
    },
  );

  mensroutes(kamer, web, lezer, { iedereen: SCHRIJVEN, metInhoud: ANTWOORDEN }, toon);

  async function toon(
    c: Verzoek,
    wie: Gebruiker,
    fout: Pick<Berichtbeeld, 'weigeringen' | 'waarden' | 'fouten'> = {
      weigeringen: [],
      waarden: {},
      fouten: {},
    },
  ): Promise<Response> {
    const id = c.req.param('bericht') ?? '';
    const metInhoud = MET_INHOUD.includes(wie.rol);
    const { regels } = haalInrichting(web.omgeving, wie.gemeente);
    const bij = { gemeente: wie.gemeente, vandaag: vandaag(), regels };
    const gelezen = await leesBeeld({ db, lezer }, bij, id, metInhoud);
    if (gelezen === undefined) return c.notFound();
    const { bericht, gevraagd, retourregels, toewijzingen, declaratie, afgebroken } = gelezen;
    if (metInhoud) raadpleegt(c, bericht.rij.client);
    const agb = agbVan(bericht);
    const aanbieders = await inGemeente(db, wie.gemeente, (trx) =>
      leesAanbieders(trx, wie.gemeente, vandaag()),
    );
    const aanbieder = aanbieders.find((een) => agb !== null && een.agb === agb) ?? null;
    const namen: Readonly<Record<string, string>> = namenVan(haalInrichting(web.omgeving, wie.gemeente));
    const mislukt = fout.weigeringen.length > 0 || Object.keys(fout.fouten).length > 0;
    const gedaan = c.req.query('gedaan') ?? '';
    return c.html(
      <Berichtpagina
        kader={web.kader(c, wie)}
        bericht={bericht}
        vandaag={vandaag()}
        naamVan={(wieDan) => (wieDan === 'omkeer' ? 'Omkeer' : (namen[wieDan] ?? wieDan))}
        metInhoud={metInhoud}
        ingesteld={poort.ingesteld}
        bewaardagen={bewaardagenVan(bericht.rij, regels.bewaren)}
        aanbieder={aanbieder}
        gevraagd={gevraagd}
        retourregels={retourregels}
        toewijzingen={toewijzingen}
        declaratie={declaratie}
        verzoektermijn={regels.normen.verzoekAntwoordWerkdagen ?? null}
        sleutel={nieuweSleutel()}
        melding={isMelding(gedaan) ? MELDING[gedaan] : undefined}
        {...fout}
        weigeringen={afgebroken ? [...fout.weigeringen, LEZEN_BRAK_AF] : fout.weigeringen}
      />,
      mislukt ? 422 : 200,
    );
  }
}

/** The provider on the other side, also when only the header could be read. */
function agbVan({ rij, stand }: Pick<Geopend, 'rij' | 'stand'>): string | null {
  if (rij.richting === 'uit') return rij.ontvanger;
  const isAgb = (wie: string | null | undefined): boolean => wie?.length === 8;
  return [rij.afzender, stand.kop?.afzender, stand.kop?.ontvanger].find(isAgb) ?? null;
}

/** A declaration that was good is an account. */
function bewaardagenVan({ soort }: Pick<Berichtrij, 'soort'>, bewaren: Bewaarregels = {}): number | null {
  return (soort === '323' ? bewaren.declaratieberichtenDagen : bewaren.losseBerichtenDagen) ?? null;
}

function isMelding(tekst: string): tekst is Berichtmelding {
  return Object.hasOwn(MELDING, tekst);
}

/** Somebody saw whose message it is: that stands in the log of this person. */
function raadpleegt(c: Verzoek, client: string | null): void {
  const bsn = client === null ? undefined : leesBsn(client);
  if (bsn !== undefined) c.var.geraadpleegd(bsn);
}
