import { alleLopende } from '../../src/bezwaar/beroep.ts';
import { geldendeOnderdelen } from '../../src/bezwaar/besluiten.ts';
import { BEZWAARUITKOMSTEN } from '../../src/bezwaar/codes.ts';
import type { BezwaarOpdracht } from '../../src/bezwaar/opdrachten.ts';
import { openBezwaren } from '../../src/bezwaar/stand.ts';
import type { DossierToestand } from '../../src/dossier/toestand.ts';
import { plusDagen, tijdstip } from '../../src/kern/datum.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import * as bezwaar from './bezwaar.ts';
import type { Plausibel } from './willekeurig-bron.ts';

/** Objection and appeal. */
export const BEZWAAR_EN_BEROEP: Plausibel<BezwaarOpdracht['soort']> = {
  bezwaarMaken: ({ t, vandaag, kies }) =>
    bezwaar.bezwaarMaken({
      tegen: t.besluit.genomen?.besluit ?? kies('nogGeenBesluit', 'nietTijdig'),
      kanaal: kies('portaal', 'post', 'anderLoket'),
      waar: 'het UWV',
      ontvangenOp: vandaag,
      tekst: kies('Dit is te weinig.', '', 'U vergat mijn man.'),
    }),
  bezwaarcontactVastleggen: ({ t, vandaag, kies }) =>
    bezwaar.bezwaarcontactVastleggen({
      bezwaar: t.bezwaar.bezwaren.at(-1)?.id ?? null,
      uitkomst: kies('wijKijkenOpnieuw', 'hulpBijSchrijven', 'bezwaarBlijft'),
      op: vandaag,
    }),
  bezwaarherstelVragen: ({ t, vandaag, kies }) =>
    bezwaar.bezwaarherstelVragen({
      bezwaar: openBezwaar(t),
      ontbreekt: kies(['gronden'], ['redenTeLaat'], []),
      hersteltermijnTotEnMet: plusDagen(vandaag, kies(14, 7, 3)),
    }),
  bezwaarHerstellen: ({ t, vandaag, kies }) => ({
    soort: 'bezwaarHerstellen',
    bezwaar: openBezwaar(t),
    ontvangenOp: vandaag,
    volledig: kies(true, false),
    tekst: 'Hierbij mijn redenen.',
  }),
  bezwaarVerdagen: ({ t, vandaag, kies }) => ({
    soort: 'bezwaarVerdagen',
    bezwaar: openBezwaar(t),
    grond: kies('verdaging', 'instemming', 'procedure'),
    tot: plusDagen(vandaag, kies(200, 10)),
    reden: 'De commissie heeft meer tijd nodig.',
  }),
  hoorzittingPlannen: ({ t, vandaag, kies }) =>
    bezwaar.hoorzittingPlannen({
      bezwaar: openBezwaar(t),
      begin: tijdstip(`${plusDagen(vandaag, kies(14, 21, 5))}T08:00:00Z`),
    }),
  vanHorenAfzien: ({ t, kies }) => ({
    soort: 'vanHorenAfzien',
    bezwaar: openBezwaar(t),
    grond: kies('wilNietGehoord', 'kennelijkOngegrond', 'helemaalTegemoet'),
    toelichting: 'Dat schreef mevrouw.',
  }),
  hoorzittingVastleggen: ({ t }) => ({ ...bezwaar.hoorzittingVastleggen, bezwaar: openBezwaar(t) }),
  commissieadviesVastleggen: ({ t, vandaag, kies }) => ({
    ...bezwaar.commissieadviesVastleggen,
    bezwaar: openBezwaar(t),
    op: vandaag,
    strekking: kies('gegrond', ...BEZWAARUITKOMSTEN),
  }),
  opBezwaarBeslissen: ({ t, vandaag, kies }) =>
    bezwaar.opBezwaarBeslissen(t, {
      bezwaar: openBezwaar(t),
      uitkomst: kies('gegrond', ...BEZWAARUITKOMSTEN),
      nietOntvankelijk: kies('geenBelang', 'teLaat', 'gebreken', 'geenBesluit'),
      afwijking: 'Wij zien het anders.',
      verschoonbaar: 'U was ziek.',
      nieuwBesluit: {
        onderdelen: geldendeOnderdelen(t).map((o) => ({
          ...o,
          beslissing: 'toekennen',
          omvang: 4,
          per: 'week',
          ingang: vandaag,
          einde: null,
        })),
        bedrag: null,
        tekst: 'U krijgt vier uur.',
      },
    }),
  bezwaarDoorzenden: ({ t }) => ({
    soort: 'bezwaarDoorzenden',
    bezwaar: openBezwaar(t),
    naar: 'de rechtbank',
    waarom: 'Daarover beslist de rechter.',
  }),
  bezwaarIntrekken: ({ t, kies }) => ({
    soort: 'bezwaarIntrekken',
    bezwaar: openBezwaar(t),
    wijze: kies('schriftelijk', 'opDeZitting'),
    reden: 'Het is opgelost.',
  }),
  beroepVastleggen: ({ t, vandaag, kies }) =>
    bezwaar.beroepVastleggen({
      bezwaar: t.bezwaar.bezwaren[0]?.id ?? bezwaar.BEZWAAR_1,
      rechter: kies('rechtbank', 'crvb'),
      toegezondenOp: vandaag,
      zaaknummer: kies('WMO 26/1', 'WMO 26/2'),
    }),
  beroepstukkenVerzenden: ({ t }) => ({ soort: 'beroepstukkenVerzenden', beroep: lopendBeroep(t) }),
  uitspraakVastleggen: ({ t, vandaag, kies }) =>
    bezwaar.uitspraakVastleggen({
      beroep: lopendBeroep(t),
      op: vandaag,
      uitkomst: kies('gegrond', 'ongegrond', 'ingetrokken'),
      gevolg: kies('opnieuwBeslissen', 'geen'),
      opnieuwUiterlijk: plusDagen(vandaag, 42),
    }),
};

const openBezwaar = (t: DossierToestand) => openBezwaren(t)[0]?.id ?? bezwaar.BEZWAAR_1;
const lopendBeroep = (t: DossierToestand) => alleLopende(t)[0]?.id ?? volgendOnderdeel('BR', 0);
