import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier, veldId, Verborgen } from '../ui/formulier.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { veld } from '../ui/velden.ts';
import type { Aanbiedereinde } from './aanbiedereinde.ts';
import { eindtekst } from './aanbiedereinde.ts';
import { voorzieningnaam } from './deelkeuze.tsx';
import { OPVOLGREDENEN } from './gebeurtenissen.ts';
import { OPVOLGREDENNAAM } from './namen.ts';
import type { Opdraagprops } from './opdraagpagina.tsx';
import { Dicht, WelkeHulp } from './opdraagpagina.tsx';
import { WelkeAanbieder } from './welkeaanbieder.tsx';
import type { Leveringsdeel } from './stand.ts';

interface Props extends Opdraagprops {
  readonly vandaag: Datum;
  /** That the provider of now closes, or its contract ends. */
  readonly einde: Aanbiedereinde | undefined;
  /** Last day of the help as it holds now. */
  readonly tm: Datum | null;
}

/** Who takes over help that runs, and on which day: until then it stays where it is. */
export function Opvolgpagina(p: Props) {
  return (
    <Pagina
      kader={p.kader}
      titel="Opvolger regelen voor hulp die loopt"
      pad={[p.pad]}
      fouten={p.fouten}
      inleiding={
        <>
          <p>
            De hulp blijft bij de aanbieder van nu tot en met de laatste dag die u afspreekt. Spreek eerst met
            de inwoner: die kiest mee.
          </p>
          <p class="omk-zacht">Wmo 2.3.5, 5.2.1, contractstandaard Wmo 3.7</p>
        </>
      }
    >
      <Weigeringen weigeringen={p.weigeringen} />
      {p.dicht ? null : p.deel ? <Kiezen {...p} deel={p.deel} /> : <WelkeHulp {...p} />}
      <Knoppenrij>
        <KnopLink href={p.pad.href} soort="subtiel">
          Terug naar het dossier
        </KnopLink>
      </Knoppenrij>
    </Pagina>
  );
}

function Kiezen(p: Props & { readonly deel: Leveringsdeel }) {
  const { deel, keuzes, waarden, fouten, einde } = p;
  const open = keuzes.filter(({ weigering }) => weigering === undefined);
  return (
    <>
      <h2 class="utrecht-heading-2">{voorzieningnaam(deel.onderdeel.voorziening, p.regels)}</h2>
      <Samenvatting
        regels={[
          { term: 'Nu bij', waarde: deel.levering?.naam ?? '' },
          ...(einde ? [{ term: 'Let op', waarde: eindtekst(einde, p.vandaag) }] : []),
          ...(p.tm ? [{ term: 'Toegekend tot en met', waarde: datumLang(p.tm) }] : []),
        ]}
      />
      <Formulier actie={p.actie} sleutel={p.sleutel}>
        <Verborgen naam="onderdeel" waarde={deel.onderdeel.gevraagd} />
        <Keuze
          naam="reden"
          label="Waarom neemt een ander het over?"
          opties={optiesUit(OPVOLGREDENEN, OPVOLGREDENNAAM)}
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
        />
        <Datumveld
          naam="laatsteDag"
          label="Laatste dag bij de aanbieder van nu"
          waarde={veld(waarden, 'laatsteDag')}
          fout={fouten['laatsteDag']}
          vroegst={p.vandaag}
        />
        <Datumveld
          naam="begin"
          label="Eerste dag bij de nieuwe aanbieder"
          hulp="Laat u dit leeg, dan is het de dag na de laatste. Is het later? Dan staat op Mijn dag dat er dagen zonder hulp zijn, en de inwoner leest dat ook."
          waarde={veld(waarden, 'begin')}
          fout={fouten['begin']}
          vroegst={p.vandaag}
          nietVerplicht
        />
        {open.length === 0 ? (
          <div id={veldId('aanbieder')} tabindex={-1}>
            <Leegte titel="Geen andere aanbieder met een contract kan het op die dag overnemen.">
              <p>
                Kan het op een andere dag? Vul die in en druk op de knop. Overleg anders met contractbeheer.
                De hulp blijft bij de aanbieder van nu.
              </p>
            </Leegte>
          </div>
        ) : (
          <WelkeAanbieder
            label="Wie neemt het over?"
            hulp="Wie naar verwachting het eerst begint, staat bovenaan; wie vol is of deze inwoner eerder weigerde, daaronder. Contract, gebied en cliëntenstop tellen op de eerste dag daar."
            open={open}
            waarden={waarden}
            fouten={fouten}
          />
        )}
        <Tekstvlak
          naam="woorden"
          label="Wat zei de inwoner?"
          hulp="Zo veel mogelijk in de eigen woorden. Aanbieders lezen dit niet."
          waarde={veld(waarden, 'woorden')}
          fout={fouten['woorden']}
          regels={3}
        />
        <Tekstvlak
          naam="toelichting"
          label="Wat moet de nieuwe aanbieder weten om goed te beginnen?"
          hulp="Geen verslag en geen diagnose: alleen wat voor de levering nodig is."
          waarde={veld(waarden, 'toelichting')}
          fout={fouten['toelichting']}
          regels={3}
          nietVerplicht
        />
        <Bericht soort="info" titel="Ieder ziet alleen het eigen deel">
          <p>
            De aanbieder van nu ziet zijn laatste dag, de nieuwe zijn eerste. Wie de ander is, zien zij niet
            (Wmo 5.2.1).
          </p>
        </Bericht>
        <Knoppenrij>
          <Knop>Opvolger vragen</Knop>
        </Knoppenrij>
      </Formulier>
      <Dicht keuzes={keuzes} />
    </>
  );
}
