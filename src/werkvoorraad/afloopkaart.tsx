import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { datumDichtbij } from '../ui/weergave.ts';
import { TRAPNAAM } from '../voortzetting/namen.ts';
import { hulpnaam } from '../voortzetting/weergave.tsx';
import type { Afloopregel, Wachtregel } from './aflopend-queries.ts';
import { werkvoorraadPaden } from './paden.ts';

const WAT: Readonly<Record<Wachtregel['soort'], (dag: Datum) => string>> = {
  wijziging: (dag) => `verandering doorgegeven op ${datumLang(dag)}, nog niet bekeken`,
  heronderzoek: (dag) => `heronderzoek sinds ${datumLang(dag)}`,
  voornemen: (dag) => `voornemen, sinds ${datumLang(dag)}: verder te doen`,
  zienswijze: (dag) => `de inwoner kan reageren tot en met ${datumLang(dag)}`,
};

export interface Afloop {
  /** The first few; the rest stands in the list. */
  readonly afloop: readonly Afloopregel[];
  readonly wacht: readonly Wachtregel[];
  readonly regels: Pick<LokaleRegels, 'voorzieningen'>;
}

/** Help that ends and what waits in it; nothing when there is nothing. */
export function Afloopkaart({ afloop, wacht, regels, vandaag }: Afloop & { readonly vandaag: Datum }) {
  if (afloop.length === 0 && wacht.length === 0) return null;
  return (
    <Kaart titel="Hulp die afloopt" id="aflopend">
      <ul class="omk-linklijst">
        {wacht.map(({ dossier, naam, soort, dag }) => (
          <li>
            <Link href={`${dossierPaden.pagina(dossier)}#voortzetting`}>{naam}</Link>
            <span>{WAT[soort](dag)}</span>
          </li>
        ))}
        {afloop.map((r) => (
          <li>
            <Link href={`${dossierPaden.pagina(r.dossier)}#voortzetting`}>{r.naam}</Link>
            <span>
              {hulpnaam(r.voorziening, regels)}, tot en met {datumDichtbij(r.einde, vandaag)}
            </span>
            <Label soort={r.trap === 'voorbij' ? 'gevaar' : 'letop'} tekst={TRAPNAAM[r.trap].naam} />
          </li>
        ))}
      </ul>
      <p>
        <Link href={werkvoorraadPaden.aflopend}>Alles wat afloopt</Link>
      </p>
    </Kaart>
  );
}
