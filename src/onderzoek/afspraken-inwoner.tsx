import type { Child } from 'hono/jsx';
import { antwoordUiterlijk } from '../contact/norm.ts';
import type { Wie } from '../kern/decider.ts';
import { INWONERS } from '../melding/lopend.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Label } from '../ui/label.tsx';
import { dag, momentVoluit } from '../ui/talen/dag.ts';
import { Nederlands } from '../ui/talen/vertaald.tsx';
import { zeg } from '../ui/talen/zeg.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { AFZEGGERS, geplandeAfspraken } from './opdrachten-afspraak.ts';
import { openWensen } from './opdrachten-wens.ts';
import type { Afspraak, Gesprekswens, TotOnderzoek } from './toestand.ts';
import { wensInWoorden } from './wenswoorden.ts';

interface Props {
  toestand: TotOnderzoek;
  regels: Pick<LokaleRegels, 'normen' | 'kalender' | 'uitleg'>;
  wie: Wie;
  /** What this reader can do with it; undefined: nothing. */
  knoppen: Child | undefined;
}

/**
 * On the resident's own page. What was asked, and who comes along, is the resident's: who looks along may be just the
 * one that they did not want to come.
 */
export function AfsprakenVanInwoner({ toestand, regels, wie, knoppen }: Props) {
  const gepland = geplandeAfspraken(toestand);
  const zelf = AFZEGGERS.includes(wie.rol) || !INWONERS.includes(wie.rol);
  const open = zelf ? openWensen(toestand) : [];
  const laatste = zelf ? beantwoord(toestand) : undefined;
  if (gepland.length + open.length === 0 && laatste === undefined && knoppen === undefined) return null;
  return (
    <Kaart titel={zeg('Afspraken')} id="afspraken">
      {gepland.length === 0 ? (
        <p>{zeg('Er is nu geen afspraak voor een gesprek.')}</p>
      ) : (
        <ul class="omk-lijst">
          {gepland.map((a) => (
            <Gepland afspraak={a} zelf={zelf} />
          ))}
        </ul>
      )}
      {open.map((w) => (
        <>
          <p>{zeg('Op {datum} vroeg u iets anders:', { datum: dag(w.op) })}</p>
          <Wens wens={w} />
          <p class="omk-zacht">{wacht(w, regels)}</p>
        </>
      ))}
      {laatste?.antwoord ? (
        <>
          <p>{zeg('Op {datum} vroeg u iets anders:', { datum: dag(laatste.op) })}</p>
          <Wens wens={laatste} />
          <p>{zeg('Ons antwoord van {datum}:', { datum: dag(laatste.antwoord.op) })}</p>
          <VrijeTekst tekst={laatste.antwoord.tekst} />
        </>
      ) : null}
      {knoppen}
    </Kaart>
  );
}

function Gepland({ afspraak: a, zelf }: { afspraak: Afspraak; zelf: boolean }) {
  return (
    <li>
      {momentVoluit(a.begin)}
      {a.plaats === '' ? null : (
        <>
          , <bdi>{a.plaats}</bdi>
        </>
      )}
      {a.tolk ? <p>{zeg('Er komt een tolk mee.')}</p> : null}
      {a.bevestigd ? (
        <p>
          <Label soort="goed" icoon="goed" tekst={zeg('Bevestigd')} />
          {zelf && a.bevestigd.wieKomtMee !== '' ? (
            <> {zeg('Wie komt mee: {wie}', { wie: a.bevestigd.wieKomtMee })}</>
          ) : null}
        </p>
      ) : null}
    </li>
  );
}

/** Of what was answered in words the newest; another appointment speaks for itself. */
function beantwoord({ onderzoek }: TotOnderzoek): Gesprekswens | undefined {
  const laatste = onderzoek.gesprekswensen.at(-1);
  return laatste?.antwoord?.door === 'uitleg' ? laatste : undefined;
}

function Wens({ wens }: { wens: Gesprekswens }) {
  return (
    <blockquote class="omk-citaat" dir="auto">
      <Nederlands>{wensInWoorden(wens)}</Nederlands>
    </blockquote>
  );
}

function wacht({ op }: Gesprekswens, regels: Props['regels']): string {
  const uiterlijk = antwoordUiterlijk(op, regels);
  return uiterlijk === undefined
    ? zeg('Wij laten u weten of het kan.')
    : zeg('Wij laten u uiterlijk {datum} weten of het kan. Dat hebben wij als gemeente zo afgesproken.', {
        datum: dag(uiterlijk),
      });
}
