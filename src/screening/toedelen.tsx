import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Artikel, Bericht } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie, Vinkjes } from '../ui/keuzes.tsx';
import { Knop, Knoppenrij, KnopLink } from '../ui/knop.tsx';
import { Label, UrgentieLabel } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { TermijnLabel } from '../ui/termijn.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { aantal } from '../ui/weergave.ts';
import { REDENOPTIES } from './formulier-toedeling.tsx';
import { screeningPaden } from './paden.ts';
import { toedeelveld } from './toedelen-lezen.ts';
import type { Voorstelregel } from './voorstel.ts';
import { eersteKeus } from './voorstel.ts';
import type { Wachtrij } from './wachtrijvolgorde.ts';

export interface ToeTeDelen {
  readonly rij: Wachtrij;
  readonly voorstel: readonly Voorstelregel[];
}

/** How one dossier of a bulk assignment went. */
export interface Toedelingsresultaat {
  readonly dossier: DossierId;
  readonly naam: string;
  /** Name of who got it; null when it was refused. */
  readonly aan: string | null;
  readonly weigeringen: readonly Weigering[];
}

interface Props {
  readonly kader: Kader;
  readonly vandaag: Datum;
  readonly toeTeDelen: readonly ToeTeDelen[];
  /** As typed; empty the first time, then the proposal is chosen. */
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly resultaten: readonly Toedelingsresultaat[];
  readonly sleutel: string;
}

/** The proposal with its reasons, for one dossier or for many. The werkverdeler decides. */
export function Toedelen(p: Props) {
  const gelukt = p.resultaten.filter((r) => r.aan !== null);
  return (
    <Pagina
      kader={p.kader}
      bureau="Screening"
      titel="Toedelen"
      pad={[{ tekst: 'Screening', href: screeningPaden.wachtrij }]}
      inleiding={
        <p>
          Het voorstel weegt werkdruk per fase, deskundigheid, afwezigheid en termijn. U beslist. Wijkt u af,
          leg dan kort uit waarom.
        </p>
      }
      fouten={p.fouten}
    >
      {p.resultaten.length > 0 ? <Resultaten resultaten={p.resultaten} /> : null}
      {p.toeTeDelen.length === 0 ? (
        <Leegte titel={gelukt.length > 0 ? 'Alles is toegedeeld' : 'Er is niets toe te delen'}>
          <p>Een melding kan worden toegedeeld als de urgentie is beoordeeld.</p>
        </Leegte>
      ) : p.toeTeDelen.every(({ voorstel }) => voorstel.length === 0) ? (
        <>
          <NietIngericht
            wat="De gemeente heeft nog geen klantmanagers ingevuld."
            gevolg="Toedelen kan daarom niet. Een klantmanager die inlogt, kan een dossier zelf oppakken bij Vrije dossiers."
          />
          <KnopLink href={screeningPaden.wachtrij}>Terug naar Screening</KnopLink>
        </>
      ) : (
        <Formulier actie={screeningPaden.toedelen} sleutel={p.sleutel}>
          {p.toeTeDelen.map((dossier) => (
            <Dossierkeuze dossier={dossier} {...p} />
          ))}
          <Knoppenrij>
            <Knop>Toedelen</Knop>
            <KnopLink href={screeningPaden.wachtrij} soort="subtiel">
              Terug naar Screening
            </KnopLink>
          </Knoppenrij>
        </Formulier>
      )}
    </Pagina>
  );
}

function Resultaten({ resultaten }: { resultaten: readonly Toedelingsresultaat[] }) {
  const gelukt = resultaten.filter((r) => r.aan !== null).length;
  return (
    <Bericht
      soort={gelukt === resultaten.length ? 'goed' : 'letop'}
      rol="status"
      titel={`${aantal(gelukt, 'melding', 'meldingen')} toegedeeld van ${resultaten.length}`}
    >
      <ul>
        {resultaten.map((r) => (
          <li>
            <strong>{r.naam}</strong> ({r.dossier}):{' '}
            {r.aan !== null
              ? `toegedeeld aan ${r.aan}`
              : r.weigeringen.map((w) => (
                  <>
                    {w.reden} <Artikel tekst={w.artikel} /> {w.uitweg}{' '}
                  </>
                ))}
          </li>
        ))}
      </ul>
    </Bericht>
  );
}

function Dossierkeuze(p: { dossier: ToeTeDelen } & Props) {
  const { rij, voorstel } = p.dossier;
  const keus = eersteKeus(voorstel);
  const naam = toedeelveld(rij.dossier);
  const getypt = p.waarden[naam.gezien] !== undefined;
  return (
    <Kaart
      titel={rij.naam}
      acties={
        <span class="omk-labels">
          <UrgentieLabel urgentie={rij.urgentie ?? undefined} />
          {rij.uiterlijk ? <TermijnLabel uiterlijk={rij.uiterlijk} vandaag={p.vandaag} /> : null}
        </span>
      }
    >
      <Verborgen naam="dossier" waarde={rij.dossier} />
      <Verborgen naam={naam.gezien} waarde="ja" />
      {keus ? <Verborgen naam={naam.voorgesteld} waarde={keus.id} /> : null}
      <Voorstel voorstel={voorstel} />
      <Selectie
        naam={naam.aan}
        label={`Aan wie? (${rij.naam})`}
        leeg="Nu nog niet toedelen"
        opties={voorstel.map((regel) => ({
          waarde: regel.id,
          tekst: `${regel.naam}${regel.id === keus?.id ? ', voorstel' : ''}${regel.beschikbaar ? '' : ', niet beschikbaar'}`,
        }))}
        waarde={getypt ? veld(p.waarden, naam.aan) : keus?.id}
        fout={p.fouten[naam.aan]}
      />
      <Uitklap
        titel="Redenen en toelichting"
        klein
        open={p.fouten[naam.redenen] !== undefined || p.fouten[naam.toelichting] !== undefined}
      >
        <Vinkjes
          naam={naam.redenen}
          label={`Waarom? (${rij.naam})`}
          opties={REDENOPTIES}
          waarden={getypt ? veldLijst(p.waarden, naam.redenen) : redenenVan(keus)}
          fout={p.fouten[naam.redenen]}
        />
        <Tekstvlak
          naam={naam.toelichting}
          label={`Toelichting (${rij.naam})`}
          hulp="Verplicht als u van het voorstel afwijkt."
          nietVerplicht
          regels={2}
          waarde={veld(p.waarden, naam.toelichting)}
          fout={p.fouten[naam.toelichting]}
        />
      </Uitklap>
    </Kaart>
  );
}

/** What speaks for the proposal, so that following it asks nothing more. */
function redenenVan(keus: Voorstelregel | undefined): readonly string[] {
  const voor = keus?.redenen.filter((r) => r.punten > 0).map((r) => r.reden) ?? [];
  return voor.length > 0 ? voor : ['werkdruk'];
}

const TOP = 3;

function Voorstel({ voorstel }: { voorstel: readonly Voorstelregel[] }) {
  const rest = voorstel.slice(TOP);
  return (
    <>
      <ol>
        {voorstel.slice(0, TOP).map((regel) => (
          <Regel regel={regel} />
        ))}
      </ol>
      {rest.length > 0 ? (
        <Uitklap titel={aantal(rest.length, 'andere klantmanager', 'andere klantmanagers')} klein>
          <ul>
            {rest.map((regel) => (
              <Regel regel={regel} />
            ))}
          </ul>
        </Uitklap>
      ) : null}
    </>
  );
}

function Regel({ regel }: { regel: Voorstelregel }) {
  return (
    <li>
      <strong>{regel.naam}</strong>{' '}
      {regel.beschikbaar ? null : <Label soort="letop" tekst="niet beschikbaar" />}
      <br />
      {regel.redenen.map((reden) => reden.tekst).join(' ')}
    </li>
  );
}
