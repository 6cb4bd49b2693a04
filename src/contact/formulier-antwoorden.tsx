import { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zGelezen, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { AntwoordOpdracht } from './antwoorden.ts';
import { leestDigitaal } from './antwoorden.ts';
import { BERICHT_HOOGSTENS } from './formulier-schrijven.tsx';
import type { Draad } from './gebeurtenissen.ts';
import { BERICHTAFLOPEN, BERICHTWEGEN } from './gebeurtenissen.ts';
import { AFLOOPNAAM, BERICHTWEGNAAM, draadnaam, hoofdletter, keuzesUit, SCHRIJVERNAAM } from './namen.ts';
import type { Briefje, TotContact } from './toestand.ts';
import { draden, openBerichten } from './toestand.ts';

type Formulier<S extends AntwoordOpdracht['soort']> = OpdrachtFormulier<
  Extract<AntwoordOpdracht, { readonly soort: S }>,
  TotContact,
  LokaleRegels
>;

/** Whom the oldest open question is from, else the resident. */
function eerste(t: TotContact): Draad {
  return openBerichten(t)[0]?.draad ?? 'inwoner';
}

const sturen: Formulier<'berichtSturen'> = {
  soort: 'berichtSturen',
  pad: 'bericht-sturen',
  knop: 'Versturen',
  concept: true,
  begin: (t) => maakVelden({ aan: eerste(t), weg: leestDigitaal(t, eerste(t)) ? 'portaal' : 'telefoon' }),
  lees(ingevuld, t) {
    const gelezen = leesFormulier(
      z.object({
        aan: zGelezen<Draad>((tekst) => draden(t).find((d) => d === tekst), 'Kies aan wie u schrijft.'),
        weg: zKeuze(BERICHTWEGEN, 'Kies hoe u antwoordt.'),
        tekst: zTekst('Schrijf het bericht.', BERICHT_HOOGSTENS),
      }),
      draden(t).length === 1 ? { ...ingevuld, aan: ['inwoner'] } : ingevuld,
    );
    return gelezen.gelukt ? { gelukt: true, waarde: { soort: 'berichtSturen', ...gelezen.waarde } } : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => {
    const alle = draden(toestand);
    const open = openBerichten(toestand);
    return (
      <>
        {open.map((bericht) => (
          <Openstaand bericht={bericht} />
        ))}
        {alle.length > 1 ? (
          <Keuze
            naam="aan"
            label="Aan wie?"
            hulp="Een antwoord gaat over alles wat van deze persoon nog openstaat."
            opties={alle.map((draad) => ({
              waarde: draad,
              tekst: hoofdletter(draadnaam(draad, alle)),
              ...(draad !== 'inwoner' && { hulp: 'De inwoner kan dit gesprek ook lezen.' }),
            }))}
            waarde={veld(waarden, 'aan')}
            fout={fouten['aan']}
          />
        ) : null}
        <Tekstvlak
          naam="tekst"
          label="Bericht"
          hulp="In gewone woorden. Een besluit stuurt u niet als bericht."
          waarde={veld(waarden, 'tekst')}
          fout={fouten['tekst']}
          regels={8}
        />
        <Keuze
          naam="weg"
          label="Hoe antwoordt u?"
          opties={keuzesUit(BERICHTWEGEN, BERICHTWEGNAAM).map((optie) =>
            optie.waarde === 'portaal'
              ? {
                  ...optie,
                  hulp: leestDigitaal(toestand, 'inwoner')
                    ? 'De inwoner krijgt een mail dat er iets klaarstaat, als er een e-mailadres bekend is. Een mantelzorger kijkt zelf.'
                    : 'De inwoner koos niet voor digitale post: bel of schrijf.',
                }
              : optie.waarde === 'telefoon'
                ? { ...optie, hulp: 'Dit en wat hieronder staat: u legt vast wat u al zei of schreef.' }
                : optie,
          )}
          waarde={veld(waarden, 'weg')}
          fout={fouten['weg']}
        />
      </>
    );
  },
};

function Openstaand({ bericht }: { bericht: Briefje }) {
  return (
    <>
      <p class="omk-zacht">
        {hoofdletter(bericht.van === 'gemeente' ? 'de gemeente' : SCHRIJVERNAAM[bericht.van])}, op{' '}
        {datumLang(bericht.op)}:
      </p>
      <VrijeTekst tekst={bericht.tekst} citaat />
    </>
  );
}

const HULP_BIJ_AFLOOP: Partial<Record<(typeof BERICHTAFLOPEN)[number], string>> = {
  geenAntwoordNodig: 'Bijvoorbeeld een bedankje. Schrijf hieronder wat de inwoner moet weten.',
  melding: 'Iemand heeft ook andere hulp nodig. Leg de melding vast met de dag van dit bericht.',
  aanvraag: 'Leg de aanvraag vast met de dag van dit bericht: dan begint de beslistermijn (Awb 4:1).',
  bezwaar: 'Leg het bezwaar vast met de dag van dit bericht: dan is het op tijd of niet (Awb 6:7).',
  ingebrekestelling: 'Leg de ingebrekestelling vast met de dag van dit bericht (Awb 4:17).',
  klacht: 'Stuur de klacht naar wie klachten behandelt (Awb 9:4), en schrijf hieronder wie dat is.',
};

const afhandelen: Formulier<'berichtAfhandelen'> = {
  soort: 'berichtAfhandelen',
  pad: 'bericht-afhandelen',
  knop: 'Afhandelen',
  concept: false,
  begin(t) {
    const [een, ...meer] = openBerichten(t);
    return maakVelden({ id: meer.length === 0 ? een?.id : undefined });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        id: zGelezen(leesOnderdeelId, 'Kies welk bericht.'),
        als: zKeuze(BERICHTAFLOPEN, 'Kies wat u met het bericht doet.'),
        toelichting: zTekstOfLeeg(2_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'berichtAfhandelen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => (
    <>
      <Bericht soort="info">
        <p>
          Staat er in een bericht een bezwaar, aanvraag of melding? Dan telt het zo, ook als het niet zo heet
          (Awb 6:15, 2:3). Leg dat eerst vast in het dossier, en handel daarna het bericht hier af. De inwoner
          leest dan wat u ermee doet.
        </p>
      </Bericht>
      <Keuze
        naam="id"
        label="Welk bericht?"
        opties={openBerichten(toestand).map((b) => ({
          waarde: b.id,
          tekst: `${b.van === 'gemeente' ? 'De gemeente' : hoofdletter(SCHRIJVERNAAM[b.van])}, op ${datumLang(b.op)}`,
          hulp: kort(b.tekst),
        }))}
        waarde={veld(waarden, 'id')}
        fout={fouten['id']}
      />
      <Keuze
        naam="als"
        label="Wat is het, en wat doet u ermee?"
        opties={keuzesUit(BERICHTAFLOPEN, AFLOOPNAAM).map((optie) => ({
          ...optie,
          hulp: HULP_BIJ_AFLOOP[optie.waarde],
        }))}
        waarde={veld(waarden, 'als')}
        fout={fouten['als']}
      />
      <Tekstvlak
        naam="toelichting"
        label="Wat zegt u tegen de inwoner?"
        hulp="Dit staat bij het bericht op de pagina van de inwoner. Nodig als er geen antwoord komt, en bij een klacht."
        nietVerplicht
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

const KORT = 160;

function kort(tekst: string): string {
  const tekens = Array.from(tekst);
  return tekens.length > KORT ? `${tekens.slice(0, KORT).join('').trimEnd()}…` : tekst;
}

export const antwoordFormulieren = [sturen, afhandelen] as const;
