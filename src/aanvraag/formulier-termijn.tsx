import { z } from 'zod';
import { datumLang, plusDagen } from '../kern/datum.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import type { Velden } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkje,
} from '../ui/velden.ts';
import { OPSCHORTNAAM } from './namen.ts';
import type { AanvraagOpdracht } from './opdrachten.ts';
import type { TotAanvraag } from './toestand.ts';
import { beslistermijn } from './toestand.ts';
import { vraagtZelf } from './zelf.ts';

type Formulier = OpdrachtFormulier<AanvraagOpdracht, TotAanvraag, LokaleRegels>;
type Props = VeldenProps<TotAanvraag, LokaleRegels>;

const zPeriode = {
  van: zDatum('Vul de eerste dag in.'),
  totEnMet: zDatum('Vul de laatste dag in.'),
};

const OPSCHORTGRONDEN = ['opVertragingAanvrager', 'opOvermacht', 'opBuitenland'] as const;

function Periode({ waarden, fouten, van, totEnMet }: Props & { van: string; totEnMet: string }) {
  return (
    <>
      <Datumveld naam="van" label={van} waarde={veld(waarden, 'van')} fout={fouten['van']} />
      <Datumveld
        naam="totEnMet"
        label={totEnMet}
        waarde={veld(waarden, 'totEnMet')}
        fout={fouten['totEnMet']}
      />
    </>
  );
}

/** The date that counts now, in the words of who reads it. */
function BeslisdatumNu({ toestand, context }: Props) {
  const termijn = beslistermijn(toestand.aanvraag, context.regels);
  if (!termijn) return null;
  return (
    <p>
      {vraagtZelf(context.wie.rol)
        ? 'U krijgt ons besluit nu uiterlijk op'
        : 'Nu moet het besluit er zijn uiterlijk op'}{' '}
      <strong>{datumLang(termijn.uiterlijk)}</strong>.
    </p>
  );
}

const metMorgen = (vandaag: Parameters<typeof plusDagen>[0]): Velden =>
  maakVelden({ van: plusDagen(vandaag, 1) });

export const uitstelInstemmen: Formulier = {
  soort: 'uitstelInstemmen',
  pad: 'uitstel',
  knop: 'Instemming vastleggen',
  concept: false,
  begin: (_t, c) => metMorgen(c.vandaag),
  lees(ingevuld, _t, c) {
    const schema = z.object({ ...zPeriode, schriftelijk: zVinkje(), toelichting: zTekstOfLeeg(4_000) });
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    // Agreeing here while logged in is in writing (Awb 2:16).
    const schriftelijk = gelezen.waarde.schriftelijk || vraagtZelf(c.wie.rol);
    return { gelukt: true, waarde: { soort: 'uitstelInstemmen', ...gelezen.waarde, schriftelijk } };
  },
  velden: (p) => {
    const zelf = vraagtZelf(p.context.wie.rol);
    return (
      <>
        <BeslisdatumNu {...p} />
        <p>
          {zelf
            ? 'U kunt ons meer tijd geven. Dat hoeft niet. Geeft u ons een week meer, dan komt het besluit ook een week later. Vul alleen in wat wij met u hebben afgesproken.'
            : 'Alleen als de inwoner zelf, schriftelijk, met uitstel instemt. De beslisdatum schuift op met het aantal dagen.'}
        </p>
        <Periode
          {...p}
          van={zelf ? 'Vanaf welke dag krijgen wij meer tijd?' : 'Eerste dag waarop de termijn stilstaat'}
          totEnMet={zelf ? 'Tot en met welke dag?' : 'Laatste dag waarop de termijn stilstaat'}
        />
        {zelf ? null : (
          <Vinkje
            naam="schriftelijk"
            tekst="De inwoner heeft schriftelijk ingestemd"
            hulp="Een brief of e-mail. Bewaar die in het dossier."
            aan={veld(p.waarden, 'schriftelijk') !== ''}
            fout={p.fouten['schriftelijk']}
          />
        )}
        <Tekstvlak
          naam="toelichting"
          label={zelf ? 'Wilt u er iets bij zeggen?' : 'Toelichting'}
          nietVerplicht
          waarde={veld(p.waarden, 'toelichting')}
          fout={p.fouten['toelichting']}
          regels={3}
        />
      </>
    );
  },
};

export const opschortingVastleggen: Formulier = {
  soort: 'opschortingVastleggen',
  pad: 'opschorting',
  knop: 'Opschorting vastleggen',
  concept: false,
  begin: (_t, c) => metMorgen(c.vandaag),
  lees(ingevuld) {
    const schema = z.object({
      grond: zKeuze(OPSCHORTGRONDEN, 'Kies waarom de termijn stilstaat.'),
      ...zPeriode,
      toelichting: zTekst('Leg uit waarom de termijn stilstaat.', 4_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'opschortingVastleggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: (p) => (
    <>
      <BeslisdatumNu {...p} />
      <Keuze
        naam="grond"
        label="Waarom staat de termijn stil?"
        hulp="Te weinig personeel is geen overmacht. Wachten op eigen advies is geen reden (Awb 4:15)."
        opties={optiesUit(OPSCHORTGRONDEN, OPSCHORTNAAM)}
        waarde={veld(p.waarden, 'grond')}
        fout={p.fouten['grond']}
      />
      <Periode {...p} van="Eerste dag waarop de termijn stilstaat" totEnMet="Laatste dag" />
      <Tekstvlak
        naam="toelichting"
        label="Uitleg"
        hulp="Wat is er gebeurd, en waarom kan het besluit er niet eerder zijn?"
        waarde={veld(p.waarden, 'toelichting')}
        fout={p.fouten['toelichting']}
        regels={4}
      />
    </>
  ),
};

export const termijnMededelen: Formulier = {
  soort: 'termijnMededelen',
  pad: 'mededeling',
  knop: 'Mededeling vastleggen',
  concept: false,
  begin: () => ({}),
  lees(ingevuld) {
    const schema = z.object({
      nieuweDatum: zDatum('Vul in wanneer het besluit er wel is.'),
      reden: zTekst('Leg uit waarom het later wordt.', 4_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'termijnMededelen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: (p) => (
    <>
      <BeslisdatumNu {...p} />
      <Bericht soort="letop">
        <p>
          Deze mededeling verlengt de termijn niet. De inwoner houdt het recht om ons in gebreke te stellen
          (Awb 4:14 lid 1, 4:17).
        </p>
      </Bericht>
      <Datumveld
        naam="nieuweDatum"
        label="Wanneer is het besluit er wel?"
        hulp="Een zo kort mogelijke dag die u zeker haalt."
        waarde={veld(p.waarden, 'nieuweDatum')}
        fout={p.fouten['nieuweDatum']}
        vroegst={plusDagen(p.context.vandaag, 1)}
      />
      <Tekstvlak
        naam="reden"
        label="Waarom wordt het later?"
        hulp="Deze tekst komt in de brief aan de inwoner."
        waarde={veld(p.waarden, 'reden')}
        fout={p.fouten['reden']}
        regels={4}
      />
    </>
  ),
};
