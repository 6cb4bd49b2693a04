import { bezwaarLoopt } from '../bezwaar/stand.ts';
import { vervangenDoor } from '../bezwaar/besluiten.ts';
import type { Bekend } from '../kern/herkenbaar.ts';
import { herkenbaar } from '../kern/herkenbaar.ts';
import type { OnderdeelId, PersoonId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { bekendeGegevens } from './bekend.ts';
import { HERKENNAAM } from './namen.ts';
import type { Gevaltekst, TotTerugblik } from './toestand.ts';

/** The decision as it holds now: what took its place after an objection, or itself (Awb 7:11 lid 2). */
export function geldendBesluit(t: TotTerugblik): OnderdeelId | undefined {
  const { genomen, bekendgemaakt } = t.besluit;
  return genomen && bekendgemaakt ? (vervangenDoor(t, genomen.besluit)?.id ?? genomen.besluit) : undefined;
}

/** The newest text about the decision that holds now; one about an earlier decision tells nothing any more. */
export function huidigeTekst(t: TotTerugblik): Gevaltekst | undefined {
  const laatste = t.terugblik.teksten.at(-1);
  return laatste && laatste.besluit === geldendBesluit(t) ? laatste : undefined;
}

/** Somebody else than the writer must look at it. */
export function wachtOpVrijgave(t: TotTerugblik): Gevaltekst | undefined {
  const tekst = huidigeTekst(t);
  return tekst?.stand === 'voorgesteld' ? tekst : undefined;
}

/** Who released the text that colleagues read: as long as they do, that person can withdraw it (Wmo 5.3.3). */
export function vrijgever(t: TotTerugblik): PersoonId | undefined {
  const tekst = huidigeTekst(t);
  return tekst?.stand === 'vrijgegeven' && !vertrouwelijk(t)
    ? (tekst.beoordeeldDoor ?? undefined)
    : undefined;
}

/** What colleagues may read now; empty when there is nothing, or when something stands in the way. */
export function vrijgegevenTekst(t: TotTerugblik): string {
  const tekst = huidigeTekst(t);
  return tekst?.stand === 'vrijgegeven' && waaromNietGetoond(t, tekst.tekst) === undefined ? tekst.tekst : '';
}

/** Why a text is not shown to colleagues, also when it was released before this came about. */
export function waaromNietGetoond(t: TotTerugblik, tekst: string): Weigering | undefined {
  return looptNog(t) ?? vertrouwelijk(t) ?? verteltWie(tekst, bekendeGegevens(t));
}

export function looptNog(t: TotTerugblik): Weigering | undefined {
  if (!bezwaarLoopt(t)) return undefined;
  return {
    code: 'bezwaarLooptNog',
    reden: 'Er loopt bezwaar of beroep. Het besluit kan nog veranderen.',
    artikel: 'Awb 7:11, 8:72',
    uitweg: 'Wacht tot daarop is beslist.',
  };
}

export function vertrouwelijk(t: TotTerugblik): Weigering | undefined {
  if (!t.melding.vertrouwelijk) return undefined;
  return {
    code: 'tekstUitVertrouwelijkDossier',
    reden: 'Dit dossier is vertrouwelijk. Daaruit gaat geen tekst naar collega’s.',
    artikel: 'Wmo 5.3.3, BIO2 8.03.01',
    uitweg: 'Is de reden voorbij? Dan kan het dossier eerst weer open voor het team.',
  };
}

export function verteltWie(tekst: string, bekend: readonly Bekend[]): Weigering | undefined {
  const gevonden = [...new Set(herkenbaar(tekst, bekend).map((h) => `${HERKENNAAM[h.soort]} ‘${h.tekst}’`))];
  if (gevonden.length === 0) return undefined;
  return {
    code: 'tekstHerkenbaar',
    reden: `In de tekst staat waaraan te zien is om wie het gaat: ${gevonden.join(', ')}.`,
    artikel: 'AVG 4 onder 1, AVG 5 lid 1 onder c',
    uitweg: 'Schrijf het anders, zoals: de inwoner, een familielid, het dorp, een collega, dit voorjaar.',
    veld: 'tekst',
  };
}
