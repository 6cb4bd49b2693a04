import type { Child } from 'hono/jsx';
import { BERICHTWEGNAAM } from '../contact/namen.ts';
import { antwoordUiterlijk } from '../contact/norm.ts';
import { datumLang } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Label } from '../ui/label.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { afspraakVoluit } from './gesprekstijd.ts';
import { VORMNAAM } from './namen.ts';
import { geplandeAfspraken } from './opdrachten-afspraak.ts';
import { openWensen } from './opdrachten-wens.ts';
import type { Afspraak, Gesprekswens, TotOnderzoek } from './toestand.ts';
import { wensInWoorden } from './wenswoorden.ts';

interface Props {
  toestand: TotOnderzoek;
  regels: Pick<LokaleRegels, 'normen' | 'kalender' | 'uitleg'>;
  /** Under what waits: where it is answered. */
  handeling?: Child | undefined;
}

/** What stands, whether the resident comes, and what the resident would like; nothing before either. */
export function AfsprakenDeel({ toestand, regels, handeling }: Props) {
  const { afspraken, gesprekswensen } = toestand.onderzoek;
  const gepland = geplandeAfspraken(toestand);
  const open = openWensen(toestand);
  const eerder = afspraken.filter(({ stand }) => stand === 'afgezegd');
  const beantwoord = gesprekswensen.filter(({ antwoord }) => antwoord !== null);
  if (gepland.length + open.length + eerder.length + beantwoord.length === 0) return null;
  return (
    <Kaart titel="Afspraken" id="afspraken">
      {gepland.length === 0 ? <p class="omk-zacht">Er staat geen gesprek.</p> : null}
      {gepland.map((a) => (
        <Gepland afspraak={a} />
      ))}
      {open.map((w) => (
        <>
          <h3 class="utrecht-heading-3">De inwoner wil iets anders</h3>
          <p dir="auto">{wensInWoorden(w)}</p>
          <p class="omk-zacht">
            Doorgegeven op {datumLang(w.op)}, {BERICHTWEGNAAM[w.weg]}.
          </p>
          <p>
            <Label soort="letop" icoon="klok" tekst={wacht(w, regels)} />
          </p>
        </>
      ))}
      {open.length > 0 ? handeling : null}
      {eerder.length + beantwoord.length > 0 ? (
        <Uitklap titel={`Eerder afgesproken en gevraagd (${eerder.length + beantwoord.length})`} klein>
          <ul>
            {eerder.map((a) => (
              <li>
                {afspraakVoluit(a.begin)}: afgezegd door de {a.afzegging?.door}. {a.afzegging?.reden}
              </li>
            ))}
            {beantwoord.map((w) => (
              <li>
                Gevraagd op {datumLang(w.op)}: {wensInWoorden(w)} {afloop(w)}
              </li>
            ))}
          </ul>
        </Uitklap>
      ) : null}
    </Kaart>
  );
}

function Gepland({ afspraak: a }: { afspraak: Afspraak }) {
  const { bevestigd } = a;
  return (
    <>
      <p>
        {VORMNAAM[a.vorm]} op {afspraakVoluit(a.begin)}
        {a.plaats === '' ? '' : `, ${a.plaats}`}
        {a.tolk ? ', met een tolk' : ''}
      </p>
      <p>
        {bevestigd ? (
          <>
            <Label soort="goed" icoon="goed" tekst={`bevestigd op ${datumLang(bevestigd.op)}`} />{' '}
            {bevestigd.wieKomtMee === '' ? '' : `Wie komt mee: ${bevestigd.wieKomtMee}.`}
          </>
        ) : (
          <Label tekst="nog niet bevestigd" />
        )}
      </p>
    </>
  );
}

function wacht({ op }: Gesprekswens, regels: Props['regels']): string {
  const uiterlijk = antwoordUiterlijk(op, regels);
  return uiterlijk === undefined
    ? 'wacht op antwoord'
    : `antwoord uiterlijk ${datumLang(uiterlijk)} (norm van de gemeente)`;
}

/** How a wish was answered, to whoever reads it. */
function afloop({ antwoord }: Gesprekswens): string {
  if (antwoord === null) return '';
  const op = datumLang(antwoord.op);
  switch (antwoord.door) {
    case 'afspraak':
      return `Op ${op} kwam er een andere afspraak.`;
    case 'gesprek':
      return `Het gesprek was op ${op}.`;
    case 'uitleg':
      return `Antwoord van ${op}: ${antwoord.tekst}`;
  }
}
