import type { Web } from '../dossier/inzien.tsx';
import { dossierPaden } from '../dossier/paden.ts';
import { voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { naBrp } from '../dossier/volgensbrp.ts';
import { leesBsn } from '../kern/bsn.ts';
import { zoekvorm } from '../kern/zoekvorm.ts';
import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { inGemeente } from '../platform/database.ts';
import { leesSleutel, nieuweSleutel } from '../platform/nieuweids.ts';
import { wisConcept, vindConcept } from '../toegang/concept.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import { leesVelden, maakVelden, veld } from '../ui/velden.ts';
import type { InwonerGegevens } from './gebeurtenissen.ts';
import type { Gelijkende } from './invoeren.tsx';
import { InvoerenPagina } from './invoeren.tsx';
import type { MeldingDoen } from './lees.ts';
import { leesMelding, leesOntvangst } from './lees.ts';
import { meldingPaden } from './paden.ts';
import { legMeldingVast } from './vastleggen-routes.ts';

const MEDEWERKERS: readonly Rol[] = ['screener', 'klantmanager', 'administratie', 'teamleider'];

/** What came in another way than by the website, entered by an employee. */
export function invoerRoutes(kamer: Kamer, web: Web): void {
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
      const waarden = leesVelden((await c.req.formData()).entries());
      const sleutel = leesSleutel(veld(waarden, 'sleutel'));
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
      const bij = leesDossierId(veld(waarden, 'bij'));
      const nieuw = bij === undefined && veld(waarden, 'toch') !== '';
      const { inwoner } = gelezen.waarde.inhoud;
      const gelijkende = nieuw
        ? []
        : await zoekGelijkende(web, gebruiker.gemeente, inwoner, bij ? '' : sleutel);
      const laatZien = () => {
        c.var.getoond(gelijkende.map(({ dossier }) => dossier));
      };
      const gekozen = gelijkende.find(({ dossier }) => dossier === bij);
      if (!gekozen && gelijkende.length > 0) {
        laatZien();
        return c.html(<InvoerenPagina {...basis} gelijkende={gelijkende} />, 409);
      }
      const uitvoering = { gemeente: gebruiker.gemeente, wie: wieVan(gebruiker), sleutel };
      const { id, uitkomst } = gekozen
        ? await voegToe(web, { ...uitvoering, dossier: gekozen.dossier }, gelezen.waarde)
        : await legMeldingVast(web, uitvoering.gemeente, uitvoering.wie, sleutel, gelezen.waarde);
      if (!uitkomst.gelukt) {
        const fouten = veldfoutenUit(uitkomst.weigeringen);
        laatZien();
        return c.html(
          <InvoerenPagina
            {...basis}
            fouten={fouten}
            gelijkende={gelijkende}
            weigeringen={uitkomst.weigeringen.filter((w) => w.veld === undefined)}
          />,
          422,
        );
      }
      await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) => wisConcept(trx, conceptVan(gebruiker)));
      return c.redirect(`${meldingPaden.ingevoerd}?nummer=${id}${gekozen ? '&bij=ja' : ''}`, 303);
    },
  );

  kamer.post(
    meldingPaden.invoerenMetBrp,
    { recht: MEDEWERKERS, audit: { leest: 'brpRaadplegen' } },
    async (c, gebruiker) => {
      const waarden = leesVelden((await c.req.formData()).entries());
      const basis = {
        ...invoerBasis(web, c, gebruiker),
        sleutel: leesSleutel(veld(waarden, 'sleutel')),
      };
      const bsn = leesBsn(veld(waarden, 'bsn'));
      if (!bsn) {
        const fouten = { bsn: 'Vul een geldig burgerservicenummer in. Daarmee kunnen wij in de BRP zoeken.' };
        return c.html(<InvoerenPagina {...basis} waarden={waarden} fouten={fouten} />, 422);
      }
      const antwoord = await web.omgeving.brp.raadpleeg(bsn, 'brpRaadplegen');
      c.var.geraadpleegd(bsn);
      const { velden, bericht } = naBrp(waarden, antwoord, gebruiker.gemeente);
      return c.html(<InvoerenPagina {...basis} waarden={velden} brp={bericht} />);
    },
  );

  kamer.get(meldingPaden.ingevoerd, { recht: MEDEWERKERS, audit: 'geen' }, (c, gebruiker) => {
    const id = leesDossierId(c.req.query('nummer') ?? '');
    const meldingen = id
      ? [
          {
            soort: 'goed',
            tekst:
              c.req.query('bij') === 'ja'
                ? `De melding is toegevoegd aan dossier ${id}.`
                : `De melding is vastgelegd onder nummer ${id}. De bevestiging gaat vandaag nog uit.`,
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

/**
 * To the dossier that there is already: nothing that was typed has to be typed again. Whoever takes a call may add
 * to a dossier without being shown it (Wmo 2.3.2 lid 1, 5.3.3).
 */
async function voegToe(
  web: Web,
  waar: {
    readonly gemeente: Gemeentecode;
    readonly dossier: DossierId;
    readonly wie: Wie;
    readonly sleutel: string;
  },
  { feiten, inhoud }: MeldingDoen,
): Promise<{ readonly id: DossierId; readonly uitkomst: Uitkomst<unknown> }> {
  const uitkomst = await voerOpdrachtUit(
    web.omgeving,
    { ...waar, namens: null },
    {
      soort: 'meldingToevoegen',
      ontvangenOp: feiten.ontvangenOp,
      kanaal: feiten.kanaal,
      uitDossier: null,
      hulpvraag: inhoud.hulpvraag,
      ...(inhoud.melder && {
        namens: {
          melder: feiten.melder,
          gegevens: inhoud.melder,
          inwonerWeetErvan: feiten.inwonerWeetErvan,
          melderNoemen: feiten.melderNoemen ?? false,
        },
      }),
    },
  );
  return { id: waar.dossier, uitkomst };
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
    metBrp: web.omgeving.brp.ingesteld,
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
    href: dossierPaden.pagina(rij.dossier as DossierId),
  }));
}
