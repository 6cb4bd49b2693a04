import { GEGEVENSCATEGORIEEN } from '../onderzoek/gegevenscodes.ts';
import { CATEGORIENAAM } from '../onderzoek/namen.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Keuze, Vinkjes } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { LEKSOORTEN } from './datalek.ts';
import { toezichtPaden } from './paden.ts';

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

export const opties = (namen: Readonly<Record<string, string>>) =>
  Object.entries(namen).map(([waarde, tekst]) => ({ waarde, tekst: hoofdletter(tekst) }));

interface Formulierprops {
  readonly waarden: Velden;
  readonly fouten: Veldfouten | undefined;
}

/** How many people, and which kinds of data: asked when it is reported, and again with every assessment. */
export function Omvang({ waarden, fouten }: Formulierprops) {
  return (
    <>
      <Tekstveld
        naam="personen"
        label="Van hoeveel mensen zijn er gegevens bij?"
        hulp="Laat leeg als u het nog niet weet."
        nietVerplicht
        cijfers
        tekens={10}
        waarde={veld(waarden, 'personen')}
        fout={fouten?.['personen']}
      />
      <Vinkjes
        naam="gegevens"
        label="Welke gegevens?"
        nietVerplicht
        opties={GEGEVENSCATEGORIEEN.map((code) => ({ waarde: code, tekst: CATEGORIENAAM[code] }))}
        waarden={veldLijst(waarden, 'gegevens')}
        fout={fouten?.['gegevens']}
      />
    </>
  );
}

interface Meldprops extends Formulierprops {
  readonly kader: Kader;
  readonly sleutel: string;
}

/** Whoever notices a breach reports it here: no name of a resident, and no blame. */
export function Lekmeldpagina({ kader, sleutel, waarden, fouten }: Meldprops) {
  return (
    <Pagina
      kader={kader}
      titel="Datalek melden"
      inleiding={
        <p>
          Kwamen gegevens bij iemand voor wie ze niet zijn, of zijn ze kwijt? Meld het meteen, ook bij twijfel
          en ook als u het zelf deed. De gemeente heeft hoogstens 72 uur.
        </p>
      }
      fouten={fouten}
    >
      <Bericht soort="info">
        <p>
          De controller, die toeziet op de privacy, krijgt bericht en handelt het af. Is iemand nu in gevaar,
          zoals bij een geheim adres? Bel dan ook meteen uw leidinggevende.
        </p>
      </Bericht>
      <Formulier actie={toezichtPaden.lekMelden} sleutel={sleutel}>
        <Verborgen naam="maand" waarde={veld(waarden, 'maand')} />
        <Verborgen naam="plaats" waarde={veld(waarden, 'plaats')} />
        <Keuze
          naam="soort"
          label="Wat is er gebeurd?"
          opties={opties(LEKSOORTEN)}
          waarde={veld(waarden, 'soort')}
          fout={fouten?.['soort']}
        />
        <Tekstvlak
          naam="wat"
          label="Vertel het in uw woorden"
          hulp="Schrijf geen namen van inwoners op. Het nummer van een dossier vult u hieronder in."
          waarde={veld(waarden, 'wat')}
          fout={fouten?.['wat']}
          regels={5}
        />
        <Tekstveld
          naam="bekendOp"
          label="Wanneer merkte u het?"
          hulp="Dag en tijd, op de klok in Nederland. Vanaf dan tellen de 72 uur (AVG 33)."
          type="datetime-local"
          tekens={20}
          waarde={veld(waarden, 'bekendOp')}
          fout={fouten?.['bekendOp']}
        />
        <Omvang waarden={waarden} fouten={fouten} />
        <Tekstveld
          naam="dossiers"
          label="Nummers van dossiers"
          hulp="Bijvoorbeeld W26-7K3M-Q9TX. Meer dan een? Zet er een komma tussen."
          nietVerplicht
          waarde={veld(waarden, 'dossiers')}
          fout={fouten?.['dossiers']}
        />
        <Knoppenrij>
          <Knop>Datalek melden</Knop>
          <KnopLink href="/" soort="subtiel">
            Niet melden
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}

/** Who reported hears what happens now. */
export function Lekgemeldpagina({ kader, leest }: { kader: Kader; leest: boolean }) {
  return (
    <Pagina kader={kader} titel="Datalek gemeld">
      <Bericht soort="goed" rol="status">
        <p>Dank u. Uw melding staat in het register.</p>
      </Bericht>
      <p>
        De controller kijkt hoe groot het risico is, en of de Autoriteit Persoonsgegevens en de mensen om wie
        het gaat het moeten weten. Die kan u iets vragen. Weet u later meer? Geef het door.
      </p>
      <Knoppenrij>
        {leest ? <KnopLink href={toezichtPaden.datalekken}>Naar het register</KnopLink> : null}
        <KnopLink href="/" soort={leest ? 'subtiel' : 'secundair'}>
          Naar het begin
        </KnopLink>
      </Knoppenrij>
    </Pagina>
  );
}
