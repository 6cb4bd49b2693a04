import { geldendPlan, huidigPlan, openVoorlegging } from '../doorbraak/toestand.ts';
import { openBerichten } from '../contact/toestand.ts';
import type { Context } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { teBeslissen, uitTeVoeren } from '../rechten/stand.ts';
import { openOndersteuningsvragen } from '../onderzoek/opdrachten-ondersteuning.ts';
import { openWensen } from '../onderzoek/opdrachten-wens.ts';
import { openRaadpleging } from '../screening/toestand.ts';
import { huidigBeeld } from '../terugblik/toestand.ts';
import { wachtOpVrijgave } from '../terugblik/gevaltekst.ts';
import { nuNodig } from '../levering/punten.ts';
import { PUNTOPDRACHT } from '../levering/puntsoorten.ts';
import { aflopend } from '../voortzetting/aflopend.ts';
import { teOverwegen } from '../voortzetting/opdrachten-herziening.ts';
import { onbekekenWijzigingen, openHeronderzoek, openVoornemen } from '../voortzetting/toestand.ts';
import type { Status } from './fase.ts';
import { waarIs } from './fase.ts';
import { puntenVanLevering } from './leveringpunten.ts';
import type { Opdrachtsoort } from './opdrachten.ts';
import { magNu } from './opdrachten.ts';
import type { DossierToestand } from './toestand.ts';

/** The opdracht that moves a dossier on, most telling first, per status (procedure.md § 17). */
const VOLGENDE: Readonly<Record<Status, readonly Opdrachtsoort[]>> = {
  // Danger does not wait until the resident knows (Wmo 2.3.3, 5.2.6).
  signaal: ['inwonerInlichten', 'urgentieBeoordelen', 'spoedvoorzieningTreffen', 'doorverwijzen'],
  wilNiet: [
    'doorverwijzen',
    'doorverwijzingBevestigen',
    'doorverwijzingBeeindigen',
    'inwonerInlichten',
    'urgentieBeoordelen',
    'spoedvoorzieningTreffen',
  ],
  nieuw: ['urgentieBeoordelen', 'doorverwijzen'],
  teVerdelen: ['spoedvoorzieningTreffen', 'toedelen', 'oppakken', 'afsluitenMetAdvies', 'doorverwijzen'],
  inOnderzoek: [
    'gesprekPlannen',
    'gesprekVastleggen',
    'gegevenVastleggen',
    'huishoudenVastleggen',
    'identiteitVaststellen',
    'oplossingOverwegen',
    'adviesVragen',
    'toetsStarten',
    'verslagVerzenden',
  ],
  wachtOpAdvies: [
    'adviesWegen',
    'gesprekVastleggen',
    'oplossingOverwegen',
    'toetsStarten',
    'verslagVerzenden',
  ],
  inToets: [
    'effectenVastleggen',
    'effectenBevestigen',
    'grondwaardenWegen',
    'ethiekWegen',
    'randvoorwaardenBepalen',
    'toetsAfronden',
    'deelnemerUitnodigen',
    'toetsstapHeropenen',
  ],
  verslagOpTeMaken: ['verslagVerzenden', 'oplossingOverwegen'],
  verslagBijInwoner: [
    'verslagOndertekenen',
    'correctieToevoegen',
    'reactieGeven',
    'aanvraagDoen',
    'zonderAanvraagAfsluiten',
  ],
  aanvraagInvullen: ['aanvraagDoen'],
  aanvraagBeoordelen: [
    'beoordelingVastleggen',
    'besluitVoorbereiden',
    'aanvullingVragen',
    'termijnMededelen',
  ],
  wachtOpAanvulling: ['aanvullingOntvangen', 'beoordelingVastleggen', 'besluitVoorbereiden'],
  nietAangevuld: ['besluitVoorbereiden', 'beoordelingVastleggen', 'aanvullingOntvangen', 'termijnMededelen'],
  conceptBesluit: ['besluitNemen', 'besluitVoorbereiden', 'termijnMededelen'],
  tweedePaarOgen: ['besluitToetsen', 'besluitVoorbereiden'],
  eersteBellen: ['belpogingVastleggen', 'besluitVoorbereiden'],
  teVerzenden: ['besluitBekendmaken', 'besluitTerugnemen'],
  dwangsomVaststellen: ['dwangsomVaststellen'],
  bekendgemaakt: ['beroepVastleggen', 'bezwaarMaken', 'bezwaarcontactVastleggen'],
  bezwaarDoorzenden: ['bezwaarDoorzenden', 'bezwaarcontactVastleggen'],
  bezwaarHerstellen: ['bezwaarHerstellen', 'bezwaarcontactVastleggen'],
  bezwaarHoren: [
    'hoorzittingPlannen',
    'bezwaarcontactVastleggen',
    'bezwaarherstelVragen',
    'vanHorenAfzien',
    'bezwaarVerdagen',
    'bezwaarDoorzenden',
    'bezwaarIntrekken',
  ],
  hoorzittingGepland: ['hoorzittingVastleggen', 'hoorzittingPlannen', 'vanHorenAfzien', 'bezwaarVerdagen'],
  wachtOpCommissie: ['commissieadviesVastleggen', 'bezwaarVerdagen'],
  bezwaarBeslissen: ['opBezwaarBeslissen', 'bezwaarVerdagen', 'bezwaarcontactVastleggen'],
  beroepStukken: ['beroepstukkenVerzenden', 'uitspraakVastleggen'],
  wachtOpUitspraak: ['uitspraakVastleggen'],
  ingetrokken: [],
  // Withdrawing is no waiver: asking again is free (Awb 4:1).
  aanvraagIngetrokken: ['aanvraagDoen'],
  samengevoegd: [],
  doorgezonden: [],
  // The other party may refuse, and the resident may always apply (Wmo 2.3.2 lid 9).
  doorverwezen: [
    'doorverwijzingBevestigen',
    'doorverwijzingBeeindigen',
    'toedelen',
    'oppakken',
    'aanvraagDoen',
  ],
  afgeslotenMetAdvies: ['aanvraagDoen'],
  afgeslotenZonderAanvraag: ['verslagOndertekenen', 'aanvraagDoen'],
};

/** From here on there was a behandelaar, or there should be. */
const AFGEROND_SCREENEN: ReadonlySet<Status> = new Set([
  'verslagOpTeMaken',
  'verslagBijInwoner',
  'aanvraagInvullen',
  'aanvraagBeoordelen',
  'wachtOpAanvulling',
  'nietAangevuld',
  'conceptBesluit',
  'tweedePaarOgen',
  'eersteBellen',
  'teVerzenden',
]);

/** The step of a breakthrough that is open; it goes beside the procedure and never before it. */
function doorbraakNu({ doorbraak, toets }: DossierToestand): readonly Opdrachtsoort[] {
  if (doorbraak.verkenning === null || doorbraak.einde !== null)
    return toets.uitkomst.gesloten?.waarde.keuze === 'escalatie' ? ['doorbraakVerkennen'] : [];
  const { perspectief, blokkades, opties, kosten } = doorbraak.delen;
  if (openVoorlegging(doorbraak)) return ['doorbraakplanBesluiten', 'doorbraakplanEscaleren'];
  if (geldendPlan(doorbraak)) return ['doorbraakactieBijwerken', 'doorbraakEvalueren'];
  if (huidigPlan(doorbraak)) return ['doorbraakplanVoorleggen', 'doorbraakplanVaststellen'];
  const open: readonly Opdrachtsoort[] = [
    ...(perspectief?.bevestigdOp ? [] : (['doorbraakPerspectiefVastleggen'] as const)),
    ...(blokkades ? [] : (['doorbraakBlokkadesVastleggen'] as const)),
    ...(opties.length > 0 ? [] : (['doorbraakOptiesWegen'] as const)),
    ...(kosten.length > 0 ? [] : (['doorbraakKostenSchatten'] as const)),
  ];
  return open.length > 0 ? open : ['doorbraakplanVaststellen'];
}

/** Help that ends, changed, or is meant to stop: what comes next in that (Wmo 2.3.9, 2.3.10). */
function voortzettingNu(
  t: DossierToestand,
  { vandaag, regels }: Context<LokaleRegels>,
): readonly Opdrachtsoort[] {
  const onderzoek = openHeronderzoek(t);
  const voornemen = openVoornemen(t);
  const loopt = aflopend(t, vandaag, regels).some(({ stand }) => stand === 'nogNiets');
  return [
    ...(voornemen ? VOORNEMENSTAPPEN : []),
    ...(onderzoek ? (['voortzettingBeoordelen', 'voortzettingAfronden'] as const) : []),
    ...(loopt || onbekekenWijzigingen(t).length > 0 ? (['heronderzoekStarten'] as const) : []),
    ...(onbekekenWijzigingen(t).length > 0 ? (['wijzigingTerzijdeLeggen'] as const) : []),
    ...(teOverwegen(t).length > 0 ? (['terugvorderingOverwegen'] as const) : []),
  ];
}

/** Those that may be done now are shown: sent or not, heard or not. */
const VOORNEMENSTAPPEN: readonly Opdrachtsoort[] = [
  'zienswijzeVragen',
  'herzieningBesluiten',
  'zienswijzeVastleggen',
  'voornemenLatenVervallen',
];

/** What fits this moment and may be done by this person now; the first moves the dossier on. */
export function passendeOpdrachten(
  t: DossierToestand,
  context: Context<LokaleRegels>,
): readonly Opdrachtsoort[] {
  const { status } = waarIs(t, context.regels);
  // Given back, or applied after closing: somebody must have it before anything else can go on.
  const verdelen: readonly Opdrachtsoort[] =
    t.screening.behandelaar === null && AFGEROND_SCREENEN.has(status) ? ['toedelen', 'oppakken'] : [];
  // Who was asked for legal advice came for that alone.
  const gevraagd: readonly Opdrachtsoort[] =
    context.wie.rol === 'jurist' && openRaadpleging(t.screening) ? ['raadplegingBeantwoorden'] : [];
  const vrijgave: readonly Opdrachtsoort[] = wachtOpVrijgave(t) ? ['tekstBeoordelen'] : [];
  // A resident waits for an answer; it moves nothing on, so it comes after what does.
  const antwoorden: readonly Opdrachtsoort[] = [
    ...(openBerichten(t).length > 0 ? (['berichtSturen', 'berichtAfhandelen'] as const) : []),
    ...(openOndersteuningsvragen(t).length > 0 ? (['clientondersteuningVastleggen'] as const) : []),
    ...(huidigBeeld(t) ? (['effectTerugkijken'] as const) : []),
    ...(openWensen(t).length > 0 ? (['gesprekVerzetten', 'gesprekswensBeantwoorden'] as const) : []),
  ];
  // Forty-two days without a decision: then the amount must be set as well (Awb 4:18).
  const dwangsom: readonly Opdrachtsoort[] = status === 'dwangsomVaststellen' ? [] : ['dwangsomVaststellen'];
  const rechten: readonly Opdrachtsoort[] = [
    ...(teBeslissen(t).length > 0 ? (['gegevensverzoekBeslissen', 'gegevensverzoekVerlengen'] as const) : []),
    ...(uitTeVoeren(t).length > 0 ? (['gegevensverzoekUitvoeren'] as const) : []),
  ];
  // Without help the decision is only paper: what it still needs comes first.
  const levering = nuNodig(puntenVanLevering(t, context.regels), context.vandaag).map(
    ({ soort }) => PUNTOPDRACHT[soort],
  );
  const verder = [
    ...new Set(levering),
    ...VOLGENDE[status],
    ...antwoorden,
    ...voortzettingNu(t, context),
    ...dwangsom,
    ...doorbraakNu(t),
  ];
  // A jurist came for the request; for who treats the file it stands beside the work.
  const beide = context.wie.rol === 'jurist' ? [...rechten, ...verder] : [...verder, ...rechten];
  return [...gevraagd, ...vrijgave, ...verdelen, ...beide].filter(
    (soort) => magNu(soort, t, context) === undefined,
  );
}
