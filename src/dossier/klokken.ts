import { buitenBehandelingstermijn } from '../aanvraag/buitenbehandeling.ts';
import { beslistermijn, opschortingen } from '../aanvraag/toestand.ts';
import { vaststellenZonderBesluit } from '../dwangsom/stand.ts';
import { geldigeIngebrekestelling } from '../dwangsom/toestand.ts';
import { datumVan } from '../kern/datum.ts';
import { laatsteOntvangst } from '../melding/weigeringen.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { bereken } from '../recht/termijnen.ts';
import { gegevenstermijn, openVerzoeken } from '../rechten/stand.ts';
import type { Beoordeling } from '../screening/toestand.ts';
import { laatsteBeoordeling, openDoorverwijzingen } from '../screening/toestand.ts';
import { reactieAfgewachtOp } from '../verslag/afsluiten.ts';
import { laatsteVerslag } from '../verslag/toestand.ts';
import { bezwaarklokken } from './bezwaarklokken.ts';
import { onderzoekstermijn, teBepalenDwangsom, waarZonderBezwaar } from './fase.ts';
import type { Klok } from './klok.ts';
import { KLOKSOORTEN, opDag, uitTermijn } from './klok.ts';
import type { DossierToestand } from './toestand.ts';
import { wachtendVerzoek } from './vervolg.ts';

type Maak = (t: DossierToestand, regels: LokaleRegels) => readonly Klok[];

/**
 * Every clock that runs in this dossier, the ones that press most first. The one source of dates for the
 * file, the lists, the signals and the resident's own page.
 */
export function klokken(t: DossierToestand, regels: LokaleRegels): readonly Klok[] {
  if (!t.melding.melding) return [];
  const lopend = waarZonderBezwaar(t, regels).open ? lopende(t, regels) : [];
  return [...lopend, ...bezwaarklokken(t, regels), ...gegevensverzoeken(t, regels)].sort(
    (a, b) => KLOKSOORTEN.indexOf(a.soort) - KLOKSOORTEN.indexOf(b.soort),
  );
}

/** Once the penalty has to be laid down, the rest is done: that alone keeps the dossier open (Awb 4:18). */
function lopende(t: DossierToestand, regels: LokaleRegels): readonly Klok[] {
  const vaststellen = teBepalenDwangsom(t, regels)?.vaststellen;
  return vaststellen
    ? [uitTermijn({ soort: 'dwangsom', wachtOp: 'gemeente' }, vaststellen)]
    : OPEN.flatMap((maak) => maak(t, regels));
}

/** Beside all else, also when all else is done: until it was decided on and carried out (AVG 12 lid 3). */
const gegevensverzoeken: Maak = (t, regels) =>
  openVerzoeken(t).map((verzoek) => {
    const bij = {
      soort: 'gegevensverzoek',
      wachtOp: 'gemeente',
      onderdeel: `${verzoek.id}.${verzoek.recht}`,
    } as const;
    const klok = uitTermijn(bij, gegevenstermijn(verzoek, regels));
    // Extended it is no bare term of its first day: nobody may reckon it again from that alone.
    return verzoek.verlenging ? { ...klok, termijn: null } : klok;
  });

/** The one clock of this kind, or undefined. */
export function klokVan(soort: Klok['soort'], t: DossierToestand, regels: LokaleRegels): Klok | undefined {
  return klokken(t, regels).find((klok) => klok.soort === soort);
}

/** Until the report is sent, an aanvraag comes in, or the dossier ends. */
function inOnderzoek(t: DossierToestand): boolean {
  return !laatsteVerslag(t) && !t.aanvraag.aanvraag && !wachtendVerzoek(t);
}

const onderzoek: Maak = (t, regels) => {
  const som = inOnderzoek(t) ? onderzoekstermijn(t, regels) : undefined;
  return som ? [uitTermijn({ soort: 'onderzoek', wachtOp: 'gemeente' }, som)] : [];
};

/** The resident may hand in an own plan within seven days of the last melding: a later one gives them again. */
const persoonlijkPlan: Maak = (t, regels) => {
  const begin = laatsteOntvangst(t.melding);
  if (begin === undefined || t.melding.persoonlijkPlan || !inOnderzoek(t)) return [];
  const som = kaleTermijn('wmoPersoonlijkPlan', begin, regels);
  return [uitTermijn({ soort: 'persoonlijkPlan', wachtOp: 'inwoner' }, som)];
};

/** Judged spoed, and nothing was given since: at once (Wmo 2.3.3). Judging again does not start it anew. */
const spoed: Maak = (t, regels) => {
  const eerste = eersteVanDeSpoed(t.screening.beoordelingen);
  if (!eerste || t.besluit.bekendgemaakt) return [];
  const begin = datumVan(eerste.op);
  if (t.screening.tijdelijkeVoorzieningen.some((v) => v.einde >= begin)) return [];
  const som = bereken({ termijn: 'wmoSpoed', begin } as const, regels.kalender, regels.uitleg);
  return [uitTermijn({ soort: 'spoed', wachtOp: 'gemeente' }, som)];
};

function eersteVanDeSpoed(beoordelingen: readonly Beoordeling[]): Beoordeling | undefined {
  const laatsteAnders = beoordelingen.findLastIndex((b) => b.urgentie !== 'spoed');
  return beoordelingen[laatsteAnders + 1];
}

/** While the dossier is still on its way to an outcome: then somebody else may have to go first. */
const herbeoordeling: Maak = (t) => {
  const laatste = laatsteBeoordeling(t.screening);
  if (!laatste || !inOnderzoek(t)) return [];
  return [
    opDag({ soort: 'herbeoordeling', wachtOp: 'gemeente' }, 'Stein 3.2', {
      begin: datumVan(laatste.op),
      uiterlijk: laatste.herbeoordelenOp,
      waarom: 'Bij de beoordeling is een dag gekozen om de urgentie opnieuw te bekijken.',
    }),
  ];
};

/** The last one counts: what went before was continued. */
const tijdelijkeVoorziening: Maak = (t) =>
  t.screening.tijdelijkeVoorzieningen
    .toSorted((a, b) => (a.einde < b.einde ? -1 : 1))
    .slice(-1)
    .map((v) =>
      opDag({ soort: 'tijdelijkeVoorziening', wachtOp: 'gemeente' }, 'Wmo 2.3.3', {
        begin: v.ingang,
        uiterlijk: v.einde,
        waarom: 'De tijdelijke voorziening loopt af; voor die dag moet er een besluit of een vervolg zijn.',
      }),
    );

/** Somebody has the dossier and has not yet spoken to, or made an appointment with, the resident. */
const eersteContact: Maak = (t) => {
  const behandelaar = t.screening.behandelaar;
  const gesproken =
    t.onderzoek.gesprekken.length > 0 || t.onderzoek.afspraken.some((a) => a.stand !== 'afgezegd');
  if (!behandelaar || gesproken || !inOnderzoek(t)) return [];
  return [
    opDag({ soort: 'eersteContact', wachtOp: 'gemeente' }, 'Stein 3.3', {
      begin: datumVan(behandelaar.sinds),
      uiterlijk: null,
      waarom: 'Er is nog geen afspraak met de inwoner gemaakt en nog geen gesprek gevoerd.',
    }),
  ];
};

const advies: Maak = (t) =>
  t.onderzoek.adviezen
    .filter((a) => a.antwoord === null)
    .map((a) =>
      opDag({ soort: 'advies', wachtOp: 'adviseur', onderdeel: a.id }, 'Awb 3:6', {
        begin: datumVan(a.gevraagdOp),
        uiterlijk: a.gewenstOp,
        waarom: 'Bij de adviesvraag is een dag afgesproken. De termijn van het onderzoek loopt door.',
      }),
    );

const terugkoppeling: Maak = (t) =>
  openDoorverwijzingen(t.screening).map((d) =>
    opDag({ soort: 'terugkoppeling', wachtOp: 'anderePartij', onderdeel: d.id }, 'Wmo 2.3.2 lid 4', {
      begin: datumVan(d.op),
      uiterlijk: d.terugkoppelingOp,
      waarom: 'Bij de overdracht is een dag voor terugkoppeling afgesproken.',
    }),
  );

const reactie: Maak = (t, regels) => {
  const verslag = laatsteVerslag(t);
  const tot = reactieAfgewachtOp(t, regels);
  if (!verslag || tot === undefined || t.aanvraag.aanvraag || wachtendVerzoek(t)) return [];
  return [
    opDag({ soort: 'reactie', wachtOp: 'inwoner' }, 'Wmo 2.3.2 lid 9', {
      begin: verslag.op,
      uiterlijk: tot,
      waarom: 'Zo lang wacht de gemeente op een reactie op het verslag. Aanvragen kan altijd, ook later.',
    }),
  ];
};

/** Two weeks after a notice of default that works; from then on every day costs money (Awb 4:17 lid 3). */
const respijt: Maak = (t, regels) => {
  const begin = geldigeIngebrekestelling(t)?.ontvangenOp;
  if (begin === undefined) return [];
  const som = kaleTermijn('awbIngebrekestelling', begin, regels);
  return [uitTermijn({ soort: 'respijt', wachtOp: 'gemeente' }, som)];
};

/** The longest penalty is over and no decision came: its amount must be set all the same (Awb 4:18). */
const dwangsom: Maak = (t, regels) => {
  const som = vaststellenZonderBesluit(t, regels);
  return som ? [uitTermijn({ soort: 'dwangsom', wachtOp: 'gemeente' }, som)] : [];
};

/** A signed report with a request is an aanvraag: its clock runs before it was filled in. */
const beslissing: Maak = (t, regels) => {
  const verzoek = wachtendVerzoek(t);
  const som =
    beslistermijn(t.aanvraag, regels) ??
    (verzoek && kaleTermijn('wmoBeslissing', verzoek.ontvangenOp, regels));
  const stil = t.aanvraag.aanvraag ? opschortingen(t.aanvraag, regels) : [];
  return som ? [uitTermijn({ soort: 'beslissing', wachtOp: 'gemeente', opschortingen: stil }, som)] : [];
};

const hersteltermijn: Maak = (t) =>
  t.aanvraag.aanvullingen
    .filter((a) => !a.ontvangen && !t.besluit.genomen)
    .map((a) =>
      opDag({ soort: 'hersteltermijn', wachtOp: 'inwoner', onderdeel: a.id }, 'Awb 4:5 lid 1', {
        begin: a.op,
        uiterlijk: a.hersteltermijnTotEnMet,
        waarom: 'Tot en met die dag kan de inwoner de aanvraag aanvullen.',
      }),
    );

/** Four weeks to leave the aanvraag out of treatment, once it was not (or not fully) completed. */
const buitenBehandeling: Maak = (t, regels) => {
  const laatste = t.aanvraag.aanvullingen.at(-1);
  if (!laatste || laatste.ontvangen?.volledig || t.besluit.genomen) return [];
  const som = buitenBehandelingstermijn(t, regels);
  return som ? [uitTermijn({ soort: 'buitenBehandeling', wachtOp: 'gemeente' }, som)] : [];
};

const mededeling: Maak = (t) => {
  const laatste = t.aanvraag.mededelingen.at(-1);
  if (!laatste || !t.aanvraag.aanvraag) return [];
  return [
    opDag({ soort: 'mededeling', wachtOp: 'gemeente' }, 'Awb 4:14 lid 1', {
      begin: laatste.op,
      uiterlijk: laatste.nieuweDatum,
      waarom: 'Deze dag is aan de inwoner meegedeeld. De beslistermijn zelf wordt er niet langer van.',
    }),
  ];
};

const OPEN: readonly Maak[] = [
  spoed,
  respijt,
  dwangsom,
  onderzoek,
  beslissing,
  mededeling,
  buitenBehandeling,
  hersteltermijn,
  tijdelijkeVoorziening,
  herbeoordeling,
  eersteContact,
  persoonlijkPlan,
  advies,
  terugkoppeling,
  reactie,
];
