import type { ThemaCode } from '../recht/themas.ts';
import { THEMACODES, THEMAS } from '../recht/themas.ts';
import { OVERIGE_WETTEN, WETTEN, ZEVEN_WETTEN } from '../recht/wetten.ts';
import { Kaart } from '../ui/kaart.tsx';
import type { Kader } from '../ui/kader.ts';
import { Link } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { wettenPaden } from '../ui/wetpaden.ts';
import type { Matrixvak } from './verbanden.ts';
import { matrixvak } from './verbanden.ts';

/** All laws, and the picture of what they have in common. */
export function WettenPagina({ kader }: { kader: Kader }) {
  return (
    <Pagina
      kader={kader}
      breed
      titel="Wetten en grondwaarden"
      inleiding={<p>Waar elke wet voor is, wat de wetten delen, en waar zij ruimte geven voor maatwerk.</p>}
    >
      <Kaart titel="De zeven wetten van de Omgekeerde Toets">
        <Wettenlijst wetten={ZEVEN_WETTEN} />
      </Kaart>
      <h2 class="utrecht-heading-2">Wat de wetten delen</h2>
      <div class="omk-dicht">
        <Tabel
          bijschrift="Welke grondwaarden bij welk thema horen, per wet"
          bijschriftVerborgen
          rijen={THEMACODES}
          kolommen={[
            { kop: 'Thema', rijkop: true, cel: (thema) => THEMAS[thema].naam },
            ...ZEVEN_WETTEN.map((wet) => ({
              kop: WETTEN[wet].kort,
              cel: (thema: ThemaCode) => <Vak vak={matrixvak(thema, wet)} />,
            })),
          ]}
        />
      </div>
      <p>De indeling in thema’s is van Omkeer; de waarden zijn in eigen woorden afgeleid uit de artikelen.</p>
      <p>
        <Link href={wettenPaden.verordening}>Wat de raad van {kader.gemeente.naam} wil bereiken</Link>: de
        verordening andersom gelezen, met de doelen voorop.
      </p>
      <Kaart titel="Wetten die voorgaan of altijd gelden">
        <Wettenlijst wetten={OVERIGE_WETTEN} />
      </Kaart>
    </Pagina>
  );
}

function Wettenlijst({ wetten }: { wetten: readonly (keyof typeof WETTEN)[] }) {
  return (
    <ul class="omk-linklijst">
      {wetten.map((wet) => (
        <li>
          <Link href={wettenPaden.wet(wet)}>{WETTEN[wet].naam}</Link>
          <span>{WETTEN[wet].doel}</span>
        </li>
      ))}
    </ul>
  );
}

function Vak({ vak }: { vak: Matrixvak }) {
  if (vak.waarden.length + vak.artikelen.length === 0) return <span class="omk-zacht">–</span>;
  return (
    <>
      {vak.waarden.map((waarde) => (
        <span class="omk-matrix__reden">
          <Link href={wettenPaden.grondwaarde(waarde.code)}>{waarde.tekst}</Link>
        </span>
      ))}
      {vak.artikelen.map((artikel) => (
        <span class="omk-matrix__reden">{artikel}</span>
      ))}
    </>
  );
}
