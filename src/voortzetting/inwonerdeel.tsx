import type { Child } from 'hono/jsx';
import { isHerroepen } from '../bezwaar/stand.ts';
import type { Datum } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { dagVoluit } from '../ui/talen/dag.ts';
import { alleenNederlands, Nederlands } from '../ui/talen/vertaald.tsx';
import { zeg, zegMet } from '../ui/talen/zeg.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { hoeveelTekst } from './hoeveel.ts';
import type { LopendeHulp } from './hulp.ts';
import { laterDan, lopendeHulp, zoOp } from './hulp.ts';
import type { Beeindiging, Herziening, TotVoortzetting, Wijziging } from './toestand.ts';
import { herzieningen, openHeronderzoek, openVoornemen } from './toestand.ts';
import { Voornemenkaart } from './voornemenkaart.tsx';
import { hulpnaam } from './weergave.tsx';

interface Props {
  readonly toestand: TotVoortzetting;
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
}

/** Until when there is help and why, what we mean to do, and the own words; for who the help is for. */
export function VoortzettingVanInwoner({ toestand, regels, vandaag }: Props) {
  const hulp = lopendeHulp(toestand);
  if (hulp.length === 0) return null;
  const onderzoek = openHeronderzoek(toestand);
  const voornemen = openVoornemen(toestand);
  const loopt = hulp.some(({ einde }) => einde !== null && einde >= vandaag);
  return (
    <Kaart titel={zeg('Hoe lang loopt de hulp?')} id="voortzetting">
      <ul>
        {hulp.map((h) => (
          <li>
            {totWanneer(h, toestand, regels)}
            {hoeveel(h, regels, vandaag)}
          </li>
        ))}
      </ul>
      {loopt ? (
        <p>
          {zeg('Is er daarna nog hulp nodig? Wacht niet tot het einde: bel ons of doe een nieuwe melding.')}
        </p>
      ) : null}
      {onderzoek ? (
        <p>{zeg('Wij kijken nu of de hulp nog past, sinds {datum}.', { datum: dagVoluit(onderzoek.op) })}</p>
      ) : null}
      {voornemen?.gevraagd ? (
        <>
          <Bericht
            soort="letop"
            titel={
              voornemen.herziening === 'intrekken'
                ? zeg('Wij willen de hulp stoppen')
                : zeg('Wij willen de hulp veranderen')
            }
          >
            <p>
              {zeg('Er is nog niets besloten. Reageren kan tot en met {datum}.', {
                datum: dagVoluit(voornemen.gevraagd.uiterlijk),
              })}
            </p>
          </Bericht>
          {alleenNederlands(() => (
            <Voornemenkaart voornemen={voornemen} toestand={toestand} regels={regels} voorInwoner />
          ))}
        </>
      ) : null}
      {toestand.voortzetting.voornemens.map(({ besluit, terugwerkend }) =>
        besluit ? (
          <Besloten besluit={besluit} terugwerkend={terugwerkend} toestand={toestand} vandaag={vandaag} />
        ) : null,
      )}
      {toestand.voortzetting.beeindigingen.map((b) => (
        <OpVerzoek beeindiging={b} toestand={toestand} vandaag={vandaag} />
      ))}
      {eigenWoorden(toestand).map(({ op, tekst, antwoord }) => (
        <>
          <p>{zeg('Doorgegeven op {datum}:', { datum: dagVoluit(op) })}</p>
          <VrijeTekst tekst={tekst} citaat />
          {antwoord ? (
            <>
              <p>{zeg('Ons antwoord van {datum}:', { datum: dagVoluit(antwoord.op) })}</p>
              {alleenNederlands(() => (
                <VrijeTekst tekst={antwoord.antwoord} />
              ))}
            </>
          ) : null}
        </>
      ))}
    </Kaart>
  );
}

/** What was decided, why it reaches back, and the objection as long as it can be made. */
function Besloten({
  besluit: h,
  terugwerkend,
  toestand,
  vandaag,
}: {
  readonly besluit: Herziening;
  readonly terugwerkend: string;
  readonly toestand: TotVoortzetting;
  readonly vandaag: Datum;
}) {
  const besluit = dagVoluit(h.op);
  const stopt = h.herziening === 'intrekken';
  if (isHerroepen(toestand, h.id))
    return (
      <p>
        {zeg(
          'Ons besluit van {besluit} om de hulp te stoppen of te veranderen geldt niet meer. Dat hebben wij na het bezwaar besloten.',
          { besluit },
        )}
      </p>
    );
  const datum = dagVoluit(h.ingang);
  return (
    <>
      <p>
        {stopt
          ? zeg('Op {besluit} hebben wij besloten dat de hulp vanaf {datum} stopt.', { besluit, datum })
          : zeg('Op {besluit} hebben wij besloten dat de hulp vanaf {datum} verandert.', { besluit, datum })}
        {h.bezwaarUiterlijk >= vandaag
          ? ` ${zeg('Bezwaar kan tot en met {bezwaar}. Hoe dat gaat, staat in onze brief.', { bezwaar: dagVoluit(h.bezwaarUiterlijk) })}`
          : ''}
      </p>
      {terugwerkend === '' ? null : (
        <>
          <p>{zeg('Waarom dit al vanaf die dag geldt:')}</p>
          {alleenNederlands(() => (
            <VrijeTekst tekst={terugwerkend} />
          ))}
        </>
      )}
    </>
  );
}

/** That it stops because it was asked, is a decision as well: how to disagree with it stands with it. */
function OpVerzoek({
  beeindiging: { id, gevraagdOp, besluit },
  toestand,
  vandaag,
}: {
  readonly beeindiging: Beeindiging;
  readonly toestand: TotVoortzetting;
  readonly vandaag: Datum;
}) {
  if (!besluit) return null;
  if (isHerroepen(toestand, id))
    return (
      <p>
        {zeg(
          'Ons besluit van {besluit} om de hulp te stoppen of te veranderen geldt niet meer. Dat hebben wij na het bezwaar besloten.',
          {
            besluit: dagVoluit(besluit.op),
          },
        )}
      </p>
    );
  return (
    <p>
      {zeg('Op {gevraagd} is gevraagd om hulp te stoppen. Op {besluit} hebben wij dat besloten.', {
        gevraagd: dagVoluit(gevraagdOp),
        besluit: dagVoluit(besluit.op),
      })}
      {besluit.bezwaarUiterlijk >= vandaag
        ? ` ${zeg('Bezwaar kan tot en met {bezwaar}. Hoe dat gaat, staat in onze brief.', { bezwaar: dagVoluit(besluit.bezwaarUiterlijk) })}`
        : ''}{' '}
      {zeg('Is er toch weer hulp nodig? Bel ons of doe een nieuwe melding.')}
    </p>
  );
}

function totWanneer(h: LopendeHulp, t: TotVoortzetting, regels: LokaleRegels): Child {
  const hulp = <Nederlands>{hulpnaam(h.voorziening, regels)}</Nederlands>;
  if (h.einde === null) return zegMet('{hulp}: zonder laatste dag.', { hulp });
  const datum = dagVoluit(h.einde);
  const besluit = herzieningen(t).findLast(
    ({ id, onderdelen }) => onderdelen.includes(h.gevraagd) && !isHerroepen(t, id),
  );
  if (h.waardoor === 'opVerzoek')
    return zegMet('{hulp}: tot en met {datum}. Daarna stopt het, omdat daarom is gevraagd.', { hulp, datum });
  if (h.waardoor === 'ingetrokken' && besluit)
    return zegMet('{hulp}: tot en met {datum}. Daarna stopt het, door ons besluit van {besluit}.', {
      hulp,
      datum,
      besluit: dagVoluit(besluit.op),
    });
  return zegMet('{hulp}: tot en met {datum}. Zo staat het in het besluit.', { hulp, datum });
}

/** How much it is now, and from when it becomes otherwise; only where it was changed: else the letter says it. */
function hoeveel(h: LopendeHulp, regels: LokaleRegels, vandaag: Datum): readonly Child[] {
  if (h.perioden.length === 1 && h.perioden[0].besluit === null) return [];
  const nu = zoOp(h, vandaag);
  const inWoorden = (p: typeof nu) => <Nederlands>{hoeveelTekst(p, h, regels)}</Nederlands>;
  return [
    ...(h.einde === null || h.einde >= vandaag
      ? [' ', zegMet('Nu is het {hoeveel}.', { hoeveel: inWoorden(nu) })]
      : []),
    ...laterDan(h, vandaag).flatMap((p) =>
      p.van === null
        ? []
        : [
            ' ',
            zegMet('Vanaf {datum} wordt het {hoeveel}.', {
              datum: dagVoluit(p.van),
              hoeveel: inWoorden(p),
            }),
          ],
    ),
  ];
}

/** What was told by or for the resident, and the answer to what we meant to do. */
function eigenWoorden({ voortzetting }: TotVoortzetting): readonly {
  readonly op: Datum;
  readonly tekst: string;
  readonly antwoord: Wijziging['terzijde'];
}[] {
  return [
    ...voortzetting.wijzigingen
      .filter(({ door }) => door === 'inwoner')
      .map(({ op, tekst, terzijde }) => ({ op, tekst, antwoord: terzijde })),
    ...voortzetting.voornemens.flatMap(({ zienswijzen }) =>
      zienswijzen.filter(({ tekst }) => tekst !== '').map(({ op, tekst }) => ({ op, tekst, antwoord: null })),
    ),
  ];
}
