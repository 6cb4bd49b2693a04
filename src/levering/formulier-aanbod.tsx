import { z } from 'zod';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Verborgen } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { KaleTekst } from '../ui/talen/woordenboek.ts';
import { zeg } from '../ui/talen/zeg.ts';
import { leesFormulier, maakVelden, veld, zGelezen, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import type { Wachtaanbod } from './aanbod.ts';
import { houdtPlaats, openAanbiedingen } from './aanbod.ts';
import { aanbodtekst } from './aanbodtekst.ts';
import { aanbodzin, overbruggingszin } from './aanbodzin.ts';
import type { AanbodBeantwoorden, Aanbodantwoord, OverbruggingAanbieden } from './beantwoorden.ts';
import { AANBODANTWOORDEN, aanbodsleutel } from './beantwoorden.ts';
import { Deelkeuze, heeftOpvolger } from './deelkeuze.tsx';
import { Overbruggingsvelden, zOverbrugging } from './overbruggingsvelden.tsx';
import type { TotLevering } from './toestand.ts';
import { WACHTEND } from './wachten.ts';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotLevering, LokaleRegels>;

const MAX = 2_000;

const VAN_INWONER = {
  ja: 'Ja, graag',
  nee: 'Nee, liever niet',
  belMij: 'Bel mij eerst',
} as const satisfies Readonly<Record<Aanbodantwoord, KaleTekst>>;

const VAN_ANDER: Readonly<Record<Aanbodantwoord, string>> = {
  ja: 'Ja, de inwoner wil dit',
  nee: 'Nee, de inwoner blijft liever wachten',
  belMij: 'De inwoner wil eerst gebeld worden',
};

/** The onderdeel is in the offer itself: `aanbieder.GV-1.code`. */
const onderdeelVan = (aanbod: string) => leesOnderdeelId(aanbod.split('.')[1] ?? '');

const aanbodBeantwoorden: Formulier<AanbodBeantwoorden> = {
  soort: 'aanbodBeantwoorden',
  pad: 'aanbod-beantwoorden',
  meertalig: true,
  knop: 'Antwoord versturen',
  concept: false,
  begin: () => maakVelden({}),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        aanbod: zGelezen(
          (tekst: string) => (onderdeelVan(tekst) ? tekst : undefined),
          'Kies welk aanbod u bedoelt.',
        ),
        antwoord: zKeuze(AANBODANTWOORDEN, 'Kies ja, nee of bellen.'),
        woorden: zTekstOfLeeg(MAX),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const onderdeel = onderdeelVan(gelezen.waarde.aanbod);
    return onderdeel
      ? {
          gelukt: true,
          waarde: {
            soort: 'aanbodBeantwoorden',
            onderdeel,
            ...gelezen.waarde,
            sleutel: null,
            opgezocht: null,
          },
        }
      : { gelukt: false, fouten: { aanbod: 'Kies welk aanbod u bedoelt.' } };
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const zelf = vraagtZelf(context.wie.rol);
    const open = openAanbiedingen(toestand);
    const [enige] = open;
    const tekst = (a: Wachtaanbod) => aanbodtekst(a, toestand, context.regels);
    const uitleg = (a: Wachtaanbod) =>
      a.soort === 'overbrugging' ? overbruggingszin(a) : zelf ? aanbodzin(a) : undefined;
    return (
      <>
        {open.length === 1 && enige && fouten['aanbod'] === undefined ? (
          <>
            <Verborgen naam="aanbod" waarde={aanbodsleutel(enige)} />
            <p>
              <bdi>
                <strong>{tekst(enige)}</strong>
              </bdi>
            </p>
            {uitleg(enige) ? <p>{uitleg(enige)}</p> : null}
          </>
        ) : (
          <Keuze
            naam="aanbod"
            label={zelf ? zeg('Welk aanbod bedoelt u?') : 'Over welk aanbod gaat het?'}
            opties={open.map((a) => ({ waarde: aanbodsleutel(a), tekst: tekst(a), hulp: uitleg(a) }))}
            waarde={veld(waarden, 'aanbod')}
            fout={fouten['aanbod']}
          />
        )}
        {zelf ? (
          <p>
            {zeg('Nee zeggen kost niets.')}
            {open.every((a) => houdtPlaats(toestand, a)) ? (
              <> {zeg('De plaats op de wachtlijst blijft.')}</>
            ) : null}
          </p>
        ) : null}
        <Keuze
          naam="antwoord"
          label={zelf ? zeg('Wat is het antwoord?') : 'Wat zegt de inwoner?'}
          opties={AANBODANTWOORDEN.map((waarde) => ({
            waarde,
            tekst: zelf ? zeg(VAN_INWONER[waarde]) : VAN_ANDER[waarde],
          }))}
          waarde={veld(waarden, 'antwoord')}
          fout={fouten['antwoord']}
        />
        <Tekstvlak
          naam="woorden"
          label={zelf ? zeg('Wilt u er iets bij zeggen?') : 'Wat zei de inwoner?'}
          hulp={zelf ? undefined : 'Zo veel mogelijk in de eigen woorden.'}
          waarde={veld(waarden, 'woorden')}
          fout={fouten['woorden']}
          regels={3}
          nietVerplicht={zelf}
        />
      </>
    );
  },
};

const zAangeboden = zOverbrugging({
  vorm: 'Kies wat u aanbiedt.',
  omschrijving: 'Schrijf op wat u aanbiedt, en met wie.',
});

const overbruggingAanbieden: Formulier<OverbruggingAanbieden> = {
  soort: 'overbruggingAanbieden',
  pad: 'overbrugging-aanbieden',
  knop: 'Aanbieden',
  concept: false,
  begin: (_t, { vandaag }) => maakVelden({ vanaf: vandaag }),
  lees(ingevuld) {
    const gelezen = leesFormulier(zAangeboden, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'overbruggingAanbieden', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <p>
        De inwoner leest dit op Mijn hulpvraag, en kan daar ja, nee of bel mij antwoorden. Zei de inwoner al
        ja? Leg dan meteen vast wat u regelde.
      </p>
      <Deelkeuze
        toestand={toestand}
        regels={context.regels}
        standen={WACHTEND}
        ook={heeftOpvolger(toestand)}
        waarden={waarden}
        fouten={fouten}
      />
      <Overbruggingsvelden
        waarden={waarden}
        fouten={fouten}
        vorm={{ label: 'Wat biedt u aan tot de hulp begint?' }}
        omschrijving={{
          label: 'Wat houdt het in, en met wie?',
          hulp: 'De inwoner leest dit. Schrijf kort en gewoon.',
        }}
      />
    </>
  ),
};

export const aanbodFormulieren = [overbruggingAanbieden, aanbodBeantwoorden] as const;
