import type {
  MededelingTermijn,
  OntvangstbevestigingAanvraag,
  Opschortingsbericht,
  UitnodigingAanvullen,
} from '../brieven/gegevensAanvraag.ts';
import { datumLang } from '../kern/datum.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { briefkop, gerekend } from '../melding/briefkop.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import type { Berekening } from '../recht/termijnen.ts';
import { bereken } from '../recht/termijnen.ts';
import type {
  AanvullingGevraagd,
  OpschortingVastgelegd,
  TermijnMededelingGedaan,
  UitstelIngestemd,
} from './gebeurtenissen.ts';
import { ONTBREKEND_WAAROM, ONTBREKENDNAAM, OPSCHORTING_IN_BRIEF, VORM_IN_ZIN } from './namen.ts';
import { haalAanvraag } from './lopend.ts';
import type { TotAanvraag } from './toestand.ts';
import { beslistermijn } from './toestand.ts';

/** What was asked for, each by its name. */
export function aanvraagNamen(t: TotAanvraag, c: Briefcontext): readonly string[] {
  return haalAanvraag(t).gevraagd.map((g) => {
    const naam = vindVoorziening(g.voorziening, c.inrichting.regels)?.naam ?? g.voorziening;
    return g.vorm === 'pgb' ? `${naam}, met een persoonsgebonden budget` : naam;
  });
}

function termijn(t: TotAanvraag, c: Briefcontext): Berekening {
  const { kalender, uitleg } = c.inrichting.regels;
  return (
    beslistermijn(t.aanvraag, c.inrichting.regels) ??
    bereken({ termijn: 'wmoBeslissing', begin: haalAanvraag(t).ontvangenOp }, kalender, uitleg)
  );
}

/** D08: received, and when the decision comes (Wmo 2.3.5 lid 2; Awb 2:17). */
export function ontvangstbevestigingAanvraag(t: TotAanvraag, c: Briefcontext): OntvangstbevestigingAanvraag {
  const aanvraag = haalAanvraag(t);
  return {
    ...briefkop(t, c),
    brief: 'ontvangstbevestigingAanvraag',
    ontvangenOp: aanvraag.ontvangenOp,
    vorm: VORM_IN_ZIN[aanvraag.vorm],
    gevraagd: aanvraagNamen(t, c),
    beslisdatum: gerekend(termijn(t, c)),
    kopie: kopie(t, c),
  };
}

/** What the applicant typed, back to them; on paper they have it themselves (Awb 2:17). */
function kopie(t: TotAanvraag, c: Briefcontext): OntvangstbevestigingAanvraag['kopie'] {
  const aanvraag = haalAanvraag(t);
  if (!aanvraag.elektronisch) return [];
  const namen = aanvraagNamen(t, c);
  return [
    { label: 'Aangevraagd', waarde: namen.join('; ') },
    ...aanvraag.gevraagd.flatMap((g, i) => [
      ...(g.omschrijving ? [{ label: `Toelichting bij ${namen[i] ?? ''}`, waarde: g.omschrijving }] : []),
      ...(g.motiveringPgb ? [{ label: 'Waarom een pgb', waarde: g.motiveringPgb }] : []),
    ]),
    ...(aanvraag.toelichting ? [{ label: 'Toelichting', waarde: aanvraag.toelichting }] : []),
  ];
}

/** D09: what is missing, until when, and that the term stands still (Awb 4:5, 4:15). */
export function uitnodigingAanvullen(
  t: TotAanvraag,
  g: AanvullingGevraagd,
  c: Briefcontext,
): UitnodigingAanvullen {
  const { brieven, huisstijl } = c.inrichting;
  return {
    ...briefkop(t, c),
    brief: 'uitnodigingAanvullen',
    ontvangenOp: haalAanvraag(t).ontvangenOp,
    gevraagd: aanvraagNamen(t, c),
    ontbreekt: [
      ...g.feiten.ontbreekt.map((o) => ({ wat: ONTBREKENDNAAM[o], waarom: ONTBREKEND_WAAROM[o] })),
      ...(g.inhoud.toelichting ? [{ wat: 'Uitleg', waarom: g.inhoud.toelichting }] : []),
    ],
    uiterlijk: {
      datum: g.feiten.hersteltermijnTotEnMet,
      uitleg: `Wij vragen dit op ${datumLang(g.feiten.op)}. Vanaf de dag erna staat onze beslistermijn stil.`,
    },
    wijzen: [
      `Stuur het per post naar ${huisstijl.postadres.join(', ')}.`,
      'Of log in op Mijn hulpvraag en vul het daar aan.',
      `Of bel ${brieven.contact.telefoon}; wij helpen u.`,
    ],
  };
}

/** D10: the decision will be late. The legal term stays as it is (Awb 4:14 lid 1). */
export function mededelingTermijn(
  t: TotAanvraag,
  g: TermijnMededelingGedaan,
  c: Briefcontext,
): MededelingTermijn {
  return {
    ...briefkop(t, c),
    brief: 'mededelingTermijn',
    aanvraagOntvangenOp: haalAanvraag(t).ontvangenOp,
    gevraagd: aanvraagNamen(t, c),
    wettelijkeBeslisdatum: gerekend(termijn(t, c)),
    nieuweDatum: {
      datum: g.feiten.nieuweDatum,
      uitleg: 'Dat is de eerste dag waarop wij denken te kunnen beslissen.',
    },
    reden: g.inhoud.reden,
    postadres: c.inrichting.huisstijl.postadres,
  };
}

/** The term does stand still: from when to when, on which ground, and the new last day (Awb 4:15 lid 3 en 4). */
export function opschortingsbericht(
  t: TotAanvraag,
  g: UitstelIngestemd | OpschortingVastgelegd,
  c: Briefcontext,
): Opschortingsbericht {
  const grond = g.soort === 'uitstelIngestemd' ? 'opInstemming' : g.feiten.grond;
  const { van, totEnMet } = g.feiten;
  // The letter is made of the state right after this fact: without its last period it is as it was.
  const eerder = { ...t, aanvraag: { ...t.aanvraag, uitstel: t.aanvraag.uitstel.slice(0, -1) } };
  return {
    ...briefkop(t, c),
    brief: 'opschorting',
    aanvraagOntvangenOp: haalAanvraag(t).ontvangenOp,
    gevraagd: aanvraagNamen(t, c),
    van,
    totEnMet,
    grond: OPSCHORTING_IN_BRIEF[grond].waarom,
    artikel: OPSCHORTING_IN_BRIEF[grond].artikel,
    uitleg: g.inhoud.toelichting,
    eerdereBeslisdatum: termijn(eerder, c).uiterlijk,
    nieuweBeslisdatum: gerekend(termijn(t, c)),
    postadres: c.inrichting.huisstijl.postadres,
  };
}
