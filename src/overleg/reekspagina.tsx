import type { Weigering } from '../kern/uitkomst.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import type { Kader, Verwijzing } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { OVERLEGGEBIEDEN } from './gebeurtenissen.ts';
import { OVERLEGGEBIEDNAAM } from './namen.ts';
import { KRUIMEL } from './overlegpagina.tsx';
import { overlegPaden } from './paden.ts';

/** Monday is 1. */
const WERKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;

interface Props {
  readonly kader: Kader;
  readonly titel: string;
  readonly actie: string;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}

/** The rule of a series; who changes it adds a rule, and cases that were brought in keep their table. */
export function Reekspagina(
  p: Props & {
    readonly sleutel: string;
    /** So many rows for participants. */
    readonly rijen: number;
    readonly namen: Readonly<Record<string, string>>;
    readonly stoppen: string | null;
  },
) {
  const { waarden, fouten } = p;
  const namen = Object.entries(p.namen).map(([waarde, tekst]) => ({ waarde, tekst }));
  return (
    <Pagina
      kader={p.kader}
      titel={p.titel}
      pad={[KRUIMEL]}
      fouten={fouten}
      inleiding={
        <p>Elke week een overleg, met een vaste tafel. Op vrije dagen gaat het vanzelf niet door.</p>
      }
    >
      <Formulier actie={p.actie} sleutel={p.sleutel}>
        <Tekstveld
          naam="naam"
          label="Naam van het overleg"
          waarde={veld(waarden, 'naam')}
          fout={fouten['naam']}
        />
        <Selectie
          naam="weekdag"
          label="Op welke dag?"
          opties={WERKDAGEN.map((tekst, i) => ({ waarde: String(i + 1), tekst }))}
          waarde={veld(waarden, 'weekdag')}
          fout={fouten['weekdag']}
        />
        <Tekstveld
          naam="tijd"
          label="Hoe laat begint het?"
          hulp="Zoals 09:30."
          tekens={6}
          waarde={veld(waarden, 'tijd')}
          fout={fouten['tijd']}
        />
        <Tekstveld naam="plaats" label="Waar?" waarde={veld(waarden, 'plaats')} fout={fouten['plaats']} />
        <Datumveld
          naam="vanaf"
          label="Vanaf wanneer?"
          waarde={veld(waarden, 'vanaf')}
          fout={fouten['vanaf']}
        />
        {Array.from({ length: p.rijen }, (_, i) => (
          <Kaart titel={`Deelnemer ${i + 1}`} soort="rustig">
            <Selectie
              naam={`lid.${i}.persoon`}
              label={`Wie is deelnemer ${i + 1}?`}
              opties={namen}
              leeg="niemand"
              waarde={veld(waarden, `lid.${i}.persoon`)}
              fout={fouten[`lid.${i}.persoon`]}
              nodig={i < 2 ? undefined : 'als er meer deelnemers zijn'}
            />
            <Selectie
              naam={`lid.${i}.gebied`}
              label={`Voor welk terrein zit deelnemer ${i + 1} aan tafel?`}
              opties={OVERLEGGEBIEDEN.map((waarde) => ({ waarde, tekst: OVERLEGGEBIEDNAAM[waarde] }))}
              leeg={false}
              waarde={veld(waarden, `lid.${i}.gebied`) || 'wmo'}
              fout={fouten[`lid.${i}.gebied`]}
              nodig={i < 2 ? undefined : 'bij een deelnemer'}
            />
            <Tekstveld
              naam={`lid.${i}.waarom`}
              label={`Waarom zit deelnemer ${i + 1} aan tafel?`}
              waarde={veld(waarden, `lid.${i}.waarom`)}
              fout={fouten[`lid.${i}.waarom`]}
              nodig={i < 2 ? undefined : 'bij een deelnemer'}
            />
          </Kaart>
        ))}
        <Knoppenrij>
          <Knop>Reeks vastleggen</Knop>
          {p.stoppen ? (
            <KnopLink href={p.stoppen} soort="secundair">
              Deze reeks stoppen
            </KnopLink>
          ) : null}
          <KnopLink href={overlegPaden.overzicht} soort="subtiel">
            Naar uw overleggen
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}

export function Afgelastpagina(p: Props & { pad: Verwijzing; weigeringen: readonly Weigering[] }) {
  return (
    <Pagina kader={p.kader} titel={p.titel} pad={[KRUIMEL, p.pad]} fouten={p.fouten}>
      <Weigeringen weigeringen={p.weigeringen} />
      <Formulier actie={p.actie}>
        <p>Casussen die op de agenda staan, trekt de inbrenger terug en brengt hij in voor een andere dag.</p>
        <Tekstvlak
          naam="reden"
          label="Waarom gaat het niet door?"
          hulp="Schrijf niets over een inwoner."
          waarde={veld(p.waarden, 'reden')}
          fout={p.fouten['reden']}
          regels={2}
        />
        <Knoppenrij>
          <Knop>Afgelasten</Knop>
          <KnopLink href={p.pad.href} soort="subtiel">
            Terug naar de agenda
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}

export function Stoppagina(p: Props) {
  return (
    <Pagina kader={p.kader} titel={p.titel} pad={[KRUIMEL]} fouten={p.fouten}>
      <Formulier actie={p.actie}>
        <p>Na deze dag komt dit overleg niet meer bij elkaar. Wat geweest is, blijft staan.</p>
        <Datumveld
          naam="totEnMet"
          label="Wat is de laatste dag?"
          waarde={veld(p.waarden, 'totEnMet')}
          fout={p.fouten['totEnMet']}
        />
        <Knoppenrij>
          <Knop>Stoppen</Knop>
          <KnopLink href={overlegPaden.overzicht} soort="subtiel">
            Naar uw overleggen
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}
