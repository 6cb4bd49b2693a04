import { krijgt } from '../besluit/onderdeeleisen.ts';
import { bezwaarLoopt, lopendeBeroepen } from '../bezwaar/stand.ts';
import { FASENAAM } from '../dossier/namen.ts';
import { waarIs } from '../dossier/fase.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { dossierbewaring, nogTeBewaren, type Bewaring } from '../recht/bewaren.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Selectiecode } from '../recht/selectielijst.ts';
import { geldendeBeperking, openVerzoeken } from '../rechten/stand.ts';

/** What is known of one file when somebody asks whether it may go. */
export interface Bewaarstand {
  readonly toestand: DossierToestand;
  /** Last change in substance (Wmo 5.3.4). */
  readonly gewijzigd: Datum;
  /** The file it was joined with is still there. */
  readonly anderBestaat: boolean;
}

/** By which line of the selection list, until when, and what stands in the way; nothing: it may go. */
export interface Bewaaroordeel {
  readonly resultaat: Selectiecode;
  readonly bewaring: Bewaring;
  readonly bezwaren: readonly Weigering[];
}

/** May this file be destroyed on `vandaag`? Every reason why not, at once. */
export function beoordeelBewaring(
  { toestand: t, gewijzigd, anderBestaat }: Bewaarstand,
  vandaag: Datum,
  regels: LokaleRegels,
): Bewaaroordeel {
  const resultaat = selectieresultaat(t);
  const bewaring = dossierbewaring(resultaat, gewijzigd, regels.bewaren);
  const redenen = [
    lopendWerk(t, regels),
    lopendBezwaar(t),
    rechtsmiddelOpen(t, vandaag),
    lopendeVoorziening(t, vandaag),
    nogTeBetalen(t, vandaag),
    lopendVerzoek(t),
    beperkt(t, vandaag),
    samengevoegd(t, anderBestaat),
    nogTeBewaren(bewaring, vandaag),
  ];
  return { resultaat, bewaring, bezwaren: redenen.flatMap((reden) => reden ?? []) };
}

/** The file it was joined with, if it was. */
export function samengevoegdMet(t: DossierToestand): DossierId | undefined {
  const { einde } = t.melding;
  return einde?.soort === 'samengevoegd' ? einde.met : undefined;
}

/** Which result of the selection list this file has; a file with several is kept as the longest of them. */
export function selectieresultaat(t: DossierToestand): Selectiecode {
  const gegeven = t.besluit.concept?.feiten.onderdelen.some(krijgt) === true && t.besluit.bekendgemaakt;
  if (gegeven || t.screening.tijdelijkeVoorzieningen.length > 0 || t.bezwaar.vervangingen.length > 0)
    return '8.1.1';
  if (t.besluit.bekendgemaakt) return '8.2';
  if (t.aanvraag.aanvraag) return '8.4.1';
  return isAfgebroken(t) ? '3.3.1' : '3.1.5';
}

/** Withdrawn or forwarded before anybody spoke with the resident or asked anything about them. */
function isAfgebroken(t: DossierToestand): boolean {
  const { einde } = t.melding;
  if (einde?.soort !== 'ingetrokken' && einde?.soort !== 'doorgezonden') return false;
  const { onderzoek, toets, verslag } = t;
  return (
    onderzoek.gesprekken.length === 0 &&
    onderzoek.gegevens.length === 0 &&
    onderzoek.adviezen.length === 0 &&
    toets.start === null &&
    verslag.verslagen.length === 0
  );
}

function lopendWerk(t: DossierToestand, regels: LokaleRegels): Weigering | undefined {
  const { open, fase } = waarIs(t, regels);
  if (!open) return undefined;
  return {
    code: 'nogOpen',
    reden: `Er wordt nog aan gewerkt: ${FASENAAM[fase].toLowerCase()}.`,
    artikel: 'Archiefwet 3',
    uitweg: 'Rond het dossier eerst af.',
  };
}

function lopendBezwaar(t: DossierToestand): Weigering | undefined {
  if (!bezwaarLoopt(t)) return undefined;
  const beroep = t.bezwaar.bezwaren.some((b) => lopendeBeroepen(b).length > 0);
  return {
    code: 'lopendeProcedure',
    reden: beroep ? 'Er loopt beroep.' : 'Er loopt bezwaar.',
    artikel: beroep ? 'Archiefwet 3, Awb 8:42' : 'Archiefwet 3, Awb 7:4',
    uitweg: 'Wacht tot die procedure voorbij is.',
  };
}

/** The last day on which somebody may still go against a decision in this file. */
function rechtsmiddelOpen(t: DossierToestand, vandaag: Datum): Weigering | undefined {
  const bezwaar = [
    t.besluit.bekendgemaakt?.bezwaarUiterlijk,
    ...t.screening.tijdelijkeVoorzieningen.map((v) => v.bezwaarUiterlijk),
    ...t.dwangsom.vastgesteld.map((d) => d.bezwaarUiterlijk),
    ...t.rechten.verzoeken.map((v) => v.besluit?.bezwaarUiterlijk),
  ];
  const beroep = t.bezwaar.bezwaren.flatMap((b) => [
    ...b.beslissingen.map((x) => x.beroepUiterlijk),
    ...b.beroepen.map((x) => x.uitspraak?.hogerBeroepUiterlijk),
  ]);
  const tot = laatste([...bezwaar, ...beroep]);
  if (tot === undefined || tot < vandaag) return undefined;
  const soort = laatste(beroep) === tot ? 'Beroep' : 'Bezwaar';
  return {
    code: 'rechtsmiddelOpen',
    reden: `${soort} kan nog tot en met ${datumLang(tot)}.`,
    artikel: 'Awb 6:7',
    uitweg: 'Wacht tot die termijn voorbij is.',
  };
}

/** What the resident still gets. What was given once and for all does not run. */
function lopendeVoorziening(t: DossierToestand, vandaag: Datum): Weigering | undefined {
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

function nogTeBetalen(t: DossierToestand, vandaag: Datum): Weigering | undefined {
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
function lopendVerzoek(t: DossierToestand): Weigering | undefined {
  const [eerste] = openVerzoeken(t);
  if (!eerste) return undefined;
  return {
    code: 'lopendVerzoek',
    reden: `Er loopt een verzoek over gegevens van ${datumLang(eerste.ontvangenOp)}.`,
    artikel: 'AVG 12 lid 3',
    uitweg: 'Wacht tot op het verzoek is beslist en het is uitgevoerd.',
  };
}

/** Kept for who asked for it: for a claim, or until it is known what is right (AVG 18 lid 1). */
function beperkt(t: DossierToestand, vandaag: Datum): Weigering | undefined {
  const besluit = geldendeBeperking(t, vandaag)?.besluit;
  if (!besluit) return undefined;
  return {
    code: 'beperkingGeldt',
    reden: `Het gebruik van de gegevens is beperkt sinds ${datumLang(besluit.op)}.`,
    artikel: 'AVG 18 lid 2',
    uitweg: 'Hef eerst de beperking op; de inwoner hoort dat van tevoren.',
  };
}

/** What was told there stands in both files: they belong together and go together. */
function samengevoegd(t: DossierToestand, anderBestaat: boolean): Weigering | undefined {
  const met = samengevoegdMet(t);
  if (met === undefined || !anderBestaat) return undefined;
  return {
    code: 'hoortBijAnder',
    reden: `Dit dossier is samengevoegd met ${met}, dat nog wordt bewaard.`,
    artikel: 'Wmo 5.3.4',
    uitweg: `Vernietig eerst ${met}, als dat aan de beurt is.`,
  };
}

function laatste(dagen: readonly (Datum | null | undefined)[]): Datum | undefined {
  return dagen
    .flatMap((dag) => dag ?? [])
    .toSorted()
    .at(-1);
}
