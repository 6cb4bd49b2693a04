import { randomInt } from 'node:crypto';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import { leesSleutel, nieuweSleutel } from '../platform/nieuweids.ts';
import type { Plaatjesmaker } from '../platform/plaatje.ts';
import { figuurbestand } from '../sturing/figuurbestand.ts';
import { STUURDERS } from '../sturing/namen.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, leesVelden, maakVelden, veld } from '../ui/velden.ts';
import { figurenVan } from './figuren.tsx';
import { formatiefiguur } from './formatiefiguur.tsx';
import { Formatiepagina } from './formatiepagina.tsx';
import { leesPrognosevraag, zWijziging } from './lees.ts';
import type { Prognose } from './opslag.ts';
import {
  begin,
  isGestrand,
  leesPrognoses,
  leesWijzigingen,
  trekWijzigingIn,
  vindPrognose,
  voegWijzigingToe,
} from './opslag.ts';
import { Prognoseoverzicht } from './overzichtpagina.tsx';
import { prognosePaden, prognoseRoutepaden } from './paden.ts';
import { Bezigpagina, Prognosepagina } from './prognosepagina.tsx';
import { leesBron } from './queries.ts';
import { scenarioWeigeringen } from './scenario.ts';
import type { Rekenplaats } from './uitvoeren.ts';
import { reken } from './uitvoeren.ts';
import { wijzigingWeigeringen } from './wijziging.ts';
import { trapweken } from '../voortzetting/aflopend.ts';
import { maakWerkbeeld } from './werkbeeld.ts';

const LEZEN = { recht: STUURDERS, audit: { leest: 'sturen' } } as const;
const DOORREKENEN = { recht: STUURDERS, audit: { schrijft: 'sturen' } } as const;
const PLANNEN = { recht: ['teamleider'], audit: { schrijft: 'sturen' } } as const;
const VERVERS_SECONDEN = '2';

/** What is to come: the hours there are, and what would happen if. */
export function prognoseRoutes(kamer: Kamer, web: Web, plaats: Rekenplaats, plaatjes: Plaatjesmaker): void {
  const { db, klok } = web.omgeving;
  const vandaag = () => datumVan(klok.nu());
  const gestrand = (p: Prognose): boolean => isGestrand(p, klok.nu());

  kamer.get(prognosePaden.overzicht, LEZEN, (c, wie) => overzicht(c, wie, {}));

  kamer.post(prognosePaden.overzicht, DOORREKENEN, async (c, wie) => {
    const waarden = leesVelden((await c.req.formData()).entries());
    const gelezen = leesPrognosevraag(waarden, vandaag());
    if (!gelezen.gelukt) return overzicht(c, wie, { waarden, fouten: gelezen.fouten });
    const { weken, scenarios } = gelezen.waarde;
    const inrichting = haalInrichting(web.omgeving, wie.gemeente);
    const weiger = (weigeringen: readonly Weigering[]) =>
      overzicht(c, wie, {
        waarden,
        fouten: veldfoutenUit(weigeringen),
        weigeringen: weigeringen.filter(({ veld: bij }) => bij === undefined),
      });
    const weigeringen = scenarioWeigeringen(scenarios, weken, vandaag(), inrichting);
    if (weigeringen.length > 0) return weiger(weigeringen);
    const id = leesSleutel(veld(waarden, 'sleutel'));
    const invoer = { vandaag: vandaag(), weken, scenarios, zaad: randomInt(1, 1_000_000) };
    const begonnen = await inGemeente(db, wie.gemeente, (trx) =>
      begin(trx, wie.gemeente, { id, op: klok.nu(), door: wie.id, invoer }),
    );
    if (begonnen === 'looptAl') return weiger([LOOPT_AL]);
    // Nobody waits for it: the page asks how far it is.
    if (begonnen === 'nieuw') void reken({ ...plaats, omgeving: web.omgeving }, wie.gemeente, id, invoer);
    return c.redirect(prognosePaden.prognose(id), 303);
  });

  kamer.get(prognoseRoutepaden.prognose, LEZEN, async (c, wie) => {
    const prognose = await vind(c, wie);
    if (!prognose) return c.notFound();
    const { uitkomst } = prognose;
    if (uitkomst)
      return c.html(<Prognosepagina kader={web.kader(c, wie)} prognose={prognose} uitkomst={uitkomst} />);
    if (prognose.fout === null && !gestrand(prognose)) c.header('Refresh', VERVERS_SECONDEN);
    return c.html(
      <Bezigpagina kader={web.kader(c, wie)} prognose={prognose} gestrand={gestrand(prognose)} />,
    );
  });

  kamer.get(prognoseRoutepaden.bestand, LEZEN, async (c, wie) => {
    const prognose = await vind(c, wie);
    const figuren = prognose?.uitkomst ? figurenVan(prognose.uitkomst, prognose.invoer.vandaag) : [];
    return figuurbestand(
      c,
      figuren.find(({ code }) => code === c.req.param('figuur')),
      vandaag(),
      plaatjes,
    );
  });

  kamer.get(prognosePaden.formatie, LEZEN, (c, wie) => formatie(c, wie, {}));

  kamer.post(prognosePaden.formatie, PLANNEN, async (c, wie) => {
    const waarden = leesVelden((await c.req.formData()).entries());
    const gelezen = leesFormulier(zWijziging, waarden);
    if (!gelezen.gelukt) return formatie(c, wie, { waarden, fouten: gelezen.fouten });
    const weigeringen = await inGemeente(db, wie.gemeente, async (trx) => {
      const geweigerd = wijzigingWeigeringen(
        gelezen.waarde,
        await leesWijzigingen(trx, wie.gemeente, vandaag()),
        haalInrichting(web.omgeving, wie.gemeente),
        vandaag(),
      );
      if (geweigerd.length === 0)
        await voegWijzigingToe(trx, wie.gemeente, gelezen.waarde, wie.id, klok.nu());
      return geweigerd;
    });
    if (weigeringen.length > 0) return formatie(c, wie, { waarden, fouten: veldfoutenUit(weigeringen) });
    return c.redirect(prognosePaden.formatie, 303);
  });

  kamer.post(prognoseRoutepaden.intrekken, PLANNEN, async (c, wie) => {
    const nr = Number(c.req.param('wijziging'));
    const weg =
      Number.isSafeInteger(nr) &&
      (await inGemeente(db, wie.gemeente, (trx) =>
        trekWijzigingIn(trx, wie.gemeente, nr, wie.id, klok.nu()),
      ));
    return weg ? c.redirect(prognosePaden.formatie, 303) : c.notFound();
  });

  kamer.get(prognoseRoutepaden.formatiebestand, LEZEN, async (c, wie) => {
    const { beeld } = await werkbeeld(wie);
    return figuurbestand(c, formatiefiguur(beeld), vandaag(), plaatjes);
  });

  async function overzicht(
    c: Verzoek,
    wie: Gebruiker,
    p: {
      readonly waarden?: Velden;
      readonly fouten?: Veldfouten;
      readonly weigeringen?: readonly Weigering[];
    },
  ): Promise<Response> {
    const prognoses = await inGemeente(db, wie.gemeente, (trx) => leesPrognoses(trx, wie.gemeente));
    return c.html(
      <Prognoseoverzicht
        kader={web.kader(c, wie)}
        vandaag={vandaag()}
        prognoses={prognoses}
        sleutel={nieuweSleutel()}
        waarden={p.waarden ?? maakVelden({ weken: '26' })}
        fouten={p.fouten ?? {}}
        weigeringen={p.weigeringen ?? []}
      />,
      p.waarden ? 422 : 200,
    );
  }

  async function vind(c: Verzoek, { gemeente }: Gebruiker): Promise<Prognose | undefined> {
    return inGemeente(db, gemeente, (trx) => vindPrognose(trx, gemeente, c.req.param('prognose') ?? ''));
  }

  async function werkbeeld(wie: Gebruiker) {
    const inrichting = haalInrichting(web.omgeving, wie.gemeente);
    const gelezen = await inGemeente(db, wie.gemeente, async (trx) => ({
      bron: await leesBron(trx, wie.gemeente, vandaag(), trapweken(inrichting.regels).vroeg),
      wijzigingen: await leesWijzigingen(trx, wie.gemeente, vandaag()),
      prognoses: await leesPrognoses(trx, wie.gemeente),
    }));
    const prognose = gelezen.prognoses.find(({ uitkomst }) => uitkomst)?.uitkomst ?? null;
    const kleinsteGroep = wie.rol === 'controller' ? 1 : inrichting.regels.kleinsteGroep;
    const beeld = maakWerkbeeld(gelezen.bron, inrichting, gelezen.wijzigingen, kleinsteGroep);
    return { inrichting, wijzigingen: gelezen.wijzigingen, beeld, prognose };
  }

  async function formatie(
    c: Verzoek,
    wie: Gebruiker,
    p: { readonly waarden?: Velden; readonly fouten?: Veldfouten },
  ): Promise<Response> {
    return c.html(
      <Formatiepagina
        kader={web.kader(c, wie)}
        vandaag={vandaag()}
        {...await werkbeeld(wie)}
        formulier={
          wie.rol === 'teamleider'
            ? { sleutel: nieuweSleutel(), waarden: p.waarden ?? {}, fouten: p.fouten ?? {} }
            : null
        }
      />,
      p.waarden ? 422 : 200,
    );
  }
}

const LOOPT_AL: Weigering = {
  code: 'looptAl',
  reden: 'Er loopt of wacht al een berekening van u.',
  artikel: 'Omkeer',
  uitweg:
    'Wacht tot die klaar is; dat duurt meestal minder dan een minuut. U vindt haar onderaan deze pagina.',
};
