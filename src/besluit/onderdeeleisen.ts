import type { Aanvraag } from '../aanvraag/toestand.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { VOORLIGGEND } from './beoordeling.ts';
import type { Onderdeelbesluit, OnderdeelTekst } from './gebeurtenissen.ts';
import type { TotBesluit } from './toestand.ts';
import { tekstOntbreekt } from './weigeringen.ts';

type Gevraagd = Aanvraag['gevraagd'][number];

/** One requested provision with what is decided and written about it. */
export interface Onderdeel {
  readonly gevraagd: Gevraagd;
  readonly besluit: Onderdeelbesluit;
  readonly tekst: OnderdeelTekst | undefined;
}

/** Field of the form: `onderdeel.GV1.doel`. */
export function onderdeelveld(onderdeel: Pick<Gevraagd, 'id'>, deel: string): string {
  return `onderdeel.${onderdeel.id}.${deel}`;
}

/** Is (part of) what was asked given? */
export function krijgt({ beslissing }: Pick<Onderdeelbesluit, 'beslissing'>): boolean {
  return beslissing === 'toekennen' || beslissing === 'gedeeltelijk';
}

/** Effectuering: what, what for, how much, by whom, from when, how to start (Beleidsregels Stein 3.8). */
export function effectueringsEisen(
  o: Onderdeel,
  t: TotBesluit,
  regels: Pick<LokaleRegels, 'voorzieningen'>,
): readonly (Weigering | undefined)[] {
  if (!krijgt(o.besluit)) return [];
  const { besluit, gevraagd, tekst } = o;
  const fout = (deel: string, code: string, reden: string, uitweg: string, artikel: string): Weigering => ({
    code,
    reden,
    artikel,
    uitweg,
    veld: onderdeelveld(gevraagd, deel),
  });
  const leeg = (waarde: string | undefined, deel: string, reden: string): Weigering | undefined =>
    tekstOntbreekt(waarde, onderdeelveld(gevraagd, deel), `${deel}Ontbreekt`, reden, 'Beleidsregels 3.8');
  const voorziening = vindVoorziening(besluit.voorziening, regels);
  return [
    voorziening?.soort === 'maatwerk'
      ? undefined
      : fout(
          'voorziening',
          'geenMaatwerkvoorziening',
          voorziening
            ? `${voorziening.naam} is geen maatwerkvoorziening. Daar is geen besluit voor nodig.`
            : 'Deze voorziening kent de gemeente niet.',
          'Kies een maatwerkvoorziening uit de lijst.',
          'Wmo 2.3.5 lid 3',
        ),
    voorziening?.soort === 'maatwerk' && voorziening.eenheid === null
      ? fout(
          'voorziening',
          'eenheidOntbreekt',
          `Van ${voorziening.naam} is de eenheid niet ingevuld. In de brief zou dan staan hoeveel, maar niet waarvan.`,
          'Vraag de beheerder de eenheid in te vullen, in voorzieningen.yaml van de gemeente.',
          'Beleidsregels 3.8',
        )
      : undefined,
    besluit.omvang !== null && besluit.omvang > 0 && besluit.per !== null
      ? undefined
      : fout(
          'omvang',
          'omvangOntbreekt',
          'Er staat nog niet hoeveel de inwoner krijgt.',
          'Vul de omvang in en kies per week, maand of jaar, of eenmalig.',
          'Beleidsregels 3.8',
        ),
    besluit.ingang !== null
      ? undefined
      : fout(
          'ingang',
          'ingangOntbreekt',
          'Er staat nog niet vanaf wanneer.',
          'Vul de eerste dag in.',
          'Beleidsregels 3.8',
        ),
    besluit.ingang !== null && besluit.einde !== null && besluit.einde < besluit.ingang
      ? fout(
          'einde',
          'eindeVoorIngang',
          'De laatste dag ligt voor de eerste dag.',
          'Kies een latere dag, of laat het veld leeg als er geen einddatum is.',
          'Beleidsregels 3.8',
        )
      : undefined,
    leeg(tekst?.doel, 'doel', 'Er staat nog niet wat de inwoner ermee bereikt.'),
    effectOntbreekt(o, t),
    leeg(tekst?.hoeStarten, 'hoeStarten', 'Er staat nog niet hoe de inwoner kan beginnen.'),
    besluit.vorm === 'natura'
      ? leeg(tekst?.aanbieder, 'aanbieder', 'Er staat nog niet wie de ondersteuning levert.')
      : undefined,
    besluit.eigenBijdrage && voorziening?.eigenBijdrage === false
      ? fout(
          'eigenBijdrage',
          'geenEigenBijdrageMogelijk',
          `Voor ${voorziening.naam} geldt in deze gemeente geen eigen bijdrage.`,
          'Haal het vinkje weg.',
          voorziening.artikelVerordening === null
            ? 'Wmo 2.1.4a'
            : `Wmo 2.1.4a; ${voorziening.artikelVerordening}`,
        )
      : undefined,
    besluit.beslissing === 'gedeeltelijk'
      ? leeg(tekst?.nietToegekend, 'nietToegekend', 'Er staat nog niet wat de inwoner niet krijgt.')
      : undefined,
  ];
}

/** The goal hangs on an effect of the Omgekeerde Toets, where effects were laid down. */
function effectOntbreekt({ besluit, gevraagd }: Onderdeel, t: TotBesluit): Weigering | undefined {
  const bekend = t.toets.effect.gesloten?.waarde.effecten.map(({ id }) => id) ?? [];
  const goed = besluit.effecten.every((id) => bekend.includes(id));
  if (goed && (bekend.length === 0 || besluit.effecten.length > 0)) return undefined;
  return {
    code: 'effectOntbreekt',
    reden: 'Er staat nog niet aan welk effect deze voorziening bijdraagt.',
    artikel: 'Omgekeerde Toets stap 1',
    uitweg: 'Kies een of meer effecten uit het dossier.',
    veld: onderdeelveld(gevraagd, 'effecten'),
  };
}

/** Form of the provision: a pgb only on the resident's wish and on three conditions (Wmo 2.3.6 lid 1-2). */
export function pgbEisen({ besluit, gevraagd, tekst }: Onderdeel): readonly (Weigering | undefined)[] {
  const fout = (deel: string, code: string, reden: string, uitweg: string): Weigering => ({
    code,
    reden,
    artikel: deel === 'vorm' ? 'Wmo 2.3.6 lid 1' : 'Wmo 2.3.6 lid 2',
    uitweg,
    veld: onderdeelveld(gevraagd, deel),
  });
  if (!krijgt(besluit)) return [];
  if (besluit.vorm === 'natura')
    return gevraagd.vorm === 'pgb' && besluit.beslissing === 'toekennen'
      ? [
          fout(
            'vorm',
            'pgbGeweigerd',
            'De inwoner vroeg een pgb. Toekennen in natura wijst een deel van de aanvraag af.',
            'Kies gedeeltelijk toekennen en leg uit waarom geen pgb, of ken het pgb toe.',
          ),
        ]
      : [];
  if (gevraagd.vorm !== 'pgb')
    return [fout('vorm', 'pgbNietGevraagd', 'De inwoner heeft geen pgb gevraagd.', 'Kies zorg in natura.')];
  const voorwaarden = besluit.pgb;
  return [
    voorwaarden?.kanTaken && voorwaarden.gemotiveerd && voorwaarden.kwaliteit
      ? undefined
      : fout(
          'pgb',
          'pgbVoorwaardenNietVervuld',
          'Aan een of meer voorwaarden voor een pgb is niet voldaan.',
          'Ken toe in natura en leg uit waarom geen pgb, of vul aan waaruit blijkt dat het wel kan.',
        ),
    besluit.bedragPerJaar !== null && besluit.bedragPerJaar > 0
      ? undefined
      : fout('bedragPerJaar', 'pgbHoogteOntbreekt', 'De hoogte van het pgb ontbreekt.', 'Vul het bedrag in.'),
    tekstOntbreekt(
      tekst?.pgb?.berekening,
      onderdeelveld(gevraagd, 'pgbBerekening'),
      'pgbBerekeningOntbreekt',
      'Er staat nog niet hoe het pgb is berekend.',
      'Wmo 2.3.6 lid 2',
    ),
    tekstOntbreekt(
      tekst?.pgb?.voorwaarden,
      onderdeelveld(gevraagd, 'pgbVoorwaarden'),
      'pgbVoorwaardentekstOntbreekt',
      'Er staat nog niet onder welke voorwaarden de inwoner het pgb krijgt.',
      'Wmo 2.3.6',
    ),
    tekstOntbreekt(
      tekst?.pgb?.verantwoording,
      onderdeelveld(gevraagd, 'pgbVerantwoording'),
      'pgbVerantwoordingOntbreekt',
      'Er staat nog niet hoe de inwoner het pgb verantwoordt.',
      'Wmo 2.3.6 lid 2',
    ),
  ];
}

/** Why, and for a refusal why what comes first is enough (Awb 3:46; Wmo 2.3.5 lid 3 and 6). */
export function motiveringsEisen(o: Onderdeel, t: TotBesluit): readonly (Weigering | undefined)[] {
  const { besluit, gevraagd, tekst } = o;
  if (besluit.beslissing === 'buitenBehandeling') return [];
  return [
    tekstOntbreekt(
      tekst?.motivering,
      onderdeelveld(gevraagd, 'motivering'),
      'motiveringOntbreekt',
      'Er staat nog niet waarom dit het besluit is.',
      'Awb 3:46, 3:47',
    ),
    besluit.beslissing !== 'toekennen' && steuntOpVoorliggend(t) && !weigertPgb(o)
      ? tekstOntbreekt(
          tekst?.voorliggend,
          onderdeelveld(gevraagd, 'voorliggend'),
          'voorliggendOntbreekt',
          'Er staat nog niet waarom wat voorgaat hier genoeg is.',
          'Wmo 2.3.5 lid 3 en 6',
          'Noem elke mogelijkheid en leg uit waarom die voor deze inwoner genoeg is.',
        )
      : undefined,
  ];
}

function steuntOpVoorliggend(t: TotBesluit): boolean {
  return nietVoldaan(t).some(({ criterium }) => VOORLIGGEND.includes(criterium));
}

/** Help is given, but not as the pgb that was asked for. */
export function weigertPgb({ besluit, gevraagd }: Onderdeel): boolean {
  return besluit.beslissing === 'gedeeltelijk' && gevraagd.vorm === 'pgb' && besluit.vorm === 'natura';
}

/** Criteria that were judged not (wholly) met. */
export function nietVoldaan(t: TotBesluit) {
  return (t.besluit.beoordeling?.criteria ?? []).filter(
    ({ oordeel }) => oordeel === 'deels' || oordeel === 'voldoetNiet',
  );
}
