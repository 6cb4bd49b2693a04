import type { PropsWithChildren } from 'hono/jsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';

/** The obligatory questions of step 3, in the order in which they are asked. */
export const ETHISCHE_VELDEN = [
  'buurman',
  'verwijtbaarheid',
  'legitimiteit',
  'betrokkenheid',
  'rendement',
  'reactieInwoner',
] as const;

const VRAAG: Readonly<
  Record<(typeof ETHISCHE_VELDEN)[number], { readonly label: string; readonly hulp: string }>
> = {
  buurman: {
    label: 'Hoe leggen wij dit uit aan de buurman in dezelfde situatie?',
    hulp: 'Gelijk geval gelijk, ongelijk geval ongelijk naar de mate van verschil.',
  },
  verwijtbaarheid: {
    label: 'Wat verwijten wij de inwoner, en kon de inwoner er iets aan doen?',
    hulp: 'Ook als het antwoord nee is.',
  },
  legitimiteit: {
    label: 'Legitiem: waarom mogen wij dit doen, en past het?',
    hulp: 'Dient de regel hier zijn doel?',
  },
  betrokkenheid: {
    label: 'Betrokken: wie doen er mee en kunnen erachter staan?',
    hulp: 'De inwoner, het gezin, collega’s, anderen. Wie wordt geraakt zonder aan tafel te zitten?',
  },
  rendement: {
    label: 'Rendement: wat kost het nu, wat straks, en wie betaalt?',
    hulp: 'Noem ook wat niets doen kost.',
  },
  reactieInwoner: {
    label: 'Wat vindt de inwoner van het voorstel?',
    hulp: 'Ook als het een nee wordt.',
  },
};

type Props = PropsWithChildren<{ waarden: Velden; fouten: Veldfouten }>;

/** `children` come before the question about blame. */
export function EthischeVragen({ waarden, fouten, children }: Props) {
  return (
    <Kaart titel="De afweging">
      {ETHISCHE_VELDEN.map((naam) => (
        <>
          {naam === 'verwijtbaarheid' ? children : null}
          <Tekstvlak
            naam={naam}
            label={VRAAG[naam].label}
            hulp={VRAAG[naam].hulp}
            waarde={veld(waarden, naam)}
            fout={fouten[naam]}
            regels={3}
          />
        </>
      ))}
    </Kaart>
  );
}
