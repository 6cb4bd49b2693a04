import { z } from 'zod';
import type { Child } from 'hono/jsx';
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
import { BEREIKNAAM, LEEFGEBIEDNAAM, SIGNAALNAAM } from './namen.ts';

export interface VraagProps {
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  /** Among other questions on one page: then its label is no heading. */
  readonly tussenAndere?: boolean;
}

/** One page of the form: its question, its fields, and how they are checked. */
export interface Vraag {
  readonly code: string;
  readonly titel: string;
  readonly schema: z.ZodType;
  /** Only asked when this holds. */
  nodig?(waarden: Velden): boolean;
  velden(props: VraagProps): Child;
  /** Names of the fields, for the summary and for carrying them along. */
  readonly namen: readonly string[];
}

export const voorAnder = (waarden: Velden): boolean => !['', 'zelf'].includes(veld(waarden, 'melder'));

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
export const zMelderGegevens = {
  melderNaam: zTekst('Vul uw naam in.', 120),
  melderOrganisatie: zTekstOfLeeg(120),
  melderTelefoon: zTekstOfLeeg(30),
  melderEmail: zTekstOfLeeg(200),
  inwonerWeetErvan: zKeuze(['ja', 'nee'], 'Kies ja of nee.'),
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
        label="Voor wie vraagt u hulp?"
        alsKop={!tussenAndere}
        opties={[
          { waarde: 'zelf', tekst: 'Voor mijzelf' },
          { waarde: 'partner', tekst: 'Voor mijn partner' },
          { waarde: 'familie', tekst: 'Voor iemand uit mijn familie' },
          { waarde: 'naaste', tekst: 'Voor een vriend, buur of andere naaste' },
          { waarde: 'vertegenwoordiger', tekst: 'Als bewindvoerder, mentor, curator of gemachtigde' },
          { waarde: 'professional', tekst: 'Als hulpverlener of andere professional' },
          { waarde: 'anders', tekst: 'Anders' },
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
        label="Wat is er aan de hand?"
        alsKop={!tussenAndere}
        hulp="Vertel het in uw eigen woorden. Wat lukt niet meer? Wat zou u graag anders willen? U hoeft niet te weten welke hulp daarbij past."
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
          label="Waar gaat het over?"
          nietVerplicht
          opties={LEEFGEBIEDEN.map((code) => ({ waarde: code, tekst: LEEFGEBIEDNAAM[code] }))}
          waarden={veldLijst(waarden, 'leefgebieden')}
          fout={fouten['leefgebieden']}
        />
        <Vinkjes
          naam="signalen"
          label="Speelt een van deze dingen?"
          hulp="Dan kijken wij eerder naar uw vraag."
          nietVerplicht
          opties={SIGNALEN.map((code) => ({ waarde: code, tekst: SIGNAALNAAM[code] }))}
          waarden={veldLijst(waarden, 'signalen')}
          fout={fouten['signalen']}
        />
        <Tekstvlak
          naam="betrokkenHulp"
          label="Wie helpt er nu al?"
          hulp="Bijvoorbeeld familie, buren, thuiszorg of de huisarts."
          nietVerplicht
          waarde={veld(waarden, 'betrokkenHulp')}
          fout={fouten['betrokkenHulp']}
          regels={4}
        />
      </>
    ),
  },
  {
    code: 'melder',
    titel: 'Wie bent u?',
    nodig: voorAnder,
    schema: z.object(zMelderGegevens),
    namen: ['melderNaam', 'melderOrganisatie', 'melderTelefoon', 'melderEmail', 'inwonerWeetErvan'],
    velden: ({ waarden, fouten }) => (
      <>
        <Tekstveld
          naam="melderNaam"
          label="Uw naam"
          autocomplete="name"
          waarde={veld(waarden, 'melderNaam')}
          fout={fouten['melderNaam']}
        />
        <Tekstveld
          naam="melderOrganisatie"
          label="Organisatie"
          nietVerplicht
          waarde={veld(waarden, 'melderOrganisatie')}
          fout={fouten['melderOrganisatie']}
        />
        <Tekstveld
          naam="melderTelefoon"
          label="Uw telefoonnummer"
          nietVerplicht
          type="tel"
          autocomplete="tel"
          tekens={20}
          waarde={veld(waarden, 'melderTelefoon')}
          fout={fouten['melderTelefoon']}
        />
        <Tekstveld
          naam="melderEmail"
          label="Uw e-mailadres"
          nietVerplicht
          type="email"
          autocomplete="email"
          waarde={veld(waarden, 'melderEmail')}
          fout={fouten['melderEmail']}
        />
        <Keuze
          naam="inwonerWeetErvan"
          label="Weet deze persoon dat u hulp vraagt?"
          hulp="Zo niet, dan nemen wij eerst contact op. Wij doen niets zonder dat iemand het zelf wil."
          opEenRij
          opties={[
            { waarde: 'ja', tekst: 'Ja' },
            { waarde: 'nee', tekst: 'Nee' },
          ]}
          waarde={veld(waarden, 'inwonerWeetErvan')}
          fout={fouten['inwonerWeetErvan']}
        />
      </>
    ),
  },
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
          label="Geboortedatum"
          hulp="Bijvoorbeeld 27 3 1948"
          losseDelen
          geboortedatum
          waarde={veld(waarden, 'geboortedatum')}
          fout={fouten['geboortedatum']}
        />
        <Tekstveld
          naam="bsn"
          label="Burgerservicenummer (BSN)"
          hulp="Dit staat op een paspoort, identiteitskaart of rijbewijs. Weet u het niet? Laat het leeg."
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
          label="Hoe krijgt u het liefst bericht?"
          opties={BEREIKWIJZEN.map((code) => ({ waarde: code, tekst: BEREIKNAAM[code] }))}
          waarde={veld(waarden, 'bereikbaarVia')}
          fout={fouten['bereikbaarVia']}
        />
        <Tekstveld
          naam="gespreksplaats"
          label="Waar wilt u het liefst praten?"
          hulp="Bijvoorbeeld thuis, op het gemeentehuis of bij familie."
          nietVerplicht
          waarde={veld(waarden, 'gespreksplaats')}
          fout={fouten['gespreksplaats']}
        />
        <Tekstveld
          naam="taal"
          label="In welke taal praat u het liefst?"
          nietVerplicht
          tekens={20}
          waarde={veld(waarden, 'taal')}
          fout={fouten['taal']}
        />
        <Vinkje naam="tolkNodig" tekst="Er is een tolk nodig" aan={veld(waarden, 'tolkNodig') !== ''} />
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
