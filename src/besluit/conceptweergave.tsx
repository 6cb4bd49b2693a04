import { bedragTekst } from '../kern/bedrag.ts';
import { datumLang } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import type { Regel } from '../ui/samenvatting.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { ONDERZOEKSSTAPPEN } from './gebeurtenissen.ts';
import { kostenInNatura } from './kosten.ts';
import { BESLISSINGNAAM, ONDERZOEKSSTAPNAAM, VORMNAAM, omvangTekst } from './namen.ts';
import type { Onderdeel } from './onderdeeleisen.ts';
import { krijgt } from './onderdeeleisen.ts';
import type { TotBesluit } from './toestand.ts';
import { onderdelenVan } from './voorbereiden.ts';

type Regels = Pick<LokaleRegels, 'voorzieningen'>;

/** The newest concept: each provision, then the motivation: folded, open, or read elsewhere. */
export function Conceptweergave({
  toestand,
  regels,
  motivering = 'dicht',
}: {
  toestand: TotBesluit;
  regels: Regels;
  motivering?: 'dicht' | 'open' | 'elders' | undefined;
}) {
  const { concept } = toestand.besluit;
  const { aanvraag } = toestand.aanvraag;
  if (!concept || !aanvraag) return null;
  const { feiten, afweging, adviezen, omgekeerdeToets, voorwaarden, onderzoeksstappen } = concept.inhoud;
  const delen = [
    { kop: 'De feiten', tekst: feiten },
    ...ONDERZOEKSSTAPPEN.map((stap) => ({
      kop: ONDERZOEKSSTAPNAAM[stap],
      tekst: onderzoeksstappen?.[stap] ?? '',
    })),
    { kop: 'De afweging', tekst: afweging },
    { kop: 'Het advies', tekst: adviezen },
    { kop: 'Omgekeerde Toets', tekst: omgekeerdeToets },
    { kop: 'Voorwaarden', tekst: voorwaarden },
  ].filter(({ tekst }) => tekst !== '');
  return (
    <>
      {onderdelenVan(aanvraag, concept.feiten.onderdelen, concept.inhoud.onderdelen).map((o) => (
        <>
          <h3 class="utrecht-heading-4">
            {vindVoorziening(o.besluit.voorziening, regels)?.naam ?? o.besluit.voorziening}:{' '}
            {BESLISSINGNAAM[o.besluit.beslissing].toLowerCase()}
          </h3>
          <Samenvatting regels={onderdeelregels(o, toestand, regels)} />
        </>
      ))}
      {concept.feiten.heronderzoekOp ? (
        <p>Heronderzoek op {datumLang(concept.feiten.heronderzoekOp)}.</p>
      ) : null}
      {delen.length > 0 && motivering !== 'elders' ? (
        <Uitklap titel="De motivering" open={motivering === 'open'}>
          {delen.map(({ kop, tekst }) => (
            <>
              <h3 class="utrecht-heading-4">{kop}</h3>
              <VrijeTekst tekst={tekst} />
            </>
          ))}
        </Uitklap>
      ) : null}
    </>
  );
}

/** `€ 3.993,60 per jaar (2 uur per week × € 38,40)`: how it was reckoned, when by the tariff. */
function kostenTekst(besluit: Onderdeel['besluit'], regels: Regels): string {
  const { bedragPerJaar, vorm } = besluit;
  if (bedragPerJaar === null) return vorm === 'pgb' ? 'niet bekend' : 'geen tarief bekend';
  const voorziening = vindVoorziening(besluit.voorziening, regels);
  const volgensTarief = vorm === 'natura' && kostenInNatura(besluit, regels) === bedragPerJaar;
  const som =
    volgensTarief && voorziening?.tarief !== undefined
      ? ` (${omvangTekst(besluit, voorziening.eenheid ?? '')} × ${bedragTekst(voorziening.tarief)})`
      : '';
  return `${bedragTekst(bedragPerJaar)} per jaar${som}`;
}

function onderdeelregels({ besluit, tekst }: Onderdeel, t: TotBesluit, regels: Regels): readonly Regel[] {
  const eenheid = vindVoorziening(besluit.voorziening, regels)?.eenheid ?? '';
  const effecten = (t.toets.effect.gesloten?.waarde.effecten ?? []).filter(({ id }) =>
    besluit.effecten.includes(id),
  );
  const ja: readonly Regel[] = krijgt(besluit)
    ? [
        { term: 'Doel', waarde: tekst?.doel },
        ...(effecten.length > 0
          ? [{ term: 'Draagt bij aan', waarde: effecten.map((e) => e.tekst).join('; ') }]
          : []),
        { term: 'Omvang', waarde: omvangTekst(besluit, eenheid) },
        { term: 'Vorm', waarde: VORMNAAM[besluit.vorm] },
        ...(besluit.vorm === 'natura' ? [{ term: 'Aanbieder', waarde: tekst?.aanbieder }] : []),
        { term: 'Vanaf', waarde: besluit.ingang ? datumLang(besluit.ingang) : undefined },
        { term: 'Tot en met', waarde: besluit.einde ? datumLang(besluit.einde) : 'geen einddatum' },
        { term: 'Zo begint het', waarde: tekst?.hoeStarten },
        {
          term: besluit.vorm === 'pgb' ? 'Hoogte van het pgb' : 'Kosten',
          waarde: kostenTekst(besluit, regels),
        },
        { term: 'Eigen bijdrage', waarde: besluit.eigenBijdrage ? 'ja, via het CAK' : 'nee' },
      ]
    : [];
  const nee: readonly Regel[] =
    besluit.beslissing === 'afwijzen' || besluit.beslissing === 'gedeeltelijk'
      ? [
          ...(besluit.beslissing === 'gedeeltelijk'
            ? [{ term: 'Krijgt de inwoner niet', waarde: tekst?.nietToegekend }]
            : []),
          { term: 'Wat voorgaat', waarde: tekst?.voorliggend },
        ]
      : [];
  return [...ja, ...nee, { term: 'Waarom', waarde: tekst?.motivering }];
}
