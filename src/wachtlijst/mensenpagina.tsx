import { AANBIEDERSPAD } from '../contracten/formulierpagina.tsx';
import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import type { Aanbiedereinde, Aanbiedereinden } from '../levering/aanbiedereinde.ts';
import { duurtLanger, eindeVoor, eindtekst } from '../levering/aanbiedereinde.ts';
import { voorzieningnaam } from '../levering/deelkeuze.tsx';
import { LEVERINGSTANDNAAM } from '../levering/namen.ts';
import { leveringPaden } from '../levering/paden.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { contractPaden } from '../ui/contractpaden.ts';
import type { Kader } from '../ui/kader.ts';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Kolom } from '../ui/tabel.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Bijaanbieder } from './aanbieder-queries.ts';
import { PER_MENSENBLAD } from './aanbieder-queries.ts';
import { NIET_DOORGEVEN, WAAROM_ELKE_REGEL } from './elkeregel.ts';

interface Props {
  readonly kader: Kader;
  readonly aanbieder: Aanbieder;
  readonly regels: LokaleRegels;
  readonly mensen: readonly Bijaanbieder[];
  readonly vanaf: number;
  readonly meer: boolean;
  /** It ends, or a product does, and who has help granted beyond its last day needs another. */
  readonly einden: Aanbiedereinden;
  /** Of the dossiers that this reader may see; a contractmanager sees none. */
  readonly namen: ReadonlyMap<DossierId, string>;
  readonly vandaag: Datum;
}

/** Everybody at one provider: who waits, then who gets help. A name only for who may open that dossier. */
export function Mensenpagina(p: Props) {
  const { aanbieder, mensen, vanaf } = p;
  const nu = eindenNu(p);
  return (
    <Pagina
      kader={p.kader}
      titel={`Wie is er bij ${aanbieder.naam}?`}
      pad={[AANBIEDERSPAD, { tekst: aanbieder.naam, href: contractPaden.een(aanbieder.code) }]}
      inleiding={
        <p>
          Elke opdracht die telt: eerst wie wacht, dan wie hulp krijgt. Ook als het er weinig zijn, want{' '}
          {WAAROM_ELKE_REGEL}. {NIET_DOORGEVEN}
        </p>
      }
      breed
    >
      {nu.map((einde) => (
        <Bericht soort="letop" titel={berichttitel(einde, p)}>
          <p>
            De aanbieder helpt tot er andere hulp is voor wie nu hulp krijgt (contractstandaard Wmo 3.7). Wie
            wacht, krijgt een andere aanbieder aangeboden.
          </p>
        </Bericht>
      ))}
      <Tabel
        bijschrift={`Opdrachten bij ${aanbieder.naam}`}
        bijschriftVerborgen
        toetsen
        schuift
        rijen={mensen}
        leeg={
          <Leegte titel="Hier wacht niemand, en niemand krijgt hier hulp.">
            <p>Zodra hulp aan deze aanbieder wordt opgedragen, staat het hier.</p>
          </Leegte>
        }
        kolommen={kolommen(p)}
      />
      <Knoppenrij>
        {vanaf > 0 ? (
          <KnopLink
            href={leveringPaden.bijAanbiederBlad(aanbieder.code, Math.max(0, vanaf - PER_MENSENBLAD))}
          >
            Vorige
          </KnopLink>
        ) : null}
        {p.meer ? (
          <KnopLink href={leveringPaden.bijAanbiederBlad(aanbieder.code, vanaf + mensen.length)}>
            Volgende
          </KnopLink>
        ) : null}
      </Knoppenrij>
    </Pagina>
  );
}

/** That of the provider, and those of its products that somebody here gets or waits for. */
function eindenNu({ einden, aanbieder, mensen, vandaag }: Props): readonly Aanbiedereinde[] {
  return [...einden.values()].filter(
    ({ aanbieder: code, voorziening, vanaf, waardoor }) =>
      code === aanbieder.code &&
      vanaf <= vandaag &&
      (voorziening === undefined ||
        (waardoor === 'product' && mensen.some((m) => m.voorziening === voorziening))),
  );
}

const berichttitel = (einde: Aanbiedereinde, { regels, vandaag }: Props): string =>
  einde.voorziening === undefined
    ? hoofdletter(eindtekst(einde, vandaag))
    : `${voorzieningnaam(einde.voorziening, regels)}: ${eindtekst(einde, vandaag)}`;

/** Another is needed for this one, now. */
function eindeNu({ voorziening, einde: tot }: Bijaanbieder, { einden, aanbieder, vandaag }: Props) {
  const einde = eindeVoor(einden, aanbieder.code, voorziening);
  if (!einde || einde.vanaf > vandaag) return 'nee';
  return duurtLanger(tot, einde) ? 'ja' : 'nee, de hulp eindigt eerder';
}

function kolommen(p: Props): readonly Kolom<Bijaanbieder>[] {
  const { regels, namen, vandaag } = p;
  const inwoner: readonly Kolom<Bijaanbieder>[] =
    namen.size === 0
      ? []
      : [
          {
            kop: 'Inwoner',
            cel: ({ dossier }) => {
              const naam = namen.get(dossier);
              return naam === undefined ? (
                <span class="omk-zacht">niet in uw dossiers</span>
              ) : (
                <Link href={`${dossierPaden.pagina(dossier)}#levering`}>{naam}</Link>
              );
            },
          },
        ];
  return [
    { kop: 'Hulp', rijkop: true, cel: (r) => voorzieningnaam(r.voorziening, regels) },
    ...inwoner,
    { kop: 'Hoe staat het?', cel: (r) => LEVERINGSTANDNAAM[r.stand] },
    {
      kop: 'Sinds',
      cel: (r) =>
        r.gestartOp
          ? `hulp sinds ${datumLang(r.gestartOp)}`
          : r.beginOp
            ? `neemt hulp over op ${datumLang(r.beginOp)}`
            : r.wachtSinds > vandaag
              ? `krijgt de hulp vanaf ${datumLang(r.wachtSinds)}`
              : `wacht sinds ${datumLang(r.wachtSinds)}`,
    },
    { kop: 'Tot en met', cel: (r) => (r.einde ? datumLang(r.einde) : 'zonder einde') },
    ...(eindenNu(p).length > 0
      ? [{ kop: 'Andere aanbieder nodig', cel: (r: Bijaanbieder) => eindeNu(r, p) }]
      : []),
  ];
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
