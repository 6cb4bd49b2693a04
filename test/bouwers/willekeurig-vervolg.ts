import type { AanvraagOpdracht } from '../../src/aanvraag/opdrachten.ts';
import type { GevraagdeVoorziening } from '../../src/aanvraag/gebeurtenissen.ts';
import { ONTBREKEND } from '../../src/aanvraag/gebeurtenissen.ts';
import { BESLISSINGEN } from '../../src/besluit/gebeurtenissen.ts';
import type { BesluitOpdracht } from '../../src/besluit/opdrachten.ts';
import type { DwangsomOpdracht } from '../../src/dwangsom/opdrachten.ts';
import { plusDagen, plusMaanden } from '../../src/kern/datum.ts';
import { volgendOnderdeel } from '../../src/kern/ids.ts';
import {
  INBRENGOORDELEN,
  TEGENSPRAKEN,
  TOETSSTAPPEN,
  UITNODIGINGSGRONDEN,
} from '../../src/toets/gebeurtenissen.ts';
import { ZEVEN_WETTEN } from '../../src/recht/wetten.ts';
import type { ToetsOpdracht } from '../../src/toets/opdrachten.ts';
import { AFSLUITREDENEN, ONDERTEKENKEUZES, VERSLAGDELEN } from '../../src/verslag/gebeurtenissen.ts';
import type { VerslagOpdracht } from '../../src/verslag/opdrachten.ts';
import { eersteVerzoek, laatsteVerslag } from '../../src/verslag/toestand.ts';
import * as besluit from './besluit.ts';
import * as dwangsom from './dwangsom.ts';
import { vingerafdruk } from './onderzoek.ts';
import { lokaleCode } from './regels.ts';
import { persoonId } from './stap.ts';
import * as samen from './toets-samen.ts';
import { PEDRO } from './toets-pedro.ts';
import type { Plausibel } from './willekeurig-bron.ts';

const NIETS_GEVRAAGD: GevraagdeVoorziening = {
  id: besluit.HULP,
  voorziening: lokaleCode('huishoudelijke-hulp'),
  vorm: 'natura',
};

/** Toets, verslag, aanvraag, besluit and dwangsom. */
export const TWEEDE_HELFT: Plausibel<
  (ToetsOpdracht | VerslagOpdracht | AanvraagOpdracht | BesluitOpdracht | DwangsomOpdracht)['soort']
> = {
  toetsStarten: ({ vandaag }) => PEDRO.stappen(vandaag).starten,
  effectenVastleggen: ({ vandaag }) => {
    const { effecten, ...rest } = PEDRO.stappen(vandaag).effecten;
    // Nobody of that name is in these dossiers.
    return {
      ...rest,
      effecten: effecten.map((e) => ({ ...e, tekst: e.tekst.replace('Pedro', 'De inwoner') })),
    };
  },
  effectenBevestigen: ({ vandaag, kies }) => ({
    soort: 'effectenBevestigen',
    op: vandaag,
    wijze: 'gesprek',
    bevestigd: kies(true, true, false),
    reactie: 'Dit herken ik.',
  }),
  grondwaardenWegen: ({ vandaag }) => PEDRO.stappen(vandaag).grondwaarden,
  ethiekWegen: ({ vandaag }) => PEDRO.stappen(vandaag).ethiek,
  randvoorwaardenBepalen: ({ vandaag }) => PEDRO.stappen(vandaag).randvoorwaarden,
  toetsAfronden: ({ t, vandaag }) => ({
    ...PEDRO.stappen(vandaag).afronden,
    optie:
      t.toets.ethiek.gesloten?.waarde.opties.find((o) => o.soort === 'anders')?.id ??
      volgendOnderdeel('OP', 2),
  }),
  toetsstapHeropenen: ({ kies }) => ({
    soort: 'toetsstapHeropenen',
    stap: kies('randvoorwaarden', ...TOETSSTAPPEN),
    reden: 'Er kwam iets nieuws bij.',
  }),
  deelnemerUitnodigen: ({ t, vandaag, kies }) =>
    samen.deelnemerUitnodigen({
      sleutel: samen.sleutel(t.toets.uitnodigingen.length),
      persoon: kies(persoonId('deelnemer'), persoonId('jurist')),
      gebied: kies(...ZEVEN_WETTEN),
      tegenspraak: kies(null, ...TEGENSPRAKEN),
      grond: kies('zonderNaam', ...UITNODIGINGSGRONDEN),
      totEnMet: plusDagen(vandaag, kies(14, 60, -1)),
    }),
  uitnodigingIntrekken: ({ t, kies }) => ({
    soort: 'uitnodigingIntrekken',
    id: kies(volgendOnderdeel('UN', 0), ...t.toets.uitnodigingen.map(({ id }) => id)),
    reden: 'Niet meer nodig.',
  }),
  inbrengGeven: ({ t, kies }) => ({
    soort: 'inbrengGeven',
    uitnodiging: kies(volgendOnderdeel('UN', 0), ...t.toets.uitnodigingen.map(({ id }) => id)),
    oordeel: kies(null, ...INBRENGOORDELEN),
    tekst: kies('Vanuit Jeugd kan dit.', 'Dit zien wij anders.'),
    eigenWet: '',
  }),

  verslagVerzenden: ({ kies }) => ({
    soort: 'verslagVerzenden',
    delen: VERSLAGDELEN.map((deel) => ({ deel, tekst: `Over ${deel} is gesproken.` })),
    advies: kies('maatwerkvoorziening', 'geenMaatwerk', 'doorverwijzing'),
    vingerafdruk: vingerafdruk(kies('1', '2', '3')),
    redenNieuweUitgave: kies('Er stond een fout in.', ''),
  }),
  correctieToevoegen: ({ vandaag, kies }) => ({
    soort: 'correctieToevoegen',
    deel: kies(null, 'situatie'),
    ontvangenOp: vandaag,
    van: 'inwoner',
    tekst: kies('Mijn man is 81.', 'Ik kook niet meer.'),
  }),
  reactieGeven: ({ kies }) => ({
    soort: 'reactieGeven',
    op: kies(volgendOnderdeel('C', 0), volgendOnderdeel('C', 1)),
    tekst: kies('Dank u, dat nemen wij mee.', 'Dat zien wij anders.'),
  }),
  verslagOndertekenen: ({ vandaag, kies }) => ({
    soort: 'verslagOndertekenen',
    keuze: kies(...ONDERTEKENKEUZES),
    metVerzoekOmMaatwerk: kies(true, false),
    ontvangenOp: kies(vandaag, plusDagen(vandaag, -1)),
    via: 'post',
    opmerking: kies('Goed zo.', ''),
  }),
  zonderAanvraagAfsluiten: ({ t, kies }) => ({
    soort: 'zonderAanvraagAfsluiten',
    reden: kies(laatsteVerslag(t) ? 'inwonerWilNietVerder' : 'geenMedewerking', ...AFSLUITREDENEN),
    toelichting: kies('Mevrouw zei aan de telefoon dat het weer gaat.', ''),
  }),

  aanvraagDoen: ({ t, vandaag, kies }) => ({
    soort: 'aanvraagDoen',
    vorm: kies('ondertekendVerslag', 'formulier', 'formulierTijdensGesprek'),
    ontvangenOp: kies(eersteVerzoek(t)?.ontvangenOp ?? vandaag, vandaag, plusDagen(vandaag, -1)),
    gevraagd: [
      {
        voorziening: lokaleCode(kies('huishoudelijke-hulp', 'begeleiding', 'open-inloop')),
        vorm: kies('natura', 'pgb'),
        omschrijving: 'Hulp bij het zware werk',
        motiveringPgb: 'Ik ken de hulp al.',
      },
    ],
    ondertekend: kies(true, false),
    uitdrukkelijkVerzoek: kies(false, true),
    toelichting: '',
  }),
  aanvullingVragen: ({ vandaag, kies }) => ({
    soort: 'aanvullingVragen',
    ontbreekt: [kies('handtekening', ...ONTBREKEND)],
    hersteltermijnTotEnMet: plusDagen(vandaag, kies(14, 7, 0)),
    toelichting: 'Wij hebben uw handtekening nodig.',
  }),
  aanvullingOntvangen: ({ vandaag, kies }) => ({
    soort: 'aanvullingOntvangen',
    ontvangenOp: vandaag,
    volledig: kies(true, false),
    toelichting: '',
  }),
  hersteltermijnAfsluiten: () => ({ soort: 'hersteltermijnAfsluiten' }),
  uitstelInstemmen: ({ vandaag, kies }) => ({
    soort: 'uitstelInstemmen',
    schriftelijk: kies(true, false),
    van: plusDagen(vandaag, kies(1, 30)),
    totEnMet: plusDagen(vandaag, kies(8, 40)),
    toelichting: 'Mevrouw is op vakantie.',
  }),
  opschortingVastleggen: ({ vandaag, kies }) => ({
    soort: 'opschortingVastleggen',
    grond: kies('opVertragingAanvrager', 'opOvermacht', 'opBuitenland'),
    van: plusDagen(vandaag, 1),
    totEnMet: plusDagen(vandaag, kies(8, 3)),
    toelichting: 'Het huis stond onder water.',
  }),
  termijnMededelen: ({ vandaag, kies }) => ({
    soort: 'termijnMededelen',
    nieuweDatum: plusDagen(vandaag, kies(40, 5, 0)),
    reden: 'Het advies komt later.',
  }),
  aanvraagIntrekken: () => ({ soort: 'aanvraagIntrekken', reden: 'Niet meer nodig.' }),

  beoordelingVastleggen: ({ kies }) =>
    besluit.beoordelingVastleggen(kies({}, { algemeneVoorziening: 'voldoetNiet' }, { beperking: 'deels' })),
  besluitVoorbereiden: (b) => {
    const gevraagd = b.t.aanvraag.aanvraag?.gevraagd ?? [NIETS_GEVRAAGD];
    const beslissing = b.kies('toekennen', ...BESLISSINGEN);
    const effecten = b.t.toets.effect.gesloten?.waarde.effecten.map(({ id }) => id) ?? [];
    return besluit.besluitVoorbereiden({
      onderdelen: gevraagd.map(({ id, voorziening }) =>
        besluit.onderdeel({
          gevraagd: id,
          beslissing,
          voorziening,
          effecten,
          ingang: plusDagen(b.vandaag, 7),
          einde: plusMaanden(b.vandaag, 24),
          bedragPerJaar: besluit.onderdeel().bedragPerJaar,
        }),
      ),
      teksten: gevraagd.map(({ id }) =>
        besluit.tekst({ gevraagd: id, motivering: b.kies('Dit is nodig.', 'Zo past het.') }),
      ),
      heronderzoekOp: plusMaanden(b.vandaag, 12),
      adviezen: 'Het advies is gevolgd.',
      toetsstappen: b.t.toets.uitkomst.gesloten
        ? { effect: 'Rust', grondwaarden: 'Wmo', ethiek: 'Gewogen', randvoorwaarden: 'Ruimte' }
        : null,
    });
  },
  belpogingVastleggen: ({ vandaag, kies }) =>
    besluit.belpogingVastleggen({
      op: vandaag,
      bereikt: kies(true, false),
      weergave: kies('Verteld.', 'Voicemail.'),
    }),
  besluitToetsen: ({ t, kies }) =>
    besluit.besluitToetsen(t, {
      akkoord: kies(true, true, false),
      opmerking: kies('Goed.', 'Motiveer beter.'),
    }),
  besluitNemen: ({ t }) => besluit.besluitNemen(t),
  besluitTerugnemen: ({ t }) => besluit.besluitTerugnemen(t),
  ingebrekestellingVastleggen: ({ vandaag, kies }) =>
    dwangsom.ingebrekestellingVastleggen({
      ontvangenOp: vandaag,
      kanaal: kies('portaal', 'post', 'telefoon'),
      tekst: kies('U bent te laat.', 'Waar blijft mijn besluit?'),
    }),
  dwangsomVaststellen: ({ kies }) =>
    dwangsom.dwangsomVaststellen({
      uitzondering: kies(null, 'onredelijkLaat', 'kennelijk'),
      toelichting: kies('', 'De brief kwam een jaar later.'),
    }),
  aanvraagrechtMeedelen: () => ({ soort: 'aanvraagrechtMeedelen' }),
  besluitBekendmaken: ({ vandaag, kies }) => ({
    soort: 'besluitBekendmaken',
    op: kies(vandaag, plusDagen(vandaag, -1)),
    via: kies('post', 'uitgereikt', 'portaal'),
  }),
};
