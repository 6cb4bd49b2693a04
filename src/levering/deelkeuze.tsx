import { z } from 'zod';
import type { OnderdeelId } from '../kern/ids.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { Verborgen } from '../ui/formulier.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { Gelezen, Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, veld, zGelezen } from '../ui/velden.ts';
import { LEVERINGSTANDNAAM, PUNTNAAM } from './namen.ts';
import type { Leveringsdeel, Leveringstand } from './stand.ts';
import { leveringsdelen, opvolgerVan } from './stand.ts';
import type { TotLevering } from './toestand.ts';
import { vindLevering } from './toestand.ts';

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

/** Goes over to another: there may lie days between. */
export const heeftOpvolger =
  (t: TotLevering) =>
  ({ onderdeel }: Leveringsdeel): boolean =>
    opvolgerVan(t, onderdeel.gevraagd) !== undefined;

interface Optie {
  readonly waarde: OnderdeelId;
  readonly tekst: string;
}

/** Runs while the decision does not grant it any more: it has to be stopped by somebody. */
function nietMeerToegekend(t: TotLevering, regels: LokaleRegels): readonly Optie[] {
  const toegekend = leveringsdelen(t).map(({ onderdeel }) => onderdeel.gevraagd);
  return t.levering.verloop
    .filter(({ onderdeel, gestopt }) => gestopt === null && !toegekend.includes(onderdeel))
    .map(({ onderdeel, levering }) => {
      const opdracht = levering ? vindLevering(t, levering)?.opdracht : undefined;
      const hulp = opdracht ? voorzieningnaam(opdracht.voorziening, regels) : 'Hulp met een pgb';
      return { waarde: onderdeel, tekst: `${hulp} (${PUNTNAAM.beeindigen})` };
    });
}

/** The granted parts it can be about; of one there is nothing to choose. */
export function Deelkeuze(p: {
  toestand: TotLevering;
  regels: LokaleRegels;
  standen: readonly Leveringstand[];
  /** Parts it can be about besides. */
  ook?: ((deel: Leveringsdeel) => boolean) | undefined;
  /** Who was asked to take over help that runs, by its own number: it is about that assignment. */
  opvolgers?: readonly Leveringsdeel[];
  waarden: Velden;
  fouten: Veldfouten;
}) {
  const delen = leveringsdelen(p.toestand).filter(
    (deel) => p.standen.includes(deel.stand) || p.ook?.(deel) === true,
  );
  const opties: readonly Optie[] = [
    ...delen.map((deel) => ({ waarde: deel.onderdeel.gevraagd, tekst: deeltekst(deel, p.regels) })),
    ...(p.opvolgers ?? []).flatMap((deel) =>
      deel.levering
        ? [
            {
              waarde: deel.levering.id,
              tekst: `${deeltekst(deel, p.regels)}, ${deel.stand === 'geweigerd' ? 'zou het overnemen' : 'neemt het over'}`,
            },
          ]
        : [],
    ),
    ...(p.standen.includes('loopt') ? nietMeerToegekend(p.toestand, p.regels) : []),
  ];
  const [enige] = opties;
  if (opties.length === 1 && enige && p.fouten['onderdeel'] === undefined)
    return (
      <>
        <Verborgen naam="onderdeel" waarde={enige.waarde} />
        <p>
          <strong>{enige.tekst}</strong>
        </p>
      </>
    );
  return (
    <Keuze
      naam="onderdeel"
      label="Over welke hulp gaat het?"
      opties={opties}
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
