import type { Aanvraag } from '../aanvraag/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { zelfde } from '../kern/canoniek.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { BEHANDELAARS } from '../onderzoek/rollen.ts';
import { magBehandelen } from './behandelen.ts';
import { magNietBuitenBehandeling } from './buitenbehandeling.ts';
import type {
  BesluitGebeurtenis,
  BesluitVoorbereid,
  Onderdeelbesluit,
  OnderdeelTekst,
  Stapteksten,
  Toetsteksten,
} from './gebeurtenissen.ts';
import { kostenInNatura } from './kosten.ts';
import type { Onderdeel } from './onderdeeleisen.ts';
import { effectueringsEisen, krijgt, motiveringsEisen, onderdeelveld, pgbEisen } from './onderdeeleisen.ts';
import { tegenspraken } from './tegenspraak.ts';
import type { TotBesluit } from './toestand.ts';
import { haalAanvraag } from './weigeringen.ts';

export interface BesluitVoorbereiden {
  readonly soort: 'besluitVoorbereiden';
  readonly onderdelen: readonly Onderdeelbesluit[];
  readonly teksten: readonly OnderdeelTekst[];
  /** Day on which the municipality looks again (Wmo 2.3.9); null when nothing is granted. */
  readonly heronderzoekOp: Datum | null;
  readonly feiten: string;
  readonly onderzoeksstappen: Stapteksten;
  readonly afweging: string;
  /** What was done with the advice; '' without advice. */
  readonly adviezen: string;
  /** Only when an Omgekeerde Toets was finished. */
  readonly toetsstappen: Toetsteksten | null;
  /** One condition per line. */
  readonly voorwaarden: string;
}

export const besluitVoorbereiden: Handeling<
  BesluitVoorbereiden,
  TotBesluit,
  BesluitGebeurtenis,
  LokaleRegels
> = {
  titel: 'Besluit voorbereiden',
  artikel: 'Wmo 2.3.5 lid 2, Awb 3:46',
  rollen: BEHANDELAARS,
  mag: magBehandelen,
  decide: (o, t, ctx) => {
    const aanvraag = haalAanvraag(t);
    const onderdelen = onderdelenVan(aanvraag, o.onderdelen, o.teksten);
    const buiten = o.onderdelen.filter(({ beslissing }) => beslissing === 'buitenBehandeling');
    return tenzij(
      [
        ...ontbrekendeOnderdelen(o, aanvraag),
        buiten.length > 0 ? magNietBuitenBehandeling(t, ctx.regels, ctx.vandaag) : undefined,
        buiten.length > 0 && buiten.length < o.onderdelen.length ? ALLES_OF_NIETS : undefined,
        buiten.length < o.onderdelen.length && t.besluit.beoordeling === null ? GEEN_BEOORDELING : undefined,
        ...onderdelen.flatMap((onderdeel) => [
          ...effectueringsEisen(onderdeel, t, ctx.regels),
          ...pgbEisen(onderdeel),
          ...motiveringsEisen(onderdeel, t),
        ]),
        ...tegenspraken(onderdelen, t),
      ],
      () => {
        const concept = voorbereid(o, t, aanvraag, ctx.regels);
        return ligtErAl(concept, t) ? [] : [concept];
      },
    );
  },
};

/** What was asked, with what is decided and written about it. */
export function onderdelenVan(
  aanvraag: Pick<Aanvraag, 'gevraagd'>,
  besluiten: readonly Onderdeelbesluit[],
  teksten: readonly OnderdeelTekst[],
): readonly Onderdeel[] {
  return aanvraag.gevraagd.flatMap((gevraagd) => {
    const besluit = besluiten.find((b) => b.gevraagd === gevraagd.id);
    const tekst = teksten.find((b) => b.gevraagd === gevraagd.id);
    return besluit ? [{ gevraagd, besluit, tekst }] : [];
  });
}

const ALLES_OF_NIETS: Weigering = {
  code: 'buitenBehandelingGeheel',
  reden: 'Niet in behandeling nemen gaat over de hele aanvraag.',
  artikel: 'Awb 4:5 lid 1',
  uitweg: 'Kies bij elk onderdeel niet in behandeling nemen, of beslis overal inhoudelijk.',
};

const GEEN_BEOORDELING: Weigering = {
  code: 'geenBeoordeling',
  reden: 'De aanvraag is nog niet beoordeeld op de criteria van de wet.',
  artikel: 'Wmo 2.3.5 lid 3',
  uitweg: 'Leg eerst de beoordeling vast.',
};

function ontbrekendeOnderdelen(
  o: BesluitVoorbereiden,
  aanvraag: Aanvraag,
): readonly (Weigering | undefined)[] {
  const bekend = aanvraag.gevraagd.map(({ id }) => id);
  return [
    ...aanvraag.gevraagd.map((gevraagd): Weigering | undefined =>
      o.onderdelen.filter((b) => b.gevraagd === gevraagd.id).length === 1
        ? undefined
        : {
            code: 'onderdeelOntbreekt',
            reden: `Er is nog niet besloten over: ${gevraagd.omschrijving || gevraagd.voorziening}.`,
            artikel: 'Wmo 2.3.5 lid 2',
            uitweg: 'Neem over elke gevraagde voorziening een besluit.',
            veld: onderdeelveld(gevraagd, 'beslissing'),
          },
    ),
    o.onderdelen.every((b) => bekend.includes(b.gevraagd))
      ? undefined
      : {
          code: 'nietGevraagd',
          reden: 'Er is besloten over iets dat niet is aangevraagd.',
          artikel: 'Wmo 2.3.5 lid 1',
          uitweg: 'Besluit alleen over wat de inwoner vroeg.',
        },
  ];
}

/**
 * What is refused has no scope, no start and no amount. What natura costs follows from the tariff where
 * there is one, so that nobody types an amount below the threshold of the mandate.
 */
function zuiver(besluit: Onderdeelbesluit, regels: LokaleRegels): Onderdeelbesluit {
  if (krijgt(besluit) && besluit.vorm === 'pgb') return besluit;
  if (krijgt(besluit))
    return { ...besluit, bedragPerJaar: kostenInNatura(besluit, regels) ?? besluit.bedragPerJaar };
  const { gevraagd, beslissing, voorziening, vorm } = besluit;
  return {
    gevraagd,
    beslissing,
    voorziening,
    vorm,
    ingang: null,
    einde: null,
    omvang: null,
    per: null,
    bedragPerJaar: null,
    eigenBijdrage: false,
    effecten: [],
  };
}

function voorbereid(
  o: BesluitVoorbereiden,
  t: TotBesluit,
  aanvraag: Aanvraag,
  regels: LokaleRegels,
): BesluitVoorbereid {
  const onderdelen = aanvraag.gevraagd.flatMap(({ id }) => o.onderdelen.filter((b) => b.gevraagd === id));
  const getoetst = t.toets.uitkomst.gesloten !== null;
  return {
    soort: 'besluitVoorbereid',
    feiten: {
      id: volgendOnderdeel('B', t.besluit.aantalConcepten),
      aanvraag: aanvraag.id,
      onderdelen: onderdelen.map((besluit) => zuiver(besluit, regels)),
      heronderzoekOp: onderdelen.some(krijgt) ? o.heronderzoekOp : null,
      gebruiktToets: getoetst,
    },
    inhoud: {
      onderdelen: o.teksten,
      feiten: o.feiten,
      afweging: o.afweging,
      adviezen: o.adviezen,
      omgekeerdeToets: getoetst && o.toetsstappen ? Object.values(o.toetsstappen).join('\n') : '',
      voorwaarden: o.voorwaarden,
      onderzoeksstappen: o.onderzoeksstappen,
      ...(getoetst && o.toetsstappen ? { toetsstappen: o.toetsstappen } : {}),
    },
  };
}

function ligtErAl(nieuw: BesluitVoorbereid, t: TotBesluit): boolean {
  const { concept } = t.besluit;
  if (!concept || t.besluit.genomen) return false;
  return (
    zelfde({ ...concept.feiten, id: '' }, { ...nieuw.feiten, id: '' }) && zelfde(concept.inhoud, nieuw.inhoud)
  );
}
