import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekstOfLeeg, zVinkje } from '../ui/velden.ts';
import { eigenKant } from './eigen.ts';
import type { Ondertekenkeuze } from './gebeurtenissen.ts';
import { ONDERTEKENKEUZES } from './gebeurtenissen.ts';
import type { VerslagOpdracht } from './opdrachten.ts';
import type { TotVerslag } from './toestand.ts';
import { leesVoorzieningen, passendeWaarden } from './voorzieningen.ts';
import { Voorzieningvelden } from './voorzieningvelden.tsx';
import { zeg } from '../ui/talen/zeg.ts';
import type { KaleTekst } from '../ui/talen/woordenboek.ts';

type Props = VeldenProps<TotVerslag, LokaleRegels>;

const KEUZETEKST = {
  akkoord: 'Ik ben het eens met het verslag',
  gezienNietAkkoord: 'Ik heb het verslag gezien, maar ik ben het er niet mee eens',
  metOpmerkingen: 'Ik heb opmerkingen bij het verslag',
} as const satisfies Readonly<Record<Ondertekenkeuze, KaleTekst>>;

const schema = z.object({
  keuze: zKeuze(ONDERTEKENKEUZES, 'Kies wat u van het verslag vindt.'),
  metVerzoekOmMaatwerk: zVinkje(),
  ontvangenOp: zDatum('Vul de dag in waarop het ondertekende verslag binnenkwam.'),
  via: zKeuze(['portaal', 'post', 'gesprek', 'email'], 'Kies hoe het binnenkwam.'),
  opmerking: zTekstOfLeeg(),
});

/** Signing and, when the resident wants that, applying: one form, one day of receipt (Beleidsregels 3.7). */
export const ondertekenen: OpdrachtFormulier<VerslagOpdracht, TotVerslag, LokaleRegels> = {
  soort: 'verslagOndertekenen',
  pad: 'ondertekenen',
  meertalig: true,
  knop: 'Ondertekenen',
  concept: true,
  begin: (t, c) => ({ ...maakVelden({ ontvangenOp: c.vandaag }), ...passendeWaarden(t, c.regels) }),
  lees(ingevuld, _t, c) {
    const zelf = eigenKant(c.wie.rol) !== undefined;
    const vast = zelf ? { ontvangenOp: [c.vandaag], via: ['portaal'] } : {};
    const gelezen = leesFormulier(schema, { ...ingevuld, ...vast });
    if (!gelezen.gelukt) return gelezen;
    if (!gelezen.waarde.metVerzoekOmMaatwerk)
      return { gelukt: true, waarde: { soort: 'verslagOndertekenen', ...gelezen.waarde } };
    const gevraagd = leesVoorzieningen(ingevuld);
    if (!gevraagd.gelukt) return gevraagd;
    if (zelf && gevraagd.waarde.length === 0)
      return { gelukt: false, fouten: { voorziening: 'Kies wat u wilt aanvragen.' } };
    return {
      gelukt: true,
      waarde: { soort: 'verslagOndertekenen', ...gelezen.waarde, gevraagd: gevraagd.waarde },
    };
  },
  velden: (p) => {
    const zelf = eigenKant(p.context.wie.rol) !== undefined;
    const { waarden, fouten } = p;
    return (
      <>
        {zelf ? (
          <p>{zeg('U hoeft het verslag niet te ondertekenen. Ook dan is ons onderzoek klaar.')}</p>
        ) : (
          <Ontvangst {...p} />
        )}
        <Keuze
          naam="keuze"
          label={zelf ? zeg('Wat vindt u van het verslag?') : 'Wat koos de inwoner?'}
          opties={ONDERTEKENKEUZES.map((code) => ({ waarde: code, tekst: zeg(KEUZETEKST[code]) }))}
          waarde={veld(waarden, 'keuze')}
          fout={fouten['keuze']}
        />
        <Tekstvlak
          naam="opmerking"
          label={zeg('Opmerkingen')}
          nietVerplicht
          waarde={veld(waarden, 'opmerking')}
          fout={fouten['opmerking']}
        />
        <Kaart titel={zelf ? zeg('Wilt u iets aanvragen?') : 'Verzoek om maatwerk'}>
          <Vinkje
            naam="metVerzoekOmMaatwerk"
            tekst={zelf ? zeg('Ja, ik vraag een maatwerkvoorziening aan') : 'De inwoner vraagt om maatwerk'}
            hulp={
              zelf
                ? zeg(
                    'Dan is dit uw aanvraag. U krijgt binnen twee weken een besluit. U mag altijd aanvragen, ook als in het verslag iets anders staat.',
                  )
                : 'Dan is het ondertekende verslag de aanvraag. De twee weken lopen vanaf de dag van ontvangst.'
            }
            aan={veld(waarden, 'metVerzoekOmMaatwerk') !== ''}
          />
          <Voorzieningvelden {...p} zelf={zelf} />
          <p class="omk-zacht">{zeg('Zonder het kruisje hierboven vraagt u niets aan.')}</p>
        </Kaart>
      </>
    );
  },
};

function Ontvangst({ context, waarden, fouten }: Props) {
  return (
    <Kaart titel="Ontvangst">
      <Datumveld
        naam="ontvangenOp"
        label="Wanneer kwam het ondertekende verslag binnen?"
        hulp="Vraagt de inwoner om maatwerk, dan lopen vanaf deze dag de twee weken."
        waarde={veld(waarden, 'ontvangenOp')}
        fout={fouten['ontvangenOp']}
        uiterlijk={context.vandaag}
      />
      <Keuze
        naam="via"
        label="Hoe kwam het binnen?"
        opEenRij
        opties={[
          { waarde: 'post', tekst: 'Post' },
          { waarde: 'gesprek', tekst: 'In een gesprek' },
          { waarde: 'email', tekst: 'E-mail' },
        ]}
        waarde={veld(waarden, 'via')}
        fout={fouten['via']}
      />
    </Kaart>
  );
}
