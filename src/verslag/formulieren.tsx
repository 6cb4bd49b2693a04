import { createHash } from 'node:crypto';
import { z } from 'zod';
import { leesOnderdeelId, type OnderdeelId, type Vingerafdruk } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { hoofdletter } from '../onderzoek/opties.ts';
import { openPunten } from '../onderzoek/openpunten.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Artikel, Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
} from '../ui/velden.ts';
import type { Verslagdeel } from './gebeurtenissen.ts';
import { eigenKant } from './eigen.ts';
import { aanvraagrechtFormulier } from './formulier-aanvraagrecht.tsx';
import { afsluiten } from './formulier-afsluiten.tsx';
import { ondertekenen } from './formulier-ondertekenen.tsx';
import { VERSLAGDELEN } from './gebeurtenissen.ts';
import { ADVIES_IN_VERSLAG, VERSLAGDEELNAAM } from './namen.ts';
import type { VerslagOpdracht } from './opdrachten.ts';
import { stelVerslagOp } from './opstellen.ts';
import type { TotVerslag } from './toestand.ts';
import { laatsteVerslag } from './toestand.ts';
import { verplichteDelen } from './verplicht.ts';
import { zeg } from '../ui/talen/zeg.ts';

type Formulier = OpdrachtFormulier<VerslagOpdracht, TotVerslag, LokaleRegels>;

const deelVeld = (deel: Verslagdeel): string => `deel.${deel}`;
const ADVIEZEN = ['maatwerkvoorziening', 'geenMaatwerk', 'doorverwijzing'] as const;
const isInwoner = (rol: Rol): boolean => eigenKant(rol) !== undefined;

const versturen: Formulier = {
  soort: 'verslagVerzenden',
  pad: 'verslag',
  knop: 'Verslag versturen',
  concept: true,
  begin(t, c) {
    // A new edition goes on from what was sent, with the words a person gave it.
    const laatste = laatsteVerslag(t);
    const delen = laatste?.delen ?? stelVerslagOp(t, c.regels, c.vandaag);
    return maakVelden({
      ...Object.fromEntries(delen.map((d) => [deelVeld(d.deel), d.tekst] as const)),
      advies: laatste?.advies,
    });
  },
  lees(ingevuld) {
    const delenSchema = Object.fromEntries(VERSLAGDELEN.map((deel) => [deelVeld(deel), zTekstOfLeeg()]));
    const schema = z.object({
      ...delenSchema,
      advies: zKeuze(ADVIEZEN, 'Kies wat uit het onderzoek komt.'),
      redenNieuweUitgave: zTekstOfLeeg(4_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { advies, redenNieuweUitgave } = gelezen.waarde;
    const delen = VERSLAGDELEN.map((deel) => ({ deel, tekst: veld(ingevuld, deelVeld(deel)) })).filter(
      (d) => d.tekst !== '',
    );
    const vingerafdruk = createHash('sha256')
      .update(JSON.stringify([advies, delen]))
      .digest('hex') as Vingerafdruk;
    return {
      gelukt: true,
      waarde: { soort: 'verslagVerzenden', delen, advies, vingerafdruk, redenNieuweUitgave },
    };
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Openstaand toestand={toestand} regels={context.regels} />
      <Bericht soort="info">
        <p>
          Elk deel is opgesteld uit wat in het dossier staat. Pas de tekst aan zodat de inwoner zich erin
          herkent. Na het versturen kan het verslag niet meer veranderen.
        </p>
      </Bericht>
      {stelVerslagOp(toestand, context.regels, context.vandaag).map(({ deel, tekst, bron }) => (
        <Tekstvlak
          naam={deelVeld(deel)}
          label={VERSLAGDEELNAAM[deel]}
          hulp={
            tekst === '' && verplichteDelen(toestand).includes(deel)
              ? `Hierover staat nog geen tekst in het dossier (${bron}); een vinkje is niet genoeg. Schrijf op wat er is besproken, of waarom het niet speelt. Zonder tekst kan het verslag niet weg.`
              : `Uit: ${bron}`
          }
          nietVerplicht={!verplichteDelen(toestand).includes(deel)}
          waarde={veld(waarden, deelVeld(deel))}
          fout={fouten[deelVeld(deel)]}
          regels={Math.min(12, Math.max(3, Math.ceil(veld(waarden, deelVeld(deel)).length / 90)))}
        />
      ))}
      <Keuze
        naam="advies"
        label="Wat komt er uit het onderzoek?"
        hulp="De inwoner mag altijd een aanvraag doen, wat hier ook staat (Wmo 2.3.2 lid 9)."
        opties={ADVIEZEN.map((code) => ({ waarde: code, tekst: hoofdletter(ADVIES_IN_VERSLAG[code]) }))}
        waarde={veld(waarden, 'advies')}
        fout={fouten['advies']}
      />
      {laatsteVerslag(toestand) ? (
        <Tekstvlak
          naam="redenNieuweUitgave"
          label="Waarom komt er een nieuwe uitgave?"
          hulp="De eerdere uitgave blijft in het dossier staan."
          waarde={veld(waarden, 'redenNieuweUitgave')}
          fout={fouten['redenNieuweUitgave']}
          regels={3}
        />
      ) : null}
    </>
  ),
};

/** What the investigation still lacks: what must be done first, and what is for the klantmanager to judge. */
function Openstaand({ toestand, regels }: { toestand: TotVerslag; regels: LokaleRegels }) {
  const punten = openPunten(toestand, regels);
  if (punten.length === 0) return null;
  const moet = punten.some((p) => p.soort === 'moet');
  return (
    <Bericht
      soort="letop"
      titel={moet ? 'Het verslag kan nog niet worden verstuurd' : 'Kijk hier nog even naar'}
    >
      <ul>
        {punten.map((p) => (
          <li>
            {p.soort === 'moet' ? 'Moet: ' : 'Let op: '}
            {p.wat} <Artikel tekst={p.artikel} /> {p.uitweg}
          </li>
        ))}
      </ul>
    </Bericht>
  );
}

const zDeelOfGeheel = zGelezen<Verslagdeel | null>(
  (tekst) => (tekst === '' ? null : VERSLAGDELEN.find((deel) => deel === tekst)),
  'Kies een deel van het verslag.',
);

const verbeteren: Formulier = {
  soort: 'correctieToevoegen',
  pad: 'verbetering',
  meertalig: true,
  knop: 'Toevoegen',
  concept: true,
  begin: (_t, c) => maakVelden({ ontvangenOp: c.vandaag }),
  lees(ingevuld, _t, c) {
    const eigen = isInwoner(c.wie.rol);
    const schema = z.object({
      deel: zDeelOfGeheel,
      ontvangenOp: zDatum('Vul de dag in waarop dit binnenkwam.'),
      van: zKeuze(['inwoner', 'vertegenwoordiger', 'mantelzorger'], 'Kies van wie dit komt.'),
      tekst: zTekst('Schrijf op wat er beter of anders moet.'),
    });
    const vast = eigen ? { ontvangenOp: [c.vandaag], van: [c.wie.rol] } : {};
    const gelezen = leesFormulier(schema, { ...ingevuld, ...vast });
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'correctieToevoegen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <p>
        {isInwoner(context.wie.rol)
          ? zeg(
              'Klopt er iets niet, of mist u iets? Schrijf het hier op. Wij zetten uw tekst bij het verslag. Het verslag zelf verandert niet.',
            )
          : 'Neem de tekst van de inwoner letterlijk over. Het verslag zelf verandert niet (Beleidsregels 3.6).'}
      </p>
      {isInwoner(context.wie.rol) ? null : (
        <>
          <Datumveld
            naam="ontvangenOp"
            label="Wanneer kwam dit binnen?"
            waarde={veld(waarden, 'ontvangenOp')}
            fout={fouten['ontvangenOp']}
            uiterlijk={context.vandaag}
          />
          <Keuze
            naam="van"
            label="Van wie?"
            opEenRij
            opties={[
              { waarde: 'inwoner', tekst: 'Inwoner' },
              { waarde: 'vertegenwoordiger', tekst: 'Vertegenwoordiger' },
              { waarde: 'mantelzorger', tekst: 'Mantelzorger' },
            ]}
            waarde={veld(waarden, 'van')}
            fout={fouten['van']}
          />
        </>
      )}
      <Selectie
        naam="deel"
        label={zeg('Over welk deel gaat het?')}
        leeg={zeg('Het hele verslag')}
        opties={[
          ...(laatsteVerslag(toestand)?.delen ?? []).map(({ deel }) => ({
            waarde: deel,
            tekst: zeg(VERSLAGDEELNAAM[deel]),
          })),
        ]}
        waarde={veld(waarden, 'deel')}
        fout={fouten['deel']}
      />
      <Tekstvlak
        naam="tekst"
        label={zeg('Wat moet er beter of anders?')}
        waarde={veld(waarden, 'tekst')}
        fout={fouten['tekst']}
        regels={7}
      />
    </>
  ),
};

const reageren: Formulier = {
  soort: 'reactieGeven',
  pad: 'reactie',
  knop: 'Reactie vastleggen',
  concept: true,
  begin: (t) => maakVelden({ op: t.verslag.correcties.find((c) => c.reactie === null)?.id }),
  lees(ingevuld) {
    const schema = z.object({
      op: zGelezen<OnderdeelId>(leesOnderdeelId, 'Kies een verbetering.'),
      tekst: zTekst('Schrijf uw reactie op.'),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt ? { gelukt: true, waarde: { soort: 'reactieGeven', ...gelezen.waarde } } : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => (
    <>
      <Keuze
        naam="op"
        label="Waarop reageert u?"
        opties={toestand.verslag.correcties
          .filter((c) => c.reactie === null)
          .map((c) => ({ waarde: c.id, tekst: c.tekst.slice(0, 160) }))}
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
      />
      <Tekstvlak naam="tekst" label="Reactie" waarde={veld(waarden, 'tekst')} fout={fouten['tekst']} />
    </>
  ),
};

export const verslagFormulieren: readonly Formulier[] = [
  versturen,
  verbeteren,
  reageren,
  ondertekenen,
  aanvraagrechtFormulier,
  afsluiten,
];
