import { createHash } from 'node:crypto';
import { createRoute } from '@hono/zod-openapi';
import { datumVan } from '../kern/datum.ts';
import { leesMelding, leesOntvangst } from '../melding/lees.ts';
import { nieuweSleutel, nieuwDossierId, sleutelVan } from '../platform/nieuweids.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { maakContext, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import { leesVelden } from '../ui/velden.ts';
import type { Apideel } from './beschrijving.ts';
import { fout, FOUTEN, goed } from './beschrijving.ts';
import { apiPaden } from './paden.ts';
import { problemen, uitVeldfouten, uitWeigeringen } from './probleem.ts';
import { GeregistreerdeMelding, NieuweMelding } from './schemas.ts';
import { platteVelden, wie } from './weergave.ts';

/** Registering a melding. */
export function meldingEindpunt({ api, web, bewaakt }: Apideel): void {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/meldingen',
      operationId: 'registreerMelding',
      summary: 'Registreer een melding',
      tags: ['Meldingen'],
      security: [{ oauth2: ['melding:schrijven'] }],
      request: { body: { required: true, content: { 'application/json': { schema: NieuweMelding } } } },
      responses: {
        201: goed(
          'Geregistreerd; de bevestiging gaat uit zodra de inwoner van de melding weet.',
          GeregistreerdeMelding,
        ),
        ...FOUTEN,
        413: fout('Meer dan 2 MB.'),
      },
      ...bewaakt('POST', '/meldingen', {
        recht: ['screener', 'klantmanager', 'administratie', 'teamleider'],
        audit: { schrijft: 'meldingRegistreren' },
        scope: 'melding:schrijven',
      }),
    }),
    async (c) => {
      const gebruiker = wie(c);
      const m = c.req.valid('json');
      const ingevuld = leesVelden(platteVelden(m));
      const ontvangst = leesOntvangst(ingevuld);
      const gelezen = leesMelding(ingevuld, {
        ontvangenOp: ontvangst.gelukt ? ontvangst.waarde.ontvangenOp : datumVan(web.omgeving.klok.nu()),
        kanaal: m.kanaal,
        melderBsn: null,
      });
      if (!ontvangst.gelukt || !gelezen.gelukt) {
        const fouten = {
          ...(ontvangst.gelukt ? {} : ontvangst.fouten),
          ...(gelezen.gelukt ? {} : gelezen.fouten),
        };
        return problemen(400, 'Invoer klopt niet', uitVeldfouten(fouten)) as never;
      }
      const gebracht = c.req.header('Idempotency-Key');
      const sleutel = gebracht === undefined ? nieuweSleutel() : sleutelVan(gebruiker.id, gebracht);
      const vandaag = datumVan(web.omgeving.klok.nu());
      const dossier = nieuwDossierId(vandaag, (n) =>
        createHash('sha256').update(`${gebruiker.gemeente}:${sleutel}`).digest().subarray(0, n),
      );
      const uitkomst = await voerOpdrachtUit(
        web.omgeving,
        { gemeente: gebruiker.gemeente, dossier, wie: wieVan(gebruiker), namens: null, sleutel },
        gelezen.waarde,
      );
      if (!uitkomst.gelukt)
        return problemen(400, 'Invoer klopt niet', uitWeigeringen(uitkomst.weigeringen)) as never;
      // Reckoned here: without the resident knowing of it, no confirmation went out yet.
      const { regels } = maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker));
      const { ontvangenOp } = ontvangst.waarde;
      return c.json(
        {
          dossier,
          onderzoekUiterlijk: uiterlijk('wmoOnderzoek', ontvangenOp, regels),
          persoonlijkPlanUiterlijk: uiterlijk('wmoPersoonlijkPlan', ontvangenOp, regels),
        },
        201,
        { Location: `${apiPaden.v1}/dossiers/${dossier}` },
      );
    },
  );
}
