import type { Verslag } from '../brieven/gegevensVerslag.ts';
import { datumVan, plusWeken, tijdstip } from '../kern/datum.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { briefkop, gerekend } from '../melding/briefkop.ts';
import { eersteOntvangst, haalMelding } from '../melding/weigeringen.ts';
import { AANWEZIGENAAM, VORMNAAM } from '../onderzoek/namen.ts';
import { bereken } from '../recht/termijnen.ts';
import { VERSLAGDEELNAAM } from './namen.ts';
import type { TotVerslag, VerzondenVerslag } from './toestand.ts';

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
      adres: `${inwoner.adres.straat} ${inwoner.adres.huisnummer}, ${inwoner.adres.postcode} ${inwoner.adres.woonplaats}`,
    },
    meldingOntvangenOp: begin,
    vastgesteldOp: verslag.op,
    onderzoekUiterlijk: gerekend(
      bereken({ termijn: 'wmoSchriftelijkeWeergave', begin }, regels.kalender, regels.uitleg),
    ),
    gesprekken: t.onderzoek.gesprekken.map((g) => ({
      op: g.feiten.op,
      waar: VORMNAAM[g.feiten.vorm],
      aanwezig: g.feiten.aanwezigen.map((a) => AANWEZIGENAAM[a]),
    })),
    delen: verslag.delen.map(({ deel, tekst }) => ({
      kop: VERSLAGDEELNAAM[deel],
      blokken: [{ soort: 'alinea', tekst }],
      artikel: null,
    })),
    correcties: t.verslag.correcties
      .filter((x) => x.bij === verslag.id)
      .map((x) => ({
        op: x.ontvangenOp,
        auteur: x.van,
        tekst: x.tekst,
        reactie: x.reactie
          ? { op: datumVan(tijdstip(x.reactie.op)), door: 'de gemeente', tekst: x.reactie.tekst }
          : null,
      })),
    retour: {
      datum: plusWeken(verslag.op, 2),
      uitleg: 'Dat is twee weken na dit verslag. Het is geen wettelijke termijn; later mag ook.',
    },
    ondertekend: null,
    clientondersteuning: {
      naam: steun.organisatie,
      telefoon: steun.telefoon,
      website: steun.website,
      email: null,
    },
  };
}
