import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Grondwaarde } from '../recht/grondwaarden.ts';
import { GRONDWAARDEN } from '../recht/grondwaarden.ts';
import type { EigenRegel } from '../recht/lokaal.ts';
import { ruimteIn } from '../recht/ruimte-lijst.ts';
import { SOORT_REGEL_NAAM, SOORT_RUIMTE_NAAM } from '../recht/ruimte.ts';
import { THEMAS, themasVan } from '../recht/themas.ts';
import { WETTEN, wettekstAdres } from '../recht/wetten.ts';
import { Artikel } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { Kader } from '../ui/kader.ts';
import { Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { wettenPaden } from '../ui/wetpaden.ts';
import { verwanten } from './verbanden.ts';

const PAD = [{ tekst: 'Wetten en grondwaarden', href: wettenPaden.overzicht }];

interface WetProps {
  readonly kader: Kader;
  readonly code: keyof typeof WETTEN;
  /** The municipality's own rules that hold today, of all laws. */
  readonly eigenRegels: readonly EigenRegel[];
}

/** One law: what it is for, its values, the room it gives, and what the municipality made of it. */
export function WetPagina({ kader, code, eigenRegels }: WetProps) {
  const wet = WETTEN[code];
  const waarden = GRONDWAARDEN.filter((waarde) => waarde.wet === code);
  const ruimte = ruimteIn(code);
  const eigen = eigenRegels.filter((regel) => regel.wet === code);
  return (
    <Pagina kader={kader} titel={wet.naam} pad={PAD} inleiding={<p>{wet.doel}</p>}>
      <Samenvatting
        regels={[
          { term: 'Wie voert uit', waarde: wet.uitvoerder },
          { term: 'Beslistermijn', waarde: wet.beslistermijn },
          ...geldigheid(wet.geldtVanaf),
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
            waarde: <Link href={wettekstAdres(wet.bwb)}>{wet.kort} op wetten.overheid.nl</Link>,
          },
        ]}
      />
      {waarden.length > 0 ? (
        <Kaart titel="Grondwaarden">
          <Waardenlijst waarden={waarden} metWet={false} />
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
              { kop: 'Soort', cel: (plek) => SOORT_RUIMTE_NAAM[plek.soort] },
              {
                kop: 'Artikel',
                cel: (plek) => <Vindplaats artikel={plek.artikel} geverifieerd={plek.geverifieerd} />,
              },
            ]}
          />
        </Kaart>
      ) : null}
      {eigen.length > 0 ? (
        <Kaart titel={`Regels van ${kader.gemeente.naam}`}>
          <p>
            Lager dan de wet. Staat zo’n regel in de weg, dan is er vaak ruimte. Een gewoonte mag altijd
            anders.
          </p>
          <Tabel
            bijschrift={`Regels van ${kader.gemeente.naam}`}
            bijschriftVerborgen
            rijen={eigen}
            kolommen={[
              { kop: 'Regel', rijkop: true, cel: (regel) => regel.tekst },
              { kop: 'Soort', cel: (regel) => SOORT_REGEL_NAAM[regel.soort] },
              { kop: 'Ruimte', cel: (regel) => (regel.ruimte ? SOORT_RUIMTE_NAAM[regel.ruimte] : 'geen') },
              {
                kop: 'Waar staat hij',
                cel: ({ naam, artikel, bron, geldtVanaf }) => (
                  <>
                    {artikel === null ? null : <Artikel tekst={artikel} />} {naam}
                    <span class="omk-zacht">
                      {' '}
                      {bron},{' '}
                      {geldtVanaf === null
                        ? 'eerste dag niet bekend'
                        : `geldt vanaf ${datumLang(geldtVanaf)}`}
                    </span>
                  </>
                ),
              },
            ]}
          />
        </Kaart>
      ) : null}
    </Pagina>
  );
}

/** From when the text that was read holds. */
function geldigheid(vanaf: Datum | null) {
  return vanaf === null ? [] : [{ term: 'Deze tekst geldt vanaf', waarde: datumLang(vanaf) }];
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
          ...geldigheid(wet.geldtVanaf),
          { term: 'Gelezen', waarde: wet.gelezen },
          { term: 'Thema’s', waarde: themas.length > 0 ? themas.join(', ') : 'geen: staat op zichzelf' },
          {
            term: 'Wettekst',
            waarde: <Link href={wettekstAdres(wet.bwb)}>{wet.kort} op wetten.overheid.nl</Link>,
          },
        ]}
      />
      {ander.length > 0 ? (
        <Kaart titel="Verwant in andere wetten">
          <Waardenlijst waarden={ander} metWet />
        </Kaart>
      ) : null}
    </Pagina>
  );
}

function Waardenlijst({ waarden, metWet }: { waarden: readonly Grondwaarde[]; metWet: boolean }) {
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
        ...(metWet ? [{ kop: 'Wet', cel: (waarde: Grondwaarde) => WETTEN[waarde.wet].kort }] : []),
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
