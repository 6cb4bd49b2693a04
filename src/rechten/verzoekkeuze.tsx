import { datumLang } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import { Keuze } from '../ui/keuzes.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { maakVelden, veld, zGelezen } from '../ui/velden.ts';
import { RECHTNAAM } from './namen.ts';
import type { Gegevensverzoek } from './toestand.ts';

export const zVerzoek = () => zGelezen(leesOnderdeelId, 'Kies om welk verzoek het gaat.');

/** The oldest is the first that must be done. */
export const eersteGekozen = ([eerste]: readonly Gegevensverzoek[]): Velden =>
  maakVelden(eerste ? { verzoek: eerste.id } : {});

/** Which request, each as what it is and since when. */
export function Verzoekkeuze(p: { uit: readonly Gegevensverzoek[]; waarden: Velden; fouten: Veldfouten }) {
  return (
    <Keuze
      naam="verzoek"
      label="Om welk verzoek gaat het?"
      opties={p.uit.map((v) => ({
        waarde: v.id,
        tekst: `${RECHTNAAM[v.recht].naam}, van ${datumLang(v.ontvangenOp)}`,
        hulp: v.tekst === '' ? undefined : v.tekst.slice(0, 300),
      }))}
      waarde={veld(p.waarden, 'verzoek')}
      fout={p.fouten['verzoek']}
    />
  );
}
