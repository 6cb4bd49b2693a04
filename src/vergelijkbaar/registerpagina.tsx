import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { bedrag, bedragTekst } from '../kern/bedrag.ts';
import { datumLang } from '../kern/datum.ts';
import type { Bladsoort } from '../platform/rekenblad.ts';
import { BLADSOORTEN } from '../platform/rekenblad.ts';
import { SOORT_REGEL_NAAM, SOORTEN_REGEL } from '../recht/ruimte.ts';
import { Formulier, Foutoverzicht } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie, Vinkje } from '../ui/keuzes.tsx';
import { Knop, Knoppenrij, KnopLink, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Veldfouten } from '../ui/velden.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { aantal } from '../ui/weergave.ts';
import { registerPaden } from './paden.ts';
import { voorzieningnaam } from './registerblad.ts';
import { Bereiktbeeld } from './bereiktbeeld.tsx';
import type { Bereikt, Registerregel, Registervraag, Spreiding } from './register-queries.ts';
import { schrijfRegistervraag } from './registervraag.ts';
import { Spreidingsbeeld } from './spreidingsbeeld.tsx';

interface Props {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly vraag: Registervraag;
  readonly fouten: Veldfouten;
  readonly regels: readonly Registerregel[];
  /** There are more than are shown; the file has them all. */
  readonly meer: boolean;
  readonly spreiding: readonly Spreiding[];
  readonly bereikt: readonly Bereikt[];
}

/** Every decision that departs from the standard: on what room, for how much, by whom (omgekeerde-toets.md § 6). */
export function Registerpagina(p: Props) {
  return (
    <Pagina
      kader={p.kader}
      titel="Maatwerkregister"
      inleiding={
        <p>
          Elk besluit waarbij de Omgekeerde Toets op maatwerk uitkwam: welke regel in de weg stond, op welk
          artikel de ruimte rust, voor welk bedrag, en wie besloot. Voor controle, accountant en gesprek.
        </p>
      }
      breed
    >
      <Foutoverzicht fouten={p.fouten} />
      <Filter {...p} />
      <Lijst {...p} />
      <Spreidingsbeeld spreiding={p.spreiding} regels={p.inrichting.regels} />
      <Bereiktbeeld bereikt={p.bereikt} regels={p.inrichting.regels} />
    </Pagina>
  );
}

function Filter({ vraag, fouten, inrichting }: Props) {
  const gekozen = schrijfRegistervraag(vraag) !== '';
  const maatwerk = inrichting.regels.voorzieningen.filter(({ soort }) => soort === 'maatwerk');
  return (
    <Uitklap titel="Kiezen en een steekproef trekken" open={gekozen || Object.keys(fouten).length > 0}>
      <Formulier actie={registerPaden.register} methode="get" label="Kiezen uit het register">
        <Datumveld
          naam="van"
          label="Besloten vanaf"
          waarde={vraag.van ?? ''}
          fout={fouten['van']}
          nietVerplicht
        />
        <Datumveld
          naam="tot"
          label="Besloten tot en met"
          waarde={vraag.tot ?? ''}
          fout={fouten['tot']}
          nietVerplicht
        />
        <Selectie
          naam="soort"
          label="Soort regel die in de weg stond"
          leeg="Alle soorten"
          opties={SOORTEN_REGEL.map((waarde) => ({ waarde, tekst: SOORT_REGEL_NAAM[waarde] }))}
          waarde={vraag.soort ?? ''}
          nietVerplicht
        />
        <Selectie
          naam="voorziening"
          label="Voorziening"
          leeg="Alle voorzieningen"
          opties={maatwerk.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
          waarde={vraag.voorziening ?? ''}
          nietVerplicht
        />
        <Datumveld
          naam="terugkijken"
          label="Terugkijken voor of op"
          waarde={vraag.terugkijkenVoor ?? ''}
          fout={fouten['terugkijken']}
          nietVerplicht
        />
        <Vinkje
          naam="uitschieters"
          waarde="ja"
          tekst="Alleen wat anders uitkwam dan de meeste gelijkende gevallen"
          aan={vraag.alleenUitschieters}
        />
        <Tekstveld
          naam="steekproef"
          label="Steekproef: hoeveel besluiten?"
          hulp="Leeg is alles. De trekking is willekeurig en staat in het adres, zodat een ander dezelfde kan trekken."
          waarde={vraag.steekproef ? String(vraag.steekproef.aantal) : ''}
          fout={fouten['steekproef']}
          nietVerplicht
        />
        <Knop>Tonen</Knop>
      </Formulier>
    </Uitklap>
  );
}

const BESTANDNAAM: Readonly<Record<Bladsoort, string>> = {
  xlsx: 'Excel (xlsx)',
  ods: 'OpenDocument (ods)',
  csv: 'Tekst (csv)',
};

function Lijst({ regels, meer, vraag, inrichting }: Props) {
  const bestanden = Object.keys(BLADSOORTEN) as readonly Bladsoort[];
  if (regels.length === 0)
    return (
      <Leegte
        titel="Er is geen besluit met maatwerk dat hierbij past."
        actie={<KnopLink href={registerPaden.register}>Alles tonen</KnopLink>}
      >
        <p>Een besluit komt in het register als de toets op maatwerk uitkwam en het besluit is genomen.</p>
      </Leegte>
    );
  return (
    <Kaart
      titel={
        vraag.steekproef
          ? `Steekproef van ${aantal(regels.length, 'besluit', 'besluiten')} (trekking ${vraag.steekproef.begin})`
          : `${meer ? 'De nieuwste ' : ''}${aantal(regels.length, 'besluit', 'besluiten')}`
      }
    >
      <Tabel
        bijschrift="Besluiten met maatwerk"
        bijschriftVerborgen
        rijen={regels}
        kolommen={[
          {
            kop: 'Dossier',
            cel: (r) => <Link href={dossierPaden.pagina(r.dossier)}>{r.dossier}</Link>,
            rijkop: true,
          },
          {
            kop: 'Besloten',
            cel: (r) => `${datumLang(r.beslotenOp)}, ${naamVan(inrichting, r.beslotenDoor)}`,
          },
          {
            kop: 'Voorziening',
            cel: (r) => r.voorzieningen.map((code) => voorzieningnaam(code, inrichting)).join('; ') || 'geen',
          },
          { kop: 'Regel en ruimte', cel: (r) => <Ruimte regel={r} /> },
          {
            kop: 'Per jaar',
            cel: (r) => (r.bedrag === null ? '–' : bedragTekst(bedrag(r.bedrag))),
            getal: true,
          },
          { kop: 'Periode', cel: periode },
          { kop: 'Terugkijken', cel: terugblik },
          { kop: 'Gelijkende gevallen', cel: (r) => <Gelijkend regel={r} /> },
        ]}
      />
      <Knoppenrij>
        {bestanden.map((soort) => (
          <KnopLink href={registerPaden.bestand(soort, schrijfRegistervraag(vraag))} soort="secundair">
            {BESTANDNAAM[soort]}
          </KnopLink>
        ))}
      </Knoppenrij>
    </Kaart>
  );
}

function Ruimte({ regel }: { regel: Registerregel }) {
  const regels = regel.afwijkingen.map(
    ({ soort, bron, artikel }) =>
      `${SOORT_REGEL_NAAM[soort]}: ${bron || 'bron niet genoemd'}${artikel ? `; ruimte: ${artikel}` : ''}`,
  );
  if (regels.length === 1) return <>{regels[0]}</>;
  return (
    <ul class="omk-lijst">
      {regels.map((tekst) => (
        <li>{tekst}</li>
      ))}
    </ul>
  );
}

function periode({ ingang, einde }: Registerregel): string {
  if (ingang === null) return '–';
  return einde === null
    ? `vanaf ${datumLang(ingang)}`
    : `${datumLang(ingang)} tot en met ${datumLang(einde)}`;
}

function terugblik({ terugkijkenOp, teruggekekenOp, oordelen, terugBinnenHalfJaar }: Registerregel): string {
  const bereikt = oordelen.filter((o) => o === 'bereikt').length;
  return [
    teruggekekenOp ? `${datumLang(teruggekekenOp)}: ${bereikt} van ${oordelen.length} bereikt.` : '',
    terugkijkenOp ? `${teruggekekenOp ? 'Opnieuw op' : 'Op'} ${datumLang(terugkijkenOp)}.` : '',
    terugBinnenHalfJaar ? 'Nieuwe melding binnen een half jaar.' : '',
  ]
    .filter((deel) => deel !== '')
    .join(' ');
}

function Gelijkend({ regel }: { regel: Registerregel }) {
  return (
    <>
      {gelijkend(regel)}
      {regel.vrijgegeven === '' ? null : (
        <Uitklap titel="Tekst vrijgegeven" klein>
          <VrijeTekst tekst={regel.vrijgegeven} />
        </Uitklap>
      )}
    </>
  );
}

function gelijkend({ vergeleken, onderscheid }: Registerregel): string {
  if (vergeleken === null) return 'niet vergeleken';
  if (vergeleken.gevallen === 0) return 'geen gelijkend geval';
  const kort = `${vergeleken.zelfde} van de ${vergeleken.gevallen} gelijk besloten`;
  return onderscheid === '' ? kort : `${kort}. Anders hier: ${onderscheid}`;
}
