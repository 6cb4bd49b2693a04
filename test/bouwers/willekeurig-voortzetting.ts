import { bedrag } from '../../src/kern/bedrag.ts';
import { plusDagen } from '../../src/kern/datum.ts';
import {
  HERONDERZOEKAANLEIDINGEN,
  HERZIENGRONDEN,
  HERZIENSOORTEN,
  VERVOLGSTANDEN,
  VOORTZETTINGSANTWOORDEN,
  VOORTZETTINGSFEITEN,
  VOORTZETTINGSUITKOMSTEN,
  VOORTZETTINGSWEGEN,
  ZIENSWIJZEVORMEN,
} from '../../src/voortzetting/gebeurtenissen.ts';
import { lopendeHulp } from '../../src/voortzetting/hulp.ts';
import type { VoortzettingOpdracht } from '../../src/voortzetting/opdrachten.ts';
import { openVoornemen } from '../../src/voortzetting/toestand.ts';
import {
  dossiernummer,
  HB1,
  heronderzoekStarten,
  herzieningBesluiten,
  herzieningVoornemen,
  hulpBeeindigen,
  situatiewijzigingMelden,
  SW1,
  terugvorderingOverwegen,
  VH1,
  voortzettingAfronden,
  voortzettingBeoordelen,
  wijzigingTerzijdeLeggen,
  zienswijzeVastleggen,
} from './voortzetting.ts';
import type { Bron, Plausibel } from './willekeurig-bron.ts';

const onderdelen = ({ t }: Bron) => lopendeHulp(t).map(({ gevraagd }) => gevraagd);

/** Going on, changing and stopping. */
export const VOORTZETTING: Plausibel<VoortzettingOpdracht['soort']> = {
  heronderzoekStarten: (b) =>
    heronderzoekStarten({
      aanleiding: b.kies(...HERONDERZOEKAANLEIDINGEN),
      onderdelen: b.kies(onderdelen(b), onderdelen(b).slice(0, 1)),
      toelichting: b.kies('', 'De aanbieder ziet dat het minder gaat.'),
    }),
  situatiewijzigingMelden: ({ vandaag, kies }) =>
    situatiewijzigingMelden({ op: vandaag, door: kies('inwoner', 'aanbieder') }),
  voortzettingBeoordelen: ({ vandaag, kies }) =>
    voortzettingBeoordelen({
      antwoorden: VOORTZETTINGSFEITEN.map((feit) => ({ feit, antwoord: kies(...VOORTZETTINGSANTWOORDEN) })),
      gesprokenOp: kies(vandaag, null),
      weg: kies(...VOORTZETTINGSWEGEN),
    }),
  voortzettingAfronden: ({ kies }) =>
    voortzettingAfronden({
      uitkomst: kies(...VOORTZETTINGSUITKOMSTEN),
      vervolg: kies(dossiernummer(), null),
    }),
  voortzettingKoppelen: ({ kies }) => ({
    soort: 'voortzettingKoppelen',
    van: kies(dossiernummer(), dossiernummer('W27-7K3M-Q9TX')),
  }),
  vervolgstandVastleggen: ({ kies }) => ({
    soort: 'vervolgstandVastleggen',
    vervolg: dossiernummer(),
    stand: kies(...VERVOLGSTANDEN),
  }),
  hulpBeeindigen: (b) =>
    hulpBeeindigen({
      gevraagdOp: b.vandaag,
      onderdelen: onderdelen(b),
      door: b.kies('inwoner', 'ander', 'vertegenwoordiger'),
      laatsteDag: plusDagen(b.vandaag, b.kies(14, 0, -1)),
    }),
  wijzigingTerzijdeLeggen: ({ t, kies }) =>
    wijzigingTerzijdeLeggen({
      wijziging: kies(SW1, ...t.voortzetting.wijzigingen.map(({ id }) => id)),
      reden: kies('De hulp is nog genoeg.', ''),
    }),
  herzieningVoornemen: (b) =>
    herzieningVoornemen({
      herziening: b.kies(...HERZIENSOORTEN),
      grond: b.kies(...HERZIENGRONDEN),
      onderdelen: onderdelen(b),
      ingang: plusDagen(b.vandaag, b.kies(40, 0, -10)),
      wordt: lopendeHulp(b.t).map(({ gevraagd, vorm, einde }) => ({
        onderdeel: gevraagd,
        omvang: b.kies(1, 3, 5),
        per: b.kies('week', 'maand', 'eenmalig'),
        einde: b.kies(einde, plusDagen(b.vandaag, 90)),
        bedragPerJaar: vorm === 'pgb' ? bedrag(b.kies(100_000, 500_000)) : null,
      })),
      terugwerkend: b.kies('', 'De inwoner verhuisde en wist dat dit gemeld moest worden.'),
    }),
  zienswijzeVragen: () => ({ soort: 'zienswijzeVragen' }),
  zienswijzeVastleggen: ({ vandaag, kies }) =>
    zienswijzeVastleggen({ op: vandaag, vorm: kies(...ZIENSWIJZEVORMEN), nogMeer: kies(false, true) }),
  voornemenLatenVervallen: () => ({
    soort: 'voornemenLatenVervallen',
    reden: 'Uit de reactie blijkt dat de hulp nodig blijft.',
  }),
  herzieningBesluiten: ({ t }) => herzieningBesluiten({ voornemen: openVoornemen(t)?.id ?? VH1 }),
  terugvorderingOverwegen: ({ kies }) =>
    terugvorderingOverwegen({ besluit: HB1, opzet: kies(true, false), terugvorderen: kies(true, false) }),
};
