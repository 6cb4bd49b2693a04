import { z } from 'zod';
import { beslistermijn } from '../aanvraag/toestand.ts';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { DwangsomUitzondering } from '../recht/dwangsom.ts';
import { DWANGSOM_UITZONDERINGEN } from '../recht/dwangsom.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { zonderMandaat } from '../recht/lokaal.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { Termijn } from '../ui/termijn.tsx';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import type { Ingebrekekanaal } from './gebeurtenissen.ts';
import type { IngebrekestellingVastleggen } from './ingebrekestelling.ts';
import { INGEBREKEKANAALNAAM } from './namen.ts';
import type { DwangsomOpdracht } from './opdrachten.ts';
import { dwangsomstand } from './stand.ts';
import type { TotDwangsom } from './toestand.ts';
import type { DwangsomVaststellen } from './vaststellen.ts';
import { Optelling } from './weergave.tsx';

type Formulier<O extends DwangsomOpdracht> = OpdrachtFormulier<O, TotDwangsom, LokaleRegels>;

/** What staff can choose; the portal is the resident's own. */
const VAN_BUITEN = ['post', 'email', 'balie', 'telefoon'] as const satisfies readonly Ingebrekekanaal[];

const ingebrekestelling: Formulier<IngebrekestellingVastleggen> = {
  soort: 'ingebrekestellingVastleggen',
  pad: 'ingebrekestelling',
  knop: 'Vastleggen',
  concept: true,
  begin: (_t, c) => maakVelden({ ontvangenOp: c.vandaag }),
  lees(ingevuld, _t, c) {
    const zelf = vraagtZelf(c.wie.rol);
    const tekst = zTekst(
      zelf ? 'Schrijf op waarop u nog geen besluit hebt.' : 'Schrijf op wat er in de brief staat.',
    );
    if (zelf) {
      const gelezen = leesFormulier(z.object({ tekst }), ingevuld);
      return gelezen.gelukt
        ? {
            gelukt: true,
            waarde: {
              soort: 'ingebrekestellingVastleggen',
              ontvangenOp: c.vandaag,
              kanaal: 'portaal',
              ...gelezen.waarde,
            },
          }
        : gelezen;
    }
    const gelezen = leesFormulier(
      z.object({
        ontvangenOp: zDatum('Vul de dag in waarop de brief binnenkwam.'),
        kanaal: zKeuze(VAN_BUITEN, 'Kies hoe de ingebrekestelling binnenkwam.'),
        tekst,
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'ingebrekestellingVastleggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const zelf = vraagtZelf(context.wie.rol);
    const termijn = beslistermijn(toestand.aanvraag, context.regels);
    return (
      <>
        {termijn ? (
          <Termijn
            wat={zelf ? 'U moet ons besluit hebben' : 'Beslissen op de aanvraag'}
            uiterlijk={termijn.uiterlijk}
            vandaag={context.vandaag}
            stappen={termijn.stappen}
          />
        ) : null}
        <Bericht soort="info">
          <p>
            {zelf
              ? `U vraagt ons hiermee om binnen twee weken te beslissen. Dat werkt alleen als wij te laat zijn${termijn ? `: vanaf ${datumLang(plusDagen(termijn.uiterlijk, 1))}` : ''}. Beslissen wij dan weer niet op tijd, dan betalen wij u een dwangsom. U krijgt altijd een brief terug.`
              : 'Leg elke ingebrekestelling vast, ook als die te vroeg is of aan de telefoon kwam. De inwoner krijgt altijd een brief terug. Daarin staat of de ingebrekestelling werkt, en waarom niet.'}
          </p>
        </Bericht>
        {zelf ? null : (
          <>
            <Datumveld
              naam="ontvangenOp"
              label="Wanneer kwam de brief binnen?"
              hulp="De dag van ontvangst telt, niet de dag van vastleggen."
              waarde={veld(waarden, 'ontvangenOp')}
              fout={fouten['ontvangenOp']}
              uiterlijk={context.vandaag}
            />
            <Keuze
              naam="kanaal"
              label="Hoe kwam de ingebrekestelling binnen?"
              hulp="Aan de telefoon werkt niet: het moet schriftelijk. Vraag dan om een brief of e-mail."
              opties={optiesUit(VAN_BUITEN, INGEBREKEKANAALNAAM)}
              waarde={veld(waarden, 'kanaal')}
              fout={fouten['kanaal']}
            />
          </>
        )}
        <Tekstvlak
          naam="tekst"
          label={zelf ? 'Waarop hebt u nog geen besluit?' : 'Wat staat er in?'}
          waarde={veld(waarden, 'tekst')}
          fout={fouten['tekst']}
          regels={4}
        />
      </>
    );
  },
};

const UITZONDERINGEN = ['geen', 'onredelijkLaat', 'geenBelanghebbende', 'kennelijk'] as const;
const UITZONDERINGNAAM: Readonly<Record<(typeof UITZONDERINGEN)[number], string>> = {
  geen: 'Nee, de dwangsom is verschuldigd',
  ...DWANGSOM_UITZONDERINGEN,
};

const vaststellen: Formulier<DwangsomVaststellen> = {
  soort: 'dwangsomVaststellen',
  pad: 'dwangsom',
  knop: 'Dwangsom vaststellen',
  concept: false,
  begin: (_t, c) => maakVelden({ uitzondering: 'geen', functie: ROLNAAM[c.wie.rol] }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        uitzondering: zKeuze(UITZONDERINGEN, 'Kies of er een uitzondering is.'),
        toelichting: zTekstOfLeeg(4_000),
        ondertekenaar: zTekst('Vul in wie ondertekent.', 200),
        functie: zTekst('Vul de functie in.', 200),
      }),
      ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { uitzondering, ...rest } = gelezen.waarde;
    const grond: DwangsomUitzondering | null = uitzondering === 'geen' ? null : uitzondering;
    return { gelukt: true, waarde: { soort: 'dwangsomVaststellen', uitzondering: grond, ...rest } };
  },
  velden: ({ toestand, context, waarden, fouten, eigenNaam }) => {
    const stand = dwangsomstand(toestand, context.regels, context.vandaag);
    if (!stand) return null;
    const mandaat = zonderMandaat(context.wie.rol, 'dwangsom', stand.bedrag, context.regels);
    return (
      <>
        {mandaat ? <Weigeringen weigeringen={[mandaat]} /> : null}
        <Kaart titel={`Dwangsom: ${bedragTekst(stand.bedrag)}`} soort="rustig">
          <Optelling stand={stand} />
        </Kaart>
        {stand.vaststellen ? (
          <Termijn
            wat="Dwangsom vaststellen"
            uiterlijk={stand.vaststellen.uiterlijk}
            vandaag={context.vandaag}
            stappen={stand.vaststellen.stappen}
          />
        ) : null}
        <Bericht soort="info">
          <p>
            De beschikking gaat vandaag weg. De inwoner moet het geld dan binnen zes weken hebben, en kan
            bezwaar maken.
          </p>
        </Bericht>
        <Keuze
          naam="uitzondering"
          label="Is er een uitzondering?"
          hulp="Alleen deze drie staan in de wet (Awb 4:17 lid 5)."
          opties={optiesUit(UITZONDERINGEN, UITZONDERINGNAAM)}
          waarde={veld(waarden, 'uitzondering')}
          fout={fouten['uitzondering']}
        />
        <Tekstvlak
          naam="toelichting"
          label="Toelichting voor de inwoner"
          hulp="Nodig bij een uitzondering: waaruit blijkt die?"
          nietVerplicht
          waarde={veld(waarden, 'toelichting')}
          fout={fouten['toelichting']}
          regels={3}
        />
        <Tekstveld
          naam="ondertekenaar"
          label="Wie ondertekent namens het college?"
          waarde={veld(waarden, 'ondertekenaar') || (eigenNaam ?? '')}
          fout={fouten['ondertekenaar']}
        />
        <Tekstveld
          naam="functie"
          label="Functie"
          waarde={veld(waarden, 'functie')}
          fout={fouten['functie']}
        />
      </>
    );
  },
};

export const dwangsomFormulieren: readonly OpdrachtFormulier<DwangsomOpdracht, TotDwangsom, LokaleRegels>[] =
  [ingebrekestelling, vaststellen];
