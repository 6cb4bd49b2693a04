import type { Child } from 'hono/jsx';
import { bedragTekst } from '../kern/bedrag.ts';
import { datumLang } from '../kern/datum.ts';
import type { LokaleCode, OnderdeelId } from '../kern/ids.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { haalGrondwaarde } from '../recht/grondwaarden.ts';
import type { Effectdoel } from '../recht/lokaal.ts';
import { SOORT_REGEL_NAAM } from '../recht/ruimte.ts';
import { WETTEN } from '../recht/wetten.ts';
import { Label } from '../ui/label.tsx';
import { Matrix } from '../ui/matrix.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { wettenPaden } from '../ui/wetpaden.ts';
import {
  HORIZONNAAM,
  LES_VOOR_NAAM,
  OPTIESOORTNAAM,
  PARTIJEN,
  PARTIJNAAM,
  RICHTINGNAAM,
  TERMIJNNAAM,
  TOETSUITKOMSTNAAM,
  VAN_WIE_NAAM,
  VERWIJTNAAM,
} from './namen.ts';
import { metPunt, wettenZonderRol } from './samenvatting.ts';
import type { Toetsafronding } from './toestand.ts';
import type { Effectstap, Ethiekstap, Grondwaardenstap, Optie, Randvoorwaardenstap } from './waarden.ts';

/* How the content of each step reads. Also for an earlier content, after a reopening. */

export function EffectBeeld({
  stap,
  effectdoelen = [],
}: {
  stap: Effectstap;
  /** The goals of the municipality, to name the one an effect serves. */
  effectdoelen?: readonly Effectdoel[] | undefined;
}) {
  const doel = (code: LokaleCode | null): string | undefined =>
    effectdoelen.find((d) => d.code === code)?.naam;
  return (
    <>
      <ol>
        {stap.effecten.map((effect) => (
          <li>
            <p dir="auto">
              <strong>{effect.tekst}</strong>
            </p>
            <p class="omk-zacht">
              Effect van {VAN_WIE_NAAM[effect.vanWie]}, {HORIZONNAAM[effect.horizon]}. Te merken aan:{' '}
              {metPunt(effect.meetbaar)} Wij kijken op {datumLang(effect.toetsdatum)}.
              {doel(effect.effectdoel) ? ` Doel van de raad: ${doel(effect.effectdoel)}.` : null}
            </p>
          </li>
        ))}
      </ol>
      {stap.vraagAchterDeVraag ? (
        <p dir="auto">
          <strong>De vraag achter de vraag:</strong> {stap.vraagAchterDeVraag}
        </p>
      ) : null}
    </>
  );
}

/** The effects as columns, the values they serve or press as rows; the other laws with their reason. */
export function GrondwaardenBeeld({
  stap,
  effecten,
}: {
  stap: Grondwaardenstap;
  effecten: Effectstap['effecten'];
}) {
  const inSpel = stap.waarden.filter(({ rol }) => rol !== 'nietVanToepassing');
  return (
    <>
      {inSpel.length === 0 ? null : (
        <Matrix
          bijschrift="Welke waarden de effecten dienen en welke onder druk staan"
          kolommen={effecten.map(({ id, tekst }, i) => ({ code: id, kort: `Effect ${i + 1}`, naam: tekst }))}
          rijen={inSpel.map((waarde) => {
            const { wet, tekst } = haalGrondwaarde(waarde.code);
            const cel = { oordeel: waarde.rol, reden: waarde.toelichting };
            return {
              waarde: `${WETTEN[wet].kort}: ${tekst}`,
              href: wettenPaden.grondwaarde(waarde.code),
              cellen: Object.fromEntries(
                effecten.map(({ id }) => [id, waarde.effecten.includes(id) ? cel : null] as const),
              ),
            };
          })}
        />
      )}
      <Samenvatting
        regels={[
          ...wettenZonderRol(stap.waarden).map(({ wet, reden }) => ({
            term: `${WETTEN[wet].kort}: speelt niet`,
            waarde: reden,
          })),
          { term: 'Als wij niets doen', waarde: stap.bijNietsDoen },
          { term: 'Bij de standaard', waarde: stap.bijStandaard },
        ]}
      />
    </>
  );
}

function gevolgCel(optie: Optie, voor: (typeof PARTIJEN)[number], termijn: 'kort' | 'lang'): Child {
  const gevolgen = optie.gevolgen.filter((g) => g.voor === voor && g.termijn === termijn);
  if (gevolgen.length === 0) return <span class="omk-zacht">niet genoemd</span>;
  return gevolgen.map((gevolg) => (
    <p dir="auto">
      {gevolg.tekst} <span class="omk-zacht">({RICHTINGNAAM[gevolg.richting]})</span>
    </p>
  ));
}

function Optiekop({ optie, gekozen }: { optie: Optie; gekozen: boolean }) {
  return (
    <>
      <strong>{optie.naam}</strong> <Label tekst={OPTIESOORTNAAM[optie.soort]} />
      {gekozen ? <Label soort="goed" icoon="goed" tekst="Gekozen" /> : null}
    </>
  );
}

interface Vergelijkrij {
  readonly kop: string;
  readonly cel: (optie: Optie) => Child;
}

/** The options beside each other, one row for each party and term that was described. */
export function EthiekBeeld({ stap, gekozen }: { stap: Ethiekstap; gekozen?: OnderdeelId | undefined }) {
  const genoemd = PARTIJEN.flatMap((voor) =>
    (['kort', 'lang'] as const).flatMap((termijn): readonly Vergelijkrij[] =>
      stap.opties.some((o) => o.gevolgen.some((g) => g.voor === voor && g.termijn === termijn))
        ? [
            {
              kop: `Voor ${PARTIJNAAM[voor]}, ${TERMIJNNAAM[termijn]}`,
              cel: (optie) => gevolgCel(optie, voor, termijn),
            },
          ]
        : [],
    ),
  );
  const rijen: readonly Vergelijkrij[] = [
    { kop: 'Optie', cel: (optie) => <Optiekop optie={optie} gekozen={optie.id === gekozen} /> },
    ...genoemd,
    {
      kop: 'Kosten per jaar',
      cel: ({ kostenPerJaar }) => (kostenPerJaar === null ? 'onbekend' : bedragTekst(kostenPerJaar)),
    },
  ];
  return (
    <>
      <Tabel
        bijschrift="De opties naast elkaar"
        kolommen={[
          { kop: 'Wat', cel: (rij: Vergelijkrij) => rij.kop, rijkop: true },
          ...stap.opties.map((optie, i) => ({
            kop: `Optie ${i + 1}`,
            cel: (rij: Vergelijkrij) => rij.cel(optie),
          })),
        ]}
        rijen={rijen}
      />
      <Samenvatting
        regels={[
          { term: 'Aan de buurman in dezelfde situatie', waarde: stap.buurman },
          { term: VERWIJTNAAM[stap.verwijt], waarde: stap.verwijtbaarheid },
          { term: 'Legitimiteit', waarde: stap.legitimiteit },
          { term: 'Betrokkenheid', waarde: stap.betrokkenheid },
          { term: 'Rendement', waarde: stap.rendement },
          { term: 'Wat de inwoner ervan vindt', waarde: stap.reactieInwoner },
          ...stap.minderheidsstandpunten.map((tekst) => ({ term: 'Anders gezien', waarde: tekst })),
          ...stap.overgenomen.map(({ tekst, antwoord }) => ({
            term: 'Anders gezien, met antwoord',
            waarde: `${metPunt(tekst)} Ons antwoord: ${metPunt(antwoord)}`,
          })),
          ...stap.vergelijkbareGevallen.map(({ tekst, onderscheid }) => ({
            term: 'Vergelijkbaar geval',
            waarde: `${tekst}. ${onderscheid}`,
          })),
        ]}
      />
    </>
  );
}

export function RandvoorwaardenBeeld({ stap }: { stap: Randvoorwaardenstap }) {
  return (
    <>
      <Tabel
        bijschrift="Wat in de weg staat, en de ruimte"
        kolommen={[
          { kop: 'Belemmering', cel: (b) => b.tekst, rijkop: true },
          { kop: 'Soort regel', cel: (b) => SOORT_REGEL_NAAM[b.soort] },
          { kop: 'Bron', cel: (b) => b.bron || 'niet genoemd' },
          { kop: 'Ruimte', cel: (b) => b.ruimte || 'geen argument nodig' },
          { kop: 'Artikel', cel: (b) => b.artikel || 'geen' },
        ]}
        rijen={stap.belemmeringen}
        leeg={<p>Er staat geen regel in de weg.</p>}
      />
      <Samenvatting
        regels={[
          {
            term: 'Voorwaarden',
            waarde:
              stap.voorwaarden.length === 0 ? (
                'geen'
              ) : (
                <ul>
                  {stap.voorwaarden.map((tekst) => (
                    <li dir="auto">{tekst}</li>
                  ))}
                </ul>
              ),
          },
          { term: 'Jurist geraadpleegd', waarde: stap.juristGeraadpleegd ? 'ja' : 'nee' },
          {
            term: 'Bevoegd om te besluiten',
            waarde: [ROLNAAM[stap.bevoegd], stap.bevoegdToelichting].filter((t) => t !== '').join('. '),
          },
        ]}
      />
    </>
  );
}

export function UitkomstBeeld({ uitkomst, opties }: { uitkomst: Toetsafronding; opties: readonly Optie[] }) {
  const optie = opties.find(({ id }) => id === uitkomst.optie);
  return (
    <Samenvatting
      regels={[
        { term: 'Uitkomst', waarde: <strong>{TOETSUITKOMSTNAAM[uitkomst.keuze]}</strong> },
        { term: 'Gekozen optie', waarde: optie?.naam },
        { term: 'Motivering', waarde: <span class="omk-lopend">{uitkomst.motivering}</span> },
        {
          term: 'Gaat in op',
          waarde: uitkomst.ingangsdatum ? datumLang(uitkomst.ingangsdatum) : 'nog niet bepaald',
        },
        { term: 'Wij kijken terug op', waarde: datumLang(uitkomst.evaluatiedatum) },
        ...(uitkomst.onderscheid
          ? [{ term: 'Anders dan gevallen die hierop lijken', waarde: uitkomst.onderscheid }]
          : []),
        ...uitkomst.lessen.map(({ tekst, voor }) => ({
          term: `Les voor ${LES_VOOR_NAAM[voor]}`,
          waarde: tekst,
        })),
      ]}
    />
  );
}
