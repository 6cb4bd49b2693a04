import { krijgt } from '../besluit/onderdeeleisen.ts';
import { lopendWerk } from '../dossier/nogwerk.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { dossierbewaring, nogTeBewaren, opVerzoek, type Bewaring } from '../recht/bewaren.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Selectiecode } from '../recht/selectielijst.ts';
import { laatste, vernietigbeletsels } from '../rechten/beletsel.ts';
import { gegevenstermijn, geldendeUitkomst, teVernietigen } from '../rechten/stand.ts';
import type { Gegevensverzoek } from '../rechten/toestand.ts';

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
  /** The resident asked for it and got a yes: the last day on which it must be gone (Wmo 5.3.5). */
  readonly wegVoor: Datum | null;
}

/** May this file be destroyed on `vandaag`? Every reason why not, at once. */
export function beoordeelBewaring(
  { toestand: t, gewijzigd, anderBestaat }: Bewaarstand,
  vandaag: Datum,
  regels: LokaleRegels,
): Bewaaroordeel {
  const resultaat = selectieresultaat(t);
  // A yes to who asked goes before the fifteen years (Wmo 5.3.4, 5.3.5), not before anything else.
  const [verzoek] = teVernietigen(t);
  const bewaring = verzoek?.besluit
    ? opVerzoek(verzoek.besluit.op)
    : dossierbewaring(resultaat, gewijzigd, regels.bewaren);
  const redenen = [
    lopendWerk(t, regels),
    rechtsmiddelOpen(t, vandaag),
    ...vernietigbeletsels(t, vandaag, verzoek?.id),
    samengevoegd(t, anderBestaat),
    nogTeBewaren(bewaring, vandaag),
  ];
  return {
    resultaat,
    bewaring,
    bezwaren: redenen.flatMap((reden) => reden ?? []),
    wegVoor: verzoek ? gegevenstermijn(verzoek, regels).uiterlijk : null,
  };
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

/** The last day on which somebody may still go against a decision in this file. */
function rechtsmiddelOpen(t: DossierToestand, vandaag: Datum): Weigering | undefined {
  const bezwaar = [
    t.besluit.bekendgemaakt?.bezwaarUiterlijk,
    ...t.screening.tijdelijkeVoorzieningen.map((v) => v.bezwaarUiterlijk),
    ...t.dwangsom.vastgesteld.map((d) => d.bezwaarUiterlijk),
    ...t.voortzetting.voornemens.map((v) => v.besluit?.bezwaarUiterlijk),
    ...t.rechten.verzoeken.map((v) => (isGegund(v) ? null : v.besluit?.bezwaarUiterlijk)),
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

/** Who got the destruction that was asked for, has nothing to object to. */
function isGegund(verzoek: Gegevensverzoek): boolean {
  return verzoek.recht === 'vernietiging' && geldendeUitkomst(verzoek) === 'toegewezen';
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
