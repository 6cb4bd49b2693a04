import type { Grondwaarde } from '../recht/grondwaarden.ts';
import { GRONDWAARDEN } from '../recht/grondwaarden.ts';
import { ruimteIn } from '../recht/ruimte-lijst.ts';
import type { SoortRuimte } from '../recht/ruimte.ts';
import { THEMAS, themasVan } from '../recht/themas.ts';
import { WETTEN } from '../recht/wetten.ts';
import { Artikel } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { Kader } from '../ui/kader.ts';
import { Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { wettenPaden } from './paden.ts';
import { verwanten } from './verbanden.ts';

const PAD = [{ tekst: 'Wetten en grondwaarden', href: wettenPaden.overzicht }];

const SOORT: Readonly<Record<SoortRuimte, string>> = {
  openNorm: 'open norm',
  uitzondering: 'uitzondering in de wet',
  hardheidsclausule: 'hardheidsclausule',
  beleidsregel484: 'afwijken van een beleidsregel',
  werkproces: 'werkproces of gewoonte',
};

/** One law: what it is for, its values, and the room it gives. */
export function WetPagina({ kader, code }: { kader: Kader; code: keyof typeof WETTEN }) {
  const wet = WETTEN[code];
  const waarden = GRONDWAARDEN.filter((waarde) => waarde.wet === code);
  const ruimte = ruimteIn(code);
  return (
    <Pagina kader={kader} titel={wet.naam} pad={PAD} inleiding={<p>{wet.doel}</p>}>
      <Samenvatting
        regels={[
          { term: 'Wie voert uit', waarde: wet.uitvoerder },
          { term: 'Beslistermijn', waarde: wet.beslistermijn },
          {
            term: 'Gelezen',
            waarde: (
              <>
                {wet.gelezen} <Voorbehoud geverifieerd={wet.geverifieerd} />
              </>
            ),
          },
          {
            term: 'Wettekst',
            waarde: <Link href={wettenPaden.wettekst(wet.bwb)}>{wet.kort} op wetten.overheid.nl</Link>,
          },
        ]}
      />
      {waarden.length > 0 ? (
        <Kaart titel="Grondwaarden">
          <Waardenlijst waarden={waarden} />
        </Kaart>
      ) : null}
      {ruimte.length > 0 ? (
        <Kaart titel="Ruimte voor maatwerk">
          <Tabel
            bijschrift="Ruimte voor maatwerk"
            bijschriftVerborgen
            rijen={ruimte}
            kolommen={[
              { kop: 'Ruimte', rijkop: true, cel: (plek) => plek.tekst },
              { kop: 'Soort', cel: (plek) => SOORT[plek.soort] },
              {
                kop: 'Artikel',
                cel: (plek) => <Vindplaats artikel={plek.artikel} geverifieerd={plek.geverifieerd} />,
              },
            ]}
          />
        </Kaart>
      ) : null}
    </Pagina>
  );
}

/** One value: where it stands, and what other laws say about the same. */
export function GrondwaardePagina({ kader, waarde }: { kader: Kader; waarde: Grondwaarde }) {
  const wet = WETTEN[waarde.wet];
  const ander = verwanten(waarde.code);
  const themas = themasVan(waarde.code).map((thema) => THEMAS[thema].naam);
  return (
    <Pagina kader={kader} titel={waarde.tekst} pad={PAD}>
      <Samenvatting
        regels={[
          { term: 'Wet', waarde: <Link href={wettenPaden.wet(waarde.wet)}>{wet.naam}</Link> },
          {
            term: 'Afgeleid uit',
            waarde: <Vindplaats artikel={waarde.artikelen} geverifieerd={waarde.geverifieerd} />,
          },
          { term: 'Gelezen', waarde: wet.gelezen },
          { term: 'Thema’s', waarde: themas.length > 0 ? themas.join(', ') : 'geen: staat op zichzelf' },
          {
            term: 'Wettekst',
            waarde: <Link href={wettenPaden.wettekst(wet.bwb)}>{wet.kort} op wetten.overheid.nl</Link>,
          },
        ]}
      />
      {ander.length > 0 ? (
        <Kaart titel="Verwant in andere wetten">
          <Waardenlijst waarden={ander} />
        </Kaart>
      ) : null}
    </Pagina>
  );
}

function Waardenlijst({ waarden }: { waarden: readonly Grondwaarde[] }) {
  return (
    <Tabel
      bijschrift="Grondwaarden"
      bijschriftVerborgen
      rijen={waarden}
      kolommen={[
        {
          kop: 'Grondwaarde',
          rijkop: true,
          cel: (waarde) => <Link href={wettenPaden.grondwaarde(waarde.code)}>{waarde.tekst}</Link>,
        },
        { kop: 'Wet', cel: (waarde) => WETTEN[waarde.wet].kort },
        {
          kop: 'Artikel',
          cel: (waarde) => <Vindplaats artikel={waarde.artikelen} geverifieerd={waarde.geverifieerd} />,
        },
      ]}
    />
  );
}

function Vindplaats({ artikel, geverifieerd }: { artikel: string; geverifieerd: boolean }) {
  return (
    <>
      <Artikel tekst={artikel} /> <Voorbehoud geverifieerd={geverifieerd} />
    </>
  );
}

function Voorbehoud({ geverifieerd }: { geverifieerd: boolean }) {
  return geverifieerd ? null : <Label soort="letop" tekst="niet geverifieerd" />;
}
