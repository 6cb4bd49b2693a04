import { z } from 'zod';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { datumLang } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import type { Identiteitswijze, Verzoekkanaal } from './gebeurtenissen.ts';
import { GEGEVENSRECHTEN, VERZOEKERS } from './gebeurtenissen.ts';
import { IDENTITEITNAAM, RECHTNAAM, VERZOEKERNAAM, VERZOEKKANAALNAAM } from './namen.ts';
import type { TotRechten } from './toestand.ts';
import type { GegevensverzoekVastleggen } from './vragen.ts';

/** What staff can choose; the portal is the resident's own. */
const VAN_BUITEN = ['post', 'email', 'balie', 'telefoon'] as const satisfies readonly Verzoekkanaal[];
export const NAGEGAAN = [
  'legitimatie',
  'terugbellen',
  'bekendBijOns',
  'nogNiet',
] as const satisfies readonly (Identiteitswijze | 'nogNiet')[];
export const NAGEGAANNAAM: Readonly<Record<(typeof NAGEGAAN)[number], string>> = {
  ...IDENTITEITNAAM,
  nogNiet: 'nog niet nagegaan',
};

const zRecht = zKeuze(GEGEVENSRECHTEN, 'Kies wat er wordt gevraagd.');

export const vragen: OpdrachtFormulier<GegevensverzoekVastleggen, TotRechten, LokaleRegels> = {
  soort: 'gegevensverzoekVastleggen',
  pad: 'gegevensverzoek',
  knop: 'Versturen',
  concept: true,
  begin: (_t, c) => maakVelden({ ontvangenOp: c.vandaag, verzoeker: 'inwoner' }),
  lees(ingevuld, _t, c) {
    const soort = 'gegevensverzoekVastleggen';
    const { rol } = c.wie;
    if (vraagtZelf(rol)) {
      const gelezen = leesFormulier(z.object({ recht: zRecht, tekst: zTekstOfLeeg(4_000) }), ingevuld);
      if (!gelezen.gelukt) return gelezen;
      const verzoeker = rol === 'vertegenwoordiger' ? rol : 'inwoner';
      const vast = { ontvangenOp: c.vandaag, kanaal: 'portaal', identiteit: 'ingelogd' } as const;
      return { gelukt: true, waarde: { soort, verzoeker, ...vast, ...gelezen.waarde } };
    }
    const gelezen = leesFormulier(
      z.object({
        recht: zRecht,
        ontvangenOp: zDatum('Vul de dag in waarop het verzoek binnenkwam.'),
        kanaal: zKeuze(VAN_BUITEN, 'Kies hoe het verzoek binnenkwam.'),
        verzoeker: zKeuze(VERZOEKERS, 'Kies wie het vraagt.'),
        identiteit: zKeuze(NAGEGAAN, 'Kies hoe u weet wie het vraagt.'),
        tekst: zTekstOfLeeg(4_000),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { identiteit, ...rest } = gelezen.waarde;
    const zeker = identiteit === 'nogNiet' ? null : identiteit;
    return { gelukt: true, waarde: { soort, identiteit: zeker, ...rest } };
  },
  velden: ({ context, waarden, fouten }) => {
    const zelf = vraagtZelf(context.wie.rol);
    const op = (termijn: 'avgVerzoek' | 'wmoVernietigingsverzoek'): string => {
      const { uiterlijk, ruweEinddatum } = kaleTermijn(termijn, context.vandaag, context.regels);
      const dag = `dus uiterlijk ${datumLang(uiterlijk)}`;
      return uiterlijk === ruweEinddatum ? dag : `${dag} (${datumLang(ruweEinddatum)} is geen werkdag)`;
    };
    return (
      <>
        <Bericht soort="info">
          <p>
            {zelf
              ? `U krijgt ons antwoord binnen een maand, ${op('avgVerzoek')}. Wilt u uw dossier laten vernietigen? Dan is dat binnen drie maanden gedaan, ${op('wmoVernietigingsverzoek')}. Soms mag het niet van de wet, bijvoorbeeld als u nog hulp krijgt. Het kost u niets. Bent u het niet eens met het antwoord, dan kunt u bezwaar maken.`
              : 'Een verzoek heeft geen vorm: aan de telefoon telt ook. De inwoner krijgt vandaag een ontvangstbevestiging en binnen een maand na de dag van ontvangst een besluit. Vernietigen is binnen drie maanden gedaan (Wmo 5.3.5). Vraagt iemand twee dingen? Leg dan twee verzoeken vast.'}
          </p>
        </Bericht>
        <Keuze
          naam="recht"
          label={zelf ? 'Wat wilt u vragen?' : 'Wat wordt er gevraagd?'}
          opties={GEGEVENSRECHTEN.map((recht) => ({
            waarde: recht,
            tekst: zelf ? RECHTNAAM[recht].voorInwoner : RECHTNAAM[recht].naam,
            hulp: zelf ? undefined : RECHTNAAM[recht].artikel,
          }))}
          waarde={veld(waarden, 'recht')}
          fout={fouten['recht']}
        />
        {zelf ? null : <VanBuiten waarden={waarden} fouten={fouten} vandaag={context.vandaag} />}
        <Tekstvlak
          naam="tekst"
          label={zelf ? 'Om welke gegevens gaat het, en waarom?' : 'Wat staat er in het verzoek?'}
          hulp={
            zelf
              ? 'Klopt er iets niet? Schrijf op wat, en hoe het wel is. Wilt u een kopie, wilt u iets bekijken of wilt u het dossier laten vernietigen? Dan hoeft u geen reden te geven.'
              : 'Nodig bij correctie, beperking en bezwaar. Voor inzage, afschrift en vernietiging is geen reden nodig.'
          }
          nodig="bij verbeteren, beperken en stoppen"
          waarde={veld(waarden, 'tekst')}
          fout={fouten['tekst']}
          regels={4}
        />
      </>
    );
  },
};

type Velden = Parameters<typeof vragen.velden>[0];

function VanBuiten({
  waarden,
  fouten,
  vandaag,
}: Pick<Velden, 'waarden' | 'fouten'> & Pick<Velden['context'], 'vandaag'>) {
  return (
    <>
      <Datumveld
        naam="ontvangenOp"
        label="Wanneer kwam het verzoek binnen?"
        hulp="De dag van ontvangst telt, niet de dag van vastleggen."
        waarde={veld(waarden, 'ontvangenOp')}
        fout={fouten['ontvangenOp']}
        uiterlijk={vandaag}
      />
      <Keuze
        naam="kanaal"
        label="Hoe kwam het verzoek binnen?"
        opties={optiesUit(VAN_BUITEN, VERZOEKKANAALNAAM)}
        waarde={veld(waarden, 'kanaal')}
        fout={fouten['kanaal']}
      />
      <Keuze
        naam="verzoeker"
        label="Wie vraagt het?"
        opties={optiesUit(VERZOEKERS, VERZOEKERNAAM)}
        waarde={veld(waarden, 'verzoeker')}
        fout={fouten['verzoeker']}
      />
      <Keuze
        naam="identiteit"
        label="Hoe weet u zeker wie het vraagt?"
        hulp="Weet u het nog niet? Dan kan het besluit pas iets geven als het is nagegaan (AVG 12 lid 6)."
        opties={optiesUit(NAGEGAAN, NAGEGAANNAAM)}
        waarde={veld(waarden, 'identiteit')}
        fout={fouten['identiteit']}
      />
    </>
  );
}
