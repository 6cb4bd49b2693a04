import { krijgt } from '../besluit/onderdeeleisen.ts';
import { bezwaarLoopt, lopendeBeroepen } from '../bezwaar/stand.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { beperktSinds, geldendeBeperking, openVerzoeken } from './stand.ts';
import type { TotRechten } from './toestand.ts';

/**
 * What stands in the way of destroying this file, whoever wants it gone: the law needs it for something that goes on
 * (Wmo 5.3.5 lid 2, Archiefwet 3). `behalve` is the request that asks for it.
 */
export function vernietigbeletsels(
  t: TotRechten,
  vandaag: Datum,
  behalve?: OnderdeelId,
): readonly Weigering[] {
  return [
    lopendBezwaar(t),
    lopendeVoorziening(t, vandaag),
    nogTeBetalen(t, vandaag),
    lopendVerzoek(t, behalve),
    beperkt(t, vandaag),
  ].flatMap((reden) => reden ?? []);
}

function lopendBezwaar(t: TotRechten): Weigering | undefined {
  if (!bezwaarLoopt(t)) return undefined;
  const beroep = t.bezwaar.bezwaren.some((b) => lopendeBeroepen(b).length > 0);
  return {
    code: 'lopendeProcedure',
    reden: beroep ? 'Er loopt beroep.' : 'Er loopt bezwaar.',
    artikel: beroep ? 'Archiefwet 3, Awb 8:42' : 'Archiefwet 3, Awb 7:4',
    uitweg: 'Wacht tot die procedure voorbij is.',
  };
}

/** What the resident still gets. What was given once and for all does not run. */
function lopendeVoorziening(t: TotRechten, vandaag: Datum): Weigering | undefined {
  const besloten = t.besluit.bekendgemaakt ? (t.besluit.concept?.feiten.onderdelen ?? []) : [];
  const vervangen = t.bezwaar.vervangingen.flatMap(({ onderdelen }) => onderdelen);
  const eindes = [
    ...[...besloten, ...vervangen].filter((o) => krijgt(o) && !(o.einde === null && o.per === 'eenmalig')),
    ...t.screening.tijdelijkeVoorzieningen,
  ].map(({ einde }) => einde);
  const weigering = (reden: string, uitweg: string): Weigering => ({
    code: 'voorzieningLoopt',
    reden,
    artikel: 'Wmo 5.3.4',
    uitweg,
  });
  if (eindes.includes(null))
    return weigering(
      'De ondersteuning loopt nog: zij heeft geen einddatum.',
      'Bewaar het dossier zo lang de ondersteuning loopt.',
    );
  const tot = laatste(eindes);
  if (tot === undefined || tot < vandaag) return undefined;
  return weigering(`De ondersteuning loopt tot en met ${datumLang(tot)}.`, 'Wacht tot die dag voorbij is.');
}

function nogTeBetalen(t: TotRechten, vandaag: Datum): Weigering | undefined {
  const tot = laatste(t.dwangsom.vastgesteld.map((d) => d.betalenUiterlijk));
  if (tot === undefined || tot < vandaag) return undefined;
  return {
    code: 'nogTeBetalen',
    reden: `De dwangsom moet uiterlijk op ${datumLang(tot)} zijn betaald.`,
    artikel: 'Awb 4:87',
    uitweg: 'Wacht tot er is betaald.',
  };
}

/** Who asked to see it, or to have it put right, gets an answer first (AVG 12 lid 3). */
function lopendVerzoek(t: TotRechten, behalve: OnderdeelId | undefined): Weigering | undefined {
  const [eerste] = openVerzoeken(t).filter(({ id }) => id !== behalve);
  if (!eerste) return undefined;
  return {
    code: 'lopendVerzoek',
    reden: `Er loopt een verzoek over gegevens van ${datumLang(eerste.ontvangenOp)}.`,
    artikel: 'AVG 12 lid 3',
    uitweg: 'Wacht tot op het verzoek is beslist en het is uitgevoerd.',
  };
}

/** Kept for who asked for it: for a claim, or until it is known what is right (AVG 18 lid 1). */
function beperkt(t: TotRechten, vandaag: Datum): Weigering | undefined {
  const beperking = geldendeBeperking(t, vandaag);
  const sinds = beperking && beperktSinds(beperking);
  if (!sinds) return undefined;
  return {
    code: 'beperkingGeldt',
    reden: `Het gebruik van de gegevens is beperkt sinds ${datumLang(sinds)}.`,
    artikel: 'AVG 18 lid 2',
    uitweg: 'Hef eerst de beperking op; de inwoner hoort dat van tevoren.',
  };
}

export function laatste(dagen: readonly (Datum | null | undefined)[]): Datum | undefined {
  return dagen
    .flatMap((dag) => dag ?? [])
    .toSorted()
    .at(-1);
}
