import type { Maat } from '../dossier/meting.ts';
import { Spanbeeld } from './beelden.tsx';
import { duurcellen, optijdcellen, optijdkolommen, spreidingIn } from './duurfiguren.tsx';
import { duurzichtPer } from './duurzicht.ts';
import type { Figuur, Stand } from './figuur.ts';
import { jaar, kwartaalnaam, kwartalen, normVan, spanzinnen, tekenbaar } from './figuur.ts';
import { heeftTermijn, MAAT } from './namen.ts';
import type { Waardenaam } from './vraag.ts';
import { DIMENSIENAAM } from './vraag.ts';
import type { Geteld } from './zicht.ts';
import { isZelfde, leegDeel } from './zicht.ts';

/** What has to be read of each value to compare them. */
export function vergelijkmaten({ maat }: Stand['vraag']): readonly Maat[] {
  return heeftTermijn(maat) ? [maat, `optijd:${maat}`] : [maat];
}

/** One measure for each provision, urgency or team: the question of a council, on one page. */
export function vergelijkfiguur(
  s: Omit<Stand, keyof Omit<Geteld, 'keuze'>>,
  waarden: readonly Waardenaam[],
): Figuur {
  const { maat, keuze, per: dimensie } = s.vraag;
  const vak = jaar(s);
  const [eerste, laatste] = [kwartalen(s)[4] ?? vak, kwartalen(s)[7] ?? vak];
  const bij = waarden.map((waarde) => {
    const hier = { ...keuze, [dimensie]: waarde.waarde };
    return { ...waarde, deel: s.ernaast.find((een) => isZelfde(een.keuze, hier)) ?? leegDeel(hier) };
  });
  const anders = s.ernaast.filter((een) => !bij.some(({ deel }) => deel === een));
  const zicht = duurzichtPer({ ...s, ernaast: [...anders, ...bij.map(({ deel }) => deel)] }, maat);
  // What is not shown stands last by name: its place would tell how many it was.
  const rijen = bij
    .map(({ deel, ...waarde }) => ({
      ...waarde,
      ...spreidingIn(deel.tellingen, maat, vak),
      tellingen: deel.tellingen,
      getoond: zicht(deel).jaar,
    }))
    .filter(({ getoond }) => getoond !== 0)
    .toSorted((a, b) => tekenbaar(b.getoond) - tekenbaar(a.getoond));
  const norm = normVan(maat, s.regels, s.vandaag);
  const regels = rijen.map(({ tekst, mediaan, p90, getoond }) =>
    typeof getoond === 'number' ? { naam: tekst, mediaan, p90 } : { naam: tekst, mediaan: null, p90: null },
  );
  return {
    code: 'vergelijken',
    titel: `${MAAT[maat].naam}, per ${DIMENSIENAAM[dimensie].toLowerCase()}`,
    uitleg: `Dossiers die klaar waren van het ${kwartaalnaam(eerste, s.vandaag)} tot en met het ${kwartaalnaam(laatste, s.vandaag)}. De meeste dossiers staan bovenaan.`,
    definitie: [
      MAAT[maat].definitie,
      'Mediaan: de helft was binnen zoveel kalenderdagen klaar. 9 van de 10: binnen zoveel dagen was 90% klaar.',
      'Voorziening: wat is aangevraagd, of als er geen aanvraag is, wat het onderzoek passend vond. Team en urgentie: zoals ze nu in het dossier staan.',
      'Een verschil zegt nog niet waarom: een woningaanpassing vraagt ander onderzoek dan een scootmobiel.',
    ],
    legenda: [
      { kleur: 'merk', tekst: 'de helft was binnen zoveel dagen klaar' },
      { kleur: 'zacht', tekst: '9 van de 10 waren binnen zoveel dagen klaar' },
      ...(norm === null
        ? []
        : [{ kleur: 'accent', tekst: `de norm van de wet: ${norm} dagen`, vorm: 'grens' } as const]),
    ],
    kolommen: [
      DIMENSIENAAM[dimensie],
      'Aantal',
      'Mediaan (dagen)',
      '9 van de 10 (dagen)',
      ...optijdkolommen(maat),
    ],
    rijen: rijen.map((rij) => ({
      kop: rij.tekst,
      cellen: [
        ...duurcellen(rij, rij.getoond),
        ...optijdcellen(rij.tellingen, maat, vak, s, rij.getoond).slice(0, optijdkolommen(maat).length),
      ],
      lijst: { keuze: { ...keuze, [dimensie]: rij.waarde }, maat, loopt: false, ...vak },
    })),
    beeld: (bij) => (
      <Spanbeeld
        bij={bij}
        label={`${MAAT[maat].naam} in dagen. ${spanzinnen(regels)}`}
        regels={regels}
        norm={norm}
      />
    ),
  };
}
