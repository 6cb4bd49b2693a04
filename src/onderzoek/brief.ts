import type { UitnodigingGesprek } from '../brieven/gegevensMelding.ts';
import { datumLang, datumVan } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { briefkop, gerekend } from '../melding/briefkop.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import { bereken } from '../recht/termijnen.ts';
import type { GesprekGepland } from './gebeurtenissen.ts';
import { duurTekst, uurVan } from './gesprekstijd.ts';
import type { Advies, TotOnderzoek } from './toestand.ts';

/** D02: the invitation to the conversation (procedure § 6, § 20). */
export function uitnodigingGesprek(
  t: TotOnderzoek,
  g: Vastgelegd<GesprekGepland>,
  c: Briefcontext,
): UitnodigingGesprek {
  const kop = briefkop(t, c);
  const { begin, duurMinuten, tolk } = g.feiten;
  const { regels, clientondersteuning: steun } = c.inrichting;
  const melding = haalMelding(t);
  const taal = melding.inhoud.taal.trim();
  const plan = bereken(
    { termijn: 'wmoPersoonlijkPlan', begin: melding.ontvangenOp },
    regels.kalender,
    regels.uitleg,
  );
  return {
    ...kop,
    brief: 'uitnodigingGesprek',
    dag: datumVan(begin),
    tijd: uurVan(begin),
    duur: duurTekst(duurMinuten),
    plaats: plaatsTekst(g),
    afspraak: `Deze dag en plaats hebben wij op ${datumLang(datumVan(g.op))} met u afgesproken.`,
    metWie: `${kop.contact.naam}, ${kop.contact.functie}`,
    klaarleggen: [],
    tolk: tolk ? `Er komt een tolk mee${taal === '' ? '' : ` voor ${taal}`}.` : null,
    clientondersteuning: {
      naam: steun.organisatie,
      telefoon: steun.telefoon,
      website: steun.website,
      email: null,
    },
    // Handed in already, or the seven days are over: the letter then asks to bring it along.
    persoonlijkPlanUiterlijk: t.melding.persoonlijkPlan || plan.uiterlijk < c.datum ? null : gerekend(plan),
  };
}

function plaatsTekst({ feiten, inhoud }: GesprekGepland): string {
  const { plaats } = inhoud;
  const met = (waar: string): string => (plaats.trim() === '' ? waar : `${waar}, ${plaats}`);
  switch (feiten.vorm) {
    case 'huisbezoek':
      return met('bij u thuis');
    case 'opKantoor':
      return met('op ons kantoor');
    case 'telefonisch':
      return 'aan de telefoon: wij bellen u';
    case 'beeldbellen':
      return 'via beeldbellen';
    case 'elders':
      return plaats;
  }
}

/** The message to the adviser: the link and until when, nothing about the resident (AVG 32). */
export function adviesbericht(
  advies: Advies,
  adres: string,
  gemeentenaam: string,
): { readonly aan: string; readonly onderwerp: string; readonly tekst: string } {
  return {
    aan: advies.email,
    onderwerp: `Gemeente ${gemeentenaam} vraagt u om advies`,
    tekst: [
      advies.adviseur === '' ? 'Goedendag,' : `Goedendag ${advies.adviseur},`,
      `Gemeente ${gemeentenaam} vraagt u om advies in een onderzoek. De vraag staat achter deze link:`,
      adres,
      `Wij ontvangen uw advies graag voor ${datumLang(advies.gewenstOp)}. De link werkt tot en met ${datumLang(advies.linkTotEnMet)} en opent alleen deze vraag. Geef de link niet door.`,
      `Gemeente ${gemeentenaam}`,
    ].join('\n\n'),
  };
}
