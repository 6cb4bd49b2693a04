import type { Instapvraag } from '../../src/doorbraak/gebeurtenissen.ts';
import { INSTAPVRAGEN, LESSEN_VOOR, PLANKEUZES } from '../../src/doorbraak/gebeurtenissen.ts';
import type { DoorbraakOpdracht } from '../../src/doorbraak/opdrachten.ts';
import { openActies } from '../../src/doorbraak/volgen.ts';
import { bedrag } from '../../src/kern/bedrag.ts';
import { plusDagen } from '../../src/kern/datum.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import { NIVEAUS } from '../../src/recht/doorzettingsmacht.ts';
import * as doorbraak from './doorbraak.ts';
import type { Plausibel } from './willekeurig-bron.ts';

/** Doorbraak: from exploring to the end. */
export const DOORBRAAK: Plausibel<DoorbraakOpdracht['soort']> = {
  doorbraakVerkennen: ({ kies }) =>
    doorbraak.doorbraakVerkennen({
      ja: kies<readonly Instapvraag[]>(INSTAPVRAGEN, INSTAPVRAGEN.slice(0, 2), ['langVast']),
    }),
  doorbraakPerspectiefVastleggen: ({ vandaag, kies }) =>
    doorbraak.perspectiefVastleggen({
      bevestigdOp: kies(vandaag, plusDagen(vandaag, -3)),
      eersteStap: kies('Een sleutel.', 'Een briefadres.'),
    }),
  doorbraakBlokkadesVastleggen: ({ vandaag, kies }) =>
    doorbraak.blokkadesVastleggen({
      situatie: [
        { leefgebied: kies('huisvesting', 'financien'), feit: 'Zit vast.', bron: 'Inwoner', op: vandaag },
      ],
      blokkades: [
        doorbraak.blokkade({
          soort: kies('beleidsregel', 'werkproces', 'verordening', 'wet'),
          ruimte: 'Wmo 2.3.5',
        }),
      ],
    }),
  doorbraakOptiesWegen: () => doorbraak.optiesWegen(),
  doorbraakKostenSchatten: ({ kies }) => {
    const rij = doorbraak.kostenrij({ prijs: null });
    return doorbraak.kostenSchatten({
      rijen: [
        rij,
        {
          ...rij,
          post: 'Begeleiding',
          optie: doorbraak.EIGEN_HUIS,
          midden: kies(bedrag(720_000), null, bedrag(9_000_000)),
        },
      ],
    });
  },
  doorbraakplanVaststellen: ({ vandaag, kies }) =>
    doorbraak.planVaststellen({ voorkeur: kies(doorbraak.EIGEN_HUIS, doorbraak.DOORMODDEREN) }, vandaag),
  doorbraakplanVoorleggen: ({ vandaag, kies }) => ({
    soort: 'doorbraakplanVoorleggen',
    niveau: kies('team', ...NIVEAUS),
    aan: 'P. van den Berg, teamleider',
    vraag: 'Kan dit?',
    op: vandaag,
    antwoordUiterlijk: plusDagen(vandaag, kies(7, 0)),
  }),
  doorbraakplanEscaleren: ({ vandaag, kies }) => ({
    soort: 'doorbraakplanEscaleren',
    niveau: kies('college', ...NIVEAUS),
    aan: 'Wethouder sociaal domein',
    reden: 'Gaat boven het mandaat.',
    op: vandaag,
    antwoordUiterlijk: plusDagen(vandaag, 14),
  }),
  doorbraakplanBesluiten: ({ vandaag, kies }) =>
    doorbraak.planBesluiten({
      keuze: kies('akkoord', ...PLANKEUZES),
      op: vandaag,
      voorwaarden: ['Na een half jaar terugkijken.'],
      raaktAanvraag: kies('nee', 'natekijken'),
      aanvraagUitleg: 'Een jurist kijkt mee.',
    }),
  doorbraakactieBijwerken: ({ t, vandaag, kies }) => ({
    soort: 'doorbraakactieBijwerken',
    actie: openActies(t)[0]?.id ?? volgendOnderdeel('DA', 0),
    stand: kies('gedaan', 'uitgesteld', 'vervallen'),
    uiterlijk: plusDagen(vandaag, 10),
    toelichting: 'Zo gegaan.',
  }),
  doorbraakEvalueren: ({ vandaag, kies }) => ({
    soort: 'doorbraakEvalueren',
    op: vandaag,
    bereikt: kies('ja', 'deels', 'nee'),
    uitkomst: 'Hij woont er.',
    inwoner: 'Ik slaap weer.',
    volgendeOp: kies(null, plusDagen(vandaag, 90)),
    lessen: [{ tekst: 'De regel werkt averechts.', voor: kies('beleid', ...LESSEN_VOOR) }],
  }),
  doorbraakBeeindigen: ({ kies }) => ({
    soort: 'doorbraakBeeindigen',
    reden: kies('opgelost', 'klaar', 'inwonerWilNiet'),
    toelichting: 'Het is goed zo.',
  }),
};
