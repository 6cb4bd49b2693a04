import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import { bedrag, bedragTekst } from '../kern/bedrag.ts';
import { datumLang, leesDatum } from '../kern/datum.ts';
import type { Bladcel } from '../platform/rekenblad.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { getal } from '../ui/weergave.ts';
import type { Figuur, Figuurrij } from './figuur.ts';
import type { Figuursoort } from './figuurbestand.ts';
import { FIGUURSOORTNAMEN } from './figuurbestand.ts';
import { sturingPaden } from './paden.ts';
import type { Lijstvraag } from './lijstvraag.ts';
import { schrijfLijstvraag } from './lijstvraag.ts';
import type { Merkvorm } from './vulling.tsx';
import { KLEUR, Legendamerk } from './vulling.tsx';

const BESTANDNAAM: Readonly<Record<Figuursoort, string>> = {
  xlsx: 'tabel als Excel (xlsx)',
  ods: 'tabel als OpenDocument (ods)',
  csv: 'tabel als tekst (csv)',
  svg: 'beeld (svg)',
  png: 'beeld (png)',
};

/** In a narrow column; why it is, stands once under the table. A file has the whole sentence. */
const WEGGELATEN_KORT = 'niet getoond';

/** As it reads on the page; a file has the bare numbers. */
function celTekst(cel: Bladcel): string {
  if (cel === null) return '–';
  if (cel === WEGGELATEN) return WEGGELATEN_KORT;
  if (typeof cel === 'string') return cel;
  if (typeof cel === 'number') return Number.isInteger(cel) ? getal(cel) : String(cel).replace('.', ',');
  if ('centen' in cel) return bedragTekst(bedrag(cel.centen));
  if ('procent' in cel) return `${String(cel.procent).replace('.', ',')}%`;
  const dag = leesDatum(cel.dag);
  return dag === undefined ? cel.dag : datumLang(dag);
}

const leidtErgens = (cel: Bladcel): boolean => typeof cel === 'number' && cel !== 0;

/** Is there anything to go to in this line? */
const metLink = ({ lijst, lijsten, cellen }: Figuurrij): boolean =>
  lijst !== undefined || cellen.some((cel, i) => lijsten?.[i] !== undefined && leidtErgens(cel));

/** A number with the dossiers behind it; of nothing, and of what is not shown, there are none to go to. */
function Cel({
  cel,
  lijst,
  waarvan,
}: {
  readonly cel: Bladcel;
  readonly lijst: Lijstvraag | undefined;
  readonly waarvan: string;
}) {
  if (lijst === undefined || !leidtErgens(cel)) return <>{celTekst(cel)}</>;
  return (
    <Link href={sturingPaden.dossiers(schrijfLijstvraag(lijst))} toelichting={`: ${waarvan}, de dossiers`}>
      {celTekst(cel)}
    </Link>
  );
}

/** What is longer than a word or two must be able to wrap, which a number does not. */
const isZin = (cel: Bladcel): boolean => typeof cel === 'string' && cel.length > WEGGELATEN.length;

/** One picture, with its table, its definition and its files. */
export function Figuurkaart({
  figuur,
  bestand,
  open,
}: {
  readonly figuur: Omit<Figuur, 'code'> & { readonly code: string };
  /** Where it can be taken along. */
  readonly bestand: (soort: Figuursoort) => string;
  /** The page is about these numbers. */
  readonly open: boolean;
}) {
  const id = (deel: string): string => `${figuur.code}-${deel}`;
  return (
    <Kaart titel={figuur.titel} id={figuur.code}>
      <div class="omk-beeldvak">
        <p id={id('uitleg')}>{figuur.uitleg}</p>
        {figuur.beeld({ uitleg: `${id('uitleg')} ${id('legenda')}`, cijfers: id('cijfers') })}
        <Legenda id={id('legenda')} regels={figuur.legenda.map((r) => ({ ...r, kleur: KLEUR[r.kleur] }))} />
      </div>
      <Uitklap id={id('cijfers')} titel={`De cijfers: ${figuur.titel}`} open={open} afdrukken>
        <Tabel
          bijschrift={figuur.titel}
          bijschriftVerborgen
          schuift={!figuur.rijen.some(metLink)}
          rijen={figuur.rijen}
          kolommen={[
            {
              kop: figuur.kolommen[0] ?? '',
              rijkop: true,
              cel: ({ kop, lijst }) =>
                lijst === undefined ? (
                  kop
                ) : (
                  <Link
                    href={sturingPaden.dossiers(schrijfLijstvraag(lijst))}
                    toelichting={`: dossiers achter ${figuur.titel}`}
                  >
                    {kop}
                  </Link>
                ),
            },
            ...figuur.kolommen.slice(1).map((kop, i) => ({
              kop,
              getal: !figuur.rijen.some(({ cellen }) => isZin(cellen[i] ?? null)),
              cel: ({ cellen, lijsten, kop: regel }: Figuurrij) => (
                <Cel cel={cellen[i] ?? null} lijst={lijsten?.[i]} waarvan={`${kop}, ${regel}`} />
              ),
            })),
          ]}
        />
        {figuur.rijen.some(({ cellen }) => cellen.includes(WEGGELATEN)) ? (
          <p class="omk-zacht">
            Niet getoond: {WEGGELATEN}, of een ander getal zou zo te raden zijn (Wmo 5.3.6).
          </p>
        ) : null}
      </Uitklap>
      <Uitklap titel={`Zo is gemeten: ${figuur.titel}`} klein afdrukken>
        {figuur.definitie.map((zin) => (
          <p>{zin}</p>
        ))}
      </Uitklap>
      <p class="omk-niet-afdrukken">
        Meenemen:{' '}
        {FIGUURSOORTNAMEN.map((soort, i) => (
          <>
            {i === 0 ? '' : ', '}
            <Link href={bestand(soort)} toelichting={`: ${figuur.titel}`}>
              {BESTANDNAAM[soort]}
            </Link>
          </>
        ))}
      </p>
    </Kaart>
  );
}

/** What the surfaces and lines of a picture are. */
export function Legenda({
  id,
  regels,
}: {
  readonly id: string;
  readonly regels: readonly { readonly kleur: string; readonly tekst: string; readonly vorm?: Merkvorm }[];
}) {
  return (
    <ul class="omk-legenda" id={id}>
      {regels.map(({ kleur, tekst, vorm }) => (
        <li>
          <Legendamerk kleur={kleur} {...(vorm && { vorm })} />
          {tekst}
        </li>
      ))}
    </ul>
  );
}
