import { BERICHTWEGNAAM } from '../contact/namen.ts';
import { datumLang } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { Kaart } from '../ui/kaart.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import type { Kolom } from '../ui/tabel.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { TerugblikGebeurtenis } from './gebeurtenissen.ts';
import { EFFECTOORDEELNAAM, TERUGBLIKVERVOLGNAAM } from './namen.ts';
import type { Effectbeeld, Terugblik, TotTerugblik } from './toestand.ts';
import { huidigBeeld, terugkijkenOp } from './toestand.ts';

interface Props {
  toestand: TotTerugblik;
  /** On the resident's own page: to them. */
  voorInwoner?: boolean | undefined;
}

/** What came of it, as looked back on together; nothing before there is something to look back on. */
export function TerugblikDeel({ toestand, voorInwoner }: Props) {
  const { terugblikken } = toestand.terugblik;
  const op = terugkijkenOp(toestand);
  const beeld = huidigBeeld(toestand);
  if (!toestand.besluit.bekendgemaakt || (terugblikken.length === 0 && op === undefined)) return null;
  return (
    <Kaart titel={voorInwoner ? 'Helpt de hulp?' : 'Terugkijken op het effect'} id="terugblik">
      {op === undefined ? null : (
        <p>
          {voorInwoner
            ? `Op ${datumLang(op)} kijken wij met u terug: is het gelukt wat wij met u afspraken? Zo staat het in uw besluit of bij de vorige keer. Zelf zeggen hoe het gaat, kan nu al.`
            : `Terugkijken is afgesproken op ${datumLang(op)}.`}
        </p>
      )}
      {beeld ? (
        <>
          <h3 class="utrecht-heading-3">
            {voorInwoner ? 'Wat u zei' : 'Wat de inwoner zegt'} op {datumLang(beeld.op)}
          </h3>
          <Vergelijking toestand={toestand} beeld={beeld} voorInwoner={voorInwoner} />
          <p class="omk-zacht">
            {voorInwoner
              ? 'Wij lezen het en praten er met u over.'
              : `Doorgegeven ${BERICHTWEGNAAM[beeld.weg]}. Nog niet samen besproken.`}
          </p>
        </>
      ) : null}
      {terugblikken.toReversed().map((terugblik) => (
        <Een terugblik={terugblik} toestand={toestand} voorInwoner={voorInwoner} />
      ))}
    </Kaart>
  );
}

function Een({ terugblik, toestand, voorInwoner }: Props & { terugblik: Terugblik }) {
  const beeld = toestand.terugblik.beelden.find(({ id }) => id === terugblik.beeld);
  return (
    <>
      <h3 class="utrecht-heading-3">Teruggekeken op {datumLang(terugblik.op)}</h3>
      <Vergelijking toestand={toestand} beeld={beeld} terugblik={terugblik} voorInwoner={voorInwoner} />
      <p>
        Wat nu: {TERUGBLIKVERVOLGNAAM[terugblik.vervolg]}
        {terugblik.opnieuwOp ? `, op ${datumLang(terugblik.opnieuwOp)}` : ''}
      </p>
      {terugblik.woordenInwoner === '' ? null : <VrijeTekst tekst={terugblik.woordenInwoner} citaat />}
      {terugblik.woordenMedewerker === '' ? null : <VrijeTekst tekst={terugblik.woordenMedewerker} />}
    </>
  );
}

interface Effectregel {
  readonly effect: string;
  readonly inwoner: string | undefined;
  readonly medewerker: string | undefined;
}

/** Side by side what the resident and what the employee found of each effect; neither takes the other's place. */
export function Vergelijking({
  toestand,
  beeld,
  terugblik,
  voorInwoner,
}: Props & { beeld?: Effectbeeld | undefined; terugblik?: Terugblik | undefined }) {
  const bekend = toestand.toets.effect.gesloten?.waarde.effecten ?? [];
  const rijen = (terugblik ?? beeld)?.effecten.map(({ effect }): Effectregel => {
    const eigen = beeld?.effecten.find((e) => e.effect === effect);
    const tekst = beeld?.teksten.find((t) => t.effect === effect)?.tekst;
    const samen = terugblik?.effecten.find((e) => e.effect === effect);
    return {
      effect: `‘${bekend.find(({ id }) => id === effect)?.tekst ?? 'Eerder effect'}’`,
      inwoner: eigen && [EFFECTOORDEELNAAM[eigen.oordeel], tekst].filter(Boolean).join('. '),
      medewerker: samen && EFFECTOORDEELNAAM[samen.oordeel],
    };
  });
  const kolommen: readonly Kolom<Effectregel>[] = [
    { kop: 'Effect', rijkop: true, cel: (r) => r.effect },
    ...(beeld
      ? [{ kop: voorInwoner ? 'U' : 'De inwoner', cel: (r: Effectregel) => <bdi>{r.inwoner}</bdi> }]
      : []),
    ...(terugblik
      ? [{ kop: voorInwoner ? 'Wij' : 'De medewerker', cel: (r: Effectregel) => r.medewerker }]
      : []),
  ];
  return (
    <>
      <Tabel
        bijschrift={voorInwoner ? 'Is het gelukt?' : 'Is het effect bereikt?'}
        bijschriftVerborgen
        rijen={rijen ?? []}
        kolommen={kolommen}
      />
      {beeld && beeld.woorden !== '' ? <VrijeTekst tekst={beeld.woorden} citaat /> : null}
    </>
  );
}

const telling = (effecten: Terugblik['effecten']): string =>
  `${effecten.filter(({ oordeel }) => oordeel === 'bereikt').length} van ${effecten.length} bereikt`;

export function terugblikTijdlijn(g: Vastgelegd<TerugblikGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'effectbeeldGegeven':
      return {
        titel: 'De inwoner zei hoe het gaat',
        tekst: `${telling(g.feiten.effecten)}, vindt de inwoner. Doorgegeven ${BERICHTWEGNAAM[g.feiten.weg]}.`,
      };
    case 'effectTeruggekeken':
      return {
        titel: 'Teruggekeken op het effect',
        tekst: `${telling(g.feiten.effecten)}. ${TERUGBLIKVERVOLGNAAM[g.feiten.vervolg]}.`,
      };
    case 'tekstVoorgesteld':
      return { titel: 'Tekst voor collega’s voorgesteld' };
    case 'tekstVrijgegeven':
      return { titel: 'Tekst voor collega’s vrijgegeven' };
    case 'tekstTeruggewezen':
      return { titel: 'Tekst voor collega’s teruggewezen', tekst: g.inhoud.reden };
    case 'tekstIngetrokken':
      return { titel: 'Tekst voor collega’s ingetrokken', tekst: g.inhoud.reden };
  }
}
