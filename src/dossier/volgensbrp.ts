import type { Brpantwoord } from '../koppelvlakken/brp/brp.ts';
import type { BrpPersoon } from '../koppelvlakken/brp/persoon.ts';
import { BIJZONDERHEDEN } from '../koppelvlakken/brp/persoon.ts';
import { nietsTeLeveren } from '../levering/eisen.ts';
import type { TotLevering } from '../levering/toestand.ts';
import type { InwonerGegevens } from '../melding/gebeurtenissen.ts';
import type { Brpbericht } from '../melding/invoeren.tsx';
import { inwonerVeldenUit } from '../melding/inwonervelden.tsx';
import { datumLang, leesDatum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Velden } from '../ui/velden.ts';
import { maakVelden, veld } from '../ui/velden.ts';

/** Fields of the form about a resident that the BRP knows, in the order of the form. */
const VELDNAAM = {
  voornamen: 'Voornamen',
  achternaam: 'Achternaam',
  geboortenaam: 'Geboortenaam',
  geboortedatum: 'Geboortedatum',
  straat: 'Straat',
  huisnummer: 'Huisnummer',
  postcode: 'Postcode',
  woonplaats: 'Woonplaats',
} as const;
type Veldnaam = keyof typeof VELDNAAM;
const VELDNAMEN = Object.keys(VELDNAAM) as readonly Veldnaam[];

export interface BrpVerschil {
  readonly wat: string;
  /** As it was typed or recorded. Empty: nothing. */
  readonly was: string;
  readonly brp: string;
}

/** What the BRP says, field by field; what it does not know is left out. */
function bekend(p: BrpPersoon): readonly (readonly [Veldnaam, string])[] {
  const velden = {
    voornamen: p.voornamen,
    achternaam: p.achternaam,
    geboortenaam: p.geboortenaam ?? '',
    geboortedatum: p.geboortedatum ?? '',
    straat: p.adres?.straat ?? '',
    huisnummer: p.adres?.huisnummer ?? '',
    postcode: p.adres?.postcode ?? '',
    woonplaats: p.adres?.woonplaats ?? '',
  };
  return VELDNAMEN.flatMap((naam) => (velden[naam] === '' ? [] : [[naam, velden[naam]] as const]));
}

/** Spaces and capitals make no difference: `1234ab` is `1234 AB`. */
const gelijk = (a: string, b: string): boolean =>
  a.replace(/\s/g, '').toLowerCase() === b.replace(/\s/g, '').toLowerCase();

/** A date as people write one; anything else as it is. */
function leesbaar(waarde: string): string {
  const dag = leesDatum(waarde);
  return dag ? datumLang(dag) : waarde;
}

/** Where the form says something else than the BRP, what was empty included. */
export function verschillen(waarden: Velden, p: BrpPersoon): readonly BrpVerschil[] {
  return bekend(p)
    .filter(([naam, brp]) => !gelijk(veld(waarden, naam), brp))
    .map(([naam, brp]) => ({ wat: VELDNAAM[naam], was: leesbaar(veld(waarden, naam)), brp: leesbaar(brp) }));
}

/**
 * The form with what the BRP says: its data are to be used, not asked again (Wet BRP 1.7). How somebody wants to be
 * addressed stays their own choice.
 */
function metBrp(waarden: Velden, p: BrpPersoon, gemeente: Gemeentecode): Velden {
  const aanspreken = veld(waarden, 'aanspreekvorm');
  return {
    ...waarden,
    ...maakVelden(Object.fromEntries(bekend(p))),
    ...(aanspreken === '' || aanspreken === 'geen' ? maakVelden({ aanspreekvorm: p.aanspreekvorm }) : {}),
    ...(p.gemeente === null ? {} : maakVelden({ ingezetene: woontHier(p, gemeente) ? 'ja' : 'nee' })),
  };
}

/** The same, for what a dossier holds. */
export function inwonerMetBrp(was: InwonerGegevens, p: BrpPersoon): InwonerGegevens {
  const v = { ...inwonerVeldenUit(was), ...maakVelden(Object.fromEntries(bekend(p))) };
  const geboortenaam = veld(v, 'geboortenaam');
  return {
    ...was,
    voornamen: veld(v, 'voornamen'),
    achternaam: veld(v, 'achternaam'),
    ...(geboortenaam === '' ? {} : { geboortenaam }),
    geboortedatum: leesDatum(veld(v, 'geboortedatum')) ?? was.geboortedatum,
    adres: {
      straat: veld(v, 'straat'),
      huisnummer: veld(v, 'huisnummer'),
      postcode: veld(v, 'postcode'),
      woonplaats: veld(v, 'woonplaats'),
    },
  };
}

const woontHier = (p: BrpPersoon, gemeente: Gemeentecode): boolean => p.gemeente === gemeente;

/** What to know before using it: in plain words, for an employee. */
export function letOp(p: BrpPersoon, gemeente: Gemeentecode): readonly string[] {
  const elders =
    p.gemeente !== null && !woontHier(p, gemeente)
      ? [
          'Deze persoon staat ingeschreven in een andere gemeente. Maatwerk voor zelfredzaamheid en participatie geeft de gemeente waar iemand woont; opvang en beschermd wonen elke gemeente (Wmo 1.2.1).',
        ]
      : [];
  return [...p.bijzonderheden.map((b) => BIJZONDERHEDEN[b]), ...elders];
}

/** Died, or registered elsewhere, while delivery is open: a person has to look, nothing stops by itself (Wmo 1.2.1). */
export function teSluiten(t: TotLevering, p: BrpPersoon, gemeente: Gemeentecode): boolean {
  const weg = p.bijzonderheden.includes('overleden') || (p.gemeente !== null && !woontHier(p, gemeente));
  return weg && nietsTeLeveren(t) === undefined && t.levering.gesloten === null;
}

/** Why there is nothing to show, and what to do. Undefined when somebody was found. */
export function zonderAntwoord(antwoord: Brpantwoord): string | undefined {
  switch (antwoord.soort) {
    case 'gevonden':
      return undefined;
    case 'nietGevonden':
      return 'De BRP kent dit burgerservicenummer niet. Controleer de cijfers, of vul de gegevens zelf in.';
    case 'geenAntwoord':
      return `De BRP geeft nu geen antwoord (${antwoord.waarom}). Vul de gegevens zelf in; later vergelijken kan ook.`;
  }
}

/** A form after the BRP was asked: filled in, and what an employee has to know. Nothing typed is lost unseen. */
export function naBrp(
  waarden: Velden,
  antwoord: Brpantwoord,
  gemeente: Gemeentecode,
): { readonly velden: Velden; readonly bericht: Brpbericht } {
  if (antwoord.soort !== 'gevonden') {
    return { velden: waarden, bericht: { gevonden: false, zin: zonderAntwoord(antwoord) ?? '', regels: [] } };
  }
  const { persoon } = antwoord;
  const vervangen = verschillen(waarden, persoon).filter((v) => v.was !== '');
  return {
    velden: metBrp(waarden, persoon, gemeente),
    bericht: {
      gevonden: true,
      zin: 'De gegevens uit de BRP staan nu in het formulier.',
      regels: [
        ...letOp(persoon, gemeente),
        ...vervangen.map((v) => `${v.wat}: u had ${v.was} ingevuld. In de BRP staat ${v.brp}.`),
      ],
    },
  };
}
