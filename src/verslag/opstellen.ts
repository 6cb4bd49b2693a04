import { datumLang } from '../kern/datum.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import type { Gesprekspunt } from '../onderzoek/gebeurtenissen.ts';
import { ADVIESSOORTNAAM, GEVOLGDNAAM, OPLOSSINGNAAM, PASSENDNAAM, RELATIENAAM } from '../onderzoek/namen.ts';
import type { Leefgebiedstand } from '../onderzoek/punten.ts';
import { leefgebiedStatus, puntStatus } from '../onderzoek/punten.ts';
import type { Netwerklid } from '../onderzoek/toestand.ts';
import { bijdrageOp, type LokaleRegels, vindVoorziening } from '../recht/lokaal.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { huidigeStap } from '../toets/toestand.ts';
import { toetsZinnen } from '../toets/samenvatting.ts';
import type { Verslagdeel } from './gebeurtenissen.ts';
import { VERSLAGDELEN } from './gebeurtenissen.ts';
import type { TotVerslag } from './toestand.ts';

/** One part as composed, and where its words come from. */
export interface Opgesteld {
  readonly deel: Verslagdeel;
  readonly tekst: string;
  readonly bron: string;
}

type Opsteller = (t: TotVerslag, regels: LokaleRegels, vandaag: Datum) => string;

const regels = (...delen: readonly (string | undefined)[]): string =>
  delen.filter((d) => d !== undefined && d !== '').join('\n');

/** What was written under one of the ten points, over all conversations. */
function punt(code: Gesprekspunt): Opsteller {
  return (t) => {
    const stand = puntStatus(t).find((p) => p.punt === code);
    return stand?.teksten.map((x) => x.tekst).join('\n') ?? '';
  };
}

/** What goes well and how things are; what does not work stands under `problemen`, once. */
const situatie: Opsteller = (t) =>
  regels(
    ...leefgebiedStatus(t).map(({ gebied, oordeel, situatie: tekst, gaatGoed }) => {
      const hoeHetIs = lastig(oordeel) || oordeel === 'nietBesproken' ? '' : tekst;
      const zinnen = [hoeHetIs, gaatGoed && `Wat goed gaat: ${gaatGoed}`].filter(Boolean);
      return zinnen.length > 0 ? `${LEEFGEBIEDNAAM[gebied]}: ${zinnen.join(' ')}` : '';
    }),
  );

const lastig = (oordeel: Leefgebiedstand['oordeel']): boolean =>
  oordeel === 'probleem' || oordeel === 'aandacht';

const problemen: Opsteller = (t) =>
  regels(
    ...leefgebiedStatus(t)
      .filter((l) => lastig(l.oordeel))
      .map((l) => `${LEEFGEBIEDNAAM[l.gebied]}: ${l.situatie || 'hier is aandacht voor nodig.'}`),
    ...t.onderzoek.gesprekken.map(
      (g) => g.inhoud.vraagAchterDeVraag && `De vraag achter de vraag: ${g.inhoud.vraagAchterDeVraag}`,
    ),
  );

/**
 * People of the household and network by name and relation only: what is written about their health
 * is theirs (Wmo 5.1.1 lid 1-3; AVG 5).
 */
function mensen(kop: string, hoort: (persoon: Netwerklid) => boolean): Opsteller {
  return (t) => {
    const namen = (t.onderzoek.huishouden?.personen ?? [])
      .filter(hoort)
      .map((p) => `${p.naam || 'iemand'} (${RELATIENAAM[p.relatie]})`);
    return namen.length > 0 ? `${kop}: ${namen.join(', ')}.` : '';
  };
}

const samen =
  (...opstellers: readonly Opsteller[]): Opsteller =>
  (t, lokaal, vandaag) =>
    regels(...opstellers.map((schrijf) => schrijf(t, lokaal, vandaag)));

/** Step 1 of the toets; also when the toets went no further than that. */
const effecten: Opsteller = (t) =>
  regels(
    ...toetsZinnen(t.toets, 'u')
      .filter((z) => z.stap === 'effect')
      .map((z) => z.tekst),
  );

const benodigd: Opsteller = (t) =>
  regels(
    ...leefgebiedStatus(t)
      .filter((l) => l.wens !== '')
      .map((l) => `${LEEFGEBIEDNAAM[l.gebied]}: ${l.wens}`),
  );

const adviezen: Opsteller = (t) =>
  regels(
    ...t.onderzoek.adviezen.map((a) => {
      if (!a.antwoord)
        return `Advies (${ADVIESSOORTNAAM[a.adviessoort]}) is gevraagd aan ${a.organisatie}; er is nog geen antwoord.`;
      const gevolgd = a.weging
        ? ` Wij volgen dit advies ${GEVOLGDNAAM[a.weging.gevolgd]}: ${a.weging.motivering}`
        : '';
      return `${a.antwoord.adviseur} (${a.antwoord.deskundigheid}) adviseerde: ${a.antwoord.conclusie}${gevolgd}`;
    }),
  );

const toets: Opsteller = (t) =>
  huidigeStap(t.toets) === 'klaar'
    ? regels(
        ...toetsZinnen(t.toets, 'u')
          .filter((z) => z.stap !== 'effect')
          .map((z) => z.tekst),
      )
    : '';

const oplossingen: Opsteller = (t, lokaal) =>
  regels(
    ...t.onderzoek.oplossingen.map((o) => {
      const naam = o.voorziening ? vindVoorziening(o.voorziening, lokaal)?.naam : undefined;
      return `${naam ?? OPLOSSINGNAAM[o.oplossingsoort]}: ${PASSENDNAAM[o.passend]}. ${o.tekst}`;
    }),
  );

const bijdrage: Opsteller = (t, lokaal, vandaag) => {
  const nu = bijdrageOp(vandaag, lokaal);
  const bedrag = nu ? ` Het bedrag is nu ${bedragTekst(nu.perMaand)} per maand voor uw hele huishouden.` : '';
  return regels(
    punt('eigenBijdrage')(t, lokaal, vandaag),
    `Voor een maatwerkvoorziening betaalt u meestal een eigen bijdrage. Het CAK stelt het bedrag vast en stuurt u de rekening.${bedrag}`,
  );
};

const vervolg: Opsteller = () =>
  regels(
    'Klopt er iets niet, of wilt u iets toevoegen? Schrijf dat op. Wij zetten het bij dit verslag. Dit verslag zelf verandert niet. U hoeft het niet te ondertekenen.',
    'Wilt u een maatwerkvoorziening? Kruis dat aan als u het verslag ondertekent. Dan is het een aanvraag en beslissen wij binnen twee weken. U mag altijd een aanvraag doen, ook als wij denken dat die voorziening niet nodig is.',
  );

const OPSTELLERS: Readonly<Record<Verslagdeel, { readonly bron: string; readonly schrijf: Opsteller }>> = {
  hulpvraag: { bron: 'melding', schrijf: (t) => haalMelding(t).hulpvraag },
  persoonlijkPlan: {
    bron: 'persoonlijk plan',
    schrijf: (t) =>
      t.melding.persoonlijkPlan
        ? `U gaf ons op ${datumLang(t.melding.persoonlijkPlan.ontvangenOp)} een persoonlijk plan. Wij hebben het bij het onderzoek betrokken.\n${t.melding.persoonlijkPlan.tekst}`
        : 'U hebt geen persoonlijk plan gegeven.',
  },
  situatie: {
    bron: 'leefgebieden in het gesprek',
    schrijf: samen(situatie, punt('behoeften')),
  },
  problemen: { bron: 'leefgebieden in het gesprek', schrijf: problemen },
  benodigdeOndersteuning: { bron: 'wensen in het gesprek', schrijf: benodigd },
  eigenKracht: {
    bron: 'huishouden en gesprekspunt',
    schrijf: samen(
      mensen('Bij u in huis', (p) => p.inHuis),
      punt('eigenKracht'),
    ),
  },
  sociaalNetwerk: {
    bron: 'netwerk en gesprekspunt',
    schrijf: samen(
      mensen('Om u heen', (p) => !p.inHuis && !p.mantelzorger),
      punt('sociaalNetwerk'),
    ),
  },
  mantelzorg: {
    bron: 'netwerk en gesprekspunt',
    schrijf: samen(
      mensen('Voor u zorgt', (p) => p.mantelzorger),
      punt('mantelzorg'),
    ),
  },
  algemeneVoorzieningen: { bron: 'gesprekspunt', schrijf: punt('algemeneVoorzieningen') },
  collectieveVoorzieningen: { bron: 'gesprekspunt', schrijf: punt('collectieveVoorzieningen') },
  criteria: { bron: 'gesprekspunt', schrijf: punt('criteria') },
  adviezen: { bron: 'adviezen', schrijf: adviezen },
  effecten: { bron: 'Omgekeerde Toets stap 1', schrijf: effecten },
  omgekeerdeToets: { bron: 'Omgekeerde Toets', schrijf: toets },
  mogelijkeOplossingen: { bron: 'oplossingen in het onderzoek', schrijf: oplossingen },
  eigenBijdrage: { bron: 'gesprekspunt en inrichting', schrijf: bijdrage },
  pgb: { bron: 'gesprekspunt', schrijf: punt('pgb') },
  privacy: { bron: 'gesprekspunt', schrijf: punt('privacy') },
  meningsverschillen: {
    bron: 'Omgekeerde Toets stap 1',
    schrijf: (t) =>
      t.toets.bevestiging.gesloten?.waarde.bevestigd === false
        ? t.toets.bevestiging.gesloten.waarde.reactie
        : '',
  },
  vervolg: { bron: 'vaste tekst', schrijf: vervolg },
};

/** Every part of the report, composed from what was recorded; a person edits it before it goes out. */
export function stelVerslagOp(t: TotVerslag, lokaal: LokaleRegels, vandaag: Datum): readonly Opgesteld[] {
  return VERSLAGDELEN.map((deel) => ({
    deel,
    tekst: OPSTELLERS[deel].schrijf(t, lokaal, vandaag),
    bron: OPSTELLERS[deel].bron,
  }));
}
