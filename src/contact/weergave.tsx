import type { Child } from 'hono/jsx';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import { datumLang } from '../kern/datum.ts';
import type { PersoonId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Gespreksbericht } from '../ui/gesprek.tsx';
import { Gesprek } from '../ui/gesprek.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import { aantal } from '../ui/weergave.ts';
import type { ContactGebeurtenis, Draad } from './gebeurtenissen.ts';
import {
  AFLOOPNAAM,
  afloopVoorInwoner,
  BERICHTWEGNAAM,
  draadnaam,
  hoofdletter,
  SCHRIJVERNAAM,
} from './namen.ts';
import { antwoordUiterlijk } from './norm.ts';
import type { Briefje, TotContact } from './toestand.ts';
import { draden, leesbareDraden, openBerichten } from './toestand.ts';

type Normregels = Parameters<typeof antwoordUiterlijk>[1];

interface Props {
  toestand: TotContact;
  regels: Pick<LokaleRegels, 'normen' | 'kalender' | 'uitleg'>;
  /** Names of employees. */
  namen: Readonly<Record<string, string>>;
}

/** So many of the newest stand on the page; the others open on demand. */
const LAATSTE = 4;

/** On the file page the short, on its own page all of it. */
export function BerichtenDeel(
  p: Props & {
    /** Where the whole can be read; with it this is the short of it. */
    verder?: string | undefined;
    /** Under a message that waits: what it may be by law, and where that is recorded. */
    handeling?: Child | undefined;
  },
) {
  const { berichten } = p.toestand.contact;
  const open = openBerichten(p.toestand);
  // Nobody wrote: the button stands among what can be done.
  if (berichten.length === 0 && p.verder !== undefined) return null;
  const tonen = p.verder === undefined ? draden(p.toestand) : dradenKort(p.toestand);
  return (
    <Kaart
      titel="Berichten"
      id="berichten"
      acties={p.verder === undefined ? undefined : <Link href={p.verder}>Alle berichten</Link>}
    >
      {open.length === 0 ? (
        <p class="omk-zacht">Geen bericht wacht op antwoord.</p>
      ) : (
        <p>
          <Label
            soort="letop"
            icoon="klok"
            tekst={`${aantal(open.length, 'bericht wacht', 'berichten wachten')} op antwoord`}
          />
        </p>
      )}
      {tonen.map((draad) => {
        const alle = berichten.filter((b) => b.draad === draad);
        const getoond = p.verder === undefined ? alle : alle.slice(-2);
        const met = hoofdletter(draadnaam(draad, draden(p.toestand)));
        return alle.length === 0 ? null : (
          <>
            {draden(p.toestand).length > 1 ? <h3 class="utrecht-heading-3">{met}</h3> : null}
            <Gesprek label={`Berichten met ${met}`} berichten={getoond.map((b) => voorMedewerker(b, p))} />
          </>
        );
      })}
      {open.length > 0 ? p.handeling : null}
    </Kaart>
  );
}

/** Where something waits; else the conversation with the resident. */
function dradenKort(t: TotContact): readonly Draad[] {
  const wacht = new Set(openBerichten(t).map(({ draad }) => draad));
  return draden(t).filter((draad) => (wacht.size === 0 ? draad === 'inwoner' : wacht.has(draad)));
}

function voorMedewerker(b: Briefje, { namen, regels }: Props): Gespreksbericht {
  const uiterlijk = antwoordUiterlijk(b.op, regels);
  const wacht =
    uiterlijk === undefined
      ? 'wacht op antwoord'
      : `antwoord uiterlijk ${datumLang(uiterlijk)} (norm van de gemeente)`;
  return {
    wie: b.van === 'gemeente' ? naam(b.door.id, namen) : hoofdletter(SCHRIJVERNAAM[b.van]),
    op: b.weg === 'portaal' ? b.moment : b.op,
    weg: b.weg === 'portaal' ? undefined : BERICHTWEGNAAM[b.weg],
    tekst: b.tekst,
    eigen: b.van === 'gemeente',
    stand:
      b.van === 'gemeente' || b.afgerond?.als === 'beantwoord' ? undefined : b.afgerond ? (
        <span class="omk-zacht">
          Afgehandeld op {datumLang(b.afgerond.op)}: {AFLOOPNAAM[b.afgerond.als]}. {b.afgerond.toelichting}
        </span>
      ) : (
        <Label soort="letop" icoon="klok" tekst={wacht} />
      ),
  };
}

/** On the resident's page: the own conversation, and for the resident those of carers apart. */
export function BerichtenVanInwoner(p: Props & { wie: Wie; schrijven: string | undefined }) {
  const alle = leesbareDraden(p.toestand, p.wie);
  const eigen: Draad = p.wie.rol === 'mantelzorger' ? p.wie.id : 'inwoner';
  const van = (draad: Draad) => p.toestand.contact.berichten.filter((b) => b.draad === draad);
  const hier = van(eigen);
  const eerder = hier.slice(0, -LAATSTE);
  const anderen = alle.filter((draad) => draad !== eigen && van(draad).length > 0);
  const gesprek = (berichten: readonly Briefje[], label: string) => (
    <Gesprek label={label} berichten={berichten.map((b) => voorBurger(b, p))} />
  );
  return (
    <Kaart titel="Berichten" id="berichten">
      {hier.length === 0 ? (
        <p>Hebt u een vraag over deze hulpvraag, of wilt u iets doorgeven? Schrijf ons een bericht.</p>
      ) : null}
      {eerder.length > 0 ? (
        <Uitklap titel={`Eerdere berichten (${eerder.length})`} klein>
          {gesprek(eerder, 'Eerdere berichten')}
        </Uitklap>
      ) : null}
      {hier.length > 0 ? gesprek(hier.slice(-LAATSTE), 'Uw berichten') : null}
      {p.schrijven ? (
        <Knoppenrij>
          <KnopLink href={p.schrijven}>Bericht schrijven</KnopLink>
        </Knoppenrij>
      ) : null}
      {anderen.map((draad) => (
        <Uitklap titel={`Wat ${draadnaam(draad, alle)} schreef of vroeg`} klein>
          {gesprek(van(draad), draadnaam(draad, alle))}
        </Uitklap>
      ))}
    </Kaart>
  );
}

function voorBurger(b: Briefje, { wie, regels, namen }: Props & { wie: Wie }): Gespreksbericht {
  const eigen = b.van === wie.rol && (b.weg !== 'portaal' || b.door.id === wie.id);
  return {
    wie:
      b.van === 'gemeente'
        ? `${naam(b.door.id, namen)}, gemeente`
        : eigen
          ? 'U'
          : hoofdletter(SCHRIJVERNAAM[b.van]),
    op: b.weg === 'portaal' ? b.moment : b.op,
    weg: b.weg === 'portaal' ? undefined : BERICHTWEGNAAM[b.weg],
    tekst: b.tekst,
    eigen: b.van !== 'gemeente',
    stand:
      b.van === 'gemeente' || b.afgerond?.als === 'beantwoord' ? undefined : (
        <span class="omk-zacht">{b.afgerond ? afloopVoorInwoner(b.afgerond) : wacht(b, regels)}</span>
      ),
  };
}

function wacht(b: Briefje, regels: Normregels): string {
  const uiterlijk = antwoordUiterlijk(b.op, regels);
  return uiterlijk === undefined
    ? 'Wij hebben uw bericht. Het antwoord komt hier te staan.'
    : `Wij hebben uw bericht. Wij antwoorden uiterlijk ${datumLang(uiterlijk)}; dat hebben wij als gemeente zo afgesproken.`;
}

const naam = (persoon: PersoonId, namen: Props['namen']): string => namen[persoon] ?? 'Een medewerker';

/** What was written stands in the conversation; the timeline says that something was. */
export function contactTijdlijn(g: Vastgelegd<ContactGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'berichtOntvangen':
      return {
        titel: `Bericht van ${SCHRIJVERNAAM[g.feiten.van]}`,
        tekst: `${hoofdletter(BERICHTWEGNAAM[g.feiten.weg])}, op ${datumLang(g.feiten.op)}.`,
      };
    case 'berichtVerstuurd':
      return {
        titel: g.feiten.antwoordOp.length > 0 ? 'Bericht beantwoord' : 'Bericht gestuurd',
        tekst: `${hoofdletter(BERICHTWEGNAAM[g.feiten.weg])}.`,
      };
    case 'berichtAfgehandeld':
      return {
        titel: 'Bericht afgehandeld',
        tekst: `${hoofdletter(AFLOOPNAAM[g.feiten.als])}.${g.inhoud.toelichting === '' ? '' : ` ${g.inhoud.toelichting}`}`,
      };
  }
}
