import { datumLang } from '../kern/datum.ts';
import type { Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { geweigerd, tenzij, leegVeld } from '../kern/uitkomst.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { huidigeUrgentie } from '../screening/toestand.ts';
import type { GesprekGevoerd, OnderzoekGebeurtenis } from './gebeurtenissen.ts';
import { GESPREKSPUNTEN } from './gebeurtenissen.ts';
import { GESPREKSAGENDA } from './gespreksagenda.ts';
import { magOnderzoeken, onbekend } from './moment.ts';
import { zelfde } from '../kern/canoniek.ts';
import { volgendGesprek } from './opdrachten-afspraak.ts';
import { inToekomst } from './opdrachten-gegevens.ts';
import { BEHANDELAARS } from './rollen.ts';
import type { TotOnderzoek } from './toestand.ts';

export interface GesprekOpdracht {
  readonly soort: 'gesprekVastleggen';
  /** The appointment that took place, or a conversation to complete; null when it was not planned. */
  readonly gesprek: OnderdeelId | null;
  readonly feiten: Omit<GesprekGevoerd['feiten'], 'id'>;
  readonly inhoud: GesprekGevoerd['inhoud'];
}

export const gesprekHandelingen: Handelingen<
  GesprekOpdracht,
  TotOnderzoek,
  OnderzoekGebeurtenis,
  LokaleRegels
> = {
  gesprekVastleggen: {
    titel: 'Gesprek vastleggen',
    artikel: 'Wmo 2.3.2 lid 4-6',
    rollen: BEHANDELAARS,
    mag: magOnderzoeken,
    decide: (o, t, ctx) => {
      const weigering = onbekendGesprek(o.gesprek, t);
      if (weigering) return geweigerd(weigering);
      const id = o.gesprek ?? volgendGesprek(t);
      const feiten = { id, ...o.feiten };
      const dubbel = t.onderzoek.gesprekken.some((g) =>
        // Sent twice without an appointment it would get a new number: look at all of them.
        o.gesprek === null
          ? zelfde({ ...g.feiten, id }, feiten) && zelfde(g.inhoud, o.inhoud)
          : g.id === id && zelfde(g.feiten, feiten) && zelfde(g.inhoud, o.inhoud),
      );
      return tenzij(
        [
          inToekomst(o.feiten.op, ctx.vandaag, 'op', 'Wmo 2.3.2 lid 1'),
          gesprekVoorMelding(o, t),
          ...zonderGesprek(o, t),
          niemandAanwezig(o),
          planKloptNiet(o, t),
          ...ongeldigePunten(o),
          ...ongeldigeLeefgebieden(o),
        ],
        () => (dubbel ? [] : [{ soort: 'gesprekGevoerd', feiten, inhoud: o.inhoud }]),
      );
    },
  },
};

function onbekendGesprek(id: OnderdeelId | null, t: TotOnderzoek): Weigering | undefined {
  if (id === null || t.onderzoek.gesprekken.some((g) => g.id === id)) return undefined;
  const afspraak = t.onderzoek.afspraken.find((a) => a.id === id);
  if (!afspraak) return { ...onbekend('Gesprek', id, 'Wmo 2.3.2 lid 1'), veld: 'gesprek' };
  return afspraak.stand === 'afgezegd'
    ? {
        code: 'gesprekAfgezegd',
        reden: `Afspraak ${id} is afgezegd.`,
        artikel: 'Wmo 2.3.2 lid 1',
        uitweg: 'Kies een andere afspraak, of leg het gesprek vast zonder afspraak.',
        veld: 'gesprek',
      }
    : undefined;
}

function gesprekVoorMelding({ feiten }: GesprekOpdracht, t: TotOnderzoek): Weigering | undefined {
  const { ontvangenOp } = haalMelding(t);
  return feiten.op < ontvangenOp
    ? {
        code: 'gesprekVoorMelding',
        reden: `Het onderzoek begint met de melding van ${datumLang(ontvangenOp)}.`,
        artikel: 'Wmo 2.3.2 lid 1',
        uitweg: 'Controleer de datum van het gesprek, of verbeter de ontvangstdatum van de melding.',
        veld: 'op',
      }
    : undefined;
}

/**
 * Extension or re-investigation with enough known, or an exceptional case (Beleidsregels 3.1): no
 * conversation, with the reason. All ten points are recorded all the same (Wmo 2.3.9, 2.3.2 lid 4-6).
 */
function zonderGesprek(
  { gesprek, feiten, inhoud }: GesprekOpdracht,
  t: TotOnderzoek,
): readonly (Weigering | undefined)[] {
  if (feiten.vorm !== 'zonderGesprek') return [];
  return [
    huidigeUrgentie(t.screening) === 'versneld'
      ? undefined
      : {
          code: 'gesprekNodig',
          reden: 'Zonder gesprek kan alleen als de melding als versneld is beoordeeld.',
          artikel: 'Beleidsregels 3.1',
          uitweg: 'Voer het gesprek, telefonisch mag. Of laat de screener de urgentie opnieuw beoordelen.',
          veld: 'vorm',
        },
    t.onderzoek.afspraken.some((a) => a.id === gesprek)
      ? {
          code: 'afspraakZonderGesprek',
          reden: 'Bij een afspraak hoort een gesprek.',
          artikel: 'Beleidsregels 3.1',
          uitweg: 'Zeg de afspraak eerst af, of kies hoe het gesprek was.',
          veld: 'gesprek',
        }
      : undefined,
    leegVeld(
      inhoud.redenZonderGesprek ?? '',
      'redenZonderGesprek',
      'Er staat nog niet waarom een gesprek niet nodig was.',
      'Beleidsregels 3.1',
    ),
  ];
}

/** The investigation is held with the resident, who acts for them, or the carer (Wmo 2.3.2 lid 1). */
function niemandAanwezig({ feiten }: GesprekOpdracht): Weigering | undefined {
  if (feiten.vorm === 'zonderGesprek') return undefined;
  return feiten.aanwezigen.some((a) => a === 'inwoner' || a === 'vertegenwoordiger' || a === 'mantelzorger')
    ? undefined
    : {
        code: 'inwonerNietAanwezig',
        reden: 'Een gesprek voert u met de inwoner, de vertegenwoordiger of de mantelzorger.',
        artikel: 'Wmo 2.3.2 lid 1',
        uitweg: 'Vink aan wie erbij was. Sprak u alleen een ander? Leg dat vast als gegeven.',
        veld: 'aanwezigen',
      };
}

function planKloptNiet({ feiten }: GesprekOpdracht, t: TotOnderzoek): Weigering | undefined {
  const plan = t.melding.persoonlijkPlan;
  const antwoord = feiten.persoonlijkPlanBesproken;
  if (plan && antwoord === 'geenPlan')
    return {
      code: 'erIsEenPlan',
      reden: `De inwoner heeft op ${datumLang(plan.ontvangenOp)} een persoonlijk plan gegeven. Dat hoort bij het onderzoek.`,
      artikel: 'Wmo 2.3.2 lid 5',
      uitweg: 'Geef aan of het plan is besproken.',
      veld: 'persoonlijkPlanBesproken',
    };
  if (!plan && antwoord === 'ja')
    return {
      code: 'planNietVastgelegd',
      reden: 'Er staat geen persoonlijk plan in dit dossier.',
      artikel: 'Wmo 2.3.2 lid 2',
      uitweg: 'Leg eerst het plan vast dat de inwoner gaf.',
      veld: 'persoonlijkPlanBesproken',
    };
  return undefined;
}

function ongeldigePunten({ feiten, inhoud }: GesprekOpdracht): readonly (Weigering | undefined)[] {
  return GESPREKSPUNTEN.map((punt) => {
    const { naam, artikel, bevinding } = GESPREKSAGENDA[punt];
    const [stand, dubbel] = feiten.punten.filter((p) => p.punt === punt);
    const veld = `punt.${punt}.tekst`;
    if (!stand || dubbel)
      return {
        code: 'puntOntbreekt',
        reden: `${naam}: er staat niet of dit is besproken.`,
        artikel,
        uitweg: 'Kies besproken, niet van toepassing of nog niet.',
        veld: `punt.${punt}.status`,
      };
    const tekst = inhoud.punten.find((p) => p.punt === punt)?.tekst ?? '';
    if (stand.status === 'nietVanToepassing')
      return leegVeld(tekst, veld, `${naam}: leg uit waarom dit niet van toepassing is.`, artikel);
    if (stand.status === 'besproken' && bevinding)
      return leegVeld(
        tekst,
        veld,
        `${naam}: schrijf op wat u hierover weet. Een vinkje is te weinig.`,
        artikel,
      );
    return undefined;
  });
}

function ongeldigeLeefgebieden({ feiten, inhoud }: GesprekOpdracht): readonly (Weigering | undefined)[] {
  return feiten.leefgebieden.map(({ gebied, oordeel }, i) => {
    if (feiten.leefgebieden.findIndex((l) => l.gebied === gebied) !== i)
      return {
        code: 'leefgebiedDubbel',
        reden: `${LEEFGEBIEDNAAM[gebied]} staat er twee keer.`,
        artikel: 'Omkeer',
        uitweg: 'Kies een oordeel.',
        veld: `leefgebied.${gebied}.oordeel`,
      };
    const tekst = inhoud.leefgebieden.find((l) => l.gebied === gebied);
    return oordeel === 'probleem'
      ? leegVeld(
          `${tekst?.situatie ?? ''}${tekst?.wens ?? ''}`,
          `leefgebied.${gebied}.situatie`,
          `${LEEFGEBIEDNAAM[gebied]}: schrijf op wat het probleem is.`,
          'Awb 3:2',
        )
      : undefined;
  });
}
