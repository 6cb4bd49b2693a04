import type { Klok, Kloksoort } from '../dossier/klok.ts';
import { looptOp } from '../dossier/klok.ts';
import type { Datum } from '../kern/datum.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Termijn } from '../ui/termijn.tsx';
import { zeg } from '../ui/talen/zeg.ts';
import type { KaleTekst } from '../ui/talen/woordenboek.ts';

/** What matters to a resident, in plain words (B1); the main term stands on top of the page already. */
const VOOR_INWONER: Partial<Readonly<Record<Kloksoort, KaleTekst>>> = {
  persoonlijkPlan: 'U kunt een eigen plan geven',
  hersteltermijn: 'U kunt ons geven wat nog ontbreekt',
  reactie: 'U kunt reageren op het verslag. Hulp aanvragen kan daarna ook nog',
  mededeling: 'U krijgt ons besluit op de nieuwe datum',
  tijdelijkeVoorziening: 'Uw tijdelijke hulp stopt',
  bezwaar: 'U kunt bezwaar maken tegen ons besluit',
  bezwaarHerstel: 'U kunt uw bezwaar aanvullen',
  nadereStukken: 'U kunt nog stukken sturen voor de hoorzitting',
  beroep: 'U kunt in beroep gaan bij de rechtbank',
  hogerBeroep: 'U kunt in hoger beroep gaan',
};

/** Each decision beside the one on the aanvraag has a number that tells what it is about. */
function bezwaarTegen(onderdeel: string): KaleTekst {
  if (onderdeel.startsWith('DW')) return 'U kunt bezwaar maken tegen ons besluit over de dwangsom';
  if (onderdeel.startsWith('HB'))
    return 'U kunt bezwaar maken tegen ons besluit om hulp te stoppen of te veranderen';
  return 'U kunt bezwaar maken tegen ons besluit over de tijdelijke hulp';
}

/** The first day first; the same days, reckoned the same way, as the one who treats the dossier sees. */
export function BelangrijkeData({ klokken, vandaag }: { klokken: readonly Klok[]; vandaag: Datum }) {
  const data = klokken.flatMap((klok) => {
    // The clock of the decision on the aanvraag itself names no part.
    const wat =
      klok.soort === 'bezwaar' && klok.onderdeel !== ''
        ? bezwaarTegen(klok.onderdeel)
        : VOOR_INWONER[klok.soort];
    return wat !== undefined && klok.uiterlijk !== null && looptOp(klok, vandaag)
      ? [{ wat: zeg(wat), uiterlijk: klok.uiterlijk, stappen: klok.stappen }]
      : [];
  });
  if (data.length === 0) return null;
  const opDatum = data.toSorted((a, b) =>
    a.uiterlijk < b.uiterlijk ? -1 : Number(a.uiterlijk > b.uiterlijk),
  );
  return (
    <Kaart titel={zeg('Belangrijke data')}>
      {opDatum.map(({ wat, uiterlijk, stappen }) => (
        <Termijn wat={wat} uiterlijk={uiterlijk} vandaag={vandaag} stappen={stappen} />
      ))}
    </Kaart>
  );
}
