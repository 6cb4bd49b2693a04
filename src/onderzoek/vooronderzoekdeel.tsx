import { datumLang } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import type { Labelsoort } from '../ui/label.tsx';
import { Label } from '../ui/label.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import {
  BETREFTNAAM,
  CATEGORIENAAM,
  GRONDSLAGNAAM,
  HERKOMSTNAAM,
  ONTVANGERNAAM,
  OPLOSSINGNAAM,
  OVERNAAM,
  PASSENDNAAM,
  TOESTEMMINGNAAM,
  VERSTREKDOELNAAM,
} from './namen.ts';
import { hoofdletter } from './opties.ts';
import type { Oplossing, Toestemming, TotOnderzoek } from './toestand.ts';
import { verstrekgrond } from './verstrekkingen.ts';

interface Props {
  toestand: TotOnderzoek;
}

/** What is known, each with its origin and ground (Wmo 5.1.1). */
export function GegevensDeel({ toestand }: Props) {
  const { gegevens } = toestand.onderzoek;
  if (gegevens.length === 0) return null;
  return (
    <Uitklap titel={`Vooronderzoek (${gegevens.length})`}>
      <Tabel
        bijschrift="Gegevens uit het vooronderzoek"
        bijschriftVerborgen
        rijen={gegevens}
        kolommen={[
          { kop: 'Gegeven', rijkop: true, cel: (g) => <span dir="auto">{g.tekst}</span> },
          { kop: 'Soort', cel: (g) => CATEGORIENAAM[g.categorie] },
          { kop: 'Over', cel: (g) => OVERNAAM[g.over] },
          { kop: 'Van', cel: (g) => HERKOMSTNAAM[g.herkomst] },
          { kop: 'Grondslag', cel: (g) => GRONDSLAGNAAM[g.grondslag] },
          { kop: 'Op', cel: (g) => datumLang(g.peildatum) },
        ]}
      />
    </Uitklap>
  );
}

/** Consent given, refused and withdrawn; nothing is wiped out. */
export function ToestemmingenDeel({ toestand }: Props) {
  const { toestemmingen, geweigerdeToestemmingen: geweigerd } = toestand.onderzoek;
  if (toestemmingen.length + geweigerd.length === 0) return null;
  return (
    <Uitklap titel={`Toestemmingen (${toestemmingen.length + geweigerd.length})`}>
      {toestemmingen.length === 0 ? null : (
        <Tabel
          bijschrift="Gegeven toestemmingen"
          bijschriftVerborgen
          rijen={toestemmingen}
          kolommen={[
            { kop: 'Soort', rijkop: true, cel: (x) => TOESTEMMINGNAAM[x.toestemming] },
            { kop: 'Voor', cel: (x) => `${BETREFTNAAM[x.betreft]}: ${x.ontvanger}` },
            { kop: 'Waarvoor', cel: (x) => <span dir="auto">{x.waarvoor}</span> },
            { kop: 'Geldt', cel: geldigheid },
          ]}
        />
      )}
      {geweigerd.map((x) => (
        <p>
          Geweigerd op {datumLang(x.op)}: {TOESTEMMINGNAAM[x.toestemming].toLowerCase()},{' '}
          {BETREFTNAAM[x.betreft]}.{' '}
          <span class="omk-zacht" dir="auto">
            {x.toelichting}
          </span>
        </p>
      ))}
    </Uitklap>
  );
}

/** What was given to somebody else, to whom and on which ground (Wmo 5.2.1, 5.3.3). */
export function VerstrekkingenDeel({ toestand }: Props) {
  const { verstrekkingen } = toestand.onderzoek;
  if (verstrekkingen.length === 0) return null;
  return (
    <Uitklap titel={`Gegevens gegeven aan anderen (${verstrekkingen.length})`}>
      <Tabel
        bijschrift="Gegevens gegeven aan anderen"
        bijschriftVerborgen
        rijen={verstrekkingen}
        kolommen={[
          { kop: 'Aan', rijkop: true, cel: (v) => `${hoofdletter(ONTVANGERNAAM[v.ontvanger])}: ${v.aan}` },
          { kop: 'Op', cel: (v) => datumLang(v.op) },
          { kop: 'Wat', cel: (v) => <span dir="auto">{v.wat}</span> },
          { kop: 'Om', cel: (v) => VERSTREKDOELNAAM[v.doel] },
          { kop: 'Grond', cel: verstrekgrond },
        ]}
      />
    </Uitklap>
  );
}

function geldigheid(x: Toestemming) {
  return x.ingetrokkenOp ? (
    <Label soort="letop" tekst={`ingetrokken op ${datumLang(x.ingetrokkenOp)}`} />
  ) : (
    `van ${datumLang(x.gegevenOp)} tot en met ${datumLang(x.totEnMet)}`
  );
}

const PASSENDLABEL: Readonly<Record<Oplossing['passend'], Labelsoort>> = {
  ja: 'goed',
  deels: 'letop',
  nee: 'neutraal',
};

/** Solutions as they were weighed, what comes first before maatwerk (Wmo 2.3.5 lid 3). */
export function OplossingenDeel({
  toestand,
  regels,
}: Props & { regels: Pick<LokaleRegels, 'voorzieningen'> }) {
  const { oplossingen } = toestand.onderzoek;
  if (oplossingen.length === 0) return null;
  return (
    <Uitklap titel={`Overwogen oplossingen (${oplossingen.length})`} open>
      <Tabel
        bijschrift="Overwogen oplossingen"
        bijschriftVerborgen
        rijen={oplossingen}
        kolommen={[
          { kop: 'Oplossing', rijkop: true, cel: (o) => naamVan(o, regels) },
          {
            kop: 'Genoeg',
            cel: (o) => <Label soort={PASSENDLABEL[o.passend]} tekst={PASSENDNAAM[o.passend]} />,
          },
          { kop: 'Waarom', cel: (o) => <span dir="auto">{o.tekst}</span> },
        ]}
      />
    </Uitklap>
  );
}

function naamVan(o: Oplossing, regels: Pick<LokaleRegels, 'voorzieningen'>): string {
  const voorziening = o.voorziening && vindVoorziening(o.voorziening, regels);
  const soort = hoofdletter(OPLOSSINGNAAM[o.oplossingsoort]);
  return voorziening ? `${soort}: ${voorziening.naam}` : soort;
}
