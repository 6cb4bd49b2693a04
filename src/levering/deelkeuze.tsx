import { z } from 'zod';
import type { OnderdeelId } from '../kern/ids.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { Verborgen } from '../ui/formulier.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { Gelezen, Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, veld, zGelezen } from '../ui/velden.ts';
import { LEVERINGSTANDNAAM } from './namen.ts';
import type { Leveringsdeel, Leveringstand } from './stand.ts';
import { leveringsdelen } from './stand.ts';
import type { TotLevering } from './toestand.ts';

/** `Begeleiding bij Thuis in Stein (wacht op antwoord van de aanbieder)`. */
export function deeltekst({ onderdeel, levering, stand }: Leveringsdeel, regels: LokaleRegels): string {
  const bij = levering && stand !== 'nietOpgedragen' ? ` bij ${levering.naam}` : '';
  return `${voorzieningnaam(onderdeel.voorziening, regels)}${bij} (${LEVERINGSTANDNAAM[stand]})`;
}

export function voorzieningnaam(
  code: Leveringsdeel['onderdeel']['voorziening'],
  regels: Pick<LokaleRegels, 'voorzieningen'>,
): string {
  return vindVoorziening(code, regels)?.naam ?? code;
}

/** The granted parts it can be about; of one there is nothing to choose. */
export function Deelkeuze(p: {
  toestand: TotLevering;
  regels: LokaleRegels;
  standen: readonly Leveringstand[];
  waarden: Velden;
  fouten: Veldfouten;
}) {
  const delen = leveringsdelen(p.toestand).filter(({ stand }) => p.standen.includes(stand));
  const [enige] = delen;
  if (delen.length === 1 && enige && p.fouten['onderdeel'] === undefined)
    return (
      <>
        <Verborgen naam="onderdeel" waarde={enige.onderdeel.gevraagd} />
        <p>
          <strong>{deeltekst(enige, p.regels)}</strong>
        </p>
      </>
    );
  return (
    <Keuze
      naam="onderdeel"
      label="Over welke hulp gaat het?"
      opties={delen.map((deel) => ({ waarde: deel.onderdeel.gevraagd, tekst: deeltekst(deel, p.regels) }))}
      waarde={veld(p.waarden, 'onderdeel')}
      fout={p.fouten['onderdeel']}
    />
  );
}

export function leesOnderdeel(ingevuld: Velden): Gelezen<{ readonly onderdeel: OnderdeelId }> {
  return leesFormulier(
    z.object({ onderdeel: zGelezen(leesOnderdeelId, 'Kies over welke hulp het gaat.') }),
    ingevuld,
  );
}
