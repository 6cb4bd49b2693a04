import type { DossierToestand } from '../../src/dossier/toestand.ts';
import { datum, plusDagen, tijdstip } from '../../src/kern/datum.ts';
import type { DocumentId, DossierId, OnderdeelId } from '../../src/kern/ids.ts';
import { leesDossierId, volgendOnderdeel } from '../../src/kern/ids.ts';
import { BRIEFSOORTEN } from '../../src/melding/briefsoorten.ts';
import { BEREIKWIJZEN, KANALEN, STUKSOORTEN } from '../../src/melding/gebeurtenissen.ts';
import type { MeldingOpdracht } from '../../src/melding/opdrachten.ts';
import { GESPREKSVORMEN } from '../../src/onderzoek/gespreksvorm.ts';
import { grondslagBij } from '../../src/onderzoek/grondslag.ts';
import { openWensen } from '../../src/onderzoek/opdrachten-wens.ts';
import type { OnderzoekOpdracht } from '../../src/onderzoek/opdrachten.ts';
import { URGENTIES } from '../../src/screening/gebeurtenissen.ts';
import type { ScreeningOpdracht } from '../../src/screening/opdrachten.ts';
import { bsn, CASEMANAGER, MEVROUW_X, meldingDoen, stukToevoegen } from './melding.ts';
import * as onderzoek from './onderzoek.ts';
import {
  clientondersteuningVragen,
  gesprekBevestigen,
  gesprekswensBeantwoorden,
  gesprekswensGeven,
} from './onderzoek-wens.ts';
import { gegevensVerstrekken } from './onderzoek-verstrekken.ts';
import { lokaleCode } from './regels.ts';
import * as screening from './screening.ts';
import { PEDRO } from './toets-pedro.ts';
import { persoonId } from './stap.ts';
import type { Plausibel } from './willekeurig-bron.ts';

export const DOSSIER = moet(leesDossierId('W26-0000-0001'));
const ANDER_DOSSIER = moet(leesDossierId('W26-0000-0002'));
function moet(id: DossierId | undefined): DossierId {
  if (id === undefined) throw new Error('geen dossiernummer');
  return id;
}

function afspraak(t: DossierToestand): OnderdeelId {
  return t.onderzoek.afspraken.find((a) => a.stand === 'gepland')?.id ?? volgendOnderdeel('G', 0);
}

/** Melding, screening and onderzoek. */
export const EERSTE_HELFT: Plausibel<(MeldingOpdracht | ScreeningOpdracht | OnderzoekOpdracht)['soort']> = {
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
    bereikbaarVia: kies(...BEREIKWIJZEN),
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
  betrokkeneVerwijderen: ({ t, kies }) => ({
    soort: 'betrokkeneVerwijderen',
    bsn: kies(t.melding.betrokkenen[0]?.bsn ?? bsn('999990020'), bsn('999990020')),
    toelichting: kies('Mevrouw vroeg het zelf.', ''),
  }),
  vertrouwelijkMaken: ({ kies }) => ({
    soort: 'vertrouwelijkMaken',
    grond: kies('familieVanMedewerker', 'geheimAdres'),
    toelichting: 'Nicht van een collega.',
  }),
  bewakingOverdragen: ({ kies }) => ({
    soort: 'bewakingOverdragen',
    aan: persoonId(kies('henk', 'sanne')),
    rol: kies('teamleider', 'screener', 'klantmanager'),
    reden: 'Zij is met verlof.',
  }),
  vertrouwelijkOpheffen: () => ({ soort: 'vertrouwelijkOpheffen', reden: 'De collega is weg.' }),
  adresGeheimMaken: ({ kies }) => ({
    soort: 'adresGeheimMaken',
    bron: kies('inwoner', 'brp'),
    toelichting: kies('Zij is gevlucht.', ''),
  }),
  adresGeheimOpheffen: () => ({ soort: 'adresGeheimOpheffen', reden: 'Het gevaar is voorbij.' }),
  briefVastleggen: ({ kies }) => ({
    soort: 'briefVastleggen',
    brief: kies(...BRIEFSOORTEN),
    document: 'd'.repeat(16) as DocumentId,
    vingerafdruk: onderzoek.vingerafdruk('b'),
    bij: kies(2, 1, 9),
    verzondenVia: kies('post', 'email'),
  }),
  termijnenHerrekenen: ({ vandaag, kies }) => ({
    soort: 'termijnenHerrekenen',
    dag: datum('2026-05-15'),
    besluit: 'Besluit van de Kroon.',
    wijzigingen: [
      { termijn: 'wmoOnderzoek', van: datum('2026-05-15'), naar: kies(datum('2026-05-18'), vandaag) },
    ],
  }),
  stukToevoegen: ({ vandaag, kies }) =>
    stukToevoegen({
      stuk: kies(...STUKSOORTEN, 'identiteitsbewijs'),
      ontvangenOp: kies(vandaag, plusDagen(vandaag, -4), plusDagen(vandaag, 1)),
      titel: kies('Brief van de huisarts', 'Mijn plan'),
      afgeschermd: kies(false, false, true),
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
  doorverwijzingBeeindigen: ({ t, vandaag, kies }) =>
    screening.doorverwijzingBeeindigen(
      kies(t.screening.doorverwijzingen.at(-1)?.id ?? volgendOnderdeel('DV', 0), volgendOnderdeel('DV', 8)),
      { inwonerVerteldOp: vandaag },
    ),
  juristRaadplegen: ({ kies }) => ({
    soort: 'juristRaadplegen',
    over: kies('spoed', 'toets'),
    vraag: 'Mag dit zonder verordening?',
  }),
  raadplegingBeantwoorden: () => ({ soort: 'raadplegingBeantwoorden', antwoord: 'Ja, Awb 4:84.' }),
  raadplegingBeeindigen: () => ({ soort: 'raadplegingBeeindigen', reden: 'Al opgelost.' }),
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
  gegevensVerstrekken: ({ vandaag, kies }) =>
    gegevensVerstrekken({
      vandaag,
      ontvanger: kies('aanbieder', 'school', 'cak'),
      doel: kies('hulpLeveren', 'bijdrage', 'onderwijs'),
      categorieen: kies(['identificatie'], ['gezondheid'], []),
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
  clientondersteuningVragen: ({ kies }) =>
    clientondersteuningVragen({ voor: kies('inwoner', 'mantelzorger') }),
  gesprekBevestigen: ({ t, kies }) =>
    gesprekBevestigen({ id: afspraak(t), wieKomtMee: kies('Mijn zus', '') }),
  gesprekswensGeven: ({ t, vandaag, kies }) =>
    gesprekswensGeven({
      gesprek: kies(t.onderzoek.afspraken.some((a) => a.stand === 'gepland') ? afspraak(t) : null, null),
      voorstellen: [{ dag: plusDagen(vandaag, kies(4, 0)), dagdeel: kies('heleDag', 'avond') }],
      tolk: kies(false, true),
    }),
  gesprekswensBeantwoorden: ({ t }) =>
    gesprekswensBeantwoorden({ id: openWensen(t)[0]?.id ?? gesprekswensBeantwoorden().id }),
  gesprekVastleggen: ({ t, vandaag, kies }) =>
    onderzoek.gesprekVastleggen({
      vandaag,
      gesprek: kies(null, afspraak(t)),
      feiten: { persoonlijkPlanBesproken: t.melding.persoonlijkPlan ? 'ja' : 'geenPlan' },
      punten: kies({}, { pgb: 'nogNiet' }),
    }),
  adviesVragen: ({ vandaag, kies }) =>
    onderzoek.adviesVragen({ vandaag, link: onderzoek.vingerafdruk(kies('a', 'c')) }),
  adviesmailVastleggen: ({ kies }) => ({
    soort: 'adviesmailVastleggen',
    id: onderzoek.onderdeel(kies('A1', 'A2')),
    stand: kies('mislukt', 'verstuurd'),
  }),
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
};
