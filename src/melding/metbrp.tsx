import { Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Knop, Knoppenrij } from '../ui/knop.tsx';
import { zeg } from '../ui/talen/zeg.ts';
import type { Velden } from '../ui/velden.ts';
import { Meegenomen } from './meegenomen.tsx';
import { meldingPaden } from './paden.ts';

/** What the BRP can do for who asks for themselves: fill in, did so, or gives no answer. */
export type EigenBrp = 'kan' | 'ingevuld' | 'geenAntwoord';

interface Props {
  readonly waarden: Velden;
  readonly sleutel: string;
  readonly brp: EigenBrp;
}

/** Above the questions about who it is; asked by a button, never by opening the page (Wet BRP 1.7). */
export function MetBrp({ waarden, sleutel, brp }: Props) {
  switch (brp) {
    case 'ingevuld':
      return (
        <Bericht soort="goed" rol="status" titel={zeg('Uw gegevens zijn ingevuld.')}>
          <p>
            {zeg(
              'Dit weet de overheid al van u. Klopt er iets niet, of woont u nu ergens anders? Verander het dan.',
            )}
          </p>
        </Bericht>
      );
    case 'geenAntwoord':
      return (
        <Bericht soort="letop" rol="status" titel={zeg('Dit lukt nu niet.')}>
          <p>{zeg('Wij kunnen uw gegevens nu niet ophalen. Vul ze hieronder zelf in.')}</p>
        </Bericht>
      );
    case 'kan':
      return (
        <Formulier actie={meldingPaden.metBrp} sleutel={sleutel} label={zeg('Mijn gegevens invullen')}>
          <Meegenomen waarden={waarden} behalve={[]} />
          <p>
            {zeg(
              'De overheid kent uw naam, geboortedatum en adres al (in de BRP). Wilt u dat wij die voor u invullen?',
            )}
          </p>
          <Knoppenrij>
            <Knop soort="secundair">{zeg('Mijn gegevens invullen')}</Knop>
          </Knoppenrij>
        </Formulier>
      );
  }
}
