import type { BerichtVan } from './berichten.ts';
import type { Berichtuitkomst } from './fout.ts';
import { AFGEKAPT, vormfout } from './fout.ts';
import { maakKop } from './kop.ts';
import type { Gemaakt, Retourkop } from './retourbericht.ts';
import { alsRetour, metOordeel } from './retourbericht.ts';
import type { RetourberichtVan, Retourcode } from './retourberichten.ts';
import type { Retourfout, Retouroordeel } from './retouroordeel.ts';
import { GEEN_OPMERKING, GEHEEL_TOEGEWEZEN, retouroordeel } from './retouroordeel.ts';
import { zetInXml } from './schrijf.ts';

type Declaratie = BerichtVan<'323'>['Declaratie'];
type Antwoord = NonNullable<RetourberichtVan<'325'>['DeclaratieAntwoord']>;
type Geweigerd = NonNullable<Antwoord['Clienten']>;
type Totaal = Declaratie['TotaalIngediendBedrag'];

const DECLARATIE = '/Bericht/Declaratie';

/**
 * The answer to a declaration (IV087): what of it was refused, and what is awarded. A fault of the header or within the
 * message (level 2) gives the header only; one of the declaration as a whole awards nothing; of a client none of its
 * prestaties was judged. Everything else is awarded, so all faults must be given: with a thousand and more there is none.
 */
export function bouwDeclaratieantwoord(
  heen: BerichtVan<'323'>,
  fouten: readonly Retourfout[],
  kop: Retourkop,
): Berichtuitkomst<Gemaakt<RetourberichtVan<'325'>>> {
  const oordeel = retouroordeel(heen, fouten);
  if (!oordeel.gelukt) return oordeel;
  const { waarde } = oordeel;
  const onvolledig = waarde.soort === 'klassen' && fouten.some(({ code }) => code === AFGEKAPT);
  if (onvolledig) return { gelukt: false, weigeringen: [NIET_ALLES_BEOORDEELD] };
  return maak(heen, waarde, kop);
}

function maak(
  heen: BerichtVan<'323'>,
  oordeel: Retouroordeel,
  kop: Retourkop,
): Berichtuitkomst<Gemaakt<RetourberichtVan<'325'>>> {
  const { Afzender, Ontvanger, BerichtIdentificatie, XsdVersie } = heen.Header;
  const bericht = alsRetour('325', {
    Header: {
      ...maakKop('485', { afzender: Ontvanger, ontvanger: Afzender, ...kop }),
      DeclaratieIdentificatie: BerichtIdentificatie,
      XsdVersieDeclaratie: XsdVersie,
      RetourCodes: oordeel.soort === 'kop' ? oordeel.codes : [GEEN_OPMERKING],
    },
    ...(oordeel.soort === 'kop' ? {} : { DeclaratieAntwoord: antwoordOp(heen, oordeel) }),
  });
  const xml = zetInXml(bericht);
  return xml.gelukt ? { gelukt: true, waarde: { bericht, xml: xml.waarde } } : xml;
}

function antwoordOp(heen: BerichtVan<'323'>, oordeel: Exclude<Retouroordeel, { soort: 'kop' }>): Antwoord {
  const { DeclaratieNummer, TotaalIngediendBedrag } = heen.Declaratie;
  const codes: readonly Retourcode[] =
    oordeel.soort === 'goed' ? [GEHEEL_TOEGEWEZEN] : (oordeel.codes.get(DECLARATIE) ?? [GEEN_OPMERKING]);
  const heelAfgekeurd = oordeel.soort === 'klassen' && oordeel.codes.has(DECLARATIE);
  const geweigerd = oordeel.soort === 'goed' || heelAfgekeurd ? [] : geweigerdIn(heen, oordeel);
  const toegekend = heelAfgekeurd ? 0 : centen(TotaalIngediendBedrag) - som(geweigerd);
  return {
    DeclaratieNummer,
    TotaalIngediendBedrag,
    TotaalToegekendBedrag: totaal(toegekend),
    ...(geweigerd.length > 0 && { Clienten: geweigerd }),
    RetourCodes: codes,
  };
}

/** Only what was refused, and whose it is (TR342). */
function geweigerdIn(
  heen: BerichtVan<'323'>,
  oordeel: Extract<Retouroordeel, { soort: 'klassen' }>,
): Geweigerd {
  const { Declaratie } = metOordeel(heen, oordeel);
  return (
    (Declaratie as Antwoord).Clienten?.flatMap((client) => {
      if (!isGoed(client)) return [client];
      const Prestaties = client.Prestaties.filter((prestatie) => !isGoed(prestatie));
      return Prestaties.length > 0 ? [{ ...client, Prestaties }] : [];
    }) ?? []
  );
}

function isGoed({ RetourCodes }: { readonly RetourCodes: readonly Retourcode[] }): boolean {
  return RetourCodes.every((code) => code === GEEN_OPMERKING);
}

function som(clienten: Geweigerd): number {
  return clienten
    .flatMap(({ Prestaties }) => Prestaties)
    .reduce((tot, { IngediendBedrag: b }) => tot + (b.DebetCredit === 'C' ? -b.Bedrag : b.Bedrag), 0);
}

function centen({ TotaalBedrag, DebetCredit }: Totaal): number {
  return DebetCredit === 'C' ? -TotaalBedrag : TotaalBedrag;
}

/** Nothing is debet (CS325). */
function totaal(bedrag: number): Totaal {
  return { TotaalBedrag: Math.abs(bedrag), DebetCredit: bedrag < 0 ? 'C' : 'D' };
}

const NIET_ALLES_BEOORDEELD = vormfout(
  AFGEKAPT,
  DECLARATIE,
  'Er zijn zo veel fouten dat niet alles is beoordeeld; wat niet is beoordeeld, wordt niet toegekend.',
  'Bel de aanbieder, en laat de declaratie in delen sturen.',
);
