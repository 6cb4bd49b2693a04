import type { Child } from 'hono/jsx';
import { datumLang } from '../kern/datum.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Artikel } from '../ui/bericht.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { VeldenProps } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import { veld } from '../ui/velden.ts';
import { GESPREKSPUNTEN } from './gebeurtenissen.ts';
import { GESPREKSAGENDA } from './gespreksagenda.ts';
import { OORDELEN, gebiedVeld, puntVeld } from './gespreksvelden.ts';
import { OORDEELNAAM, PUNTSTATUSNAAM } from './namen.ts';
import { optiesUit } from './opties.ts';
import { leefgebiedStatus, puntStatus } from './punten.ts';
import type { Puntstand, TotOnderzoek } from './toestand.ts';

type Props = VeldenProps<TotOnderzoek, LokaleRegels>;

export function Punten(p: Props) {
  const stand = puntStatus(p.toestand);
  const klaar = stand.filter(({ status }) => status !== 'nogNiet').length;
  return (
    <Kaart titel="De tien punten" id="gesprek-punten">
      <p>
        {klaar === 0
          ? 'Deze tien punten horen bij elk onderzoek. Het mag in meer gesprekken.'
          : `In eerdere gesprekken: ${klaar} van de ${GESPREKSPUNTEN.length} punten besproken.`}
      </p>
      {stand.map((punt, i) => (
        <Punt p={p} nr={i + 1} stand={punt} />
      ))}
    </Kaart>
  );
}

function Punt({ p, nr, stand }: { p: Props; nr: number; stand: Puntstand }) {
  const { punt } = stand;
  const agenda = GESPREKSAGENDA[punt];
  const status = veld(p.waarden, puntVeld.status(punt));
  const fout = p.fouten[puntVeld.tekst(punt)] ?? p.fouten[puntVeld.status(punt)];
  return (
    <Uitklap
      titel={`${nr}. ${agenda.naam}${standTekst(status, stand)}`}
      open={fout !== undefined || (status !== '' && status !== 'nogNiet')}
    >
      <p>
        {agenda.vraag} <Artikel tekst={agenda.artikel} />
      </p>
      <Eerder stand={stand} />
      <Keuze
        naam={puntVeld.status(punt)}
        label={`${agenda.naam}: besproken?`}
        opEenRij
        opties={[
          { waarde: 'besproken', tekst: PUNTSTATUSNAAM.besproken },
          { waarde: 'nietVanToepassing', tekst: PUNTSTATUSNAAM.nietVanToepassing },
          { waarde: 'nogNiet', tekst: stand.status === 'nogNiet' ? 'Nog niet' : 'Niet in dit gesprek' },
        ]}
        waarde={status || 'nogNiet'}
        fout={p.fouten[puntVeld.status(punt)]}
      />
      <Tekstvlak
        naam={puntVeld.tekst(punt)}
        label={`${agenda.bevinding ? 'Wat weten we nu?' : 'Aantekening'} (${agenda.naam.toLowerCase()})`}
        hulp={
          agenda.bevinding
            ? 'Schrijf op wat u hoorde en zag. Een vinkje is te weinig.'
            : 'Wat hebt u uitgelegd? Of waarom is dit punt niet van toepassing? Dit komt in het verslag.'
        }
        // The report has a text of its own about the contribution; of the other points it only has this one.
        nietVerplicht={punt === 'eigenBijdrage'}
        nodig={agenda.bevinding || punt === 'eigenBijdrage' ? undefined : 'voor het verslag'}
        waarde={veld(p.waarden, puntVeld.tekst(punt))}
        fout={p.fouten[puntVeld.tekst(punt)]}
        regels={3}
      />
    </Uitklap>
  );
}

function standTekst(status: string, stand: Puntstand): string {
  if (status === 'besproken') return ' (besproken)';
  if (status === 'nietVanToepassing') return ' (niet van toepassing)';
  const eerder = stand.teksten.at(-1)?.op;
  if (stand.status === 'nogNiet') return '';
  return eerder ? ` (eerder, ${datumLang(eerder)})` : ' (eerder besproken)';
}

function Eerder({ stand }: { stand: Puntstand }): Child {
  if (stand.teksten.length === 0) return null;
  return (
    <>
      {stand.teksten.map(({ op, tekst }) => (
        <p class="omk-zacht" dir="auto">
          {datumLang(op)}: {tekst}
        </p>
      ))}
    </>
  );
}

export function Leefgebieden(p: Props) {
  const genoemd = haalMelding(p.toestand).feiten.leefgebieden;
  const stand = new Map(leefgebiedStatus(p.toestand).map((l) => [l.gebied, l]));
  // What the resident named comes first; the law of attention, not of the alphabet.
  const volgorde = [...genoemd, ...LEEFGEBIEDEN.filter((g) => !genoemd.includes(g))];
  return (
    <Kaart titel="De leefgebieden" id="gesprek-leefgebieden">
      <p>Loop ze samen langs: wat gaat goed, waar knelt het, wat wil de inwoner?</p>
      {volgorde.map((gebied) => {
        const eerder = stand.get(gebied);
        return (
          <Gebied
            p={p}
            gebied={gebied}
            genoemd={genoemd.includes(gebied)}
            eerder={
              eerder && eerder.oordeel !== 'nietBesproken' ? OORDEELNAAM[eerder.oordeel].toLowerCase() : ''
            }
          />
        );
      })}
    </Kaart>
  );
}

function Gebied({
  p,
  gebied,
  genoemd,
  eerder,
}: {
  p: Props;
  gebied: Leefgebied;
  genoemd: boolean;
  eerder: string;
}) {
  const naam = LEEFGEBIEDNAAM[gebied];
  const oordeel = veld(p.waarden, gebiedVeld.oordeel(gebied));
  const delen = ['situatie', 'gaatGoed', 'wens'] as const;
  const fout = delen.some((deel) => p.fouten[gebiedVeld[deel](gebied)] !== undefined);
  const kort =
    oordeel !== '' && oordeel !== 'nietBesproken'
      ? gekozen(oordeel)
      : eerder || (genoemd ? 'genoemd in de melding' : '');
  return (
    <Uitklap
      titel={kort === '' ? naam : `${naam} (${kort})`}
      open={fout || (oordeel !== '' && oordeel !== 'nietBesproken')}
    >
      <Keuze
        naam={gebiedVeld.oordeel(gebied)}
        label={`${naam}: hoe gaat het?`}
        opEenRij
        opties={optiesUit(OORDELEN, OORDEELNAAM)}
        waarde={oordeel || 'nietBesproken'}
        fout={p.fouten[gebiedVeld.oordeel(gebied)]}
      />
      {delen.map((deel) => (
        <Tekstvlak
          naam={gebiedVeld[deel](gebied)}
          label={`${GEBIEDLABEL[deel]} (${naam.toLowerCase()})`}
          nietVerplicht
          waarde={veld(p.waarden, gebiedVeld[deel](gebied))}
          fout={p.fouten[gebiedVeld[deel](gebied)]}
          regels={2}
        />
      ))}
    </Uitklap>
  );
}

const GEBIEDLABEL = {
  situatie: 'Hoe is het nu?',
  gaatGoed: 'Wat gaat goed?',
  wens: 'Wat wil de inwoner?',
} as const;

function gekozen(oordeel: string): string {
  const code = OORDELEN.find((o) => o === oordeel);
  return code === undefined ? '' : OORDEELNAAM[code].toLowerCase();
}
