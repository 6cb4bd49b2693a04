import type { Datum } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Knop } from '../ui/knop.tsx';
import { UrgentieLabel } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Levend } from '../ui/levend.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { TermijnLabel } from '../ui/termijn.tsx';
import { datumDichtbij } from '../ui/weergave.ts';
import { screeningPaden } from './paden.ts';
import type { VrijDossier } from './wachtrij-queries.ts';

interface Props {
  readonly kader: Kader;
  readonly rijen: readonly VrijDossier[];
  readonly vandaag: Datum;
  readonly sleutel: string;
  readonly weigeringen?: readonly Weigering[] | undefined;
}

/** Dossiers a klantmanager can take. Who it is about shows only after taking it (Wmo 5.3.3). */
export function VrijeDossiers(p: Props) {
  return (
    <Pagina
      kader={p.kader}
      titel="Dossiers die nog niemand heeft"
      inleiding={<p>Om wie het gaat, ziet u als u het dossier oppakt.</p>}
      breed
    >
      <Levend adres={screeningPaden.vrijStand} dossiers={p.rijen.map((rij) => rij.dossier)} />
      <Weigeringen weigeringen={p.weigeringen ?? []} />
      <Tabel
        bijschrift="Beoordeelde dossiers zonder behandelaar"
        bijschriftVerborgen
        rijen={p.rijen}
        leeg={
          <Leegte titel="Er ligt niets klaar">
            <p>Alle beoordeelde meldingen hebben een behandelaar.</p>
          </Leegte>
        }
        kolommen={[
          { kop: 'Dossier', rijkop: true, cel: (rij) => <span class="omk-heel">{rij.dossier}</span> },
          { kop: 'Urgentie', cel: (rij) => <UrgentieLabel urgentie={rij.urgentie ?? undefined} /> },
          {
            kop: 'Gaat over',
            cel: (rij) => rij.leefgebieden.map((l) => LEEFGEBIEDNAAM[l]).join(', ') || 'niet genoemd',
          },
          {
            kop: 'Ontvangen',
            cel: (rij) => <span class="omk-heel">{datumDichtbij(rij.ontvangenOp, p.vandaag)}</span>,
          },
          {
            kop: 'Termijn',
            cel: (rij) =>
              rij.uiterlijk ? <TermijnLabel uiterlijk={rij.uiterlijk} vandaag={p.vandaag} /> : '–',
          },
          {
            kop: 'Oppakken',
            kopVerborgen: true,
            cel: (rij) => (
              <Formulier
                actie={screeningPaden.vrij}
                sleutel={`${p.sleutel}:${rij.dossier}`}
                label={`Dossier ${rij.dossier} oppakken`}
              >
                <Verborgen naam="dossier" waarde={rij.dossier} />
                <Knop soort="secundair" toelichting={rij.dossier}>
                  Oppakken
                </Knop>
              </Formulier>
            ),
          },
        ]}
      />
    </Pagina>
  );
}
