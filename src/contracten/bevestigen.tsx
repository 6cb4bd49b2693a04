import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Vinkje } from '../ui/keuzes.tsx';
import { aantal } from '../ui/weergave.ts';
import { eindeInZicht } from './aandacht.ts';
import type { Bladinvoer } from './blad.ts';
import { van } from './blad.ts';
import type { Contractdagen } from './contractdagen.ts';
import { dagenVerlies } from './contractdagen.ts';
import type { Mensen } from './mensen.ts';
import { samen } from './mensen.ts';

interface Props extends Pick<Bladinvoer, 'waarden' | 'fouten'> {
  readonly mensen: Mensen;
  readonly waar: 'aanbieder' | 'product';
  /** What they notice of it. */
  readonly gevolg: string;
  /** What one says by it, after the people. */
  readonly zin?: string;
}

const ANDERE = 'is een andere aanbieder nodig';
const HELPT_DOOR = 'De aanbieder helpt tot er andere hulp is.';
const ziet = (vanaf: string, wat: string): string =>
  `${vanaf} ziet hun klantmanager op Mijn dag dat er ${wat}een andere aanbieder nodig is. ${HELPT_DOOR}`;

export const GEVOLG_VERVALT = ziet('Zodra u dit vastlegt,', '');
export const GEVOLG_SLUIT = ziet('Zodra u dit vastlegt,', 'voor die dag ');

/** Nobody lets a provider or product end, or a contract begin later, without having seen how many people are there. */
export function Bevestigen({ mensen, waar, gevolg, zin = ANDERE, ...p }: Props) {
  const { wachtend, lopend } = mensen;
  const telling = samen(mensen);
  if (telling === 0) return null;
  const { naam, fout } = van(p, 'bevestigd');
  return (
    <>
      <Bericht
        soort="letop"
        titel={`Bij ${waar === 'product' ? 'dit product' : 'deze aanbieder'} ${telling === 1 ? 'is 1 inwoner' : `zijn ${telling} inwoners`}`}
      >
        <p>
          {aantal(lopend, 'inwoner krijgt', 'inwoners krijgen')} er hulp en{' '}
          {aantal(wachtend, 'inwoner staat', 'inwoners staan')} er op de wachtlijst. {gevolg}
        </p>
      </Bericht>
      <Vinkje
        naam={naam}
        waarde={String(telling)}
        aan={p.waarden['bevestigd']?.[0] === String(telling)}
        tekst={`Voor ${telling === 1 ? 'deze inwoner' : `deze ${telling} inwoners`} ${zin}.`}
        fout={fout}
      />
    </>
  );
}

/** Where other days of the contract take something away from who is there. */
export function DagenBevestigen({
  was,
  nu,
  vandaag,
  ...p
}: Pick<Props, 'waarden' | 'fouten' | 'mensen'> & {
  readonly was: Contractdagen;
  readonly nu: Contractdagen;
  readonly vandaag: Datum;
}) {
  switch (dagenVerlies(was, nu, vandaag)) {
    case 'begintNog': {
      const dag = datumLang(nu.contractVan);
      const gevolg = `Het contract begint dan pas op ${dag}. Tot die dag krijgen zij hulp zonder contract en kan niemand deze aanbieder kiezen; om een andere aanbieder vraagt Omkeer niet. Volgt het nieuwe contract op het oude? Laat de eerste dag dan staan.`;
      return <Bevestigen {...p} waar="aanbieder" gevolg={gevolg} zin={`geldt er tot ${dag} geen contract`} />;
    }
    case 'eindigt':
      return <Bevestigen {...p} waar="aanbieder" gevolg={bijEinde(nu.contractTm ?? vandaag, vandaag)} />;
    case undefined:
      return null;
  }
}

function bijEinde(contractTm: Datum, vandaag: Datum): string {
  if (contractTm < vandaag) return `Het contract is dan voorbij. ${GEVOLG_VERVALT}`;
  const vanaf = eindeInZicht(contractTm);
  return vanaf <= vandaag ? GEVOLG_SLUIT : ziet(`Vanaf ${datumLang(vanaf)}`, 'voor het einde ');
}
