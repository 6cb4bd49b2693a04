import { dossierPaden } from '../dossier/paden.ts';
import { datumLang } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { WegendDoel } from '../recht/verordening.ts';
import { EFFECTOORDEELNAAM } from '../terugblik/namen.ts';
import { TOETSUITKOMSTNAAM } from '../toets/namen.ts';
import type { Kader } from '../ui/kader.ts';
import { KnopLink, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { aantal } from '../ui/weergave.ts';
import { Sterren } from './delen.tsx';
import { verordeningPaden } from './paden.ts';
import type { Doelbesluit } from './queries.ts';

interface Props {
  readonly kader: Kader;
  readonly regels: LokaleRegels;
  readonly doel: WegendDoel;
  readonly besluiten: readonly Doelbesluit[];
  /** There are more than are shown. */
  readonly meer: boolean;
}

/** The decisions that rest on one goal, as far as this person may see them. */
export function DoelPagina({ kader, regels, doel, besluiten, meer }: Props) {
  return (
    <Pagina
      kader={kader}
      breed
      titel={doel.naam}
      pad={[{ tekst: 'Verordening en besluiten', href: verordeningPaden.cijfers }]}
      inleiding={<p>De besluiten die op dit doel rusten, voor zover u die dossiers voor uw werk mag zien.</p>}
    >
      <p>
        Weegt: <Sterren gewicht={doel.gewicht} />
        {doel.toelichting === '' ? null : <>. {doel.toelichting}</>}
      </p>
      <Tabel
        bijschrift={`${meer ? 'De nieuwste ' : ''}${aantal(besluiten.length, 'besluit', 'besluiten')}`}
        rijen={besluiten}
        leeg={
          <Leegte
            titel="Er is geen besluit op dit doel dat u mag zien."
            actie={<KnopLink href={verordeningPaden.cijfers}>Terug naar alle doelen</KnopLink>}
          >
            <p>
              Een besluit staat hier als de toets bij een effect dit doel noemt en het besluit is genomen.
            </p>
          </Leegte>
        }
        kolommen={[
          {
            kop: 'Dossier',
            rijkop: true,
            cel: ({ dossier }) => <Link href={dossierPaden.pagina(dossier)}>{dossier}</Link>,
          },
          { kop: 'Besloten', cel: ({ beslotenOp }) => datumLang(beslotenOp) },
          { kop: 'Toets kwam uit op', cel: ({ keuze }) => TOETSUITKOMSTNAAM[keuze] },
          {
            kop: 'Voorziening',
            cel: ({ voorzieningen }) =>
              voorzieningen
                .map((code) => vindVoorziening(code as LokaleCode, regels)?.naam ?? code)
                .join('; ') || 'geen',
          },
          {
            kop: 'Effect',
            cel: ({ oordelen }) =>
              oordelen
                .map((oordeel) => (oordeel === null ? 'nog niet teruggekeken' : EFFECTOORDEELNAAM[oordeel]))
                .join('; '),
          },
        ]}
      />
    </Pagina>
  );
}
