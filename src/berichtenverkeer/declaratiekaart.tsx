import { bedrag, bedragTekst } from '../kern/bedrag.ts';
import { Artikel, Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Knop } from '../ui/knop.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { veld } from '../ui/velden.ts';
import type { Berichtbeeld } from './beeld.ts';
import { PRESTATIECODES } from './declaratie.ts';
import { retourcodeTekst } from './namen.ts';
import { berichtPaden } from './paden.ts';

const euro = (centen: number): string =>
  centen < 0 ? `${bedragTekst(bedrag(-centen))} credit` : bedragTekst(bedrag(centen));

/** What of a declaration is awarded, and the form that says so to the provider. */
export function Declaratiekaart({ bericht: { rij }, declaratie, sleutel, waarden, fouten }: Berichtbeeld) {
  if (declaratie === undefined) return null;
  const { bedragen, nietVergeleken } = declaratie;
  if (bedragen === null)
    return (
      <Kaart titel="Antwoord op de declaratie">
        <p>
          Er zijn zo veel fouten dat niet alles is beoordeeld. Bel de aanbieder en leg vast wat u afsprak.
        </p>
      </Kaart>
    );
  return (
    <Kaart titel="Antwoord op de declaratie">
      <Samenvatting
        regels={[
          { term: 'Ingediend', waarde: euro(bedragen.ingediend) },
          {
            term: 'Door de regels afgewezen',
            waarde: bedragen.geweigerd === 1 ? '1 prestatie' : `${bedragen.geweigerd} prestaties`,
          },
          { term: 'Toe te kennen', waarde: euro(bedragen.toegekend) },
        ]}
      />
      {nietVergeleken === 0 ? null : (
        <Bericht soort="letop" titel="Niet alles is vergeleken">
          <p>Van {nietVergeleken} clienten is niet gekeken naar wat is toegewezen. Doe dat zelf.</p>
        </Bericht>
      )}
      <p>
        Dit is het antwoord aan de aanbieder; er wordt niets mee betaald. <Artikel tekst="iWmo 3.2 IV087" />{' '}
        Omkeer kijkt niet of het volume past bij wat is toegewezen, wat al eerder is gedeclareerd, en of het
        tarief dat van het contract is. Een antwoord gaat één keer.
      </p>
      <Formulier
        actie={berichtPaden.declaratie(rij.id)}
        sleutel={sleutel}
        label="Antwoorden op de declaratie"
      >
        <Tekstvlak
          naam="afwijzingen"
          label="Welke prestaties wijst u verder af?"
          hulp="Op elke regel het nummer van de prestatie, een spatie en een code. Laat het leeg om de rest toe te kennen."
          nietVerplicht
          regels={4}
          waarde={veld(waarden, 'afwijzingen')}
          fout={fouten['afwijzingen']}
        />
        <Knop>Toekennen en antwoorden</Knop>
      </Formulier>
      <Uitklap titel="Codes" klein>
        <ul>
          {PRESTATIECODES.map((code) => (
            <li>{retourcodeTekst(code)}</li>
          ))}
        </ul>
      </Uitklap>
    </Kaart>
  );
}
