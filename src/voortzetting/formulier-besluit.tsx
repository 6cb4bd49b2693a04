import { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { Levering } from '../levering/toestand.ts';
import { huidigeLevering } from '../levering/toestand.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { hoofdletter } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { zonderMandaat } from '../recht/lokaal.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Verborgen } from '../ui/formulier.tsx';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zGelezen, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { ACHTERWEGENAAM, ZIENSWIJZEVORMNAAM } from './namen.ts';
import type { HerzieningBesluiten, TerugvorderingOverwegen } from './opdrachten-herziening.ts';
import { teOverwegen } from './opdrachten-herziening.ts';
import type { TotVoortzetting } from './toestand.ts';
import { isAchterwege, openVoornemen } from './toestand.ts';
import { Voornemenkaart } from './voornemenkaart.tsx';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotVoortzetting, LokaleRegels>;

const gebruikOpnieuw = 'Open dit formulier opnieuw vanuit het dossier.';

export const besluitFormulier: Formulier<HerzieningBesluiten> = {
  soort: 'herzieningBesluiten',
  pad: 'herziening-besluiten',
  knop: 'Besluit nemen en versturen',
  concept: true,
  begin: (t, c) => {
    const voornemen = openVoornemen(t);
    return maakVelden({
      voornemen: voornemen?.id,
      motivering: voornemen?.motivering,
      functie: ROLNAAM[c.wie.rol],
    });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        voornemen: zGelezen(leesOnderdeelId, gebruikOpnieuw),
        motivering: zTekst('Schrijf op waarom dit het besluit is.', 8_000),
        reactieZienswijze: zTekstOfLeeg(4_000),
        ondertekenaar: zTekst('Vul in wie ondertekent.', 200),
        functie: zTekst('Vul de functie in.', 200),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'herzieningBesluiten', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten, eigenNaam }) => {
    const voornemen = openVoornemen(toestand);
    const mandaat = zonderMandaat(context.wie.rol, 'herziening', null, context.regels);
    return (
      <>
        {mandaat ? <Weigeringen weigeringen={[mandaat]} /> : null}
        <Verborgen naam="voornemen" waarde={veld(waarden, 'voornemen')} />
        <Voornemenkaart voornemen={voornemen} toestand={toestand} regels={context.regels} />
        {voornemen?.achterwege && isAchterwege(voornemen) ? (
          <Bericht soort="letop" titel="De inwoner is niet eerst om een reactie gevraagd">
            <p>{hoofdletter(ACHTERWEGENAAM[voornemen.achterwege])}.</p>
            <VrijeTekst tekst={voornemen.achterwegeReden ?? ''} />
          </Bericht>
        ) : null}
        {voornemen && voornemen.zienswijzen.length > 0 ? (
          <Bericht soort="info" titel="Wat de inwoner ervan vindt">
            {voornemen.zienswijzen.map(({ op, vorm, tekst }) => (
              <>
                <p>
                  {datumLang(op)}, {ZIENSWIJZEVORMNAAM[vorm]}:
                </p>
                <VrijeTekst tekst={tekst} citaat />
              </>
            ))}
          </Bericht>
        ) : null}
        <Bericht soort="info">
          <p>
            Het besluit gaat vandaag uit. De inwoner kan zes weken bezwaar maken, vanaf morgen. Blijft het
            besluit beter staan? Laat dan het voornemen vervallen.
          </p>
          {leveraars(toestand).map(({ naam }) => (
            <p>
              {naam} levert deze hulp. De opdracht verandert mee en staat in Toewijzingen. Krijgt deze
              aanbieder geen berichten (301)? Bel dan vandaag, want anders gaat de hulp door zoals die was.
            </p>
          ))}
        </Bericht>
        <Tekstvlak
          naam="motivering"
          label="Waarom dit besluit?"
          hulp="De inwoner leest dit in de brief."
          waarde={veld(waarden, 'motivering')}
          fout={fouten['motivering']}
          regels={6}
        />
        <Tekstvlak
          naam="reactieZienswijze"
          label="Wat doet u met de reactie van de inwoner?"
          hulp="Nodig als de inwoner reageerde. Ga op elke reactie in. De inwoner leest dit in de brief."
          nietVerplicht
          waarde={veld(waarden, 'reactieZienswijze')}
          fout={fouten['reactieZienswijze']}
          regels={3}
        />
        <Tekstveld
          naam="ondertekenaar"
          label="Wie ondertekent namens het college?"
          waarde={veld(waarden, 'ondertekenaar') || (eigenNaam ?? '')}
          fout={fouten['ondertekenaar']}
        />
        <Tekstveld
          naam="functie"
          label="Functie"
          waarde={veld(waarden, 'functie')}
          fout={fouten['functie']}
        />
      </>
    );
  },
};

/** Who was asked to deliver what is decided on, and still does. */
function leveraars(t: TotVoortzetting): readonly Levering[] {
  return (openVoornemen(t)?.onderdelen ?? []).flatMap((onderdeel) => {
    const levering = huidigeLevering(t, onderdeel);
    return levering && levering.stand !== 'geweigerd' && levering.gestoptOp === null ? [levering] : [];
  });
}

const JA_NEE = ['ja', 'nee'] as const;
const JA_NEE_NAAM = { ja: 'Ja', nee: 'Nee' } as const;

export const terugvorderFormulier: Formulier<TerugvorderingOverwegen> = {
  soort: 'terugvorderingOverwegen',
  pad: 'terugvordering',
  knop: 'Vastleggen',
  concept: true,
  begin: (t) => maakVelden({ besluit: teOverwegen(t)[0]?.id }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        besluit: zGelezen(leesOnderdeelId, gebruikOpnieuw),
        opzet: zKeuze(JA_NEE, 'Kies of er opzet was.'),
        terugvorderen: zKeuze(JA_NEE, 'Kies of de gemeente wil terugvorderen.'),
        motivering: zTekst('Schrijf op waarom.', 8_000),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { opzet, terugvorderen, ...rest } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: {
        soort: 'terugvorderingOverwegen',
        ...rest,
        opzet: opzet === 'ja',
        terugvorderen: terugvorderen === 'ja',
      },
    };
  },
  velden: ({ waarden, fouten }) => (
    <>
      <Verborgen naam="besluit" waarde={veld(waarden, 'besluit')} />
      <Bericht soort="info">
        <p>
          Terugvorderen kan alleen als iemand met opzet onjuiste of onvolledige gegevens gaf (Wmo 2.4.1). Dit
          is een afweging in het dossier, nog geen besluit: er gaat geen brief uit.
        </p>
      </Bericht>
      <Keuze
        naam="opzet"
        label="Was het opzet?"
        hulp="Een vergissing, of niet weten, is geen opzet."
        opties={optiesUit(JA_NEE, JA_NEE_NAAM)}
        waarde={veld(waarden, 'opzet')}
        fout={fouten['opzet']}
        opEenRij
      />
      <Keuze
        naam="terugvorderen"
        label="Wil de gemeente terugvorderen?"
        hulp="Het mag, maar hoeft niet. Weeg de gevolgen voor de inwoner (Awb 3:4)."
        opties={optiesUit(JA_NEE, JA_NEE_NAAM)}
        waarde={veld(waarden, 'terugvorderen')}
        fout={fouten['terugvorderen']}
        opEenRij
      />
      <Tekstvlak
        naam="motivering"
        label="Waarom?"
        waarde={veld(waarden, 'motivering')}
        fout={fouten['motivering']}
        regels={5}
      />
    </>
  ),
};
