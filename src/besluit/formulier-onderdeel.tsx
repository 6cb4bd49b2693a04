import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie, Vinkje, Vinkjes } from '../ui/keuzes.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { BESLISSINGEN } from './gebeurtenissen.ts';
import { BESLISSINGNAAM, PERNAAM, VORMNAAM } from './namen.ts';
import { onderdeelveld } from './onderdeeleisen.ts';
import type { Gevraagd } from './onderdeelvelden.ts';
import { PER, VORMEN } from './onderdeelvelden.ts';
import type { TotBesluit } from './toestand.ts';

interface Props {
  readonly gevraagd: Gevraagd;
  readonly toestand: TotBesluit;
  readonly regels: LokaleRegels;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}

/** All fields of one requested provision. */
export function OnderdeelVelden(p: Props) {
  const van = (deel: string) => {
    const naam = onderdeelveld(p.gevraagd, deel);
    return { naam, waarde: veld(p.waarden, naam), fout: p.fouten[naam] };
  };
  const naamGevraagd = vindVoorziening(p.gevraagd.voorziening, p.regels)?.naam ?? p.gevraagd.voorziening;
  return (
    <Kaart titel={naamGevraagd}>
      {p.gevraagd.omschrijving ? (
        <blockquote class="omk-citaat" dir="auto">
          {p.gevraagd.omschrijving}
        </blockquote>
      ) : null}
      <Keuze
        {...van('beslissing')}
        label="Wat besluit u?"
        opties={BESLISSINGEN.map((waarde) => ({ waarde, tekst: BESLISSINGNAAM[waarde] }))}
      />
      <Tekstvlak
        {...van('motivering')}
        label="Waarom?"
        hulp="Schrijf aan de inwoner. Elke regel wordt een punt in de brief."
      />
      <Toekenning {...p} van={van} />
      {p.gevraagd.vorm === 'pgb' ? <PgbVelden {...p} van={van} /> : null}
      <h3 class="utrecht-heading-4">Als u iets afwijst</h3>
      <Tekstvlak
        {...van('nietToegekend')}
        label="Wat krijgt de inwoner niet?"
        nodig="als u gedeeltelijk toekent"
        regels={2}
      />
      <Tekstvlak
        {...van('voorliggend')}
        label="Wat gaat voor, en waarom is dat hier genoeg?"
        hulp="Een mogelijkheid per regel: eerst de naam, dan een dubbele punt, dan waarom het genoeg is."
        nodig="als u afwijst omdat iets anders voorgaat"
        regels={4}
      />
    </Kaart>
  );
}

type DeelProps = Props & {
  readonly van: (deel: string) => { naam: string; waarde: string; fout: string | undefined };
};

function Toekenning({ van, ...p }: DeelProps) {
  const effecten = p.toestand.toets.effect.gesloten?.waarde.effecten ?? [];
  const effectveld = onderdeelveld(p.gevraagd, 'effecten');
  const bijdrage = van('eigenBijdrage');
  const keuze = p.regels.voorzieningen.filter(
    ({ soort, code }) => soort === 'maatwerk' || code === p.gevraagd.voorziening,
  );
  return (
    <>
      <h3 class="utrecht-heading-4">Als u (een deel) toekent</h3>
      {keuze.length === 0 ? (
        <NietIngericht
          wat="De gemeente heeft nog geen maatwerkvoorzieningen ingevuld."
          gevolg="Toekennen kan daarom niet."
        />
      ) : (
        <Selectie
          {...van('voorziening')}
          label="Welke voorziening?"
          opties={keuze.map(({ code, naam, eenheid }) => ({
            waarde: code,
            tekst: eenheid === null ? `${naam} (eenheid niet ingevuld)` : `${naam} (per ${eenheid})`,
          }))}
        />
      )}
      <Keuze
        {...van('vorm')}
        label="In welke vorm?"
        opEenRij
        opties={VORMEN.map((waarde) => ({ waarde, tekst: VORMNAAM[waarde] }))}
      />
      <Tekstveld {...van('omvang')} label="Hoeveel?" nodig="als u toekent" tekens={6} />
      <Keuze
        {...van('per')}
        label="Per"
        nodig="als u toekent"
        opEenRij
        opties={PER.map((waarde) => ({ waarde, tekst: PERNAAM[waarde] }))}
      />
      <Datumveld {...van('ingang')} label="Eerste dag" nodig="als u toekent" />
      <Datumveld {...van('einde')} label="Laatste dag" hulp="Leeg: er is geen einddatum." nietVerplicht />
      <Tekstvlak
        {...van('doel')}
        label="Wat bereikt de inwoner ermee?"
        hulp="Begin met u: u kunt weer, u houdt, u woont."
        nodig="als u toekent"
        regels={2}
      />
      {effecten.length > 0 ? (
        <Vinkjes
          naam={effectveld}
          label="Aan welk effect draagt dit bij?"
          opties={effecten.map(({ id, tekst }) => ({ waarde: id, tekst }))}
          waarden={veldLijst(p.waarden, effectveld)}
          fout={p.fouten[effectveld]}
          nodig="als u toekent"
        />
      ) : null}
      <Tekstveld {...van('aanbieder')} label="Wie levert het?" nodig="als u zorg in natura toekent" />
      <Tekstvlak {...van('hoeStarten')} label="Hoe begint het?" nodig="als u toekent" regels={2} />
      <Tekstveld
        {...van('bedragPerJaar')}
        label="Kosten per jaar in euro"
        hulp="Bij een pgb is dit de hoogte van het pgb. Bij zorg in natura rekent Omkeer het uit als de gemeente een tarief heeft. Het bedrag bepaalt wie het besluit mag nemen."
        nodig="als u een pgb toekent"
        tekens={10}
      />
      <Vinkje
        naam={bijdrage.naam}
        tekst="De inwoner betaalt een eigen bijdrage (het CAK stelt het bedrag vast)"
        aan={bijdrage.waarde !== ''}
        fout={bijdrage.fout}
      />
    </>
  );
}

function PgbVelden({ van, ...p }: DeelProps) {
  const voorwaarden = onderdeelveld(p.gevraagd, 'pgb');
  return (
    <>
      <h3 class="utrecht-heading-4">Persoonsgebonden budget</h3>
      {p.gevraagd.motiveringPgb ? (
        <blockquote class="omk-citaat" dir="auto">
          {p.gevraagd.motiveringPgb}
        </blockquote>
      ) : null}
      <Vinkjes
        naam={voorwaarden}
        label="Aan welke voorwaarden is voldaan?"
        hulp="Alle drie? Dan heeft de inwoner recht op een pgb. Is het pgb duurder dan natura, ken het dan toe tot dat bedrag (Wmo 2.3.6)."
        nodig="als u een pgb toekent"
        opties={[
          { waarde: 'kanTaken', tekst: 'De inwoner of zijn vertegenwoordiger kan de taken aan' },
          { waarde: 'gemotiveerd', tekst: 'De inwoner legt uit waarom hij een pgb wil' },
          { waarde: 'kwaliteit', tekst: 'De ondersteuning is veilig, doeltreffend en op de inwoner gericht' },
          {
            waarde: 'eerderHerzien',
            tekst:
              'Grond om te weigeren: een eerder besluit is herzien of ingetrokken om onjuiste gegevens, niet nagekomen voorwaarden of misbruik',
          },
        ]}
        waarden={veldLijst(p.waarden, voorwaarden)}
        fout={p.fouten[voorwaarden]}
      />
      <Tekstvlak
        {...van('pgbBerekening')}
        label="Hoe is het pgb berekend?"
        nodig="als u een pgb toekent"
        regels={2}
      />
      <Tekstvlak
        {...van('pgbVoorwaarden')}
        label="Welke voorwaarden gelden?"
        hulp="Een voorwaarde per regel."
        nodig="als u een pgb toekent"
        regels={3}
      />
      <Tekstvlak
        {...van('pgbVerantwoording')}
        label="Hoe laat de inwoner zien waaraan het geld is besteed?"
        nodig="als u een pgb toekent"
        regels={2}
      />
    </>
  );
}
