import { bekendeGegevens } from '../../terugblik/bekend.ts';
import { verteltWie, wachtOpVrijgave } from '../../terugblik/gevaltekst.ts';
import type { Geval } from '../gevallen/kader.ts';
import { PRIYA, teamleiderVan } from '../spelersrol.ts';
import type { Beurt, Dossierlot } from './dossierlot.ts';

/** Of some cases colleagues can read what made the difference; a text that is new waits for a second pair of eyes. */
export function tekstVoorCollegas(d: Dossierlot): readonly Beurt[] {
  const { bekend } = d.lot.dagen;
  // Not drawn: what is drawn after it would be another story.
  if (bekend % 3 !== 0) return [];
  return [
    [bekend + 8, (g) => stelVoor(d, g, bekend + 8)],
    [bekend + 13, (g) => geefVrij(d, g, bekend + 13)],
  ];
}

/** The municipality of the history is large enough, and its colleagues are in no text. */
const OPGEZOCHT = { groepGenoeg: true, collegas: [] } as const;

function stelVoor({ soort, lot }: Dossierlot, g: Geval, na: number): void {
  const { toestand } = g.speler;
  const keuze = toestand.toets.uitkomst.gesloten?.waarde.keuze;
  if (keuze === undefined) return;
  const tekst =
    keuze === 'maatwerk'
      ? `De gewone oplossing hielp maar voor een deel. Wat wel past: ${klein(soort.passend)} Het verschil zat in wie er omheen staan: die hielden het niet lang meer vol. Dit voorkomt dat er later meer nodig is.`
      : `De gewone oplossing was genoeg. ${soort.passend} Wat telde: de inwoner doet zelf wat lukt, en de hulp begint waar dat ophoudt.`;
  if (verteltWie(tekst, bekendeGegevens(toestand))) return;
  g.doe(na, lot.aan.wie, { soort: 'tekstVoorstellen', tekst, opgezocht: OPGEZOCHT });
}

function geefVrij({ lot }: Dossierlot, g: Geval, na: number): void {
  const tekst = wachtOpVrijgave(g.speler.toestand);
  if (!tekst) return;
  g.doe(na, lot.dagen.bekend % 2 === 0 ? PRIYA : teamleiderVan(lot.aan), {
    soort: 'tekstBeoordelen',
    id: tekst.id,
    akkoord: true,
    reden: '',
    opgezocht: OPGEZOCHT,
  });
}

const klein = (zin: string): string => zin.charAt(0).toLocaleLowerCase('nl') + zin.slice(1);
