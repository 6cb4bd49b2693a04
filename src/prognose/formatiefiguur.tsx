import { datumLang } from '../kern/datum.ts';
import { Lijn, Onderschrift, paneel, punten, Raster, Vlak } from '../sturing/beelddelen.tsx';
import type { Figuur } from '../sturing/figuur.ts';
import { eenTiende, metKomma } from '../sturing/figuur.ts';
import { KLEUR } from '../sturing/vulling.tsx';
import { getal } from '../ui/weergave.ts';
import type { Weekbeeld, Werkbeeld } from './werkbeeld.ts';

const KOLOMMEN = [
  'Week van',
  'Meldingen',
  'Uren',
  'Werk: weinig',
  'Werk: midden',
  'Werk: veel',
  'Uren min werk',
] as const;
const cellenVan = ({ uren, nodig, meldingen }: Weekbeeld): readonly number[] =>
  [meldingen, uren, nodig.laag, nodig.midden, nodig.hoog, uren - nodig.midden].map(eenTiende);

/** Hours there are (line) and hours that what comes in asks (band). */
export function formatiefiguur({
  weken,
  zaakuren,
}: Werkbeeld): Omit<Figuur, 'code'> & { readonly code: string } {
  const tekort = weken.filter(({ uren, nodig }) => uren < nodig.midden).length;
  const plaatsen = weken.map(({ van }) => ({
    kort: `${Number(van.slice(8))}-${Number(van.slice(5, 7))}`,
    jaar: van.slice(0, 4),
  }));
  const som = (kies: (week: Weekbeeld) => number): number =>
    Math.round(weken.reduce((n, week) => n + kies(week), 0));
  const zin =
    tekort === 0
      ? 'In elke week zijn er genoeg uren voor wat er gemiddeld bij komt.'
      : `In ${tekort} van de ${weken.length} weken komt er gemiddeld meer werk bij dan er uren zijn, als een zaak ${metKomma(zaakuren.uren)} uur vraagt.`;
  return {
    code: 'formatie',
    titel: 'Uren en werk per week',
    uitleg: `${zin} Samen ${getal(som(({ uren }) => uren))} uren, en werk voor ${getal(som(({ nodig }) => nodig.midden))} uren.`,
    definitie: [
      'Uren: contracturen van de klantmanagers, min geplande afwezigheid, min of plus wat u verwacht (een nieuwe collega doet het eerste kwartaal 60% van het werk, tijdelijke inhuur meteen alles), en daarvan het deel dat naar nieuwe hulpvragen gaat. Feestdagen tellen niet.',
      'Werk: de meldingen die er naar uw eigen geschiedenis te verwachten zijn, maal de uren van een gewone zaak. In vier van de vijf weken ligt het tussen weinig en veel.',
      'Werk dat er nu al ligt, zit er niet in: dat ziet u bij Vooruitkijken. Wie vandaag meldt, vraagt de uren in de weken daarna.',
    ],
    legenda: [
      { kleur: 'merk', tekst: 'uren die er zijn', vorm: 'lijn' },
      { kleur: 'accent', tekst: 'uren werk, midden', vorm: 'streep' },
      { kleur: 'licht', tekst: 'uren werk, vier van de vijf weken' },
    ],
    kolommen: KOLOMMEN,
    rijen: weken.map((week) => ({ kop: datumLang(week.van), cellen: cellenVan(week) })),
    blad: {
      kolommen: KOLOMMEN,
      rijen: weken.map((week) => [{ dag: week.van }, ...cellenVan(week)]),
    },
    beeld: (bij) => {
      const hoogste = Math.max(...weken.flatMap(({ uren, nodig }) => [uren, nodig.hoog]), 0);
      const p = paneel(20, 250, weken.length, hoogste);
      const boven = weken.map(({ nodig }, i) => [i, nodig.hoog] as const);
      const onder = weken.map(({ nodig }, i) => [i, nodig.laag] as const).toReversed();
      return (
        <Vlak label={`Uren en werk per week. ${zin}`} bij={bij} hoog={300}>
          <polygon points={`${punten(p, boven)} ${punten(p, onder)}`} fill={KLEUR.licht} />
          <Raster p={p} />
          <Lijn
            p={p}
            kolom={4}
            waarden={weken.map(({ nodig }) => nodig.midden)}
            kleur="accent"
            streep="8 6"
          />
          <Lijn p={p} kolom={2} waarden={weken.map(({ uren }) => uren)} kleur="merk" />
          <Onderschrift p={p} namen={plaatsen} />
        </Vlak>
      );
    },
  };
}
