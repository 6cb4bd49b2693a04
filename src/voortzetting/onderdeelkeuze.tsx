import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Vinkjes } from '../ui/keuzes.tsx';
import type { Velden } from '../ui/velden.ts';
import { veldLijst } from '../ui/velden.ts';
import type { LopendeHulp } from './hulp.ts';
import { hulpnaam } from './weergave.tsx';

const VELD = 'onderdelen';

interface Props {
  /** To choose from. */
  readonly hulp: readonly LopendeHulp[];
  readonly regels: LokaleRegels;
  readonly uitleg?: string;
  readonly label: string;
  readonly waarden: Velden;
  readonly fout: string | undefined;
}

/** Which of the granted provisions it is about. */
export function Onderdeelkeuze({ hulp, regels, uitleg, label, waarden, fout }: Props) {
  return (
    <Vinkjes
      naam={VELD}
      label={label}
      {...(uitleg !== undefined && { hulp: uitleg })}
      opties={hulp.map(({ gevraagd, voorziening, einde }) => ({
        waarde: gevraagd,
        tekst: `${hulpnaam(voorziening, regels)}${einde ? `, tot en met ${datumLang(einde)}` : ''}`,
      }))}
      waarden={veldLijst(waarden, VELD)}
      fout={fout}
    />
  );
}

/** What is no number of a part, is not chosen. */
export function leesOnderdelen(ingevuld: Velden): readonly OnderdeelId[] {
  return veldLijst(ingevuld, VELD).flatMap((tekst) => leesOnderdeelId(tekst) ?? []);
}
