import type { GevraagdeVoorziening } from '../../src/aanvraag/gebeurtenissen.ts';
import { ONTBREKEND } from '../../src/aanvraag/gebeurtenissen.ts';
import { BESLISSINGEN, CRITERIA } from '../../src/besluit/gebeurtenissen.ts';
import type { DossierOpdracht, Opdrachtsoort } from '../../src/dossier/opdrachten.ts';
import type { DossierToestand } from '../../src/dossier/toestand.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { plusDagen, plusMaanden, tijdstip } from '../../src/kern/datum.ts';
import type { DocumentId, DossierId, OnderdeelId } from '../../src/kern/ids.ts';
import { leesDossierId, volgendOnderdeel } from '../../src/kern/ids.ts';
import { BRIEFSOORTEN, KANALEN } from '../../src/melding/gebeurtenissen.ts';
import { GESPREKSVORMEN } from '../../src/onderzoek/gebeurtenissen.ts';
import { grondslagBij } from '../../src/onderzoek/grondslag.ts';
import { URGENTIES } from '../../src/screening/gebeurtenissen.ts';
import { VERSLAGDELEN, ONDERTEKENKEUZES } from '../../src/verslag/gebeurtenissen.ts';
import { TOETSSTAPPEN } from '../../src/toets/gebeurtenissen.ts';
import { eersteVerzoek } from '../../src/verslag/toestand.ts';
import * as besluit from './besluit.ts';
import { bsn, CASEMANAGER, MEVROUW_X, meldingDoen } from './melding.ts';
import * as onderzoek from './onderzoek.ts';
import { lokaleCode } from './regels.ts';
import * as screening from './screening.ts';
import { PEDRO } from './toets-pedro.ts';

/** What an opdracht is made from: the dossier, the day, and choices that a generator made. */
export interface Bron {
  readonly t: DossierToestand;
  readonly vandaag: Datum;
  /** One of these; the first is the ordinary one. */
  kies<T>(eerste: T, ...rest: readonly T[]): T;
}

/** Choices from one number: 0 is the ordinary one everywhere, so failing sequences shrink to ordinary ones. */
export function bron(t: DossierToestand, vandaag: Datum, zaad: number): Bron {
  let rest = zaad;
  return {
    t,
    vandaag,
    kies(eerste, ...anders) {
      const aantal = anders.length + 1;
      const gekozen = rest % aantal;
      rest = Math.floor(rest / aantal);
      return gekozen === 0 ? eerste : (anders[gekozen - 1] ?? eerste);
    },
  };
}

type Per = { readonly [S in Opdrachtsoort]: (b: Bron) => Extract<DossierOpdracht, { readonly soort: S }> };

/** A plausible opdracht of this kind for this dossier. Not always a lawful one. */
export function plausibel(soort: Opdrachtsoort, b: Bron): DossierOpdracht {
  return PER[soort](b);
}

/** Complete by type: a new opdracht cannot be forgotten. */
const PER: Per = {
  meldingDoen: ({ vandaag, kies }) => {
    const inwonerWeetErvan = kies(true, true, false);
    const melder = kies('zelf', 'professional', 'familie');
    return meldingDoen({
      ontvangenOp: kies(vandaag, plusDagen(vandaag, -3), plusDagen(vandaag, 1)),
      feiten: { kanaal: kies(...KANALEN), melder, inwonerWeetErvan },
      inhoud: { ...PEDRO.melding.inhoud, melder: melder === 'zelf' ? null : CASEMANAGER },
    });
  },
  meldingToevoegen: ({ vandaag, kies }) => ({
    soort: 'meldingToevoegen',
    ontvangenOp: kies(vandaag, plusDagen(vandaag, -1), plusDagen(vandaag, -20)),
    kanaal: kies(...KANALEN),
    uitDossier: kies(null, ANDER_DOSSIER),
    hulpvraag: kies('Ik wil ook hulp met koken.', 'Het gaat niet meer.'),
  }),
  meldingSamenvoegen: () => ({ soort: 'meldingSamenvoegen', met: ANDER_DOSSIER }),
  ontvangstdatumCorrigeren: ({ vandaag, kies }) => ({
    soort: 'ontvangstdatumCorrigeren',
    wordt: kies(plusDagen(vandaag, -1), plusDagen(vandaag, -30), vandaag),
    reden: 'De poststempel.',
  }),
  inwonerCorrigeren: ({ kies }) => ({
    soort: 'inwonerCorrigeren',
    inwoner: {
      ...(PEDRO.melding.inhoud?.inwoner ?? MEVROUW_X),
      achternaam: kies('Xanders-Smit', "d'Été 🙂", 'عبد'),
    },
    reden: 'Volgens het paspoort.',
  }),
  inwonerInlichten: ({ kies }) => ({
    soort: 'inwonerInlichten',
    wilMelding: kies(true, true, false),
    toelichting: 'Gebeld.',
  }),
  persoonlijkPlanInleveren: ({ vandaag, kies }) => ({
    soort: 'persoonlijkPlanInleveren',
    ontvangenOp: kies(vandaag, plusDagen(vandaag, -2)),
    tekst: kies('Dit wil ik zelf.', 'Dit kan mijn dochter.'),
  }),
  meldingDoorzenden: () => ({
    soort: 'meldingDoorzenden',
    naar: 'Gemeente Elders',
    toelichting: 'Verhuisd.',
  }),
  meldingIntrekken: () => ({ soort: 'meldingIntrekken', reden: 'Mijn dochter helpt.' }),
  betrokkeneToelaten: ({ kies }) => ({
    soort: 'betrokkeneToelaten',
    feiten: { rol: kies('vertegenwoordiger', 'mantelzorger'), grond: 'machtiging' },
    inhoud: { naam: 'Lisa', bsn: bsn(kies('999990019', '999990020')) },
  }),
  briefVastleggen: ({ kies }) => ({
    soort: 'briefVastleggen',
    brief: kies(...BRIEFSOORTEN),
    document: 'd'.repeat(16) as DocumentId,
    vingerafdruk: onderzoek.vingerafdruk('b'),
    bij: kies(2, 1, 9),
    verzondenVia: kies('post', 'email'),
  }),

  urgentieBeoordelen: ({ vandaag, kies }) =>
    screening.urgentieBeoordelen({ vandaag, urgentie: kies('urgent', ...URGENTIES) }),
  spoedvoorzieningTreffen: ({ vandaag }) => screening.spoedvoorzieningTreffen({ vandaag }),
  doorverwijzen: ({ vandaag, kies }) =>
    screening.doorverwijzen({ vandaag, heleMelding: kies(false, true), naar: kies('huisarts', 'ciz') }),
  doorverwijzingBevestigen: ({ t, vandaag, kies }) =>
    screening.doorverwijzingBevestigen(
      kies(t.screening.doorverwijzingen.at(-1)?.id ?? volgendOnderdeel('DV', 0), volgendOnderdeel('DV', 8)),
      { op: vandaag },
    ),
  afsluitenMetAdvies: ({ vandaag }) => screening.afsluitenMetAdvies({ vandaag }),
  toedelen: ({ kies }) => screening.toedelen({ aan: kies(screening.BILAL, screening.SANNE) }),
  oppakken: () => ({ soort: 'oppakken', team: lokaleCode('wmo-team'), toelichting: '' }),
  teruggeven: () => ({ soort: 'teruggeven', reden: 'Ik ken de familie.' }),
  vervangen: ({ vandaag, kies }) => ({
    soort: 'vervangen',
    vervanger: kies(screening.SANNE, screening.BILAL),
    van: vandaag,
    totEnMet: kies(plusDagen(vandaag, 14), plusDagen(vandaag, -1)),
  }),

  gegevenVastleggen: ({ vandaag, kies }) => {
    const herkomst = kies('wmoDossier', 'jeugdwet', 'inwoner', 'mantelzorger');
    return onderzoek.gegevenVastleggen({ vandaag, herkomst, grondslag: grondslagBij(herkomst, 'inwoner') });
  },
  huishoudenVastleggen: onderzoek.huishoudenVastleggen,
  clientondersteuningVastleggen: ({ vandaag }) => onderzoek.clientondersteuningVastleggen({ vandaag }),
  identiteitVaststellen: ({ vandaag }) => onderzoek.identiteitVaststellen({ vandaag }),
  oplossingOverwegen: ({ kies }) =>
    onderzoek.oplossingOverwegen({
      oplossingsoort: kies('eigenKracht', 'maatwerkvoorziening', 'netwerk'),
      passend: kies('nee', 'deels', 'ja'),
    }),
  toestemmingVastleggen: ({ vandaag, kies }) =>
    onderzoek.toestemmingVastleggen({ vandaag, betreft: kies('adviseur', 'jeugdwet', 'wgs') }),
  toestemmingWeigeren: ({ kies }) => ({
    soort: 'toestemmingWeigeren',
    toestemming: 'avg',
    betreft: kies('adviseur', 'jeugdwet'),
    toelichting: 'Liever niet.',
  }),
  toestemmingIntrekken: ({ kies }) => ({
    soort: 'toestemmingIntrekken',
    id: kies(volgendOnderdeel('T', 0), volgendOnderdeel('T', 1)),
  }),
  gesprekPlannen: ({ vandaag, kies }) =>
    onderzoek.gesprekPlannen({
      vandaag,
      vorm: kies('huisbezoek', ...GESPREKSVORMEN),
      tolk: kies(false, true),
    }),
  gesprekVerzetten: ({ t, vandaag, kies }) => ({
    soort: 'gesprekVerzetten',
    id: afspraak(t),
    door: kies('inwoner', 'gemeente'),
    reden: 'Ziek.',
    begin: tijdstip(`${plusDagen(vandaag, kies(4, 1, -1))}T13:00:00Z`),
    duurMinuten: 60,
    vorm: 'huisbezoek',
    tolk: false,
    plaats: 'Dorpsstraat 12',
    toelichting: '',
  }),
  gesprekAfzeggen: ({ t, kies }) => ({
    soort: 'gesprekAfzeggen',
    id: afspraak(t),
    door: kies('inwoner', 'gemeente'),
    reden: 'Ziek.',
  }),
  gesprekVastleggen: ({ t, vandaag, kies }) =>
    onderzoek.gesprekVastleggen({
      vandaag,
      gesprek: kies(null, afspraak(t)),
      feiten: { persoonlijkPlanBesproken: t.melding.persoonlijkPlan ? 'ja' : 'geenPlan' },
      punten: kies({}, { pgb: 'nogNiet' }),
    }),
  adviesVragen: ({ vandaag, kies }) =>
    onderzoek.adviesVragen({ vandaag, link: onderzoek.vingerafdruk(kies('a', 'c')) }),
  adviesLeveren: ({ kies }) => onderzoek.adviesLeveren({ id: onderzoek.onderdeel(kies('A1', 'A2')) }),
  adviesOntvangstVastleggen: ({ vandaag, kies }) => ({
    soort: 'adviesOntvangstVastleggen',
    id: onderzoek.onderdeel(kies('A1', 'A2')),
    ontvangenOp: vandaag,
    ...onderzoek.ADVIESANTWOORD,
  }),
  adviesWegen: ({ kies }) =>
    onderzoek.adviesWegen({
      id: onderzoek.onderdeel(kies('A1', 'A2')),
      gevolgd: kies('geheel', 'niet'),
      inwonerKentAdvies: kies(true, false),
    }),

  toetsStarten: ({ vandaag }) => PEDRO.stappen(vandaag).starten,
  effectenVastleggen: ({ vandaag }) => PEDRO.stappen(vandaag).effecten,
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

  verslagVerzenden: ({ kies }) => ({
    soort: 'verslagVerzenden',
    delen: VERSLAGDELEN.map((deel) => ({ deel, tekst: `Over ${deel} is gesproken.` })),
    advies: kies('maatwerkvoorziening', 'geenMaatwerk', 'doorverwijzing'),
    vingerafdruk: onderzoek.vingerafdruk(kies('1', '2', '3')),
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
    besluit.beoordelingVastleggen(
      kies({}, { algemeneVoorziening: 'voldoetNiet' }, { [CRITERIA[2]]: 'deels' }),
    ),
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
  besluitBekendmaken: ({ vandaag, kies }) => ({
    soort: 'besluitBekendmaken',
    op: kies(vandaag, plusDagen(vandaag, -1)),
    via: kies('post', 'uitgereikt', 'portaal'),
  }),
};

export const DOSSIER = moet(leesDossierId('W26-0000-0001'));
const ANDER_DOSSIER = moet(leesDossierId('W26-0000-0002'));
const NIETS_GEVRAAGD: GevraagdeVoorziening = {
  id: besluit.HULP,
  voorziening: lokaleCode('huishoudelijke-hulp'),
  vorm: 'natura',
};

function moet(id: DossierId | undefined): DossierId {
  if (id === undefined) throw new Error('geen dossiernummer');
  return id;
}

function afspraak(t: DossierToestand): OnderdeelId {
  return t.onderzoek.afspraken.find((a) => a.stand === 'gepland')?.id ?? volgendOnderdeel('G', 0);
}
