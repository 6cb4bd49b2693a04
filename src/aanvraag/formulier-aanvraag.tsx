import { z } from 'zod';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { hoofdletter, optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import type { Gelezen, Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekstOfLeeg, zVinkje } from '../ui/velden.ts';
import type { Ondertekening } from '../verslag/toestand.ts';
import { eersteVerzoek, laatsteVerslag } from '../verslag/toestand.ts';
import { leesVoorzieningen, passendeWaarden, voorzieningWaarden } from '../verslag/voorzieningen.ts';
import { Voorzieningvelden } from '../verslag/voorzieningvelden.tsx';
import { AANVRAAGVORMEN } from './gebeurtenissen.ts';
import { AANVRAAGVORMNAAM } from './namen.ts';
import type { AanvraagOpdracht } from './opdrachten.ts';
import type { TotAanvraag } from './toestand.ts';
import { vraagtZelf } from './zelf.ts';

type Formulier = OpdrachtFormulier<AanvraagOpdracht, TotAanvraag, LokaleRegels>;

/** What a resident does not fill in because it is known: the day, the form, the signature. */
function vast(rol: Rol, verzoek: Ondertekening | undefined, vandaag: Datum): Velden {
  if (!vraagtZelf(rol)) return {};
  return maakVelden({
    ontvangenOp: verzoek?.ontvangenOp ?? vandaag,
    vorm: verzoek ? 'ondertekendVerslag' : 'formulier',
    ondertekend: 'ja',
  });
}

const schema = z.object({
  vorm: zKeuze(AANVRAAGVORMEN, 'Kies hoe de aanvraag is gedaan.'),
  ontvangenOp: zDatum('Vul de dag in waarop de aanvraag binnenkwam.'),
  ondertekend: zVinkje(),
  uitdrukkelijkVerzoek: zVinkje(),
  toelichting: zTekstOfLeeg(),
});

const fouten = (...gelezen: readonly Gelezen<unknown>[]): Veldfouten =>
  Object.assign({}, ...gelezen.map((g) => (g.gelukt ? {} : g.fouten))) as Veldfouten;

export const aanvraagFormulier: Formulier = {
  soort: 'aanvraagDoen',
  pad: 'aanvraag',
  knop: 'Aanvraag versturen',
  concept: true,
  begin(t, c) {
    const verzoek = eersteVerzoek(t);
    const gevraagd = verzoek?.gevraagd ?? [];
    return {
      ...maakVelden({
        ontvangenOp: verzoek?.ontvangenOp ?? c.vandaag,
        vorm: verzoek ? 'ondertekendVerslag' : 'formulier',
        ondertekend: verzoek ? 'ja' : undefined,
      }),
      ...(gevraagd.length > 0 ? voorzieningWaarden(gevraagd) : passendeWaarden(t, c.regels)),
    };
  },
  lees(ingevuld, t, c) {
    const basis = leesFormulier(schema, {
      ...ingevuld,
      ...vast(c.wie.rol, eersteVerzoek(t), c.vandaag),
    });
    const gevraagd = leesVoorzieningen(ingevuld);
    if (!basis.gelukt || !gevraagd.gelukt) return { gelukt: false, fouten: fouten(basis, gevraagd) };
    const getekend = basis.waarde.vorm === 'ondertekendVerslag' || basis.waarde.ondertekend;
    return {
      gelukt: true,
      waarde: { soort: 'aanvraagDoen', ...basis.waarde, ondertekend: getekend, gevraagd: gevraagd.waarde },
    };
  },
  velden: (p) => {
    const zelf = vraagtZelf(p.context.wie.rol);
    return (
      <>
        {zelf ? <VoorInwoner {...p} /> : <Ontvangst {...p} />}
        <Voorzieningvelden {...p} zelf={zelf} />
        <Tekstvlak
          naam="toelichting"
          label={zelf ? 'Wilt u nog iets zeggen bij uw aanvraag?' : 'Toelichting van de inwoner'}
          nietVerplicht
          waarde={veld(p.waarden, 'toelichting')}
          fout={p.fouten['toelichting']}
          regels={4}
        />
        {laatsteVerslag(p.toestand) ? null : <VoorVerslag {...p} zelf={zelf} />}
      </>
    );
  },
};

type Props = VeldenProps<TotAanvraag, LokaleRegels>;

function VoorInwoner({ toestand, context }: Props) {
  const verzoek = eersteVerzoek(toestand);
  return (
    <Bericht soort="info">
      {verzoek ? (
        <p>
          U vroeg hierom toen u het verslag ondertekende. Wij kregen dat op{' '}
          <strong>{datumLang(verzoek.ontvangenOp)}</strong>. Vanaf die dag tellen de twee weken voor ons
          besluit.
        </p>
      ) : (
        <p>
          Uw aanvraag krijgt de datum van vandaag: {datumLang(context.vandaag)}. U krijgt binnen twee weken
          een besluit. U bent ingelogd; uw handtekening is niet nodig.
        </p>
      )}
      <p>U mag altijd aanvragen, ook als in het verslag iets anders staat.</p>
    </Bericht>
  );
}

function Ontvangst({ context, waarden, fouten: fout }: Props) {
  return (
    <>
      <Keuze
        naam="vorm"
        label="Hoe is de aanvraag gedaan?"
        opties={optiesUit(AANVRAAGVORMEN, AANVRAAGVORMNAAM)}
        waarde={veld(waarden, 'vorm')}
        fout={fout['vorm']}
      />
      <Datumveld
        naam="ontvangenOp"
        label="Wanneer kwam de aanvraag binnen?"
        hulp="De dag van ontvangst telt, ook als die vastgelegd wordt op een latere dag. Vanaf dan lopen de twee weken (Wmo 2.3.5 lid 2)."
        waarde={veld(waarden, 'ontvangenOp')}
        fout={fout['ontvangenOp']}
        uiterlijk={context.vandaag}
      />
      <Vinkje
        naam="ondertekend"
        tekst="De aanvraag is ondertekend"
        hulp="Zo niet, dan is de aanvraag wel ontvangen; vraag daarna om aanvulling (Awb 4:5)."
        aan={veld(waarden, 'ondertekend') !== ''}
        fout={fout['ondertekend']}
      />
    </>
  );
}

function VoorVerslag({ waarden, fouten: fout, zelf }: Props & { zelf: boolean }) {
  return (
    <>
      <Bericht soort="letop">
        <p>
          {zelf
            ? 'Ons onderzoek is nog niet klaar. Het is meestal beter om op het verslag te wachten. Duurt het langer dan zes weken? Dan mag u altijd aanvragen.'
            : 'Het verslag is nog niet verstuurd. Een aanvraag kan pas na het onderzoek, tenzij de zes weken voorbij zijn (Wmo 2.3.2 lid 9). Vraagt de inwoner er toch uitdrukkelijk om, dan lopen de twee weken meteen.'}
        </p>
      </Bericht>
      <Vinkje
        naam="uitdrukkelijkVerzoek"
        tekst={hoofdletter(
          zelf
            ? 'ik wil nu al aanvragen. Ik weet dat het onderzoek nog niet klaar is.'
            : 'de inwoner vraagt er uitdrukkelijk om, en weet dat het onderzoek nog niet klaar is',
        )}
        aan={veld(waarden, 'uitdrukkelijkVerzoek') !== ''}
        fout={fout['uitdrukkelijkVerzoek']}
      />
    </>
  );
}
