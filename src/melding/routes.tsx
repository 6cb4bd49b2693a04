import { createHash } from 'node:crypto';
import type { Web } from '../dossier/inzien.tsx';
import { zoekvorm } from '../dossier/zoekwoorden.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel, nieuwDossierId } from '../platform/nieuweids.ts';
import { bereken } from '../recht/termijnen.ts';
import { wisConcept, vindConcept } from '../toegang/concept.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { isBurger, wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Velden } from '../ui/velden.ts';
import { leesVelden, maakVelden, veld } from '../ui/velden.ts';
import { ControlePagina, KlaarPagina, VraagPagina } from './doen.tsx';
import type { InwonerGegevens } from './gebeurtenissen.ts';
import type { Gelijkende } from './invoeren.tsx';
import { InvoerenPagina } from './invoeren.tsx';
import { leesMelding, leesOntvangst } from './lees.ts';
import type { MeldingOpdracht } from './opdrachten.ts';
import { meldingPaden } from './paden.ts';
import { foutenIn, gevraagdeVragen, metGeboortedatum, VRAGEN } from './webformulier.tsx';

/** A visitor who did not log in; the journal knows no more of them. */
const BEZOEKER: Wie = { id: 'bezoeker' as PersoonId, rol: 'inwoner' };
const MEDEWERKERS: readonly Rol[] = ['screener', 'klantmanager', 'administratie', 'teamleider'];

/** Asking for help: for everyone, without login, and for employees what came in another way. */
export function meldingRoutes(kamer: Kamer, web: Web, standaard: Gemeentecode): void {
  const OPENBAAR = { recht: 'openbaar', audit: { schrijft: 'meldingDoen' } } as const;

  kamer.get(meldingPaden.doen, { recht: 'openbaar', audit: 'geen' }, (c, gebruiker) => {
    const [eerste] = VRAGEN;
    return eerste
      ? c.html(
          <VraagPagina
            kader={web.kader(c, gebruiker)}
            vraag={eerste}
            waarden={watWijWeten(gebruiker)}
            fouten={{}}
            sleutel={nieuweSleutel()}
          />,
        )
      : c.notFound();
  });

  kamer.post('/hulp-vragen/:stap', OPENBAAR, async (c, gebruiker) => {
    const waarden = metGeboortedatum(leesVelden((await c.req.formData()).entries()));
    const vragen = gevraagdeVragen(waarden);
    const vraag = vragen.find((v) => v.code === c.req.param('stap')) ?? vragen[0];
    if (!vraag) return c.notFound();
    const basis = {
      kader: web.kader(c, gebruiker),
      waarden,
      sleutel: veld(waarden, 'sleutel') || nieuweSleutel(),
    };
    const plek = vragen.indexOf(vraag);
    const naar = veld(waarden, 'naar');
    if (naar === 'open') return c.html(<VraagPagina {...basis} vraag={vraag} fouten={{}} />);
    const vorige = vragen[plek - 1];
    if (naar === 'terug' && vorige) return c.html(<VraagPagina {...basis} vraag={vorige} fouten={{}} />);
    const fouten = foutenIn(vraag, waarden);
    if (Object.keys(fouten).length > 0)
      return c.html(<VraagPagina {...basis} vraag={vraag} fouten={fouten} />, 422);
    // After a change from the summary the rest is already right: the first page that is not, or the summary.
    const volgende = vragen
      .slice(plek + 1)
      .find((v) => Object.keys(foutenIn(v, waarden)).length > 0 || !isGezien(v.namen, waarden));
    return volgende
      ? c.html(<VraagPagina {...basis} vraag={volgende} fouten={{}} />)
      : c.html(<ControlePagina {...basis} weigeringen={[]} />);
  });

  kamer.post(meldingPaden.doen, OPENBAAR, async (c, gebruiker) => {
    const waarden = metGeboortedatum(leesVelden((await c.req.formData()).entries()));
    const sleutel = veld(waarden, 'sleutel') || nieuweSleutel();
    const basis = { kader: web.kader(c, gebruiker), waarden, sleutel };
    const vandaag = datumVan(web.omgeving.klok.nu());
    const burger = gebruiker !== null && isBurger(gebruiker.rol) ? gebruiker : null;
    const gelezen = leesMelding(waarden, {
      ontvangenOp: vandaag,
      kanaal: 'website',
      melderBsn: burger?.bsn ?? null,
    });
    if (!gelezen.gelukt) {
      const fout = gevraagdeVragen(waarden).find((v) => v.namen.some((n) => gelezen.fouten[n] !== undefined));
      return fout
        ? c.html(<VraagPagina {...basis} vraag={fout} fouten={gelezen.fouten} />, 422)
        : c.html(<ControlePagina {...basis} weigeringen={[]} />, 422);
    }
    const gemeente = burger?.gemeente ?? standaard;
    const { id, uitkomst } = await legMeldingVast(
      web,
      gemeente,
      burger ? wieVan(burger) : BEZOEKER,
      sleutel,
      gelezen.waarde,
    );
    if (!uitkomst.gelukt)
      return c.html(<ControlePagina {...basis} weigeringen={uitkomst.weigeringen} />, 422);
    return c.redirect(`${meldingPaden.klaar}?nummer=${id}`, 303);
  });

  kamer.get(meldingPaden.klaar, { recht: 'openbaar', audit: 'geen' }, (c, gebruiker) => {
    const id = leesDossierId(c.req.query('nummer') ?? '');
    if (!id) return c.redirect('/', 303);
    const inrichting = haalInrichting(web.omgeving, gebruiker?.gemeente ?? standaard);
    const vandaag = datumVan(web.omgeving.klok.nu());
    const { kalender, uitleg } = inrichting.regels;
    return c.html(
      <KlaarPagina
        kader={web.kader(c, gebruiker)}
        id={id}
        inrichting={inrichting}
        vandaag={vandaag}
        onderzoek={bereken({ termijn: 'wmoOnderzoek', begin: vandaag }, kalender, uitleg)}
        plan={bereken({ termijn: 'wmoPersoonlijkPlan', begin: vandaag }, kalender, uitleg)}
      />,
    );
  });

  invoerRoutes(kamer, web);
}

const isGezien = (namen: readonly string[], waarden: Velden): boolean =>
  namen.some((naam) => waarden[naam] !== undefined);

function watWijWeten(gebruiker: Gebruiker | null): Velden {
  if (gebruiker?.rol !== 'inwoner') return {};
  return maakVelden({ melder: 'zelf', bsn: gebruiker.bsn });
}

/** The same key always gives the same dossier, so a double click makes one. */
async function legMeldingVast(
  web: Web,
  gemeente: Gemeentecode,
  wie: Wie,
  sleutel: string,
  opdracht: MeldingOpdracht,
): Promise<{ readonly id: DossierId; readonly uitkomst: Uitkomst<unknown> }> {
  const vandaag = datumVan(web.omgeving.klok.nu());
  const id = nieuwDossierId(vandaag, (n) =>
    createHash('sha256').update(`${gemeente}:${sleutel}`).digest().subarray(0, n),
  );
  const uitvoering = { gemeente, dossier: id, wie, namens: null, sleutel };
  return { id, uitkomst: await voerOpdrachtUit(web.omgeving, uitvoering, opdracht) };
}

function invoerRoutes(kamer: Kamer, web: Web): void {
  kamer.get(meldingPaden.invoeren, { recht: MEDEWERKERS, audit: 'geen' }, async (c, gebruiker) => {
    const concept = await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) =>
      vindConcept(trx, conceptVan(gebruiker)),
    );
    return c.html(
      <InvoerenPagina
        {...invoerBasis(web, c, gebruiker)}
        waarden={concept ?? maakVelden({ melder: 'zelf' })}
        sleutel={nieuweSleutel()}
      />,
    );
  });

  kamer.post(
    meldingPaden.invoeren,
    { recht: MEDEWERKERS, audit: { schrijft: 'meldingRegistreren' } },
    async (c, gebruiker) => {
      const waarden = metGeboortedatum(leesVelden((await c.req.formData()).entries()));
      const sleutel = veld(waarden, 'sleutel') || nieuweSleutel();
      const basis = { ...invoerBasis(web, c, gebruiker), waarden, sleutel };
      const ontvangst = leesOntvangst(waarden);
      const gelezen = leesMelding(waarden, {
        ontvangenOp: ontvangst.gelukt ? ontvangst.waarde.ontvangenOp : basis.vandaag,
        kanaal: ontvangst.gelukt ? ontvangst.waarde.kanaal : 'telefoon',
        melderBsn: null,
      });
      if (!ontvangst.gelukt || !gelezen.gelukt) {
        const fouten = {
          ...(ontvangst.gelukt ? {} : ontvangst.fouten),
          ...(gelezen.gelukt ? {} : gelezen.fouten),
        };
        return c.html(<InvoerenPagina {...basis} fouten={fouten} />, 422);
      }
      const { inwoner } = gelezen.waarde.inhoud;
      const gelijkende =
        veld(waarden, 'toch') === '' ? await zoekGelijkende(web, gebruiker.gemeente, inwoner, sleutel) : [];
      if (gelijkende.length > 0) return c.html(<InvoerenPagina {...basis} gelijkende={gelijkende} />, 409);
      const { id, uitkomst } = await legMeldingVast(
        web,
        gebruiker.gemeente,
        wieVan(gebruiker),
        sleutel,
        gelezen.waarde,
      );
      if (!uitkomst.gelukt) {
        const fouten = veldfoutenUit(uitkomst.weigeringen);
        return c.html(
          <InvoerenPagina
            {...basis}
            fouten={fouten}
            weigeringen={uitkomst.weigeringen.filter((w) => w.veld === undefined)}
          />,
          422,
        );
      }
      await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) => wisConcept(trx, conceptVan(gebruiker)));
      return c.redirect(`${meldingPaden.ingevoerd}?nummer=${id}`, 303);
    },
  );

  kamer.get(meldingPaden.ingevoerd, { recht: MEDEWERKERS, audit: 'geen' }, (c, gebruiker) => {
    const id = leesDossierId(c.req.query('nummer') ?? '');
    const meldingen = id
      ? [
          {
            soort: 'goed',
            tekst: `De melding is vastgelegd onder nummer ${id}. De bevestiging gaat vandaag nog uit.`,
          } as const,
        ]
      : [];
    return c.html(
      <InvoerenPagina
        {...invoerBasis(web, c, gebruiker)}
        meldingen={meldingen}
        waarden={maakVelden({ melder: 'zelf' })}
        sleutel={nieuweSleutel()}
      />,
    );
  });
}

function conceptVan(gebruiker: Gebruiker) {
  return { gemeente: gebruiker.gemeente, persoon: gebruiker.id, sleutel: meldingPaden.invoeren };
}

function invoerBasis(web: Web, c: Verzoek, gebruiker: Gebruiker) {
  const vandaag: Datum = datumVan(web.omgeving.klok.nu());
  return {
    kader: web.kader(c, gebruiker),
    vandaag,
    fouten: {},
    weigeringen: [],
    gelijkende: [] as readonly Gelijkende[],
  };
}

/** Open dossiers of the same person: by BSN, or by name and birth date (Wmo 5.2.9). */
async function zoekGelijkende(
  web: Web,
  gemeente: Gemeentecode,
  inwoner: InwonerGegevens,
  sleutel: string,
): Promise<readonly Gelijkende[]> {
  const naam = zoekvorm(`${inwoner.achternaam} ${inwoner.voornamen}`);
  const rijen = await inGemeente(web.omgeving.db, gemeente, (trx) =>
    trx
      .selectFrom('dossier')
      .select(['dossier', 'naam', 'ontvangen_op'])
      .where('gemeente', '=', gemeente)
      .where('open', '=', true)
      // Not even that it exists (toegang/inzage.ts).
      .where('vertrouwelijk', '=', false)
      .where((eb) =>
        eb.or([
          ...(inwoner.bsn ? [eb('bsn', '=', inwoner.bsn as string)] : []),
          eb.and([eb('naam_zoek', '=', naam), eb('geboortedatum', '=', inwoner.geboortedatum as string)]),
        ]),
      )
      // What this very form made a moment ago is no double.
      .where('dossier', 'not in', (eb) =>
        eb
          .selectFrom('sleutel')
          .select('dossier')
          .where('gemeente', '=', gemeente)
          .where('sleutel', '=', sleutel),
      )
      .orderBy('ontvangen_op')
      .limit(5)
      .execute(),
  );
  return rijen.map((rij) => ({
    dossier: rij.dossier as DossierId,
    naam: rij.naam,
    ontvangenOp: rij.ontvangen_op as Datum,
    href: dossierPaden.opdracht(rij.dossier as DossierId, 'tweede-melding'),
  }));
}
