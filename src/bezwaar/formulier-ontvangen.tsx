import { z } from 'zod';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import { datumLang } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import { hoofdletter, optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import type { Optie } from '../ui/keuzes.tsx';
import { Keuze, Vinkje, Vinkjes } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  veldLijst,
  zDatum,
  zDatumOfLeeg,
  zGelezen,
  zKeuze,
  zTekstOfLeeg,
  zVinkje,
  zVinkjes,
} from '../ui/velden.ts';
import type { AanvechtbaarBesluit } from './besluiten.ts';
import { aanvechtbareBesluiten, nogTeBestrijden } from './besluiten.ts';
import type { Bezwaarkanaal } from './codes.ts';
import { BEZWAARGRONDEN } from './codes.ts';
import { BEZWAARDOELNAAM, BEZWAARGROND_VOOR_INWONER, BEZWAARGRONDNAAM, BEZWAARKANAALNAAM } from './namen.ts';
import type { BezwaarMaken } from './ontvangen.ts';
import type { TotBezwaar } from './toestand.ts';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotBezwaar, LokaleRegels>;

/** What staff can choose; the portal is the resident's own. */
const VAN_BUITEN = ['post', 'email', 'balie', 'anderLoket'] as const satisfies readonly Bezwaarkanaal[];
const ZONDER_BESLUIT = ['nogGeenBesluit', 'nietTijdig'] as const;

const zTegen = zGelezen<BezwaarMaken['tegen']>(
  (tekst) => ZONDER_BESLUIT.find((keuze) => keuze === tekst) ?? leesOnderdeelId(tekst),
  'Kies tegen welk besluit het bezwaar is.',
);
const zGronden = zVinkjes(BEZWAARGRONDEN, 'Kies alleen uit de lijst.');

export const maken: Formulier<BezwaarMaken> = {
  soort: 'bezwaarMaken',
  pad: 'bezwaar',
  knop: 'Bezwaar versturen',
  concept: true,
  begin: (t, c) =>
    maakVelden({
      tegen: nogTeBestrijden(t).at(-1)?.id ?? aanvechtbareBesluiten(t).at(-1)?.id ?? 'nogGeenBesluit',
      ontvangenOp: c.vandaag,
      ondertekend: 'ja',
    }),
  lees(ingevuld, _t, c) {
    if (vraagtZelf(c.wie.rol)) {
      const gelezen = leesFormulier(
        z.object({
          tegen: zTegen,
          gronden: zGronden,
          tekst: zTekstOfLeeg(),
          redenTeLaat: zTekstOfLeeg(4_000),
        }),
        ingevuld,
      );
      if (!gelezen.gelukt) return gelezen;
      const eigen = { kanaal: 'portaal', ontvangenOp: c.vandaag, ondertekend: true } as const;
      const zonderPost = { gepostOp: null, eldersOp: null, waar: '' } as const;
      return {
        gelukt: true,
        waarde: { soort: 'bezwaarMaken', ...eigen, ...zonderPost, ...gelezen.waarde },
      };
    }
    const gelezen = leesFormulier(
      z.object({
        tegen: zTegen,
        kanaal: zKeuze(VAN_BUITEN, 'Kies hoe het bezwaar binnenkwam.'),
        ontvangenOp: zDatum('Vul de dag in waarop het bezwaar bij ons binnenkwam.'),
        gepostOp: zDatumOfLeeg('Vul een bestaande dag in, of laat dit leeg.'),
        eldersOp: zDatumOfLeeg('Vul een bestaande dag in, of laat dit leeg.'),
        waar: zTekstOfLeeg(300),
        gronden: zGronden,
        ondertekend: zVinkje(),
        tekst: zTekstOfLeeg(),
        redenTeLaat: zTekstOfLeeg(4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt ? { gelukt: true, waarde: { soort: 'bezwaarMaken', ...gelezen.waarde } } : gelezen;
  },
  velden: (p) => (vraagtZelf(p.context.wie.rol) ? <VoorInwoner {...p} /> : <VoorMedewerker {...p} />),
};

type Props = Parameters<typeof maken.velden>[0];

function naamVan(besluit: AanvechtbaarBesluit, regels: LokaleRegels): Optie {
  const { soort, id, op, bekendOp, over } = besluit;
  return {
    waarde: id,
    tekst: hoofdletter(
      `${BEZWAARDOELNAAM[soort]} van ${datumLang(bekendOp ?? op)}${over ? `: ${over}` : ''}`,
    ),
    hulp:
      bekendOp === null
        ? 'Genomen, maar nog niet bekendgemaakt.'
        : `Bezwaar kan tot en met ${datumLang(uiterlijk('awbBezwaarIndienen', bekendOp, regels))}.`,
  };
}

function VoorInwoner({ toestand, context, waarden, fouten }: Props) {
  const besluiten = nogTeBestrijden(toestand);
  const { regels, vandaag } = context;
  const laat = besluiten.some(
    ({ bekendOp }) => bekendOp !== null && vandaag > uiterlijk('awbBezwaarIndienen', bekendOp, regels),
  );
  return (
    <>
      <Bericht soort="info">
        <p>
          Bent u het niet eens met een besluit? Dan kijken wij er nog een keer helemaal naar, en u mag erover
          vertellen. Bezwaar maken is gratis. Ons besluit geldt wel zolang uw bezwaar loopt.
        </p>
        <p>Wilt u eerst overleggen? Bel ons. Uw recht op bezwaar houdt u dan.</p>
      </Bericht>
      <Keuze
        naam="tegen"
        label="Met welk besluit bent u het niet eens?"
        opties={besluiten.map((besluit) => naamVan(besluit, regels))}
        waarde={veld(waarden, 'tegen')}
        fout={fouten['tegen']}
      />
      <Vinkjes
        naam="gronden"
        label="Waarom bent u het er niet mee eens?"
        hulp="U mag meer dan een antwoord kiezen."
        nietVerplicht
        opties={optiesUit(BEZWAARGRONDEN, BEZWAARGROND_VOOR_INWONER)}
        waarden={veldLijst(waarden, 'gronden')}
        fout={fouten['gronden']}
      />
      <Tekstvlak
        naam="tekst"
        label="Vertel het in uw eigen woorden"
        hulp="Weet u het nog niet precies? U mag dit later ook nog doen. Stuur uw bezwaar wel op tijd."
        nietVerplicht
        waarde={veld(waarden, 'tekst')}
        fout={fouten['tekst']}
        regels={6}
      />
      {laat ? (
        <Tekstvlak
          naam="redenTeLaat"
          label="Is het te laat voor uw bezwaar? Vertel hoe dat komt"
          hulp="Bijvoorbeeld: u was ziek. Met een goede reden behandelen wij uw bezwaar toch."
          nietVerplicht
          waarde={veld(waarden, 'redenTeLaat')}
          fout={fouten['redenTeLaat']}
          regels={3}
        />
      ) : null}
    </>
  );
}

function VoorMedewerker({ toestand, context, waarden, fouten }: Props) {
  const datum = (naam: string, label: string, hulp: string, verplicht = false) => (
    <Datumveld
      naam={naam}
      label={label}
      hulp={hulp}
      nietVerplicht={!verplicht}
      waarde={veld(waarden, naam)}
      fout={fouten[naam]}
      uiterlijk={context.vandaag}
    />
  );
  return (
    <>
      <Bericht soort="info">
        <p>
          Leg elk bezwaar vast, ook als het te vroeg, te laat, zonder reden of op de verkeerde plek is. Of het
          kan, beoordeelt wie erop beslist. De inwoner krijgt meteen een ontvangstbevestiging (Awb 6:14). Belt
          iemand? Leg dan contact vast en help met schrijven (Awb 6:4).
        </p>
      </Bericht>
      <Keuze
        naam="tegen"
        label="Waartegen is het bezwaar?"
        opties={[
          ...aanvechtbareBesluiten(toestand).map((besluit) => naamVan(besluit, context.regels)),
          ...optiesUit(ZONDER_BESLUIT, BEZWAARDOELNAAM),
        ]}
        waarde={veld(waarden, 'tegen')}
        fout={fouten['tegen']}
      />
      <Keuze
        naam="kanaal"
        label="Hoe kwam het bezwaar binnen?"
        opties={optiesUit(VAN_BUITEN, BEZWAARKANAALNAAM)}
        waarde={veld(waarden, 'kanaal')}
        fout={fouten['kanaal']}
      />
      {datum(
        'ontvangenOp',
        'Wanneer kwam het bij ons binnen?',
        'De dag van ontvangst, niet van vastleggen.',
        true,
      )}
      {datum('gepostOp', 'Poststempel', 'Bij post: tot een week na de termijn telt het stempel (Awb 6:9).')}
      {datum(
        'eldersOp',
        'Wanneer kwam het bij het andere loket binnen?',
        'Die dag telt voor de termijn (Awb 6:15 lid 3).',
      )}
      <Tekstveld
        naam="waar"
        label="Bij welk loket of welke organisatie?"
        nodig="als het eerst ergens anders was"
        waarde={veld(waarden, 'waar')}
        fout={fouten['waar']}
      />
      <Vinkje
        naam="ondertekend"
        tekst="Het bezwaar is ondertekend"
        aan={veld(waarden, 'ondertekend') !== ''}
        fout={fouten['ondertekend']}
      />
      <Vinkjes
        naam="gronden"
        label="Waar gaat het over?"
        hulp="Wie beslist, kiest later de gronden voor het register."
        nietVerplicht
        opties={optiesUit(BEZWAARGRONDEN, BEZWAARGRONDNAAM)}
        waarden={veldLijst(waarden, 'gronden')}
        fout={fouten['gronden']}
      />
      <Tekstvlak
        naam="tekst"
        label="Wat staat er in?"
        hulp="Leeg als er geen redenen in staan. Vraag daar dan om (Awb 6:6)."
        nietVerplicht
        waarde={veld(waarden, 'tekst')}
        fout={fouten['tekst']}
        regels={6}
      />
      <Tekstvlak
        naam="redenTeLaat"
        label="Waarom is het te laat?"
        hulp="Alleen als de inwoner dat schrijft. Anders vraagt u het later (Awb 6:11)."
        nietVerplicht
        waarde={veld(waarden, 'redenTeLaat')}
        fout={fouten['redenTeLaat']}
        regels={2}
      />
    </>
  );
}
