import type { Datum } from '../kern/datum.ts';
import { datum, datumLang } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { InwonerGegevens, MelderGegevens, MelderSoort } from './gebeurtenissen.ts';
import type { MeldingKern, MeldingToestand, TotMelding } from './toestand.ts';

/** The Wmo 2015 is in force since this day: no melding can be older. */
const WMO_VAN_KRACHT = datum('2015-01-01');
const OUDSTE_GEBOORTE = datum('1900-01-01');

/** Refuses a date of receipt that cannot be. */
export function ongeldigeOntvangst(ontvangenOp: Datum, vandaag: Datum): Weigering | undefined {
  if (ontvangenOp > vandaag)
    return {
      code: 'ontvangstInToekomst',
      reden: `De ontvangstdatum ${datumLang(ontvangenOp)} ligt in de toekomst.`,
      artikel: 'Wmo 2.3.2 lid 1',
      uitweg: 'Vul de dag in waarop het bericht echt binnenkwam.',
      veld: 'ontvangenOp',
    };
  if (ontvangenOp < WMO_VAN_KRACHT)
    return {
      code: 'ontvangstVoorWmo',
      reden: `De ontvangstdatum ${datumLang(ontvangenOp)} ligt voor de Wmo 2015.`,
      artikel: 'Wmo 2.3.2 lid 1',
      uitweg: 'Controleer het jaartal.',
      veld: 'ontvangenOp',
    };
  return undefined;
}

/** Refuses a resident without a name or with a birth date that cannot be (Wmo 5.2.9). */
export function ongeldigeInwoner(
  inwoner: InwonerGegevens,
  vandaag: Datum,
): readonly (Weigering | undefined)[] {
  const naam: Weigering = {
    code: 'naamOntbreekt',
    reden: 'De naam van de inwoner ontbreekt.',
    artikel: 'Wmo 5.2.9',
    uitweg: 'Vul de achternaam in.',
    veld: 'achternaam',
  };
  const geboren: Weigering = {
    code: 'geboortedatumOnmogelijk',
    reden: `De geboortedatum ${datumLang(inwoner.geboortedatum)} kan niet.`,
    artikel: 'Wmo 5.2.9',
    uitweg: 'Controleer dag, maand en jaar.',
    veld: 'geboortedatum',
  };
  return [
    inwoner.achternaam.trim() === '' ? naam : undefined,
    inwoner.geboortedatum > vandaag || inwoner.geboortedatum < OUDSTE_GEBOORTE ? geboren : undefined,
  ];
}

/** There must be a melding, and it must go on in this dossier. */
export function lopendeMelding(t: TotMelding): Weigering | undefined {
  if (!t.melding.melding)
    return {
      code: 'geenMelding',
      reden: 'Er is nog geen melding in dit dossier.',
      artikel: 'Wmo 2.3.2 lid 1',
      uitweg: 'Leg eerst de melding vast.',
    };
  if (t.melding.einde)
    return {
      code: 'meldingBeeindigd',
      reden: `Deze melding is ${t.melding.einde.soort}.`,
      artikel: 'Wmo 2.3.2',
      uitweg: 'Doe een nieuwe melding als er weer hulp nodig is.',
    };
  return undefined;
}

/** On behalf of somebody else: then it is known who reports. */
export function melderOntbreekt(
  soort: MelderSoort,
  gegevens: Pick<MelderGegevens, 'naam'> | null,
): Weigering | undefined {
  return soort !== 'zelf' && (gegevens === null || gegevens.naam.trim() === '')
    ? {
        code: 'melderOntbreekt',
        reden: 'Het is niet duidelijk wie meldt namens de inwoner.',
        artikel: 'Wmo 2.3.2 lid 1',
        uitweg: 'Vul de naam van de melder in.',
        veld: 'melderNaam',
      }
    : undefined;
}

/** Two meldingen, one case: the first date counts (procedure § 1). */
export function eersteOntvangst(t: MeldingToestand): Datum | undefined {
  const data = [t.melding?.ontvangenOp, ...t.latereMeldingen.map((m) => m.ontvangenOp)];
  return data.filter((d) => d !== undefined).sort()[0];
}

/** The last melding: the seven days for a plan are given anew with each (Wmo 2.3.2 lid 2). */
export function laatsteOntvangst(t: MeldingToestand): Datum | undefined {
  const data = [t.melding?.ontvangenOp, ...t.latereMeldingen.map((m) => m.ontvangenOp)];
  return data
    .filter((d) => d !== undefined)
    .sort()
    .at(-1);
}

/** The melding as a value. @throws Error when a decider forgot to ask `lopendeMelding` first. */
export function haalMelding(t: TotMelding): MeldingKern {
  if (!t.melding.melding) throw new Error('haalMelding zonder melding');
  return t.melding.melding;
}
