import { datumLang } from '../kern/datum.ts';
import { Keuze } from '../ui/keuzes.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { aantal } from '../ui/weergave.ts';
import { WEIGERREDENNAAM } from './namen.ts';
import { plaatstekst, verwachtingtekst } from './verwachtingtekst.ts';
import type { Aanbiederkeuze } from './aanbiederkeuze.ts';

interface Props {
  readonly label: string;
  readonly hulp: string;
  /** Who can take somebody on, the soonest start on top. */
  readonly open: readonly Aanbiederkeuze[];
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}

/** Who delivers, of those that can; the same wherever a provider is chosen. */
export function WelkeAanbieder({ label, hulp, open, waarden, fouten }: Props) {
  return (
    <Keuze
      naam="aanbieder"
      label={label}
      hulp={hulp}
      opties={open.map((keuze) => ({
        waarde: keuze.aanbieder.code,
        tekst: keuze.aanbieder.naam,
        hulp: keuzetekst(keuze),
      }))}
      waarde={veld(waarden, 'aanbieder')}
      fout={fouten['aanbieder']}
    />
  );
}

function keuzetekst(keuze: Aanbiederkeuze): string {
  const { aanbieder, verwachting, wachtend, weigerde } = keuze;
  const nee = weigerde
    ? `Weigerde deze inwoner op ${datumLang(weigerde.op)}: ${WEIGERREDENNAAM[weigerde.reden]}. `
    : '';
  const vrij = plaatstekst(keuze);
  const plaats = vrij === '' ? '' : ` Plaatsen: ${vrij}.`;
  const rij =
    wachtend === 0
      ? 'Niemand wacht hier.'
      : `${aantal(wachtend, 'inwoner wacht', 'inwoners wachten')} hier al.`;
  const sluit = aanbieder.sluitOp === null ? '' : ` Let op: sluit op ${datumLang(aanbieder.sluitOp)}.`;
  return `${nee}${rij}${plaats} Start: ${verwachtingtekst(verwachting)}.${sluit}`;
}
