import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import { eersteOntvangst, haalMelding, lopendeMelding, ongeldigeOntvangst } from '../melding/weigeringen.ts';
import { aanvraagZonderOnderzoekVanaf } from '../recht/termijnen.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { NAMENS_INWONER, nietVandaag } from '../verslag/eigen.ts';
import type { Voorzieningkeuze } from '../verslag/gebeurtenissen.ts';
import { geenMaatwerk } from '../verslag/ondertekenen.ts';
import { eersteVerzoek, verslagOp } from '../verslag/toestand.ts';
import type { Aanvraaggrond, AanvraagOntvangen, Aanvraagvorm } from './gebeurtenissen.ts';
import type { AanvraagContext, Aanvraaghandeling } from './lopend.ts';
import type { Aanvraag, TotAanvraag } from './toestand.ts';
import { AANVRAGERS } from './zelf.ts';

export interface AanvraagDoen {
  readonly soort: 'aanvraagDoen';
  readonly vorm: Aanvraagvorm;
  readonly ontvangenOp: Datum;
  readonly gevraagd: readonly Voorzieningkeuze[];
  readonly ondertekend: boolean;
  /** The resident asks for it before the report, and knows the investigation is not done. */
  readonly uitdrukkelijkVerzoek: boolean;
  readonly toelichting: string;
}

const begin = (t: TotAanvraag): Datum => eersteOntvangst(t.melding) ?? haalMelding(t).ontvangenOp;

/** Why an aanvraag may be made on this day, or the day from which it may (Wmo 2.3.2 lid 9). */
function grondVoor(o: AanvraagDoen, t: TotAanvraag, ctx: AanvraagContext): Aanvraaggrond | Weigering {
  if (verslagOp(t, o.ontvangenOp)) return 'naVerslag';
  const vanaf = aanvraagZonderOnderzoekVanaf(begin(t), ctx.regels.kalender, ctx.regels.uitleg);
  if (o.ontvangenOp >= vanaf) return 'naZesWeken';
  if (o.vorm === 'formulierTijdensGesprek' || o.uitdrukkelijkVerzoek) return 'voorVerslagOpVerzoek';
  return {
    code: 'onderzoekNogNietKlaar',
    reden: `Het onderzoek is nog niet klaar. Zonder verslag kan een aanvraag vanaf ${datumLang(vanaf)}.`,
    artikel: 'Wmo 2.3.2 lid 9',
    uitweg: 'Verstuur eerst het verslag. Wil de inwoner uitdrukkelijk nu al aanvragen? Kruis dat aan.',
    veld: 'uitdrukkelijkVerzoek',
  };
}

function nietsGevraagd(o: AanvraagDoen): Weigering | undefined {
  return o.gevraagd.length > 0
    ? undefined
    : {
        code: 'nietsGevraagd',
        reden: 'Er staat nog niet wat de inwoner aanvraagt.',
        artikel: 'Awb 4:2 lid 1 onder c',
        uitweg: 'Kies ten minste één voorziening.',
        veld: 'voorziening',
      };
}

function voorMelding(o: AanvraagDoen, t: TotAanvraag): Weigering | undefined {
  return o.ontvangenOp >= begin(t)
    ? undefined
    : {
        code: 'aanvraagVoorMelding',
        reden: 'De aanvraag kan niet eerder zijn binnengekomen dan de melding.',
        artikel: 'Wmo 2.3.2 lid 9',
        uitweg: 'Een aanvraag zonder melding geldt als melding.',
        veld: 'ontvangenOp',
      };
}

/** The day the signed report came in is the day of the aanvraag: no other will do (Beleidsregels 3.7). */
function geenGetekendVerzoek(o: AanvraagDoen, t: TotAanvraag): Weigering | undefined {
  if (o.vorm !== 'ondertekendVerslag') return undefined;
  const verzoek = eersteVerzoek(t);
  if (!verzoek)
    return {
      code: 'geenOndertekendVerslag',
      reden: 'Er is geen ondertekend verslag met verzoek om maatwerk binnengekomen.',
      artikel: 'Beleidsregels 3.7',
      uitweg: 'Leg eerst het ondertekende verslag vast, of kies een andere vorm.',
      veld: 'vorm',
    };
  if (t.aanvraag.eerdere.length > 0 || t.aanvraag.aanvraag)
    return {
      code: 'verslagAlGebruikt',
      reden: 'Met dit ondertekende verslag is al eerder aangevraagd. Die aanvraag is ingetrokken.',
      artikel: 'Awb 4:1',
      uitweg: 'Leg de nieuwe aanvraag vast als formulier, met de dag waarop die binnenkwam.',
      veld: 'vorm',
    };
  if (verzoek.ontvangenOp === o.ontvangenOp) return undefined;
  return {
    code: 'andereDagDanVerslag',
    reden: `Het ondertekende verslag kwam binnen op ${datumLang(verzoek.ontvangenOp)}. Die dag telt.`,
    artikel: 'Beleidsregels 3.7',
    uitweg: `Vul ${datumLang(verzoek.ontvangenOp)} in, of kies een andere vorm.`,
    veld: 'ontvangenOp',
  };
}

function ontvang(
  o: AanvraagDoen,
  t: TotAanvraag,
  ctx: AanvraagContext,
  grond: Aanvraaggrond,
): AanvraagOntvangen {
  const advies = verslagOp(t, o.ontvangenOp)?.advies;
  const eerdere = alleAanvragen(t);
  const eerder = eerdere.reduce((aantal, a) => aantal + a.gevraagd.length, 0);
  const gevraagd = o.gevraagd.map((g, i) => ({ ...g, id: volgendOnderdeel('GV', eerder + i) }));
  const { achternaam, adres } = haalMelding(t).inwoner;
  return {
    soort: 'aanvraagOntvangen',
    feiten: {
      id: volgendOnderdeel('AV', eerdere.length),
      ontvangenOp: o.ontvangenOp,
      vorm: o.vorm,
      grond,
      gevraagd: gevraagd.map(({ id, voorziening, vorm }) => ({ id, voorziening, vorm })),
      tegenAdvies: advies !== undefined && advies !== 'maatwerkvoorziening',
      ondertekend: o.ondertekend,
      naamEnAdres: [achternaam, adres.straat, adres.woonplaats].every((deel) => deel.trim() !== ''),
      beslissenUiterlijk: uiterlijk('wmoBeslissing', o.ontvangenOp, ctx.regels),
    },
    inhoud: {
      toelichting: o.toelichting,
      gevraagd: gevraagd.map(({ id, omschrijving, motiveringPgb }) => ({ id, omschrijving, motiveringPgb })),
    },
  };
}

/** With the one that was withdrawn last. */
function alleAanvragen({ aanvraag: { eerdere, aanvraag } }: TotAanvraag): readonly Aanvraag[] {
  return [...eerdere.map((e) => e.aanvraag), ...(aanvraag ? [aanvraag] : [])];
}

/** What came in before the withdrawal belongs to what was withdrawn. */
function voorIntrekking(
  o: AanvraagDoen,
  { aanvraag: { ingetrokkenOp } }: TotAanvraag,
): Weigering | undefined {
  return ingetrokkenOp === null || o.ontvangenOp >= ingetrokkenOp
    ? undefined
    : {
        code: 'aanvraagVoorIntrekking',
        reden: `De vorige aanvraag is ingetrokken op ${datumLang(ingetrokkenOp)}.`,
        artikel: 'Awb 4:1',
        uitweg: 'Vul de dag in waarop de nieuwe aanvraag binnenkwam.',
        veld: 'ontvangenOp',
      };
}

function alAangevraagd(t: TotAanvraag): Weigering | undefined {
  if (!t.aanvraag.aanvraag) return undefined;
  // Withdrawing is no waiver: the resident may ask again, and then a new term runs (Awb 4:1).
  if (t.aanvraag.ingetrokkenOp) return undefined;
  return {
    code: 'alAangevraagd',
    reden: 'Er ligt al een aanvraag in dit dossier.',
    artikel: 'Awb 4:1',
    uitweg: 'Beslis eerst op deze aanvraag. Voor iets nieuws is een nieuwe melding nodig.',
  };
}

/**
 * Received, and the two weeks run (Wmo 2.3.5 lid 2). Always possible against the advice; incomplete
 * is received all the same (Awb 4:5).
 */
export const aanvraagDoen: Aanvraaghandeling<AanvraagDoen> = {
  titel: 'Aanvraag vastleggen',
  artikel: 'Wmo 2.3.2 lid 9, Awb 4:1',
  rollen: [...AANVRAGERS, ...NAMENS_INWONER],
  mag: (t) => lopendeMelding(t) ?? alAangevraagd(t),
  decide(o, t, ctx) {
    const grond = grondVoor(o, t, ctx);
    return tenzij(
      [
        ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
        // A signed report keeps the day on which it was received.
        o.vorm === 'ondertekendVerslag' ? undefined : nietVandaag(o.ontvangenOp, ctx),
        voorMelding(o, t),
        voorIntrekking(o, t),
        typeof grond === 'string' ? undefined : grond,
        geenGetekendVerzoek(o, t),
        nietsGevraagd(o),
        geenMaatwerk(o.gevraagd, ctx.regels),
      ],
      () => (typeof grond === 'string' ? [ontvang(o, t, ctx, grond)] : []),
    );
  },
};
