import type { AanvraagMogelijk } from '../brieven/gegevensDwangsom.ts';
import type { Afsluiting } from '../brieven/gegevensMelding.ts';
import type { Verslag } from '../brieven/gegevensVerslag.ts';
import { datumVan, plusWeken, tijdstip } from '../kern/datum.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { briefkop, gerekend } from '../melding/briefkop.ts';
import { eersteOntvangst, haalMelding } from '../melding/weigeringen.ts';
import { AANWEZIGENAAM, VORMNAAM } from '../onderzoek/namen.ts';
import { bereken } from '../recht/termijnen.ts';
import type { ZonderAanvraagAfgesloten } from './gebeurtenissen.ts';
import { AFSLUITREDEN_IN_BRIEF, VERSLAGDEELNAAM } from './namen.ts';
import type { TotVerslag, VerslagCorrectie, VerzondenVerslag } from './toestand.ts';

const AUTEUR: Readonly<Record<VerslagCorrectie['van'], string>> = {
  inwoner: 'Inwoner',
  vertegenwoordiger: 'Vertegenwoordiger',
  mantelzorger: 'Mantelzorger',
};

/** What the resident chose, for the copy in the file: the last signature under this edition. */
function ondertekend(t: TotVerslag, verslag: VerzondenVerslag): Verslag['ondertekend'] {
  const laatste = t.verslag.ondertekeningen.findLast((o) => o.verslag === verslag.id);
  if (!laatste) return null;
  const { inwoner } = haalMelding(t);
  const namens = t.melding.betrokkenen.find((b) => b.rol === 'vertegenwoordiger')?.naam;
  return {
    op: laatste.ontvangenOp,
    door: laatste.doorVertegenwoordiger
      ? (namens ?? 'de vertegenwoordiger')
      : `${inwoner.voornamen} ${inwoner.achternaam}`.trim(),
    keuzes: [laatste.keuze, ...(laatste.metVerzoekOmMaatwerk ? (['metVerzoek'] as const) : [])],
  };
}

/** D05: the report as sent, with everything that was added to it until now. */
export function verslagbrief(t: TotVerslag, verslag: VerzondenVerslag, c: Briefcontext): Verslag {
  const melding = haalMelding(t);
  const { regels, clientondersteuning: steun } = c.inrichting;
  const begin = eersteOntvangst(t.melding) ?? melding.ontvangenOp;
  const { inwoner } = melding;
  return {
    ...briefkop(t, c),
    brief: 'verslag',
    versie: verslag.uitgave,
    inwoner: {
      naam: `${inwoner.voornamen} ${inwoner.achternaam}`.trim(),
      geboortedatum: inwoner.geboortedatum,
      bsn: t.onderzoek.identiteit ? inwoner.bsn : null,
      adres: [
        `${inwoner.adres.straat} ${inwoner.adres.huisnummer}`.trim(),
        `${inwoner.adres.postcode} ${inwoner.adres.woonplaats}`.trim(),
      ]
        .filter((regel) => regel !== '')
        .join(', '),
    },
    meldingOntvangenOp: begin,
    vastgesteldOp: verslag.op,
    onderzoekUiterlijk: gerekend(
      bereken({ termijn: 'wmoSchriftelijkeWeergave', begin }, regels.kalender, regels.uitleg),
    ),
    gesprekken: t.onderzoek.gesprekken
      .filter((g) => g.feiten.vorm !== 'zonderGesprek')
      .map((g) => ({
        op: g.feiten.op,
        waar: VORMNAAM[g.feiten.vorm],
        aanwezig: g.feiten.aanwezigen.map((a) => AANWEZIGENAAM[a]),
      })),
    zonderGesprek: t.onderzoek.gesprekken.flatMap((g) => g.inhoud.redenZonderGesprek ?? []).at(-1) ?? null,
    delen: verslag.delen.map(({ deel, tekst }) => ({
      kop: VERSLAGDEELNAAM[deel],
      blokken: [{ soort: 'alinea', tekst }],
      artikel: null,
    })),
    correcties: t.verslag.correcties
      .filter((x) => x.bij === verslag.id)
      .map((x) => ({
        op: x.ontvangenOp,
        auteur: x.deel ? `${AUTEUR[x.van]}, bij ‘${VERSLAGDEELNAAM[x.deel]}’` : AUTEUR[x.van],
        tekst: x.tekst,
        reactie: x.reactie
          ? { op: datumVan(tijdstip(x.reactie.op)), door: 'de gemeente', tekst: x.reactie.tekst }
          : null,
      })),
    retour: {
      datum: plusWeken(verslag.op, 2),
      uitleg: 'Dat is twee weken na dit verslag. Het is geen wettelijke termijn; later mag ook.',
    },
    ondertekend: ondertekend(t, verslag),
    clientondersteuning: {
      naam: steun.organisatie,
      telefoon: steun.telefoon,
      website: steun.website,
      email: null,
    },
  };
}

/** The six weeks are over: an aanvraag may be made now, and how (Wmo 2.3.2 lid 9). No decision. */
export function aanvraagMogelijk(t: TotVerslag, c: Briefcontext): AanvraagMogelijk {
  const melding = haalMelding(t);
  const { huisstijl, brieven, regels, clientondersteuning: steun } = c.inrichting;
  const begin = eersteOntvangst(t.melding) ?? melding.ontvangenOp;
  return {
    ...briefkop(t, c),
    brief: 'aanvraagMogelijk',
    meldingOntvangenOp: begin,
    hulpvraag: melding.hulpvraag,
    onderzoekUiterlijk: gerekend(bereken({ termijn: 'wmoOnderzoek', begin }, regels.kalender, regels.uitleg)),
    wijzen: [
      'Log in op Mijn hulpvraag en kies ‘Voorziening aanvragen’.',
      `Of bel ${brieven.contact.telefoon}; wij vullen het formulier samen met u in.`,
      `Of stuur een brief naar ${huisstijl.postadres.join(', ')}. Zet erin wat u aanvraagt, de datum en uw handtekening.`,
    ],
    clientondersteuning: {
      naam: steun.organisatie,
      telefoon: steun.telefoon,
      website: steun.website,
      email: null,
    },
  };
}

/** Closed without an aanvraag: why, and that applying stays possible (Wmo 2.3.2 lid 9). No decision. */
export function afsluitbriefZonderAanvraag(
  t: TotVerslag,
  { feiten, inhoud }: ZonderAanvraagAfgesloten,
  c: Briefcontext,
): Afsluiting {
  const melding = haalMelding(t);
  const { organisatie, telefoon, website } = c.inrichting.clientondersteuning;
  return {
    ...briefkop(t, c),
    brief: 'afsluiting',
    meldingOntvangenOp: eersteOntvangst(t.melding) ?? melding.ontvangenOp,
    hulpvraag: melding.hulpvraag,
    waarom: [AFSLUITREDEN_IN_BRIEF[feiten.reden], inhoud.toelichting.trim()].filter(Boolean).join('\n\n'),
    adviezen: [],
    instemming: null,
    clientondersteuning: { naam: organisatie, telefoon, website, email: null },
  };
}
