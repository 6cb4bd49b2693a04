import { datumLang } from '../kern/datum.ts';
import type { Gesprekspunt } from '../onderzoek/gebeurtenissen.ts';
import { leefgebiedStatus, puntStatus } from '../onderzoek/punten.ts';
import type { Advies, Oplossing } from '../onderzoek/toestand.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import type { ToetsZin } from '../toets/samenvatting.ts';
import { metPunt, toetsZinnen, voorzetMotivering } from '../toets/samenvatting.ts';
import type { Verslagdeel } from '../verslag/gebeurtenissen.ts';
import { laatsteVerslag } from '../verslag/toestand.ts';
import type { Onderzoeksstap, Toetsteksten } from './gebeurtenissen.ts';
import type { TotBesluit } from './toestand.ts';

/** A text to go on from, and where it was recorded. `bron` is '' when nothing was found. */
export interface Voorzet {
  readonly tekst: string;
  readonly bron: string;
}

export interface Motiveringsvoorzet {
  readonly feiten: Voorzet;
  readonly onderzoeksstappen: Readonly<Record<Onderzoeksstap, Voorzet>>;
  readonly afweging: Voorzet;
  readonly adviezen: Voorzet;
  /** Null as long as no Omgekeerde Toets was finished. */
  readonly toetsstappen: Toetsteksten | null;
}

const LEEG: Voorzet = { tekst: '', bron: '' };

/**
 * The motivation as far as it was recorded, per part with its source (Awb 3:46). The report as it
 * was sent goes before the notes of the conversation: the resident could correct the report.
 */
export function motiveringsvoorzet(
  t: TotBesluit,
  regels: Pick<LokaleRegels, 'voorzieningen'>,
): Motiveringsvoorzet {
  return {
    feiten: eerste(uitVerslag(t, ['situatie']), feitenUitGesprek(t)),
    onderzoeksstappen: {
      hulpvraag: eerste(uitVerslag(t, ['hulpvraag']), uitMelding(t)),
      problemen: eerste(uitVerslag(t, ['problemen']), problemenUitGesprek(t)),
      nodig: eerste(uitVerslag(t, ['benodigdeOndersteuning']), uitGesprek(t, ['behoeften'])),
      eigenMogelijkheden: eerste(
        uitVerslag(t, ['eigenKracht', 'sociaalNetwerk', 'mantelzorg', 'algemeneVoorzieningen']),
        uitGesprek(t, ['eigenKracht', 'sociaalNetwerk', 'mantelzorg', 'algemeneVoorzieningen']),
      ),
      maatwerk: eerste(uitOplossingen(t, regels), uitVerslag(t, ['mogelijkeOplossingen'])),
    },
    afweging: eerste(uitToets(t), uitBeoordeling(t)),
    adviezen: uitAdviezen(t),
    toetsstappen: toetsteksten(t),
  };
}

function eerste(...voorzetten: readonly Voorzet[]): Voorzet {
  return voorzetten.find(({ tekst }) => tekst !== '') ?? LEEG;
}

function voorzet(teksten: readonly string[], bron: string): Voorzet {
  const tekst = teksten
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
    .join('\n');
  return tekst === '' ? LEEG : { tekst, bron };
}

function uitVerslag(t: TotBesluit, delen: readonly Verslagdeel[]): Voorzet {
  const verslag = laatsteVerslag(t);
  if (!verslag) return LEEG;
  const teksten = delen.map((deel) => verslag.delen.find((d) => d.deel === deel)?.tekst ?? '');
  return voorzet(teksten, `verslag van ${datumLang(verslag.op)}`);
}

function uitMelding(t: TotBesluit): Voorzet {
  const { melding } = t.melding;
  return melding ? voorzet([melding.hulpvraag], `melding van ${datumLang(melding.ontvangenOp)}`) : LEEG;
}

function uitGesprek(t: TotBesluit, punten: readonly Gesprekspunt[]): Voorzet {
  const teksten = puntStatus(t)
    .filter(({ punt }) => punten.includes(punt))
    .flatMap((stand) => stand.teksten);
  const dagen = [...new Set(teksten.map(({ op }) => datumLang(op)))];
  return voorzet(
    teksten.map(({ tekst }) => tekst),
    `gesprek van ${dagen.join(' en ')}`,
  );
}

function feitenUitGesprek(t: TotBesluit): Voorzet {
  return voorzet(
    leefgebiedStatus(t).map(({ situatie }) => situatie),
    'gesprek, leefgebieden',
  );
}

function problemenUitGesprek(t: TotBesluit): Voorzet {
  const zorg = leefgebiedStatus(t).filter(({ oordeel }) => oordeel === 'probleem' || oordeel === 'aandacht');
  return voorzet(
    zorg.map(({ situatie }) => situatie),
    'gesprek, leefgebieden met een probleem of aandachtspunt',
  );
}

function uitOplossingen(t: TotBesluit, regels: Pick<LokaleRegels, 'voorzieningen'>): Voorzet {
  const zin = ({ tekst, voorziening }: Oplossing): string => {
    const naam = voorziening ? vindVoorziening(voorziening, regels)?.naam : undefined;
    return naam ? `${naam}: ${tekst}` : tekst;
  };
  const maatwerk = t.onderzoek.oplossingen.filter((o) => o.oplossingsoort === 'maatwerkvoorziening');
  return voorzet(maatwerk.map(zin), 'overwogen oplossingen');
}

/** What comes first and is enough, one possibility per line: `naam: waarom`. */
export function voorliggendVoorzet(t: TotBesluit, regels: Pick<LokaleRegels, 'voorzieningen'>): string {
  return t.onderzoek.oplossingen
    .filter(({ oplossingsoort, passend }) => oplossingsoort !== 'maatwerkvoorziening' && passend !== 'nee')
    .map(({ voorziening, tekst }) => {
      const naam = voorziening ? vindVoorziening(voorziening, regels)?.naam : undefined;
      return `${naam ? `${naam}: ` : ''}${tekst.replaceAll('\n', ' ')}`;
    })
    .join('\n');
}

function uitToets(t: TotBesluit): Voorzet {
  return t.toets.uitkomst.gesloten
    ? voorzet([voorzetMotivering(t.toets), t.toets.uitkomst.gesloten.waarde.motivering], 'Omgekeerde Toets')
    : LEEG;
}

function uitBeoordeling(t: TotBesluit): Voorzet {
  return voorzet(
    (t.besluit.beoordeling?.toelichtingen ?? []).map(({ tekst }) => tekst),
    'beoordeling van de aanvraag',
  );
}

/** Who gave advice, as the letter names them (Awb 3:8). */
export function adviseurTekst(advies: Advies): string {
  const naam = (advies.antwoord?.adviseur ?? '') || advies.adviseur;
  const delen = [naam, advies.antwoord?.deskundigheid ?? '', advies.organisatie];
  return delen.filter((deel) => deel !== '').join(', ');
}

const GEVOLGD: Readonly<Record<'geheel' | 'deels' | 'niet', string>> = {
  geheel: 'Wij volgen dit advies.',
  deels: 'Wij volgen dit advies voor een deel.',
  niet: 'Wij volgen dit advies niet.',
};

/** `Wij volgen dit advies. …` */
export function gevolgdTekst({ weging }: Advies): string {
  return weging ? `${GEVOLGD[weging.gevolgd]} ${metPunt(weging.motivering)}` : '';
}

function uitAdviezen(t: TotBesluit): Voorzet {
  const gewogen = t.onderzoek.adviezen.filter(({ antwoord, weging }) => antwoord && weging);
  const [enig, ...meer] = gewogen;
  if (enig && meer.length === 0) return voorzet([gevolgdTekst(enig)], `advies van ${adviseurTekst(enig)}`);
  return voorzet(
    gewogen.map((advies) => `${adviseurTekst(advies)}: ${gevolgdTekst(advies)}`),
    'gewogen adviezen',
  );
}

function toetsteksten(t: TotBesluit): Toetsteksten | null {
  if (!t.toets.uitkomst.gesloten) return null;
  const zinnen = toetsZinnen(t.toets, 'u');
  const van = (stap: ToetsZin['stap']): string =>
    zinnen
      .filter((zin) => zin.stap === stap)
      .map(({ tekst }) => tekst)
      .join(' ');
  return {
    effect: van('effect'),
    grondwaarden: van('grondwaarden'),
    ethiek: van('ethiek'),
    randvoorwaarden: [van('randvoorwaarden'), van('uitkomst')].filter((tekst) => tekst !== '').join(' '),
  };
}
