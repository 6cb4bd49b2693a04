import type { Datum } from '../kern/datum.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { veld } from '../ui/velden.ts';
import { voorzieningnaam } from './deelkeuze.tsx';
import type { Aangebodenwens } from './aanbieden.ts';
import { AANGEBODENWENSEN } from './aanbieden.ts';
import { LEVERINGSTANDNAAM } from './namen.ts';
import type { Opdraagprops } from './opdraagpagina.tsx';
import { Dicht, WelkeHulp } from './opdraagpagina.tsx';
import type { Leveringsdeel } from './stand.ts';
import { wachttekst } from './verwachtingtekst.ts';
import type { Wachtverwachting } from './wachttijd.ts';
import { WelkeAanbieder } from './welkeaanbieder.tsx';

interface Props extends Opdraagprops {
  readonly vandaag: Datum;
  /** At the provider where the resident waits now. */
  readonly verwachting: Wachtverwachting | undefined;
}

const WENS: Readonly<Record<Aangebodenwens, { readonly tekst: string; readonly hulp: string }>> = {
  ja: {
    tekst: 'Ja, de inwoner wil deze aanbieder',
    hulp: 'De opdracht aan de aanbieder van nu wordt ingetrokken, en deze aanbieder krijgt meteen de opdracht.',
  },
  denktNa: {
    tekst: 'De inwoner denkt erover na',
    hulp: 'Op Mijn hulpvraag staat dan wat u aanbood; daar kan de inwoner antwoorden. De plaats op de wachtlijst blijft.',
  },
  nee: { tekst: 'Nee, de inwoner blijft liever wachten', hulp: 'Er verandert niets.' },
};

/** Another provider can begin sooner: it is offered, and the resident chooses. */
export function Aanbiedpagina(p: Props) {
  return (
    <Pagina
      kader={p.kader}
      titel="Een andere aanbieder aanbieden"
      pad={[p.pad]}
      fouten={p.fouten}
      inleiding={
        <>
          <p>
            De inwoner kiest. Bel eerst: vraag of een andere aanbieder mag, en wat de inwoner daarbij
            belangrijk vindt. Wie liever wacht, houdt de plaats en het recht op deze hulp.
          </p>
          <p class="omk-zacht">Wmo 2.3.5, contractstandaard Wmo 3.8</p>
        </>
      }
    >
      <Weigeringen weigeringen={p.weigeringen} />
      {p.dicht ? null : p.deel ? <Aanbieden {...p} deel={p.deel} /> : <WelkeHulp {...p} />}
      <Knoppenrij>
        <KnopLink href={p.pad.href} soort="subtiel">
          Terug naar het dossier
        </KnopLink>
      </Knoppenrij>
    </Pagina>
  );
}

function Aanbieden(p: Props & { readonly deel: Leveringsdeel }) {
  const { deel, keuzes, waarden, fouten } = p;
  const { onderdeel, levering, stand } = deel;
  const open = keuzes.filter(({ weigering }) => weigering === undefined);
  return (
    <>
      <h2 class="utrecht-heading-2">{voorzieningnaam(onderdeel.voorziening, p.regels)}</h2>
      <Samenvatting
        regels={[
          { term: 'Nu bij', waarde: `${levering?.naam ?? ''}: ${LEVERINGSTANDNAAM[stand]}` },
          ...(p.verwachting
            ? [{ term: 'Verwachte start', waarde: wachttekst(p.verwachting, p.vandaag) }]
            : []),
        ]}
      />
      {open.length === 0 ? (
        <Leegte titel="Geen andere aanbieder met een contract kan dit nu aannemen.">
          <p>Overleg met contractbeheer, en kijk wat er tot die tijd kan: leg een overbrugging vast.</p>
        </Leegte>
      ) : (
        <Formulier actie={p.actie} sleutel={p.sleutel}>
          <Verborgen naam="onderdeel" waarde={onderdeel.gevraagd} />
          <WelkeAanbieder
            label="Welke aanbieder bood u aan?"
            hulp="Wie naar verwachting het eerst begint, staat bovenaan; wie vol is of deze inwoner eerder weigerde, daaronder."
            open={open}
            waarden={waarden}
            fouten={fouten}
          />
          <Keuze
            naam="wens"
            label="Wat wil de inwoner?"
            opties={AANGEBODENWENSEN.map((waarde) => ({ waarde, ...WENS[waarde] }))}
            waarde={veld(waarden, 'wens')}
            fout={fouten['wens']}
          />
          <Tekstvlak
            naam="woorden"
            label="Wat zei de inwoner?"
            hulp="Zo veel mogelijk in de eigen woorden."
            waarde={veld(waarden, 'woorden')}
            fout={fouten['woorden']}
            regels={3}
          />
          <Tekstvlak
            naam="toelichting"
            label="Wat moet de nieuwe aanbieder weten om goed te beginnen?"
            hulp="Alleen als de inwoner ja zegt. Geen verslag en geen diagnose."
            waarde={veld(waarden, 'toelichting')}
            fout={fouten['toelichting']}
            regels={3}
            nietVerplicht
          />
          <Knoppenrij>
            <Knop>Vastleggen</Knop>
          </Knoppenrij>
        </Formulier>
      )}
      <Dicht keuzes={keuzes} />
    </>
  );
}
