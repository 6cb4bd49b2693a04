import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld } from '../kern/uitkomst.ts';
import type { NieuwBesluit, OpBezwaarBeslissen } from './beslisopdracht.ts';
import type { AanvechtbaarBesluit } from './besluiten.ts';
import { geldendeOnderdelen } from './besluiten.ts';
import type { TotBezwaar } from './toestand.ts';

type Waarom = Weigering | undefined;

/** The aanvraag must not be left without a decision (Awb 7:11 lid 2). */
export function vervangregels(
  o: OpBezwaarBeslissen,
  t: TotBezwaar,
  besluit: AanvechtbaarBesluit,
): readonly Waarom[] {
  const { nieuwBesluit } = o;
  if (besluit.soort === 'herziening') return [nieuwBesluit ? HERZIENING_NIET_VERVANGEN : undefined];
  if (!nieuwBesluit)
    return besluit.soort === 'tijdelijkeVoorziening'
      ? []
      : [
          {
            code: 'nieuwBesluitOntbreekt',
            reden: 'Het besluit wordt herroepen, maar er staat niet wat ervoor in de plaats komt.',
            artikel: 'Awb 7:11 lid 2',
            uitweg: 'Vul het nieuwe besluit in.',
            veld: 'nieuwBesluit',
          },
        ];
  return [
    leegVeld(nieuwBesluit.tekst, 'tekst', 'Schrijf op wat het nieuwe besluit is.', 'Awb 7:11 lid 2, 3:46'),
    ...(besluit.soort === 'besluit' ? onderdelenKloppen(nieuwBesluit, t) : []),
    besluit.soort === 'dwangsom' && nieuwBesluit.bedrag === null
      ? {
          code: 'nieuwBedragOntbreekt',
          reden: 'Er staat niet hoe hoog de dwangsom nu is.',
          artikel: 'Awb 4:17, 4:18',
          uitweg: 'Vul het nieuwe bedrag in.',
          veld: 'bedrag',
        }
      : undefined,
    besluit.soort === 'gegevensverzoek' && !nieuwBesluit.gegevens
      ? {
          code: 'nieuweUitkomstOntbreekt',
          reden: 'Er staat niet wat er nu op het verzoek over gegevens is besloten.',
          artikel: 'Awb 7:11 lid 2, UAVG 34',
          uitweg: 'Kies of het verzoek nu helemaal, voor een deel of niet wordt toegewezen.',
          veld: 'gegevens',
        }
      : undefined,
  ];
}

/** The grant stands where it stood: nothing is left without a decision. A milder one is not made here. */
const HERZIENING_NIET_VERVANGEN: Weigering = {
  code: 'herzieningNietVervangen',
  reden:
    'Wordt dit besluit herroepen, dan geldt het eerdere besluit over de hulp weer. Een ander besluit in de plaats kan hier nog niet.',
  artikel: 'Awb 7:11 lid 2, Wmo 2.3.10',
  uitweg:
    'Kies dat er geen nieuw besluit komt. Moet de hulp toch anders worden, begin daarna een nieuw voornemen en hoor de inwoner.',
  veld: 'nieuwBesluit',
};

function onderdelenKloppen({ onderdelen }: NieuwBesluit, t: TotBezwaar): readonly Waarom[] {
  const gevraagd = geldendeOnderdelen(t).map((o) => o.gevraagd);
  const compleet =
    onderdelen.length === gevraagd.length &&
    gevraagd.every((id) => onderdelen.some((o) => o.gevraagd === id));
  return [
    compleet
      ? undefined
      : {
          code: 'onderdelenOnvolledig',
          reden: 'Het nieuwe besluit gaat niet over alles wat is gevraagd.',
          artikel: 'Awb 7:11 lid 2',
          uitweg: 'Beslis op elk onderdeel.',
          veld: 'nieuwBesluit',
        },
    ...onderdelen.flatMap((o, i): readonly Waarom[] =>
      o.beslissing === 'afwijzen'
        ? []
        : [
            o.ingang && (o.omvang ?? 0) > 0 && o.per
              ? undefined
              : {
                  code: 'omvangOntbreekt',
                  reden: 'Van een toegekende voorziening ontbreekt hoeveel, of vanaf wanneer.',
                  artikel: 'Awb 3:46',
                  uitweg: 'Vul hoeveelheid, periode en ingangsdatum in.',
                  veld: `omvang-${i}`,
                },
            o.ingang && o.einde && o.einde < o.ingang
              ? {
                  code: 'eindeVoorIngang',
                  reden: 'De einddatum ligt voor de ingangsdatum.',
                  artikel: 'Awb 3:46',
                  uitweg: 'Vul een latere einddatum in, of laat die leeg.',
                  veld: `einde-${i}`,
                }
              : undefined,
          ],
    ),
  ];
}
