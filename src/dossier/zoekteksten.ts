import type { AanvraagToestand } from '../aanvraag/toestand.ts';
import type { BezwaarToestand } from '../bezwaar/toestand.ts';
import type { ContactToestand } from '../contact/toestand.ts';
import type { DoorbraakToestand } from '../doorbraak/toestand.ts';
import type { BesluitToestand } from '../besluit/toestand.ts';
import type { MeldingToestand } from '../melding/toestand.ts';
import type { OnderzoekToestand } from '../onderzoek/toestand.ts';
import type { RechtenToestand } from '../rechten/toestand.ts';
import type { ScreeningToestand } from '../screening/toestand.ts';
import type { OverlegToestand } from '../overleg/toestand.ts';
import type { TerugblikToestand } from '../terugblik/toestand.ts';
import { leveringteksten } from '../levering/zoekteksten.ts';
import { laatste, type ToetsToestand } from '../toets/toestand.ts';
import type { VerslagToestand } from '../verslag/toestand.ts';
import { voortzettingteksten } from '../voortzetting/zoekteksten.ts';
import type { DossierToestand } from './toestand.ts';

/** What people wrote in one part of the file: `melding`, `gesprek-G1`. */
export interface Zoektekst {
  readonly deel: string;
  readonly tekst: string;
}

/** Codes that stand among the text, and say what it is about. */
const CODES: ReadonlySet<string> = new Set([
  'id',
  'bsn',
  'punt',
  'gebied',
  'factor',
  'code',
  'criterium',
  'deel',
  'gevraagd',
  'status',
  'email',
]);

/** PostgreSQL reads no more than a megabyte of words at once; nobody writes as much in one part. */
const HOOGSTENS = 200_000;

/** Everything that was written in these, in order. */
function geschreven(waarde: unknown): readonly string[] {
  if (typeof waarde === 'string') return waarde.trim() === '' ? [] : [waarde.trim()];
  if (Array.isArray(waarde)) return waarde.flatMap(geschreven);
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, w]) =>
    typeof w === 'string' && CODES.has(sleutel) ? [] : geschreven(w),
  );
}

type Delen = readonly (readonly [deel: string, waarden: unknown])[];

function melding(t: MeldingToestand): Delen {
  return [
    [
      'melding',
      [t.melding?.hulpvraag, t.melding?.inhoud.betrokkenHulp, t.latereMeldingen.map((m) => m.hulpvraag)],
    ],
    ['plan', t.persoonlijkPlan?.tekst],
  ];
}

function screening(t: ScreeningToestand): Delen {
  return [
    [
      'screening',
      [
        t.beoordelingen.map((b) => [
          b.motivering,
          b.risicos.map((r) => [r.toelichting, r.bron]),
          b.acuteHulp?.notitie,
        ]),
        t.tijdelijkeVoorzieningen.map((v) => [v.motivering, v.omvang, v.aanbieder, v.doel]),
        t.doorverwijzingen.map((d) => [d.organisatie, d.vraag, d.afspraken, d.gedeeldeGegevens]),
        t.doorverwijzingen.map((d) => [d.wieHoudtVast, d.bevestigd?.toelichting]),
        t.toedelingen.map((x) => [x.toelichting, x.teruggegeven?.reden]),
        [t.afsluiting?.advies, t.afsluiting?.instemming],
      ],
    ],
  ];
}

function contact({ berichten }: ContactToestand): Delen {
  return [['berichten', berichten.map(({ tekst, afgerond }) => [tekst, afgerond?.toelichting])]];
}

function onderzoek(t: OnderzoekToestand): Delen {
  return [
    [
      'gegevens',
      [
        t.gegevens.map((g) => g.tekst),
        t.huishouden?.personen.map((p) => [p.naam, p.toelichting]),
        t.toestemmingen.map((x) => [x.waarvoor, x.ontvanger]),
        t.geweigerdeToestemmingen.map((x) => x.toelichting),
        t.verstrekkingen.map((v) => [v.aan, v.wat, v.waarom]),
        [t.clientondersteuning, t.ondersteuningMantelzorger].map((c) => [c?.organisatie, c?.naam]),
        t.ondersteuningsvragen.map((v) => v.toelichting),
        t.afspraken.map((a) => [a.plaats, a.toelichting, a.afzegging?.reden, a.bevestigd?.wieKomtMee]),
        t.gesprekswensen.map((w) => [w.plaats, w.taal, w.wieKomtMee, w.reden, w.antwoord?.tekst]),
        t.oplossingen.map((o) => o.tekst),
      ],
    ],
    ...t.gesprekken.map((g) => [`gesprek-${g.id}`, g.inhoud] as const),
    ...t.adviezen.map(
      ({ id, adviseur, organisatie, vraagstelling, meegegevenGegevens, antwoord, weging }) =>
        [
          `advies-${id}`,
          [
            [adviseur, organisatie, vraagstelling, meegegevenGegevens],
            [antwoord?.adviseur, antwoord?.deskundigheid, antwoord?.onderzoek, antwoord?.conclusie],
            weging?.motivering,
          ],
        ] as const,
    ),
  ];
}

function toets(t: ToetsToestand): Delen {
  const effect = laatste(t.effect);
  const grondwaarden = laatste(t.grondwaarden);
  const { opties, verwijt: _code, overgenomen, ...vragen } = laatste(t.ethiek) ?? {};
  const randvoorwaarden = laatste(t.randvoorwaarden);
  const uitkomst = laatste(t.uitkomst);
  return [
    [
      'toets',
      [
        t.start?.toelichting,
        [effect?.vraagAchterDeVraag, effect?.effecten.map((e) => [e.tekst, e.meetbaar])],
        [grondwaarden?.waarden.map((w) => w.toelichting), grondwaarden?.bijNietsDoen],
        grondwaarden?.bijStandaard,
        opties?.map((o) => [o.naam, o.gevolgen.map((g) => g.tekst)]),
        [vragen, overgenomen?.map((o) => o.antwoord)],
        randvoorwaarden?.belemmeringen.map((b) => [b.tekst, b.bron, b.ruimte]),
        [randvoorwaarden?.voorwaarden, randvoorwaarden?.bevoegdToelichting],
        [uitkomst?.motivering, uitkomst?.lessen.map((l) => l.tekst)],
        t.uitnodigingen.map((u) => [u.vraag, u.inbreng.map((i) => [i.tekst, i.eigenWet])]),
      ],
    ],
  ];
}

/** The report as it counts now; what the resident added stands beside it. */
function verslag(t: VerslagToestand): Delen {
  return [
    ...t.verslagen.slice(-1).map((v) => [`verslag-${v.id}`, v.delen.map((d) => d.tekst)] as const),
    [
      'reacties',
      [
        t.correcties.map((c) => [c.tekst, c.reactie?.tekst]),
        t.ondertekeningen.map((o) => [o.opmerking, o.gevraagd.map((g) => g.omschrijving)]),
        t.afsluiting?.toelichting,
      ],
    ],
  ];
}

function aanvraag(t: AanvraagToestand): Delen {
  return [
    [
      'aanvraag',
      [
        [t.aanvraag?.toelichting, t.aanvraag?.gevraagd.map((g) => [g.omschrijving, g.motiveringPgb])],
        t.aanvullingen.map((a) => [a.toelichting, a.ontvangen?.tekst]),
        t.mededelingen.map((m) => m.reden),
      ],
    ],
  ];
}

function besluit(t: BesluitToestand): Delen {
  return [
    [
      'besluit',
      [
        t.beoordeling?.toelichtingen,
        t.concept?.inhoud,
        t.belpogingen.map((b) => [b.weergave, b.reactie]),
        t.toetsingen.map((x) => x.opmerking),
      ],
    ],
  ];
}

function bezwaar(t: BezwaarToestand): Delen {
  return [
    [
      'bezwaar',
      [
        t.contacten.map((c) => c.weergave),
        t.bezwaren.map((b) => [
          b.tekst,
          b.redenTeLaat,
          b.herstel.map((h) => [h.toelichting, h.antwoord?.tekst]),
          b.zittingen.map((z) => z.gehouden?.verslag),
          b.afgezien?.toelichting,
          b.advies?.advies,
          b.beslissingen.map((d) => [d.motivering, d.afwijking]),
          b.beroepen.map((x) => [x.zaaknummer, x.gronden, x.uitspraak?.samenvatting]),
        ]),
        t.vervangingen.map((v) => v.tekst),
      ],
    ],
  ];
}

function doorbraak({ verkenning, delen, plannen, besluiten, evaluaties, einde }: DoorbraakToestand): Delen {
  const { perspectief, blokkades } = delen;
  return [
    [
      'doorbraak',
      [
        verkenning?.aanleiding,
        perspectief && [
          perspectief.perspectief,
          perspectief.eigenDeel,
          perspectief.steun,
          perspectief.eersteStap,
        ],
        blokkades?.situatie.map(({ feit, bron }) => [feit, bron]),
        blokkades?.blokkades.map(({ tekst, partij, artikel, ruimte }) => [tekst, partij, artikel, ruimte]),
        blokkades?.geprobeerd,
        delen.opties.map((o) => [o.naam, o.legitimiteit, o.betrokkenheid, o.rendement]),
        delen.kosten.map((rij) => rij.post),
        plannen.map((plan) => [plan.waarom, plan.terugval, plan.acties.map(({ wie, wat }) => [wie, wat])]),
        besluiten.map((besluit) => [besluit.motivering, besluit.voorwaarden]),
        evaluaties.map((evaluatie) => evaluatie.lessen.map(({ tekst }) => tekst)),
        einde?.toelichting,
      ],
    ],
  ];
}

function terugblik({ beelden, terugblikken, teksten }: TerugblikToestand): Delen {
  return [
    [
      'terugblik',
      [
        beelden.map((b) => [b.teksten.map(({ tekst }) => tekst), b.woorden]),
        terugblikken.map((t) => [t.woordenInwoner, t.woordenMedewerker]),
      ],
    ],
    ['gevaltekst', teksten.slice(-1).map((t) => [t.tekst, t.reden])],
  ];
}

function rechten({ verzoeken }: RechtenToestand): Delen {
  return [
    [
      'rechten',
      verzoeken.map((v) => [
        [v.tekst, v.verlenging?.reden, v.besluit?.motivering, v.uitgevoerd?.toelichting],
        [v.ingetrokken?.reden, v.opgeheven?.reden],
      ]),
    ],
  ];
}

function overleg({ casussen }: OverlegToestand): Delen {
  return [
    [
      'overleg',
      casussen.map((c) => [
        c.vraag,
        c.casus,
        c.toegangen.map(({ waarom }) => waarom),
        c.besproken && [c.besproken.dilemma, c.besproken.advies, c.besproken.geleerd],
        c.gewogen?.motivering,
      ]),
    ],
  ];
}

/**
 * The notes of a dossier by part, as they count now. Letters are made of these same texts, so what
 * stands in a letter is found where it was written.
 */
export function zoekteksten(t: DossierToestand): readonly Zoektekst[] {
  return [
    ...melding(t.melding),
    ...screening(t.screening),
    ...contact(t.contact),
    ...onderzoek(t.onderzoek),
    ...toets(t.toets),
    ...verslag(t.verslag),
    ...aanvraag(t.aanvraag),
    ...besluit(t.besluit),
    ...bezwaar(t.bezwaar),
    ...doorbraak(t.doorbraak),
    ...terugblik(t.terugblik),
    ...rechten(t.rechten),
    ...overleg(t.overleg),
    ['levering', leveringteksten(t.levering)] as const,
    ['voortzetting', voortzettingteksten(t.voortzetting)] as const,
  ]
    .map(([deel, waarden]) => ({ deel, tekst: geschreven(waarden).join('\n').slice(0, HOOGSTENS) }))
    .filter(({ tekst }) => tekst !== '');
}
