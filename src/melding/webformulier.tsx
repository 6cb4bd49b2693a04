import { z } from 'zod';
import { Datumveld, Tekstveld, Tekstvlak, metDatums } from '../ui/invoer.tsx';
import { Keuze, Vinkje, Vinkjes } from '../ui/keuzes.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import {
  leesFormulier,
  veld,
  veldLijst,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkje,
  zVinkjes,
} from '../ui/velden.ts';
import { BEREIKWIJZEN, LEEFGEBIEDEN, MELDERS, SIGNALEN } from './gebeurtenissen.ts';
import { AdresVelden, ContactVelden, NaamVelden, zInwoner } from './inwonervelden.tsx';
import { MELDER_VRAAG } from './melder-vraag.tsx';
import { BEREIKNAAM, LEEFGEBIEDNAAM, SIGNAALNAAM } from './namen.ts';
import type { Vraag } from './vraag.ts';
import { zeg } from '../ui/talen/zeg.ts';
import { taalVanLezer } from '../ui/talen/taal.ts';

export const zMelder = {
  melder: zKeuze(MELDERS, 'Kies voor wie u hulp vraagt.'),
};
export const zVraag = { hulpvraag: zTekst('Vertel in uw eigen woorden wat er aan de hand is.') };
export const zSituatie = {
  leefgebieden: zVinkjes(LEEFGEBIEDEN, 'Kies uit de lijst.'),
  signalen: zVinkjes(SIGNALEN, 'Kies uit de lijst.'),
  betrokkenHulp: zTekstOfLeeg(4_000),
};
export const zContact = {
  bereikbaarVia: zKeuze(BEREIKWIJZEN, 'Kies hoe wij u het beste kunnen bereiken.'),
  taal: zTekstOfLeeg(60),
  tolkNodig: zVinkje(),
  gespreksplaats: zTekstOfLeeg(300),
};
const naamDeel = z.object({
  aanspreekvorm: zInwoner.aanspreekvorm,
  voornamen: zInwoner.voornamen,
  achternaam: zInwoner.achternaam,
});

export const VRAGEN: readonly Vraag[] = [
  {
    code: 'wie',
    titel: 'Voor wie vraagt u hulp?',
    schema: z.object(zMelder),
    namen: ['melder'],
    velden: ({ waarden, fouten, tussenAndere = false }) => (
      <Keuze
        naam="melder"
        label={zeg('Voor wie vraagt u hulp?')}
        alsKop={!tussenAndere}
        opties={[
          { waarde: 'zelf', tekst: zeg('Voor mijzelf') },
          { waarde: 'partner', tekst: zeg('Voor mijn partner') },
          { waarde: 'familie', tekst: zeg('Voor iemand uit mijn familie') },
          { waarde: 'naaste', tekst: zeg('Voor een vriend, buur of andere naaste') },
          { waarde: 'vertegenwoordiger', tekst: zeg('Als bewindvoerder, mentor, curator of gemachtigde') },
          { waarde: 'professional', tekst: zeg('Als hulpverlener of andere professional') },
          { waarde: 'anders', tekst: zeg('Anders') },
        ]}
        waarde={veld(waarden, 'melder')}
        fout={fouten['melder']}
      />
    ),
  },
  {
    code: 'vraag',
    titel: 'Wat is er aan de hand?',
    schema: z.object(zVraag),
    namen: ['hulpvraag'],
    velden: ({ waarden, fouten, tussenAndere = false }) => (
      <Tekstvlak
        naam="hulpvraag"
        label={zeg('Wat is er aan de hand?')}
        alsKop={!tussenAndere}
        hulp={zeg(
          'Vertel het in uw eigen woorden. Wat lukt niet meer? Wat zou u graag anders willen? U hoeft niet te weten welke hulp daarbij past.',
        )}
        waarde={veld(waarden, 'hulpvraag')}
        fout={fouten['hulpvraag']}
        regels={9}
      />
    ),
  },
  {
    code: 'situatie',
    titel: 'Waar heeft u last van?',
    schema: z.object(zSituatie),
    namen: ['leefgebieden', 'signalen', 'betrokkenHulp'],
    velden: ({ waarden, fouten }) => (
      <>
        <Vinkjes
          naam="leefgebieden"
          label={zeg('Waar gaat het over?')}
          nietVerplicht
          opties={LEEFGEBIEDEN.map((code) => ({ waarde: code, tekst: zeg(LEEFGEBIEDNAAM[code]) }))}
          waarden={veldLijst(waarden, 'leefgebieden')}
          fout={fouten['leefgebieden']}
        />
        <Vinkjes
          naam="signalen"
          label={zeg('Speelt een van deze dingen?')}
          hulp={zeg('Dan kijken wij eerder naar uw vraag.')}
          nietVerplicht
          opties={SIGNALEN.map((code) => ({ waarde: code, tekst: zeg(SIGNAALNAAM[code]) }))}
          waarden={veldLijst(waarden, 'signalen')}
          fout={fouten['signalen']}
        />
        <Tekstvlak
          naam="betrokkenHulp"
          label={zeg('Wie helpt er nu al?')}
          hulp={zeg('Bijvoorbeeld familie, buren, thuiszorg of de huisarts.')}
          nietVerplicht
          waarde={veld(waarden, 'betrokkenHulp')}
          fout={fouten['betrokkenHulp']}
          regels={4}
        />
      </>
    ),
  },
  MELDER_VRAAG,
  {
    code: 'persoon',
    titel: 'Om wie gaat het?',
    schema: naamDeel.extend({ geboortedatum: zInwoner.geboortedatum, bsn: zInwoner.bsn }),
    namen: ['aanspreekvorm', 'voornamen', 'achternaam', 'geboortedatum', 'bsn'],
    velden: ({ waarden, fouten }) => (
      <>
        <NaamVelden waarden={waarden} fouten={fouten} />
        <Datumveld
          naam="geboortedatum"
          label={zeg('Geboortedatum')}
          hulp={zeg('Bijvoorbeeld 27 3 1948')}
          losseDelen
          geboortedatum
          waarde={veld(waarden, 'geboortedatum')}
          fout={fouten['geboortedatum']}
        />
        <Tekstveld
          naam="bsn"
          label={zeg('Burgerservicenummer (BSN)')}
          hulp={zeg(
            'Dit staat op een paspoort, identiteitskaart of rijbewijs. Weet u het niet? Laat het leeg.',
          )}
          nietVerplicht
          cijfers
          tekens={10}
          waarde={veld(waarden, 'bsn')}
          fout={fouten['bsn']}
        />
      </>
    ),
  },
  {
    code: 'adres',
    titel: 'Wat is het adres?',
    schema: z.object({
      straat: zInwoner.straat,
      huisnummer: zInwoner.huisnummer,
      postcode: zInwoner.postcode,
      woonplaats: zInwoner.woonplaats,
    }),
    namen: ['straat', 'huisnummer', 'postcode', 'woonplaats'],
    velden: ({ waarden, fouten }) => <AdresVelden waarden={waarden} fouten={fouten} />,
  },
  {
    code: 'contact',
    titel: 'Hoe kunnen wij contact opnemen?',
    schema: z.object({ telefoon: zInwoner.telefoon, email: zInwoner.email, ...zContact }),
    namen: ['telefoon', 'email', 'bereikbaarVia', 'taal', 'tolkNodig', 'gespreksplaats'],
    velden: ({ waarden, fouten }) => (
      <>
        <ContactVelden waarden={waarden} fouten={fouten} />
        <Keuze
          naam="bereikbaarVia"
          label={zeg('Hoe krijgt u het liefst bericht?')}
          opties={BEREIKWIJZEN.map((code) => ({ waarde: code, tekst: zeg(BEREIKNAAM[code]) }))}
          waarde={veld(waarden, 'bereikbaarVia')}
          fout={fouten['bereikbaarVia']}
        />
        <Tekstveld
          naam="gespreksplaats"
          label={zeg('Waar wilt u het liefst praten?')}
          hulp={zeg('Bijvoorbeeld thuis, op het gemeentehuis of bij familie.')}
          nietVerplicht
          waarde={veld(waarden, 'gespreksplaats')}
          fout={fouten['gespreksplaats']}
        />
        <Tekstveld
          naam="taal"
          label={zeg('In welke taal praat u het liefst?')}
          nietVerplicht
          tekens={20}
          waarde={waarden['taal'] === undefined ? taalVanLezer() : veld(waarden, 'taal')}
          fout={fouten['taal']}
        />
        <Vinkje
          naam="tolkNodig"
          tekst={zeg('Er is een tolk nodig')}
          aan={veld(waarden, 'tolkNodig') !== ''}
        />
      </>
    ),
  },
];

export function gevraagdeVragen(waarden: Velden): readonly Vraag[] {
  return VRAGEN.filter((vraag) => vraag.nodig?.(waarden) ?? true);
}

/** What was posted, with the three boxes of a birth date put together. */
export function metGeboortedatum(ingevuld: Velden): Velden {
  return metDatums(ingevuld, 'geboortedatum');
}

/** Errors of one page, or {} when it is right. */
export function foutenIn(vraag: Vraag, waarden: Velden): Veldfouten {
  const gelezen = leesFormulier(vraag.schema, waarden);
  return gelezen.gelukt ? {} : gelezen.fouten;
}
