import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { PersoonId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import type { Bewaakt } from './bewaking-queries.ts';
import { toezichtPaden } from './paden.ts';

interface Props {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  /** Only for who controls. */
  readonly bewaakt: readonly Bewaakt[] | undefined;
  readonly namen: Readonly<Record<string, string>>;
  readonly waarden: Velden;
  readonly fouten: Veldfouten | undefined;
  readonly weigeringen: readonly Weigering[];
  readonly meldingen: readonly Melding[];
}

/** Vertrouwelijke dossiers and who guards them; another takes over when that person is away. */
export function Bewaking(p: Props) {
  return (
    <Pagina
      kader={p.kader}
      titel="Vertrouwelijke dossiers"
      pad={[{ tekst: 'Toezicht', href: toezichtPaden.bureau }]}
      inleiding={
        <p>
          Een vertrouwelijk dossier heeft een bewaker: die deelt het toe en kan het weer gewoon maken. Is de
          bewaker weg, dan neemt een ander het met naam over.
        </p>
      }
      fouten={p.fouten}
      meldingen={p.meldingen}
    >
      <Weigeringen weigeringen={p.weigeringen} />
      {p.bewaakt ? <Lijst inrichting={p.inrichting} bewaakt={p.bewaakt} /> : <Overdracht {...p} />}
    </Pagina>
  );
}

function Lijst({ inrichting, bewaakt }: { inrichting: Inrichting; bewaakt: readonly Bewaakt[] }) {
  const naam = (persoon: PersoonId | null): string => (persoon ? naamVan(inrichting, persoon) : 'niemand');
  return (
    <Kaart>
      <Tabel
        bijschrift="Lopende vertrouwelijke dossiers"
        rijen={bewaakt}
        leeg={<Leegte titel="Er loopt geen vertrouwelijk dossier." />}
        kolommen={[
          {
            kop: 'Dossier',
            rijkop: true,
            cel: (b) => <Link href={dossierPaden.pagina(b.dossier)}>{b.dossier}</Link>,
          },
          { kop: 'Bewaker', cel: (b) => naam(b.bewaker) },
          { kop: 'Behandelaar', cel: (b) => naam(b.behandelaar) },
        ]}
      />
      <p class="omk-zacht">Een teamleider kan de bewaking overdragen. Geef dan het nummer door.</p>
    </Kaart>
  );
}

function Overdracht({ namen, waarden, fouten }: Props) {
  return (
    <Kaart titel="Bewaking overdragen">
      <p>U krijgt het dossier hiermee niet te zien, behalve als u uzelf kiest.</p>
      <Formulier actie={toezichtPaden.bewaking}>
        <Tekstveld
          naam="dossier"
          label="Nummer van het dossier"
          hulp="De controller ziet welke dossiers vertrouwelijk zijn, en wie ze bewaakt."
          tekens={20}
          waarde={veld(waarden, 'dossier')}
          fout={fouten?.['dossier']}
        />
        <Selectie
          naam="aan"
          label="Wie neemt het over?"
          opties={Object.entries(namen).map(([waarde, tekst]) => ({ waarde, tekst }))}
          waarde={veld(waarden, 'aan')}
          fout={fouten?.['aan']}
        />
        <Tekstvlak
          naam="reden"
          label="Waarom?"
          hulp="Bijvoorbeeld: langdurig afwezig. Dit staat in het dossier."
          waarde={veld(waarden, 'reden')}
          fout={fouten?.['reden']}
          regels={3}
        />
        <Knop>Overdragen</Knop>
      </Formulier>
    </Kaart>
  );
}
