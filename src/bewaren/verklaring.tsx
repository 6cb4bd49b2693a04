import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVan } from '../kern/datum.ts';
import { leesPersoonId } from '../kern/ids.ts';
import { OP_VERZOEK } from '../recht/bewaren.ts';
import { SELECTIELIJST } from '../recht/selectielijst.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Samenvatting, type Regel } from '../ui/samenvatting.tsx';
import { aantal, wanneer } from '../ui/weergave.ts';
import type { Handtekening, Vernietigingslijst, Weggegaan } from './lijst.ts';
import { lijststand, reservekopieWegOp } from './lijst.ts';
import { waarom } from './namen.ts';

interface Props {
  readonly lijst: Vernietigingslijst;
  readonly inrichting: Inrichting;
}

/** What was destroyed, why, by whom, when and how; and what to do outside Omkeer. Names of employees only. */
export function Verklaring({ lijst, inrichting }: Props) {
  const klaar = lijststand(lijst) === 'vernietigd';
  return (
    <>
      <Kaart titel={klaar ? 'Wat is vernietigd' : 'Deze lijst'}>
        <Samenvatting
          regels={[
            ...watEnWaarom(lijst),
            ...wieEnWanneer(lijst, inrichting),
            ...(klaar ? hoe(lijst, inrichting) : []),
          ]}
        />
      </Kaart>
      {klaar ? (
        <Bericht soort="letop" titel="Buiten Omkeer">
          <p>
            Ga na of er nog kopieën zijn: bij aanbieders, in e-mail, op papier of in bestanden die iemand
            heeft opgeslagen. Zet u een reservekopie terug van voor deze dag? Dan staan deze dossiers er weer.
            Vernietig ze dan opnieuw; bewaar deze verklaring daarom ook buiten Omkeer.
          </p>
        </Bericht>
      ) : null}
    </>
  );
}

function watEnWaarom({ regels }: Vernietigingslijst): readonly Regel[] {
  const soorten = regels.map(({ resultaat, artikel }) => waarom(resultaat, artikel));
  const termijn = regels.some(({ artikel }) => artikel !== OP_VERZOEK);
  return [
    { term: 'Aantal', waarde: aantal(regels.length, 'dossier', 'dossiers') },
    {
      term: 'Soort dossier',
      waarde: [...new Set(soorten)].toSorted().map((soort) => (
        <div>
          {soort}: {aantal(soorten.filter((s) => s === soort).length, 'dossier', 'dossiers')}
        </div>
      )),
    },
    {
      term: 'Grond',
      waarde: [
        ...[...new Set(regels.map(({ artikel }) => artikel))].toSorted(),
        ...(termijn ? ['Archiefwet 3 en 5', SELECTIELIJST.naam] : []),
      ].join('; '),
    },
  ];
}

function wieEnWanneer(
  { vastgesteld, besluit, start }: Vernietigingslijst,
  inrichting: Inrichting,
): readonly Regel[] {
  const getekend = ({ door, op }: Handtekening): string => {
    const persoon = leesPersoonId(door);
    return `${persoon ? naamVan(inrichting, persoon) : door}, ${wanneer(op)}`;
  };
  return [
    { term: 'Vastgesteld door', waarde: getekend(vastgesteld) },
    ...(vastgesteld.toelichting ? [{ term: 'Langer bewaard, omdat', waarde: vastgesteld.toelichting }] : []),
    ...(besluit
      ? [{ term: besluit.akkoord ? 'Akkoord van' : 'Niet akkoord', waarde: getekend(besluit) }]
      : []),
    ...(besluit?.reden ? [{ term: 'Toelichting', waarde: besluit.reden }] : []),
    ...(start ? [{ term: 'Opdracht tot vernietigen', waarde: getekend(start) }] : []),
  ];
}

function hoe(lijst: Vernietigingslijst, { regels: lokaal }: Inrichting): readonly Regel[] {
  const weg = lijst.regels.flatMap(({ vernietigd }) => vernietigd ?? []);
  const gebleven = lijst.regels.length - weg.length;
  const som = (soort: keyof Weggegaan): number => weg.reduce((n, w) => n + w[soort], 0);
  const [eerste, laatste] = [
    weg.map((w) => w.van).toSorted()[0],
    weg
      .map((w) => w.totEnMet)
      .toSorted()
      .at(-1),
  ];
  const op = weg.map((w) => datumVan(w.op)).toSorted();
  return [
    {
      term: 'Vernietigd',
      waarde: [
        aantal(weg.length, 'dossier', 'dossiers'),
        ...(gebleven > 0 ? [`${aantal(gebleven, 'dossier', 'dossiers')} gebleven, zie hieronder`] : []),
      ].join('; '),
    },
    ...(eerste && laatste && op[0]
      ? [
          { term: 'Op', waarde: tussen(op[0], op.at(-1) ?? op[0]) },
          { term: 'Over de periode', waarde: tussen(eerste, laatste) },
        ]
      : []),
    {
      term: 'Wat er weg is',
      waarde: [
        `De inhoud van ${aantal(som('gebeurtenissen'), 'gebeurtenis', 'gebeurtenissen')}`,
        ...SOORTEN.flatMap(([soort, een, meer]) => (som(soort) > 0 ? [aantal(som(soort), een, meer)] : [])),
        'alle regels in lijsten, termijnen en signalen.',
      ].join('; '),
    },
    {
      term: 'Wat er blijft',
      waarde:
        'Per dossier het nummer en een verzegelde reeks codes en datums, zonder naam, burgerservicenummer of tekst: daarmee is te controleren dat er niets is veranderd. En wie het dossier heeft ingezien, zo lang de gemeente dat logboek bewaart (BIO2 8.15.04).',
    },
    { term: 'Hoe', waarde: opschonen(lijst) },
    { term: 'Reservekopieën', waarde: reservekopie(lijst, lokaal.bewaren) },
  ];
}

const SOORTEN: readonly (readonly [keyof Weggegaan, string, string])[] = [
  ['documenten', 'document', 'documenten'],
  ['zoekteksten', 'doorzoekbare tekst', 'doorzoekbare teksten'],
  ['concepten', 'concept', 'concepten'],
  ['taken', 'taak', 'taken'],
  ['berichten', 'iWmo-bericht', 'iWmo-berichten'],
];

const tussen = (van: Datum, tot: Datum): string =>
  van === tot ? datumLang(van) : `${datumLang(van)} tot en met ${datumLang(tot)}`;

function opschonen({ opgeschoondOp }: Vernietigingslijst): string {
  const gewist = 'Gewist uit de database.';
  return opgeschoondOp === null
    ? `${gewist} De bestanden van de database worden nog opnieuw geschreven, zodat ook daarin niets overblijft: bij een kleine database binnen enkele minuten, bij een grote in de nacht.`
    : `${gewist} Daarna zijn de bestanden van de database opnieuw geschreven, zodat ook daarin niets overblijft: ${wanneer(opgeschoondOp)}.`;
}

function reservekopie(lijst: Vernietigingslijst, bewaren: Inrichting['regels']['bewaren']): string {
  const { reservekopieDagen } = bewaren ?? {};
  if (reservekopieDagen === undefined)
    return 'De gemeente heeft niet vastgelegd hoe lang zij reservekopieën bewaart (reservekopieDagen in regels.yaml). Vraag de beheerder van de database wanneer de laatste kopie met deze dossiers weg is.';
  const dag = reservekopieWegOp(lijst, bewaren);
  return dag === undefined
    ? `De laatste kopie met deze dossiers is weg ${reservekopieDagen} dagen nadat de bestanden opnieuw zijn geschreven.`
    : `Uiterlijk op ${datumLang(dag)} is de laatste kopie met deze dossiers weg: de gemeente bewaart kopieën ${reservekopieDagen} dagen.`;
}
