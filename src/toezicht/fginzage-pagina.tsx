import { dossierPaden } from '../dossier/paden.ts';
import type { Tijdstip } from '../kern/datum.ts';
import { FGINZAGE_UREN, FGREDENEN, type Fginzage } from '../toegang/fginzage.ts';
import { GRONDEN } from '../toegang/inzage.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { wanneer } from '../ui/weergave.ts';
import { Dossiernummerveld } from './dossiernummerveld.tsx';
import { toezichtPaden } from './paden.ts';

interface Props {
  readonly kader: Kader;
  readonly eerder: readonly Fginzage[];
  readonly nu: Tijdstip;
  readonly waarden: Velden;
  readonly fouten: Veldfouten | undefined;
  readonly weigeringen: readonly Weigering[];
}

const zonderRol = (tekst: string): string => tekst.replace('functionaris gegevensbescherming: ', '');
const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** One dossier, by its number, with a reason that the resident reads (AVG 38 lid 2). */
export function Fginzagepagina({ kader, eerder, nu, waarden, fouten, weigeringen }: Props) {
  return (
    <Pagina
      kader={kader}
      titel="Een dossier lezen met een reden"
      pad={[{ tekst: 'Toezicht', href: toezichtPaden.bureau }]}
      inleiding={
        <p>
          Voor uw toezicht mag u gegevens zien die u daarvoor nodig hebt. U kunt het dossier {FGINZAGE_UREN}{' '}
          uur lezen, en er niets in vastleggen. Is het genoeg om te weten wie het las?{' '}
          <Link href={toezichtPaden.dossiersporen}>Kijk dan alleen wie een dossier las</Link>.
        </p>
      }
      fouten={fouten}
      breed
    >
      <Weigeringen weigeringen={weigeringen} />
      <Bericht soort="letop" titel="De inwoner kan dit zien">
        <p>Wat u opent, staat in het overzicht van de inwoner: uw naam, wanneer, en uw reden.</p>
      </Bericht>
      <Formulier actie={toezichtPaden.fginzage} label="Dossier openen">
        <Dossiernummerveld waarden={waarden} fouten={fouten} />
        <Keuze
          naam="reden"
          label="Waarom moet u dit dossier lezen?"
          hulp="De inwoner leest deze reden."
          opties={FGREDENEN.map((waarde) => ({ waarde, tekst: metHoofdletter(zonderRol(GRONDEN[waarde])) }))}
          waarde={veld(waarden, 'reden')}
          fout={fouten?.['reden']}
        />
        <Tekstvlak
          naam="toelichting"
          label="Wat gaat u nakijken?"
          hulp="Alleen u leest dit terug. Schrijf niet meer over de inwoner dan nodig is."
          waarde={veld(waarden, 'toelichting')}
          fout={fouten?.['toelichting']}
          regels={3}
        />
        <Knoppenrij>
          <Knop>Dossier openen</Knop>
          <KnopLink href={toezichtPaden.bureau} soort="subtiel">
            Niet openen
          </KnopLink>
        </Knoppenrij>
      </Formulier>
      <Kaart titel="Wat u eerder opende">
        <Tabel
          bijschrift="Door u geopende dossiers, het nieuwste eerst"
          bijschriftVerborgen
          rijen={eerder}
          leeg={<Leegte titel="U hebt nog geen dossier geopend." />}
          kolommen={[
            { kop: 'Wanneer', rijkop: true, cel: ({ op }) => wanneer(op) },
            {
              kop: 'Dossier',
              cel: ({ dossier, tot }) =>
                tot > nu ? (
                  <Link href={dossierPaden.pagina(dossier)}>{dossier}</Link>
                ) : (
                  <span class="omk-heel">{dossier}</span>
                ),
            },
            { kop: 'Reden', cel: ({ reden }) => zonderRol(GRONDEN[reden]) },
            {
              kop: 'Wat u nakeek',
              cel: ({ toelichting }) => toelichting || 'weg: het dossier is vernietigd (Wmo 5.3.4)',
            },
            { kop: 'Open tot', cel: ({ tot }) => wanneer(tot) },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}
