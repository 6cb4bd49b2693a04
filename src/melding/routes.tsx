import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { naBrp } from '../dossier/volgensbrp.ts';
import type { Bsn } from '../kern/bsn.ts';
import { datumVan } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import { leesSleutel, nieuweSleutel } from '../platform/nieuweids.ts';
import { bereken } from '../recht/termijnen.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { isBurger, wieVan } from '../toegang/gebruiker.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Velden } from '../ui/velden.ts';
import { leesVelden, maakVelden, veld } from '../ui/velden.ts';
import { ControlePagina, KlaarPagina, VraagPagina } from './doen.tsx';
import { invoerRoutes } from './invoeren-routes.tsx';
import { leesMelding } from './lees.ts';
import { meldingPaden } from './paden.ts';
import { legMeldingVast } from './vastleggen-routes.ts';
import { foutenIn, gevraagdeVragen, metGeboortedatum, VRAGEN } from './webformulier.tsx';

/** A visitor who did not log in; the journal knows no more of them. */
const BEZOEKER: Wie = { id: 'bezoeker' as PersoonId, rol: 'inwoner' };

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

  // Before the questions, whose addresses it looks like. Only of who logged in, and only of themselves.
  kamer.post(
    meldingPaden.metBrp,
    { recht: ['inwoner'], audit: { leest: 'brpRaadplegen' } },
    async (c, gebruiker) => {
      const waarden = metGeboortedatum(leesVelden((await c.req.formData()).entries()));
      const bsn = eigenBsn(gebruiker, waarden);
      const vraag = gevraagdeVragen(waarden).find(({ code }) => code === 'persoon');
      if (!bsn || !vraag) return c.redirect(meldingPaden.doen, 303);
      const antwoord = await web.omgeving.brp.raadpleeg(bsn, 'brpRaadplegen');
      c.var.geraadpleegd(bsn);
      const { velden } = naBrp(waarden, antwoord, gebruiker.gemeente);
      return c.html(
        <VraagPagina
          kader={web.kader(c, gebruiker)}
          vraag={vraag}
          waarden={{ ...velden, ...maakVelden({ bsn }) }}
          fouten={{}}
          sleutel={leesSleutel(veld(waarden, 'sleutel'))}
          brp={antwoord.soort === 'gevonden' ? 'ingevuld' : 'geenAntwoord'}
        />,
      );
    },
  );

  kamer.post('/hulp-vragen/:stap', OPENBAAR, async (c, gebruiker) => {
    const waarden = metGeboortedatum(leesVelden((await c.req.formData()).entries()));
    const vragen = gevraagdeVragen(waarden);
    const vraag = vragen.find((v) => v.code === c.req.param('stap')) ?? vragen[0];
    if (!vraag) return c.notFound();
    const basis = {
      kader: web.kader(c, gebruiker),
      waarden,
      sleutel: leesSleutel(veld(waarden, 'sleutel')),
      brp: eigenBsn(gebruiker, waarden) && web.omgeving.brp.ingesteld ? ('kan' as const) : undefined,
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
    const sleutel = leesSleutel(veld(waarden, 'sleutel'));
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

/** Of who logged in and asks for themselves: nobody else's data are looked up by this form. */
function eigenBsn(gebruiker: Gebruiker | null, waarden: Velden): Bsn | null {
  return gebruiker?.rol === 'inwoner' && veld(waarden, 'melder') === 'zelf' ? gebruiker.bsn : null;
}

function watWijWeten(gebruiker: Gebruiker | null): Velden {
  if (gebruiker?.rol !== 'inwoner') return {};
  return maakVelden({ melder: 'zelf', bsn: gebruiker.bsn });
}
