import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Knop } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Tijdlijn } from '../ui/tijdlijn.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import type { Fgadvies } from './fg-advies.ts';
import { Anders } from './steekproef-regelpagina.tsx';

/** What the FG fills in, with what came back of it. */
export interface Adviesvraag {
  readonly actie: string;
  readonly sleutel: string;
  readonly waarden: Velden;
  readonly fouten: Veldfouten | undefined;
  /** Why this person cannot advise here. */
  readonly tegen: readonly Weigering[];
}

interface Props {
  readonly inrichting: Inrichting;
  readonly adviezen: readonly Fgadvies[];
  /** Of who does not advise: undefined. */
  readonly vraag: Adviesvraag | undefined;
}

/** Advice stands as it was given: with day and name, and nobody can change it. */
export function Adviesdeel({ inrichting, adviezen, vraag }: Props) {
  return (
    <Kaart titel="Advies van de functionaris gegevensbescherming">
      {adviezen.length === 0 ? (
        <Leegte titel="Er is nog geen advies." />
      ) : (
        <Tijdlijn
          label="Adviezen, het nieuwste eerst"
          punten={adviezen.map((a) => ({
            op: a.op,
            titel: a.onderwerp.soort === 'dpia' ? `Advies bij versie ${a.onderwerp.versie}` : 'Advies',
            door: naamVan(inrichting, a.door),
            inhoud: (
              <p dir="auto">{a.tekst || 'weg: een dossier waar het over ging, is vernietigd (Wmo 5.3.4)'}</p>
            ),
          }))}
        />
      )}
      {vraag?.tegen.length === 0 ? <Adviesformulier {...vraag} /> : null}
      {vraag?.tegen.map((weigering) => (
        <Anders {...weigering} />
      ))}
    </Kaart>
  );
}

function Adviesformulier({ actie, sleutel, waarden, fouten }: Adviesvraag) {
  return (
    <Formulier actie={actie} label="Advies geven">
      <Verborgen naam="sleutel" waarde={sleutel} />
      <Tekstvlak
        naam="tekst"
        label="Uw advies"
        hulp="Het staat er met uw naam en de datum, en is daarna niet te wijzigen. Schrijf geen namen van inwoners op."
        waarde={veld(waarden, 'tekst')}
        fout={fouten?.['tekst']}
        regels={5}
      />
      <Knop>Advies vastleggen</Knop>
    </Formulier>
  );
}
