import { Bericht } from '../ui/bericht.tsx';
import { Vinkje } from '../ui/keuzes.tsx';
import { aantal } from '../ui/weergave.ts';
import type { Bladinvoer } from './blad.ts';
import { van } from './blad.ts';
import type { Mensen } from './mensen.ts';
import { samen } from './mensen.ts';

interface Props extends Pick<Bladinvoer, 'waarden' | 'fouten'> {
  readonly mensen: Mensen;
  readonly waar: 'aanbieder' | 'product';
}

/** Nobody closes a provider, or lets a product lapse, without having seen how many people are there. */
export function Bevestigen({ mensen, waar, ...p }: Props) {
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
          {aantal(wachtend, 'inwoner staat', 'inwoners staan')} er op de wachtlijst. Zodra u dit vastlegt,
          ziet hun klantmanager op Mijn dag dat er {waar === 'product' ? '' : 'voor die dag '}een andere
          aanbieder nodig is. De aanbieder helpt tot er andere hulp is.
        </p>
      </Bericht>
      <Vinkje
        naam={naam}
        waarde={String(telling)}
        aan={p.waarden['bevestigd']?.[0] === String(telling)}
        tekst={`Voor ${telling === 1 ? 'deze inwoner' : `deze ${telling} inwoners`} is een andere aanbieder nodig.`}
        fout={fout}
      />
    </>
  );
}
