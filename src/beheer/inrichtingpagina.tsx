import type { Child } from 'hono/jsx';
import type { Inrichting, Inrichtingsbestand, OpenPunt, SoortOpen } from '../gemeente/inrichting.ts';
import { SOORTEN_OPEN } from '../gemeente/inrichting.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import { datumLang } from '../kern/datum.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { EigenRegel, Voorziening } from '../recht/lokaal.ts';
import { SOORT_REGEL_NAAM, SOORT_RUIMTE_NAAM } from '../recht/ruimte.ts';
import { THEMAS } from '../recht/themas.ts';
import { Artikel, Bericht } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { aantal } from '../ui/weergave.ts';
import type { Inrichtingrij } from './inrichtingrijen.ts';
import { gemeenterijen, huisstijlrijen, isOpen, regelrijen } from './inrichtingrijen.ts';

interface Props {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  /** Who can have it changed. */
  readonly beheert: boolean;
}

/** What this municipality filled in, file by file, and first what it did not. */
export function Inrichtingpagina(p: Props) {
  const { inrichting } = p;
  return (
    <Pagina
      kader={p.kader}
      bureau="Beheer"
      titel="Inrichting"
      inleiding={
        <p>
          Wat {p.kader.gemeente.naam} zelf heeft ingevuld, en waar dat vandaan komt.{' '}
          {p.beheert
            ? 'Aanvullen doet u in de bestanden van de gemeente. Start Omkeer daarna opnieuw.'
            : 'Mist er iets? Vraag de beheerder om het aan te vullen.'}
        </p>
      }
      breed
    >
      {inrichting.toelichting === null ? null : (
        <Bericht soort="info">
          <p>{inrichting.toelichting}</p>
        </Bericht>
      )}
      <Openstaand open={inrichting.open} />
      {inrichting.beleid.length > 0 ? (
        <Kaart titel="Hoe de gemeente werkt">
          <p>Zoals het in haar eigen stukken staat. Omkeer rekent hier niet mee.</p>
          <Tabel
            bijschrift="Hoe de gemeente werkt"
            bijschriftVerborgen
            rijen={inrichting.beleid}
            kolommen={[
              { kop: 'Onderwerp', rijkop: true, cel: (b) => b.onderwerp },
              { kop: 'Wat er staat', cel: (b) => b.tekst },
              { kop: 'Bron', cel: (b) => b.bron },
            ]}
          />
        </Kaart>
      ) : null}
      <Kaart titel="Per bestand">
        <Bestanden inrichting={inrichting} />
      </Kaart>
    </Pagina>
  );
}

const GROEP: Readonly<Record<SoortOpen, { readonly kop: string; readonly uitleg: string }>> = {
  houdtTegen: {
    kop: 'Dit houdt werk tegen',
    uitleg: 'Zolang dit er niet staat, kan een brief niet weg of een stap niet worden gezet.',
  },
  standaard: {
    kop: 'Hier rekent Omkeer met iets gebruikelijks',
    uitleg: 'Het werk gaat door. Kijk of dit past bij de gemeente.',
  },
  leeg: {
    kop: 'Dit is nog leeg',
    uitleg: 'Het werk gaat door, met minder hulp van Omkeer.',
  },
};

function Openstaand({ open }: { open: readonly OpenPunt[] }) {
  if (open.length === 0)
    return (
      <Kaart titel="Nog open">
        <Leegte titel="Alles is ingevuld." />
      </Kaart>
    );
  return (
    <Kaart titel={`Nog open (${open.length})`}>
      {SOORTEN_OPEN.map((soort) => {
        const rijen = open.filter((punt) => punt.soort === soort);
        if (rijen.length === 0) return null;
        return (
          <>
            <h3 class="utrecht-heading-3">{GROEP[soort].kop}</h3>
            <p>{GROEP[soort].uitleg}</p>
            <Tabel
              bijschrift={GROEP[soort].kop}
              bijschriftVerborgen
              rijen={rijen}
              kolommen={[
                { kop: 'Wat', rijkop: true, cel: (punt) => punt.wat },
                { kop: 'Wat dat betekent', cel: (punt) => punt.gevolg },
                { kop: 'Waar', cel: waar },
              ]}
            />
          </>
        );
      })}
    </Kaart>
  );
}

/** The file, and the key in it when it is not about the whole file. */
function waar({ bestand, sleutel }: OpenPunt) {
  return (
    <>
      <span class="omk-heel">{bestand}</span>
      {bestand.startsWith(sleutel.toLowerCase()) ? null : (
        <>
          <br />
          <code>{sleutel}</code>
        </>
      )}
    </>
  );
}

const NIET_INGEVULD = <span class="omk-zacht">niet ingevuld</span>;
const ofNiet = (tekst: Child | null | undefined): Child => tekst ?? NIET_INGEVULD;
const bronkolom: Kolom<{ readonly bron?: string | null }> = {
  kop: 'Bron',
  cel: ({ bron }) => bron ?? <span class="omk-zacht">niet genoemd</span>,
};

function Deel(p: { bestand: Inrichtingsbestand; naam: string; children: Child }) {
  return <Uitklap titel={`${p.naam} (${p.bestand})`}>{p.children}</Uitklap>;
}

function Waarden(p: {
  inrichting: Inrichting;
  bestand: Inrichtingsbestand;
  naam: string;
  rijen: readonly Inrichtingrij[];
}) {
  return (
    <Deel bestand={p.bestand} naam={p.naam}>
      <Tabel
        bijschrift={p.naam}
        bijschriftVerborgen
        rijen={p.rijen}
        kolommen={[
          { kop: 'Wat', rijkop: true, cel: (rij) => rij.wat },
          {
            kop: 'Waarde',
            cel: (rij) =>
              rij.waarde !== null && isOpen(p.inrichting, p.bestand, rij.sleutel) ? (
                <>
                  {rij.waarde} <Label tekst="gebruikelijk, niet zelf ingevuld" />
                </>
              ) : (
                ofNiet(rij.waarde)
              ),
          },
          {
            kop: 'Bron',
            cel: (rij) =>
              rij.waarde === null || isOpen(p.inrichting, p.bestand, rij.sleutel) ? '–' : bronkolom.cel(rij),
          },
        ]}
      />
    </Deel>
  );
}

function Bestanden({ inrichting }: { inrichting: Inrichting }) {
  const { regels, medewerkers, teams } = inrichting;
  const { effectdoelen, voorzieningen, eigenRegels, prijslijst = [] } = regels;
  const teamnaam = (code: string | null): string => teams.find((t) => t.code === code)?.naam ?? 'geen team';
  return (
    <>
      <Waarden
        inrichting={inrichting}
        bestand="gemeente.yaml"
        naam="De gemeente"
        rijen={gemeenterijen(inrichting)}
      />
      <Waarden
        inrichting={inrichting}
        bestand="huisstijl.yaml"
        naam="Huisstijl"
        rijen={huisstijlrijen(inrichting)}
      />
      <Deel bestand="mensen.yaml" naam="Mensen">
        <p>
          {teams.length > 0
            ? `Teams: ${teams.map((t) => t.naam).join(', ')}.`
            : 'Er zijn geen teams ingevuld.'}
        </p>
        <Tabel
          bijschrift="Medewerkers"
          bijschriftVerborgen
          rijen={medewerkers}
          leeg={<Leegte titel="Er zijn geen medewerkers ingevuld." />}
          kolommen={[
            { kop: 'Naam', rijkop: true, cel: (m) => m.naam },
            { kop: 'Functie', cel: (m) => m.functie },
            { kop: 'Rol', cel: (m) => ROLNAAM[m.rol] },
            { kop: 'Team', cel: (m) => teamnaam(m.team) },
          ]}
        />
      </Deel>
      <Deel bestand="effectdoelen.yaml" naam={`Effectdoelen: ${effectdoelen.length}`}>
        <Tabel
          bijschrift="Effectdoelen"
          bijschriftVerborgen
          rijen={effectdoelen}
          leeg={<Leegte titel="Er zijn geen effectdoelen ingevuld." />}
          kolommen={[
            { kop: 'Doel', rijkop: true, cel: (d) => d.naam },
            { kop: 'Thema', cel: (d) => THEMAS[d.thema].naam },
          ]}
        />
      </Deel>
      <Deel bestand="voorzieningen.yaml" naam={`Voorzieningen: ${voorzieningen.length}`}>
        <Tabel
          bijschrift="Voorzieningen"
          bijschriftVerborgen
          rijen={voorzieningen}
          leeg={<Leegte titel="Er zijn geen voorzieningen ingevuld." />}
          kolommen={VOORZIENINGKOLOMMEN}
        />
      </Deel>
      <Waarden
        inrichting={inrichting}
        bestand="regels.yaml"
        naam="Regels en normen"
        rijen={regelrijen(inrichting)}
      />
      <Deel bestand="eigenregels.yaml" naam={`Eigen regels: ${eigenRegels.length}`}>
        <Tabel
          bijschrift="Eigen regels"
          bijschriftVerborgen
          rijen={eigenRegels}
          leeg={<Leegte titel="Er zijn geen eigen regels ingevuld." />}
          kolommen={REGELKOLOMMEN}
        />
      </Deel>
      <Deel bestand="prijslijst.yaml" naam={`Prijslijst: ${aantal(prijslijst.length, 'regel', 'regels')}`}>
        <Tabel
          bijschrift="Prijslijst"
          bijschriftVerborgen
          rijen={prijslijst}
          leeg={<Leegte titel="Er zijn geen prijzen ingevuld." />}
          kolommen={[
            { kop: 'Wat', rijkop: true, cel: (prijs) => prijs.naam },
            {
              kop: 'Bedrag',
              cel: (prijs) => ofNiet(prijs.midden === null ? null : bedragTekst(prijs.midden)),
            },
            { kop: 'Jaar', cel: (prijs) => prijs.jaar ?? '–' },
            { kop: 'Bron', cel: (prijs) => prijs.bron || '–' },
          ]}
        />
      </Deel>
    </>
  );
}

const SOORT_VOORZIENING: Readonly<Record<Voorziening['soort'], string>> = {
  maatwerk: 'maatwerk',
  algemeen: 'algemeen',
  collectief: 'collectief',
};

const VOORZIENINGKOLOMMEN: readonly Kolom<Voorziening>[] = [
  { kop: 'Voorziening', rijkop: true, cel: (v) => v.naam },
  { kop: 'Soort', cel: (v) => SOORT_VOORZIENING[v.soort] },
  { kop: 'Eenheid', cel: (v) => ofNiet(v.eenheid) },
  { kop: 'Tarief', cel: (v) => ofNiet(v.tarief === undefined ? null : bedragTekst(v.tarief)) },
  {
    kop: 'Eigen bijdrage',
    cel: (v) => ofNiet(v.eigenBijdrage === null ? null : v.eigenBijdrage ? 'ja' : 'nee'),
  },
  { kop: 'Artikel', cel: (v) => ofNiet(v.artikelVerordening) },
  bronkolom,
];

const REGELKOLOMMEN: readonly Kolom<EigenRegel>[] = [
  {
    kop: 'Regel',
    rijkop: true,
    cel: (r) => (
      <>
        {r.artikel === null ? null : <Artikel tekst={r.artikel} />} {r.tekst}
      </>
    ),
  },
  { kop: 'Soort', cel: (r) => `${SOORT_REGEL_NAAM[r.soort]}: ${r.naam}` },
  { kop: 'Ruimte', cel: (r) => (r.ruimte === null ? 'geen' : SOORT_RUIMTE_NAAM[r.ruimte]) },
  {
    kop: 'Geldt vanaf',
    cel: (r) => (r.geldtVanaf === null ? 'eerste dag niet bekend' : datumLang(r.geldtVanaf)),
  },
  bronkolom,
];
