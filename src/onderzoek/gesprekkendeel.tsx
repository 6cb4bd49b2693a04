import { datumLang } from '../kern/datum.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import type { Labelsoort } from '../ui/label.tsx';
import { Label } from '../ui/label.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { LeefgebiedOordeel, PuntBesproken } from './gebeurtenissen.ts';
import { GESPREKSAGENDA } from './gespreksagenda.ts';
import { AANWEZIGENAAM, OORDEELNAAM, PLANBESPROKENNAAM, PUNTSTATUSNAAM, VORMNAAM } from './namen.ts';
import { leefgebiedStatus, puntStatus } from './punten.ts';
import type { Gesprek, TotOnderzoek } from './toestand.ts';

const PUNTLABEL: Readonly<Record<PuntBesproken['status'], Labelsoort>> = {
  besproken: 'goed',
  nietVanToepassing: 'neutraal',
  nogNiet: 'letop',
};
const OORDEELLABEL: Readonly<Record<LeefgebiedOordeel['oordeel'], Labelsoort>> = {
  gaatGoed: 'goed',
  aandacht: 'letop',
  probleem: 'gevaar',
  nietBesproken: 'neutraal',
};

interface Props {
  toestand: TotOnderzoek;
}

/** Every conversation that was held. */
export function GesprekkenDeel({ toestand }: Props) {
  const { gesprekken } = toestand.onderzoek;
  if (gesprekken.length === 0) return null;
  return (
    <>
      <h3 class="utrecht-heading-3">Gesprekken</h3>
      {gesprekken.map((g) => (
        <GesprekRegel gesprek={g} />
      ))}
    </>
  );
}

function GesprekRegel({ gesprek: { feiten, inhoud } }: { gesprek: Gesprek }) {
  const erbij = feiten.aanwezigen.map((a) => AANWEZIGENAAM[a]).join(', ');
  return (
    <Uitklap titel={`${VORMNAAM[feiten.vorm]} op ${datumLang(feiten.op)}`}>
      <Samenvatting
        regels={[
          inhoud.redenZonderGesprek === undefined
            ? {
                term: 'Erbij waren',
                waarde: [erbij, inhoud.aanwezigenToelichting].filter((x) => x !== '').join('. '),
              }
            : { term: 'Waarom zonder gesprek', waarde: inhoud.redenZonderGesprek },
          {
            term: 'Vooronderzoek verteld',
            waarde: feiten.vooronderzoekVerteld ? 'ja' : 'nee',
          },
          { term: 'Persoonlijk plan', waarde: PLANBESPROKENNAAM[feiten.persoonlijkPlanBesproken] },
          { term: 'Vraag achter de vraag', waarde: inhoud.vraagAchterDeVraag },
        ]}
      />
    </Uitklap>
  );
}

/** The ten points over all conversations. */
export function PuntenDeel({ toestand }: Props) {
  if (toestand.onderzoek.gesprekken.length === 0) return null;
  const stand = puntStatus(toestand);
  const open = stand.filter(({ status }) => status === 'nogNiet').length;
  return (
    <Uitklap titel={`De tien punten (${open === 0 ? 'alle besproken' : `${open} nog open`})`} open={open > 0}>
      <Tabel
        bijschrift="De tien punten van het gesprek"
        bijschriftVerborgen
        rijen={stand}
        kolommen={[
          { kop: 'Punt', rijkop: true, cel: (p) => GESPREKSAGENDA[p.punt].naam },
          {
            kop: 'Stand',
            cel: (p) => <Label soort={PUNTLABEL[p.status]} tekst={PUNTSTATUSNAAM[p.status]} />,
          },
          {
            kop: 'Wat we weten',
            cel: (p) =>
              p.teksten.length === 0 ? (
                <span class="omk-zacht">niets opgeschreven</span>
              ) : (
                p.teksten.map(({ tekst }) => <p dir="auto">{tekst}</p>)
              ),
          },
        ]}
      />
    </Uitklap>
  );
}

/** The life domains that were spoken of: trouble first. */
export function LeefgebiedenDeel({ toestand }: Props) {
  const rijen = leefgebiedStatus(toestand)
    .filter(({ oordeel }) => oordeel !== 'nietBesproken')
    .toSorted((a, b) => RANG[a.oordeel] - RANG[b.oordeel]);
  if (rijen.length === 0) return null;
  return (
    <Uitklap titel={`De leefgebieden (${rijen.length} van ${LEEFGEBIEDEN.length} besproken)`}>
      <Tabel
        bijschrift="De leefgebieden"
        bijschriftVerborgen
        rijen={rijen}
        kolommen={[
          { kop: 'Leefgebied', rijkop: true, cel: (l) => LEEFGEBIEDNAAM[l.gebied] },
          {
            kop: 'Hoe gaat het',
            cel: (l) => <Label soort={OORDEELLABEL[l.oordeel]} tekst={OORDEELNAAM[l.oordeel]} />,
          },
          { kop: 'Nu', cel: (l) => <span dir="auto">{l.situatie}</span> },
          { kop: 'Gaat goed', cel: (l) => <span dir="auto">{l.gaatGoed}</span> },
          { kop: 'Wil de inwoner', cel: (l) => <span dir="auto">{l.wens}</span> },
        ]}
      />
    </Uitklap>
  );
}

const RANG: Readonly<Record<LeefgebiedOordeel['oordeel'], number>> = {
  probleem: 0,
  aandacht: 1,
  gaatGoed: 2,
  nietBesproken: 3,
};
