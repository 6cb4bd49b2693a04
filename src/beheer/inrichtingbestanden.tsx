import type { Child } from 'hono/jsx';
import type { Inrichting, Inrichtingsbestand } from '../gemeente/inrichting.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import { datumLang } from '../kern/datum.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { EigenRegel, Voorziening } from '../recht/lokaal.ts';
import type { Verordeningsversie } from '../recht/verordeningsversie.ts';
import { SOORT_REGEL_NAAM, SOORT_RUIMTE_NAAM } from '../recht/ruimte.ts';
import { THEMAS } from '../recht/themas.ts';
import { Artikel } from '../ui/bericht.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { aantal } from '../ui/weergave.ts';
import { geldigheid } from '../verordening/namen.ts';
import type { Inrichtingrij } from './inrichtingrijen.ts';
import { gemeenterijen, huisstijlrijen, isOpen, regelrijen } from './inrichtingrijen.ts';

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

/** Every file of the municipality, folded: what stands in it, and where that was taken from. */
export function Inrichtingbestanden({ inrichting }: { inrichting: Inrichting }) {
  const { regels, medewerkers, teams, openbareCijfers = [] } = inrichting;
  const { effectdoelen, voorzieningen, eigenRegels, verordeningen = [], prijslijst = [] } = regels;
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
      <Deel
        bestand="verordening.yaml"
        naam={`Verordening: ${aantal(verordeningen.length, 'versie', 'versies')}`}
      >
        <Tabel
          bijschrift="Verordening"
          bijschriftVerborgen
          rijen={verordeningen}
          leeg={<Leegte titel="Er zijn geen doelen van de raad ingevuld." />}
          kolommen={VERSIEKOLOMMEN}
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
      <Deel
        bestand="openbarecijfers.yaml"
        naam={`Openbare cijfers van anderen: ${aantal(openbareCijfers.length, 'regel', 'regels')}`}
      >
        <Tabel
          bijschrift="Openbare cijfers van anderen"
          bijschriftVerborgen
          rijen={openbareCijfers}
          leeg={<Leegte titel="Er zijn geen cijfers van anderen ingevuld." />}
          kolommen={[
            { kop: 'Wat', rijkop: true, cel: ({ wat }) => wat },
            { kop: 'Cijfer', cel: ({ cijfer }) => cijfer },
            { kop: 'Bron', cel: ({ bron }) => bron },
            { kop: 'Jaar', cel: ({ jaar }) => jaar },
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

const VERSIEKOLOMMEN: readonly Kolom<Verordeningsversie>[] = [
  { kop: 'Versie', rijkop: true, cel: (v) => v.naam },
  { kop: 'Stand', cel: (v) => v.stand },
  { kop: 'Geldt', cel: geldigheid },
  { kop: 'Doelen', getal: true, cel: (v) => v.doelen.length },
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
