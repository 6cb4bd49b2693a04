import { herbouwDossiers } from '../dossier/herbouwen.ts';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import { vindBriefinrichting } from '../gemeente/briefinrichting.ts';
import { zonderInhoud, type Takenloper } from '../platform/taken.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Melding } from '../ui/kader.ts';
import { beheerPaden, beheerPatronen } from './paden.ts';
import { inrichtingRoutes } from './inrichtingroutes.tsx';
import { kalenderRoutes } from './kalenderroutes.tsx';
import { Takenpagina } from './takenpagina.tsx';

const MELDING: Readonly<Record<string, Melding>> = {
  opnieuw: { soort: 'goed', tekst: 'De taak wordt opnieuw geprobeerd.' },
  herbouw: {
    soort: 'info',
    tekst: 'De lijsten worden opnieuw opgebouwd. Iedereen kan doorwerken; het resultaat staat in het log.',
  },
  weg: { soort: 'info', tekst: 'Deze taak was niet meer mislukt. Er is niets veranderd.' },
};

/** The desk of the beheerder: what runs in the background, the calendar, and what the municipality filled in. */
export function beheerRoutes(kamer: Kamer, web: Web, takenloper: Takenloper): void {
  kalenderRoutes(kamer, web);
  inrichtingRoutes(kamer, web);

  kamer.get(beheerPaden.taken, { recht: ['beheerder'], audit: { leest: 'taken' } }, async (c, gebruiker) => {
    const melding = MELDING[c.req.query('gedaan') ?? ''];
    const compleet = vindBriefinrichting(haalInrichting(web.omgeving, gebruiker.gemeente));
    return c.html(
      <Takenpagina
        kader={web.kader(c, gebruiker)}
        regels={await takenloper.openstaand(gebruiker.gemeente)}
        meldingen={melding ? [melding] : []}
        nu={web.omgeving.klok.nu()}
        brievenWachten={compleet.gelukt ? null : compleet.weigeringen[0].reden}
      />,
    );
  });

  kamer.post(
    beheerPatronen.opnieuw,
    { recht: ['beheerder'], audit: { schrijft: 'taken' } },
    async (c, gebruiker) => {
      const id = c.req.param('id');
      const gelukt = await takenloper.opnieuw(gebruiker.gemeente, id);
      if (gelukt) web.omgeving.log.info({ taak: id, door: gebruiker.id }, 'taak opnieuw gestart');
      return c.redirect(beheerPaden.gedaan(gelukt ? 'opnieuw' : 'weg'), 303);
    },
  );

  kamer.post(beheerPaden.herbouw, { recht: ['beheerder'], audit: { schrijft: 'taken' } }, (c, gebruiker) => {
    const { log } = web.omgeving;
    log.info({ door: gebruiker.id }, 'leestabel wordt herbouwd');
    // Not waited for: with many dossiers it takes longer than a browser does. Every dossier is a transaction.
    herbouwDossiers(web.omgeving, gebruiker.gemeente).then(
      (dossiers) => {
        log.info({ dossiers }, 'leestabel herbouwd');
      },
      (fout: unknown) => {
        log.error({ fout: zonderInhoud(fout) }, 'leestabel niet herbouwd');
      },
    );
    return c.redirect(beheerPaden.gedaan('herbouw'), 303);
  });
}
