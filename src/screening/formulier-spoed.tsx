import { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import { leesLokaleCode } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Selectie, Vinkje } from '../ui/keuzes.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zGelezen, zTekst, zVinkje } from '../ui/velden.ts';
import type { SpoedvoorzieningTreffen } from './spoedvoorziening.ts';
import { tijdelijkUiterlijk } from './spoedvoorziening.ts';
import type { TotScreening } from './toestand.ts';

const schema = z.object({
  voorziening: zGelezen(leesLokaleCode, 'Kies een voorziening.'),
  ingang: zDatum('Vul de dag in waarop de hulp begint.'),
  einde: zDatum('Vul een einddatum in. Zonder einddatum is de voorziening niet tijdelijk.'),
  doel: zTekst('Vul in waarvoor de hulp is.', 1_000),
  omvang: zTekst('Vul in hoeveel hulp de inwoner krijgt.', 500),
  aanbieder: zTekst('Vul in wie de hulp geeft.', 200),
  motivering: zTekst('Schrijf kort op waarom dit niet kan wachten.'),
  uitgereikt: zVinkje(),
});

export const spoedFormulier: OpdrachtFormulier<SpoedvoorzieningTreffen, TotScreening, LokaleRegels> = {
  soort: 'spoedvoorzieningTreffen',
  pad: 'tijdelijke-voorziening',
  knop: 'Besluit nemen',
  concept: true,
  begin: (_t, context) => maakVelden({ ingang: context.vandaag }),
  lees(ingevuld) {
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'spoedvoorzieningTreffen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten, context }) => {
    const klaar = toestand.melding.bevestiging?.onderzoekUiterlijk;
    const bezwaar = uiterlijk('awbBezwaarIndienen', context.vandaag, context.regels);
    const maatwerk = context.regels.voorzieningen.filter(({ soort }) => soort === 'maatwerk');
    return (
      <>
        <Bericht soort="letop" titel="Dit is een besluit van het college">
          <p>
            Het gaat meteen in en is tijdelijk (Wmo 2.3.3). De inwoner krijgt een brief en kan tot en met{' '}
            {datumLang(bezwaar)} bezwaar maken. Het onderzoek loopt gewoon door
            {klaar ? ` en moet klaar zijn op ${datumLang(klaar)}` : ''}.
          </p>
        </Bericht>
        {maatwerk.length === 0 ? (
          <NietIngericht
            wat="De gemeente heeft nog geen maatwerkvoorzieningen ingevuld."
            gevolg="Daarom is hier geen hulp te kiezen. Regel de hulp nu buiten Omkeer om; spoed wacht niet."
          />
        ) : (
          <Selectie
            naam="voorziening"
            label="Welke hulp?"
            opties={maatwerk.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
            waarde={veld(waarden, 'voorziening')}
            fout={fouten['voorziening']}
          />
        )}
        <Tekstveld
          naam="doel"
          label="Waarvoor is de hulp?"
          hulp="In een zin aan de inwoner, zo komt het in de brief: het blijft rustig in huis en u kunt even weg."
          waarde={veld(waarden, 'doel')}
          fout={fouten['doel']}
        />
        <Tekstveld
          naam="omvang"
          label="Hoeveel?"
          hulp="Bijvoorbeeld: 4 uur per week."
          waarde={veld(waarden, 'omvang')}
          fout={fouten['omvang']}
        />
        <Tekstveld
          naam="aanbieder"
          label="Wie geeft de hulp?"
          waarde={veld(waarden, 'aanbieder')}
          fout={fouten['aanbieder']}
        />
        <Datumveld
          naam="ingang"
          label="Eerste dag"
          waarde={veld(waarden, 'ingang')}
          fout={fouten['ingang']}
        />
        <Datumveld
          naam="einde"
          label="Laatste dag"
          hulp={`Begint de hulp vandaag, dan uiterlijk ${datumLang(tijdelijkUiterlijk(context.vandaag, context.regels))}. Kies een dag waarop het onderzoek en het besluit klaar kunnen zijn.`}
          waarde={veld(waarden, 'einde')}
          fout={fouten['einde']}
        />
        <Tekstvlak
          naam="motivering"
          label="Waarom kan dit niet wachten?"
          hulp="Kort mag bij spoed. Vraagt de inwoner erom, dan volgt de rest binnen een week op papier (Awb 3:47)."
          waarde={veld(waarden, 'motivering')}
          fout={fouten['motivering']}
        />
        <Vinkje
          naam="uitgereikt"
          tekst="Ik geef de inwoner het besluit vandaag zelf (Awb 3:41). Anders gaat het met de post of in Mijn hulpvraag."
          aan={veld(waarden, 'uitgereikt') !== ''}
          fout={fouten['uitgereikt']}
        />
      </>
    );
  },
};
