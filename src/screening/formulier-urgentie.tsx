import { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { Signaal } from '../melding/gebeurtenissen.ts';
import { DRIEWAARDENNAAM, MELDERNAAM, SIGNAALNAAM } from '../melding/namen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, maakVelden, veld, zDatumOfLeeg, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import type { Risicofactor } from './gebeurtenissen.ts';
import { ACUTE_HULP, RISICOFACTOREN, URGENTIES } from './gebeurtenissen.ts';
import { ACUTEHULPNAAM, RISICONAAM, RISICOVRAAG, URGENTIENAAM, URGENTIE_UITLEG } from './namen.ts';
import type { Risicopunt, TotScreening } from './toestand.ts';
import { laatsteBeoordeling } from './toestand.ts';
import type { UrgentieBeoordelen } from './urgentie.ts';
import { herbeoordelenUiterlijk } from './urgentie.ts';

const ANTWOORDEN = ['ja', 'nee', 'onbekend'] as const;

/** What the one who reported ticked, as the risk it points to. A person still has to judge it. */
const RISICO_BIJ_SIGNAAL: Readonly<Record<Signaal, Risicofactor>> = {
  onveiligheid: 'veiligheid',
  kinderenInHuis: 'kwetsbarenInHuis',
  mantelzorgerOverbelast: 'draagkracht',
  dreigendeOntruiming: 'bestaanszekerheid',
  geenHulpVandaag: 'lopendeHulp',
};

const naamVan = (factor: Risicofactor, deel: keyof Omit<Risicopunt, 'factor'>): string =>
  `risico.${factor}.${deel}`;

const schema = z.object({
  ...Object.fromEntries(
    RISICOFACTOREN.map((factor) => [
      naamVan(factor, 'aanwezig'),
      zKeuze(ANTWOORDEN, `${RISICONAAM[factor]}: kies ja, nee of onbekend.`),
    ]),
  ),
  urgentie: zKeuze(URGENTIES, 'Kies hoe urgent deze melding is.'),
  motivering: zTekst('Schrijf op waarom u tot deze urgentie komt.'),
  herbeoordelenOp: zDatumOfLeeg('Vul een dag in, of laat dit leeg voor de laatste dag die mag.'),
  'acuteHulp.notitie': zTekstOfLeeg(4_000),
});
const zAcuteHulp = z.object({ 'acuteHulp.aan': zKeuze(ACUTE_HULP, 'Kies wie het gevaar overneemt.') });

export const urgentieFormulier: OpdrachtFormulier<UrgentieBeoordelen, TotScreening, LokaleRegels> = {
  soort: 'urgentieBeoordelen',
  pad: 'urgentie',
  knop: 'Urgentie vastleggen',
  concept: true,
  begin: (t) => maakVelden({ ...uitSignalen(t), ...uitVorige(t) }),
  lees(ingevuld, _t, context) {
    const gelezen = leesFormulier(schema, ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { urgentie, motivering, herbeoordelenOp } = gelezen.waarde;
    const aan = leesFormulier(zAcuteHulp, ingevuld);
    if (urgentie === 'acuut' && !aan.gelukt) return aan;
    return {
      gelukt: true,
      waarde: {
        soort: 'urgentieBeoordelen',
        urgentie,
        risicos: RISICOFACTOREN.map((factor) => risicoUit(ingevuld, factor)),
        motivering,
        herbeoordelenOp: herbeoordelenOp ?? herbeoordelenUiterlijk(urgentie, context.vandaag, context.regels),
        acuteHulp:
          urgentie === 'acuut' && aan.gelukt
            ? { aan: aan.waarde['acuteHulp.aan'], notitie: gelezen.waarde['acuteHulp.notitie'] }
            : null,
      },
    };
  },
  velden: (p) => <UrgentieVelden {...p} />,
};

function risicoUit(ingevuld: Velden, factor: Risicofactor): Risicopunt {
  const antwoord = veld(ingevuld, naamVan(factor, 'aanwezig'));
  return {
    factor,
    aanwezig: ANTWOORDEN.find((a) => a === antwoord) ?? 'onbekend',
    toelichting: veld(ingevuld, naamVan(factor, 'toelichting')),
    bron: veld(ingevuld, naamVan(factor, 'bron')),
  };
}

function uitSignalen({ melding: { melding } }: TotScreening): Readonly<Record<string, string>> {
  if (!melding) return {};
  const bron = `melding van ${datumLang(melding.ontvangenOp)}, ${MELDERNAAM[melding.melderSoort]}`;
  return veldenVan(
    melding.feiten.signalen.map((signaal) => ({
      factor: RISICO_BIJ_SIGNAAL[signaal],
      aanwezig: 'ja',
      toelichting: `${SIGNAALNAAM[signaal]}.`,
      bron,
    })),
  );
}

/** A new judgement starts from the last one, but with its own reasons. */
function uitVorige(t: TotScreening): Readonly<Record<string, string>> {
  const vorige = laatsteBeoordeling(t.screening);
  return vorige ? { urgentie: vorige.urgentie, ...veldenVan(vorige.risicos) } : {};
}

function veldenVan(punten: readonly Risicopunt[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    punten.flatMap((punt) => [
      [naamVan(punt.factor, 'aanwezig'), punt.aanwezig],
      [naamVan(punt.factor, 'toelichting'), punt.toelichting],
      [naamVan(punt.factor, 'bron'), punt.bron],
    ]),
  );
}

function UrgentieVelden(p: VeldenProps<TotScreening, LokaleRegels>) {
  const { toestand, waarden, fouten, context } = p;
  return (
    <>
      <Vooraf toestand={toestand} />
      <Kaart titel="Risico’s in dit huishouden" soort="rustig">
        <p class="omk-hulp">
          Beantwoord alle acht. Bij ja hoort wat er speelt en van wie u dat weet. Onbekend is ook een
          antwoord.
        </p>
        {RISICOFACTOREN.map((factor) => (
          <Risico factor={factor} waarden={waarden} fouten={fouten} />
        ))}
      </Kaart>
      <Keuze
        naam="urgentie"
        label="Hoe urgent is deze melding?"
        hulp="Dit is uw oordeel over het huishouden en de tijd tot escalatie, niet over wat er gevraagd wordt."
        opties={URGENTIES.map((urgentie) => ({
          waarde: urgentie,
          tekst: URGENTIENAAM[urgentie],
          hulp: `${URGENTIE_UITLEG[urgentie]} Opnieuw kijken uiterlijk ${laatsteDag(urgentie, context)}.`,
        }))}
        waarde={veld(waarden, 'urgentie')}
        fout={fouten['urgentie']}
      />
      <AcuteHulp waarden={waarden} fouten={fouten} />
      <Tekstvlak
        naam="motivering"
        label="Waarom deze urgentie?"
        hulp="Wat gebeurt er in dit huishouden als het zes weken duurt? Wie dacht mee?"
        waarde={veld(waarden, 'motivering')}
        fout={fouten['motivering']}
      />
      <Datumveld
        naam="herbeoordelenOp"
        label="Wanneer kijkt u opnieuw?"
        hulp="Leeg: de laatste dag die bij deze urgentie mag. Een nieuwe beoordeling komt erbij, deze blijft staan."
        nietVerplicht
        waarde={veld(waarden, 'herbeoordelenOp')}
        fout={fouten['herbeoordelenOp']}
      />
    </>
  );
}

const laatsteDag = (urgentie: (typeof URGENTIES)[number], context: Context<LokaleRegels>): string =>
  datumLang(herbeoordelenUiterlijk(urgentie, context.vandaag, context.regels));

function Vooraf({ toestand }: { toestand: TotScreening }) {
  const melding = toestand.melding.melding;
  const vorige = laatsteBeoordeling(toestand.screening);
  const signalen = melding?.feiten.signalen ?? [];
  return (
    <>
      {melding ? (
        <Uitklap titel="De hulpvraag, in eigen woorden" open>
          <blockquote class="omk-citaat" dir="auto">
            {melding.hulpvraag}
          </blockquote>
        </Uitklap>
      ) : null}
      {vorige ? (
        <Bericht soort="info">
          <p>
            De antwoorden van de vorige beoordeling ({URGENTIENAAM[vorige.urgentie].toLowerCase()}) staan al
            ingevuld. Kijk of ze nog kloppen.
          </p>
        </Bericht>
      ) : signalen.length > 0 ? (
        <Bericht soort="info">
          <p>
            Uit de melding overgenomen: {signalen.map((s) => SIGNAALNAAM[s].toLowerCase()).join('; ')}. Kijk
            of dit klopt.
          </p>
        </Bericht>
      ) : null}
    </>
  );
}

/** One factor: the question with yes, no, unknown on a line; what and from whom below it. */
function Risico(p: { factor: Risicofactor; waarden: Velden; fouten: Veldfouten }) {
  const [aanwezig, toelichting, bron] = [
    naamVan(p.factor, 'aanwezig'),
    naamVan(p.factor, 'toelichting'),
    naamVan(p.factor, 'bron'),
  ];
  const ingevuld = veld(p.waarden, toelichting) !== '' || veld(p.waarden, bron) !== '';
  const mist = p.fouten[toelichting] !== undefined || p.fouten[bron] !== undefined;
  return (
    <Kaart titel={RISICONAAM[p.factor]} niveau={3}>
      <Keuze
        naam={aanwezig}
        label={RISICOVRAAG[p.factor]}
        opEenRij
        opties={ANTWOORDEN.map((antwoord) => ({
          waarde: antwoord,
          tekst: hoofdletter(DRIEWAARDENNAAM[antwoord]),
        }))}
        waarde={veld(p.waarden, aanwezig)}
        fout={p.fouten[aanwezig]}
      />
      <Uitklap
        titel="Wat speelt er, en van wie weet u dat? (verplicht bij ja)"
        klein
        open={ingevuld || mist || veld(p.waarden, aanwezig) === 'ja'}
      >
        <Tekstvlak
          naam={toelichting}
          label={`Wat speelt er? (${RISICONAAM[p.factor].toLowerCase()})`}
          regels={2}
          waarde={veld(p.waarden, toelichting)}
          fout={p.fouten[toelichting]}
        />
        <Tekstveld
          naam={bron}
          label={`Van wie weet u dat? (${RISICONAAM[p.factor].toLowerCase()})`}
          waarde={veld(p.waarden, bron)}
          fout={p.fouten[bron]}
        />
      </Uitklap>
    </Kaart>
  );
}

function AcuteHulp({ waarden, fouten }: { waarden: Velden; fouten: Veldfouten }) {
  const [aan, notitie] = ['acuteHulp.aan', 'acuteHulp.notitie'];
  const fout = fouten[aan] !== undefined || fouten[notitie] !== undefined;
  return (
    <Uitklap
      titel="Alleen bij acuut: wie neemt het gevaar over?"
      open={fout || veld(waarden, 'urgentie') === 'acuut'}
    >
      <Selectie
        naam={aan}
        label="Overgedragen aan"
        opties={ACUTE_HULP.map((wie) => ({ waarde: wie, tekst: ACUTEHULPNAAM[wie] }))}
        waarde={veld(waarden, aan)}
        fout={fouten[aan]}
      />
      <Tekstvlak
        naam={notitie}
        label="Met wie sprak u, wanneer, en wat is afgesproken?"
        regels={3}
        waarde={veld(waarden, notitie)}
        fout={fouten[notitie]}
      />
    </Uitklap>
  );
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
