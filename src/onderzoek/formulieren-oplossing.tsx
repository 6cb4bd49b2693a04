import { z } from 'zod';
import { leesLokaleCode } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { aanbodPaden } from '../ui/aanbodpaden.ts';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import { Link } from '../ui/knop.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, veld, zGelezen, zKeuze, zTekst } from '../ui/velden.ts';
import { OPLOSSINGNAAM, OPLOSSINGSOORTEN, PASSENDNAAM } from './namen.ts';
import type { GegevensOpdracht } from './opdrachten-gegevens.ts';
import { optiesUit } from './opties.ts';
import { leefgebiedStatus } from './punten.ts';
import type { TotOnderzoek } from './toestand.ts';

/** In another tab: what was typed here stays. */
function WatIsErAl({ toestand }: { readonly toestand: TotOnderzoek }) {
  const gebieden = leefgebiedStatus(toestand).filter(
    ({ oordeel }) => oordeel === 'probleem' || oordeel === 'aandacht',
  );
  return (
    <p>
      Wat is er al?{' '}
      {gebieden.length === 0 ? (
        <Link href={aanbodPaden.kaart} nieuw>
          Sociale kaart
        </Link>
      ) : (
        gebieden.map(({ gebied }, i) => (
          <>
            {i === 0 ? 'Sociale kaart bij: ' : ', '}
            <Link href={aanbodPaden.bijLeefgebied(gebied)} nieuw>
              {LEEFGEBIEDNAAM[gebied]}
            </Link>
          </>
        ))
      )}
      .
    </p>
  );
}

export const oplossingFormulier: OpdrachtFormulier<GegevensOpdracht, TotOnderzoek, LokaleRegels> = {
  soort: 'oplossingOverwegen',
  pad: 'oplossing',
  knop: 'Oplossing vastleggen',
  concept: true,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({
      oplossingsoort: zKeuze(OPLOSSINGSOORTEN, 'Kies wat voor oplossing dit is.'),
      voorziening: zGelezen(
        (tekst) => (tekst === '' ? null : leesLokaleCode(tekst)),
        'Kies een voorziening uit de lijst, of laat het leeg.',
      ),
      passend: zKeuze(['ja', 'deels', 'nee'], 'Kies of dit helpt.'),
      tekst: zTekst('Leg uit waarom dit wel of niet helpt.'),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'oplossingOverwegen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context, toestand }) => (
    <>
      <p>
        Kijk eerst naar wat voorgaat: eigen kracht, gebruikelijke hulp, mantelzorg, netwerk en algemene
        voorzieningen. Alleen wat overblijft is maatwerk (Wmo 2.3.5 lid 3).
      </p>
      <WatIsErAl toestand={toestand} />
      <Keuze
        naam="oplossingsoort"
        label="Wat voor oplossing is het?"
        opties={optiesUit(OPLOSSINGSOORTEN, OPLOSSINGNAAM)}
        waarde={veld(waarden, 'oplossingsoort')}
        fout={fouten['oplossingsoort']}
      />
      {context.regels.voorzieningen.length === 0 ? (
        <NietIngericht
          wat="De gemeente heeft nog geen voorzieningen ingevuld."
          gevolg="Schrijf hieronder zelf om welke oplossing het gaat."
        />
      ) : (
        <Selectie
          naam="voorziening"
          label="Welke voorziening van de gemeente?"
          nietVerplicht
          leeg="Geen of een andere"
          opties={context.regels.voorzieningen.map((v) => ({ waarde: v.code, tekst: v.naam }))}
          waarde={veld(waarden, 'voorziening')}
          fout={fouten['voorziening']}
        />
      )}
      <Keuze
        naam="passend"
        label="Is dit genoeg?"
        opties={optiesUit(['ja', 'deels', 'nee'] as const, PASSENDNAAM)}
        waarde={veld(waarden, 'passend')}
        fout={fouten['passend']}
      />
      <Tekstvlak
        naam="tekst"
        label="Waarom wel of niet?"
        hulp="Deze tekst komt in het verslag. De inwoner leest hem."
        waarde={veld(waarden, 'tekst')}
        fout={fouten['tekst']}
        regels={5}
      />
    </>
  ),
};
