import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tijdlijn } from '../ui/tijdlijn.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { type Datalek, type Lekstapsoort, NIET_INLICHTEN, RISICOS } from './datalek.ts';
import { NIET_HOOG } from './datalek-invoer.ts';
import { Omvang, opties } from './datalek-meldpagina.tsx';
import { LEKSTAPNAAM } from './datalek-namen.ts';
import { LEKKRUIMELS, lekstappunten } from './datalek-pagina.tsx';
import { toezichtPaden } from './paden.ts';

interface Props {
  readonly kader: Kader;
  readonly lek: Datalek;
  readonly stap: Lekstapsoort;
  readonly waarden: Velden;
  readonly fouten: Veldfouten | undefined;
  readonly weigeringen: readonly Weigering[];
  readonly inrichting: Inrichting;
  /** What somebody else did while this was written. */
  readonly intussen: Datalek['stappen'];
}

const TEKST: Readonly<Record<Lekstapsoort, { readonly label: string; readonly nodig?: string }>> = {
  beoordelen: { label: 'Waarom is het risico zo groot?' },
  apMelden: { label: 'Waarom was het later dan 72 uur?', nodig: 'als het later was' },
  apNietMelden: { label: 'Waarom is een risico onwaarschijnlijk?' },
  inlichten: { label: 'Hoe, en wat vertelde u hun?' },
  nietInlichten: { label: 'Waarom krijgen zij geen bericht?' },
  maatregel: { label: 'Wat is er gedaan, of waarom was niets nodig?' },
  sluiten: { label: 'Wat leerde u ervan?' },
  heropenen: { label: 'Waarom gaat het weer open?' },
};

/** The form of one step. */
export function Lekstappagina(p: Props) {
  const { kader, lek, stap, waarden, fouten } = p;
  const { nr } = lek.melding;
  const { doe, uitleg } = LEKSTAPNAAM[stap];
  const { label, nodig } = TEKST[stap];
  return (
    <Pagina
      kader={kader}
      titel={doe}
      pad={[...LEKKRUIMELS, { tekst: `Datalek ${nr}`, href: toezichtPaden.datalek(nr) }]}
      inleiding={<p>{uitleg}</p>}
      fouten={fouten}
    >
      <Weigeringen weigeringen={p.weigeringen} />
      {p.intussen.length === 0 ? null : (
        <Kaart titel="Wat er intussen is vastgelegd" soort="nadruk">
          <Tijdlijn label="Wat er intussen is vastgelegd" punten={lekstappunten(p.inrichting, p.intussen)} />
        </Kaart>
      )}
      <Formulier actie={toezichtPaden.datalekstap(nr, stap)}>
        <Verborgen naam="na" waarde={veld(waarden, 'na')} />
        <Eigen {...p} />
        <Tekstvlak
          naam="tekst"
          label={label}
          nodig={nodig}
          hulp="Schrijf geen namen van inwoners op."
          waarde={veld(waarden, 'tekst')}
          fout={fouten?.['tekst']}
          regels={4}
        />
        <Knoppenrij>
          <Knop>Vastleggen</Knop>
          <KnopLink href={toezichtPaden.datalek(nr)} soort="subtiel">
            Terug
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}

/** What this step asks beside the text. */
function Eigen({ stap, waarden, fouten }: Props) {
  switch (stap) {
    case 'beoordelen':
      return (
        <>
          <Keuze
            naam="risico"
            label="Hoe groot is het risico voor de mensen om wie het gaat?"
            hulp="Denk aan schade, gevaar, schaamte, misbruik van gegevens. Gezondheid en veiligheid wegen zwaar."
            opties={opties(RISICOS)}
            waarde={veld(waarden, 'risico')}
            fout={fouten?.['risico']}
          />
          <Omvang waarden={waarden} fouten={fouten} />
        </>
      );
    case 'apMelden':
      return (
        <>
          <Tekstveld
            naam="gemeldOp"
            label="Wanneer is de melding verstuurd?"
            hulp="Dag en tijd, op de klok in Nederland"
            type="datetime-local"
            tekens={20}
            waarde={veld(waarden, 'gemeldOp')}
            fout={fouten?.['gemeldOp']}
          />
          <Tekstveld
            naam="kenmerk"
            label="Nummer van de melding"
            hulp="Staat in de bevestiging."
            tekens={20}
            waarde={veld(waarden, 'kenmerk')}
            fout={fouten?.['kenmerk']}
          />
        </>
      );
    case 'inlichten':
      return (
        <>
          <Datumveld
            naam="ingelichtOp"
            label="Op welke dag kregen zij bericht?"
            waarde={veld(waarden, 'ingelichtOp')}
            fout={fouten?.['ingelichtOp']}
          />
          <Tekstveld
            naam="ingelicht"
            label="Hoeveel mensen kregen bericht?"
            cijfers
            tekens={10}
            waarde={veld(waarden, 'ingelicht')}
            fout={fouten?.['ingelicht']}
          />
        </>
      );
    case 'nietInlichten':
      return (
        <Keuze
          naam="grond"
          label="Waarom hoeft het niet?"
          opties={[{ waarde: NIET_HOOG, tekst: 'Het risico is niet hoog' }, ...opties(NIET_INLICHTEN)]}
          waarde={veld(waarden, 'grond')}
          fout={fouten?.['grond']}
        />
      );
    case 'apNietMelden':
    case 'maatregel':
    case 'sluiten':
    case 'heropenen':
      return null;
  }
}
