import { isHerroepen } from '../bezwaar/stand.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVoluit } from '../kern/datum.ts';
import { hoofdletter } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Termijn } from '../ui/termijn.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { Aflopend } from './aflopend.ts';
import { aflopend } from './aflopend.ts';
import { gatDreigt } from './gat.ts';
import { hoeveelTekst } from './hoeveel.ts';
import type { LopendeHulp } from './hulp.ts';
import { laterDan, lopendeHulp, zoOp } from './hulp.ts';
import {
  ACHTERWEGENAAM,
  HERZIENGRONDARTIKEL,
  HERZIENGRONDNAAM,
  HERZIENSOORTNAAM,
  STOPWIJZENAAM,
  AFLOOPSTANDDOEN,
  TRAPNAAM,
  WIJZIGINGMELDERNAAM,
  ZIENSWIJZEVORMNAAM,
} from './namen.ts';
import type { Beeindiging, TotVoortzetting, Voornemen } from './toestand.ts';
import { isAchterwege, isGestrand, onbekekenWijzigingen, uitgesproken } from './toestand.ts';
import { Onderzoek } from './onderzoekweergave.tsx';
import { veranderregels } from './veranderregels.ts';

interface Props {
  readonly toestand: TotVoortzetting;
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
}

/** Whether the help goes on, changes or stops; nothing as long as it is far from its end and nobody looked. */
export function VoortzettingDeel(p: Props) {
  const { voortzetting } = p.toestand;
  const afloop = aflopend(p.toestand, p.vandaag, p.regels);
  const stil =
    afloop.length === 0 &&
    [voortzetting.heronderzoeken, voortzetting.wijzigingen, voortzetting.voornemens].every(
      (x) => x.length === 0,
    ) &&
    voortzetting.beeindigingen.length === 0;
  if (stil && !voortzetting.gekoppeld) return null;
  const nieuw = onbekekenWijzigingen(p.toestand);
  return (
    <Kaart titel="Voortzetten, wijzigen of stoppen" id="voortzetting">
      {voortzetting.gekoppeld ? (
        <p>Dit is het vervolg op de hulp in dossier {voortzetting.gekoppeld.van}.</p>
      ) : null}
      {afloop.map((een) => (
        <Afloop {...p} afloop={een} />
      ))}
      <Lopend hulp={lopendeHulp(p.toestand)} regels={p.regels} vandaag={p.vandaag} />
      {nieuw.length > 0 ? (
        <Bericht soort="letop" titel="Er is iets veranderd">
          <p>
            Hier is nog niet opnieuw naar gekeken. Start een heronderzoek. Weet u zeker dat de hulp hetzelfde
            kan blijven? Leg de verandering dan terzijde, met de reden.
          </p>
        </Bericht>
      ) : null}
      {voortzetting.wijzigingen.toReversed().map((w) => (
        <>
          <p>
            Verandering doorgegeven op {datumLang(w.op)}, door {WIJZIGINGMELDERNAAM[w.door]}.
          </p>
          <VrijeTekst tekst={w.tekst} citaat />
          {w.terzijde ? (
            <>
              <p>Terzijde gelegd op {datumLang(w.terzijde.op)}, zonder heronderzoek:</p>
              <VrijeTekst tekst={w.terzijde.reden} />
              {w.terzijde.antwoord === '' ? null : (
                <>
                  <p>Antwoord aan de inwoner:</p>
                  <VrijeTekst tekst={w.terzijde.antwoord} />
                </>
              )}
            </>
          ) : null}
        </>
      ))}
      {voortzetting.heronderzoeken.toReversed().map((h) => (
        <Onderzoek
          heronderzoek={h}
          hulp={lopendeHulp(p.toestand)
            .filter(({ gevraagd }) => h.onderdelen?.includes(gevraagd))
            .map(({ voorziening }) => hulpnaam(voorziening, p.regels))}
          gestrand={!!h.afgerond?.vervolg && isGestrand(p.toestand, h.afgerond.vervolg)}
        />
      ))}
      {voortzetting.voornemens.toReversed().map((v) => (
        <EenVoornemen voornemen={v} {...p} />
      ))}
      {voortzetting.terugvorderingen.map((o) => (
        <>
          <p>
            Terugvordering overwogen op {datumLang(o.op)}:{' '}
            {o.terugvorderen ? 'wel terugvorderen' : 'niet terugvorderen'}. Opzet: {o.opzet ? 'ja' : 'nee'}{' '}
            (Wmo 2.4.1).
          </p>
          <VrijeTekst tekst={o.motivering} />
        </>
      ))}
      {voortzetting.beeindigingen.map((b) => (
        <Gestopt beeindiging={b} toestand={p.toestand} />
      ))}
    </Kaart>
  );
}

/** What the resident asked to stop, and the decision that it does. */
function Gestopt({
  beeindiging: b,
  toestand,
}: {
  readonly beeindiging: Beeindiging;
  readonly toestand: TotVoortzetting;
}) {
  const namens = b.besluit?.door === 'vertegenwoordiger';
  return (
    <>
      <h3 class="utrecht-heading-3">Gestopt op verzoek, tot en met {datumLang(b.laatsteDag)}</h3>
      <p>
        {namens ? `De vertegenwoordiger (${b.vertegenwoordiger ?? ''}) vroeg` : 'De inwoner vroeg'} op{' '}
        {datumLang(b.gevraagdOp)} om te stoppen{b.besluit ? `, ${STOPWIJZENAAM[b.besluit.wijze]}` : ''}.
      </p>
      <VrijeTekst tekst={b.woordenInwoner} citaat />
      <VrijeTekst tekst={b.besproken} />
      {b.besluit === undefined ? (
        <p>Hierover is geen brief gestuurd.</p>
      ) : isHerroepen(toestand, b.id) ? (
        <p>Herroepen na bezwaar: het eerdere besluit over de hulp geldt weer (Awb 7:11).</p>
      ) : (
        <p>
          Besloten op {datumLang(b.besluit.op)}. Bezwaar kan tot en met{' '}
          {datumVoluit(b.besluit.bezwaarUiterlijk)} (Awb 6:7).
        </p>
      )}
    </>
  );
}

/** The name as the municipality calls it. */
export function hulpnaam(
  code: LopendeHulp['voorziening'],
  regels: Pick<LokaleRegels, 'voorzieningen'>,
): string {
  return vindVoorziening(code, regels)?.naam ?? code;
}

function Afloop({ afloop, regels, vandaag }: Props & { readonly afloop: Aflopend }) {
  if (afloop.stand === 'geregeld' || (afloop.stand === 'afTeSluiten' && afloop.trap !== 'voorbij'))
    return null;
  const naam = hulpnaam(afloop.voorziening, regels);
  const voorbij = afloop.trap === 'voorbij';
  const { naam: wat, doen } = TRAPNAAM[afloop.trap];
  return (
    <Bericht
      soort={afloop.trap === 'vroeg' ? 'info' : 'letop'}
      titel={`${wat}: ${naam} ${voorbij ? 'liep' : 'loopt'} tot en met ${datumLang(afloop.einde)}`}
    >
      <p>{AFLOOPSTANDDOEN[afloop.stand] ?? doen}</p>
      {!voorbij && gatDreigt(afloop.einde, vandaag, regels) ? (
        <p>
          Een nieuw onderzoek en besluit passen niet meer voor de laatste dag. Laat geen gat vallen: een
          overgangsbesluit laat de hulp doorgaan tot het nieuwe besluit er is (Wmo 2.3.5).
        </p>
      ) : null}
    </Bericht>
  );
}

function Lopend({
  hulp,
  regels,
  vandaag,
}: Omit<Props, 'toestand'> & { readonly hulp: readonly LopendeHulp[] }) {
  return (
    <Samenvatting
      regels={hulp.map((h) => ({
        term: hulpnaam(h.voorziening, regels),
        waarde: [
          hoeveelTekst(zoOp(h, vandaag), h, regels),
          ...laterDan(h, vandaag).map(
            (p) => `vanaf ${datumLang(p.van ?? vandaag)} ${hoeveelTekst(p, h, regels)}`,
          ),
          h.einde ? `tot en met ${datumLang(h.einde)}` : 'zonder laatste dag',
          h.waardoor === null ? '' : WAARDOOR[h.waardoor],
        ]
          .filter((deel) => deel !== '')
          .join(', '),
      }))}
    />
  );
}

const WAARDOOR: Readonly<Record<NonNullable<LopendeHulp['waardoor']>, string>> = {
  ingetrokken: 'ingetrokken',
  gewijzigd: 'door een wijziging',
  opVerzoek: 'gestopt op verzoek',
};

function EenVoornemen({
  voornemen: v,
  vandaag,
  toestand,
  regels,
}: Props & { readonly voornemen: Voornemen }) {
  return (
    <>
      <h3 class="utrecht-heading-3">
        Voornemen van {datumLang(v.op)}: {HERZIENSOORTNAAM[v.herziening]}
        {v.vervallen ? ' (vervallen)' : v.vervangenDoor && !v.gevraagd ? ' (vervangen, niet verstuurd)' : ''}
      </h3>
      <Samenvatting
        regels={[
          { term: 'Grond', waarde: `${HERZIENGRONDNAAM[v.grond]} (${HERZIENGRONDARTIKEL[v.grond]})` },
          { term: 'Vanaf', waarde: datumVoluit(v.ingang) },
          ...veranderregels(toestand, v, regels),
          { term: 'Gevolg', waarde: <VrijeTekst tekst={v.gevolg} /> },
          { term: 'Waarom', waarde: <VrijeTekst tekst={v.motivering} /> },
          ...(v.terugwerkend === ''
            ? []
            : [{ term: 'Waarom met terugwerkende kracht', waarde: <VrijeTekst tekst={v.terugwerkend} /> }]),
          ...(v.achterwege && isAchterwege(v)
            ? [
                {
                  term: 'Niet eerst om een reactie gevraagd',
                  waarde: (
                    <>
                      <p>{hoofdletter(ACHTERWEGENAAM[v.achterwege])}.</p>
                      <VrijeTekst tekst={v.achterwegeReden ?? ''} />
                    </>
                  ),
                },
              ]
            : []),
          ...v.zienswijzen.map((z) => ({
            term: `Reactie van de inwoner op ${datumLang(z.op)} (${ZIENSWIJZEVORMNAAM[z.vorm]}${z.nogMeer ? '; wil nog meer zeggen' : ''})`,
            waarde: z.tekst === '' ? 'zonder woorden' : <VrijeTekst tekst={z.tekst} citaat />,
          })),
          ...(v.vervallen
            ? [{ term: 'Vervallen', waarde: `${datumLang(v.vervallen.op)}. ${v.vervallen.reden}` }]
            : []),
        ]}
      />
      {v.gevraagd && !uitgesproken(v) && !v.besluit && !v.vervallen ? (
        <Termijn wat="De inwoner kan reageren" uiterlijk={v.gevraagd.uiterlijk} vandaag={vandaag} />
      ) : null}
      {v.besluit ? (
        <Bericht soort="info" titel={`Besloten op ${datumLang(v.besluit.op)}`}>
          <VrijeTekst tekst={v.besluit.motivering} />
          {v.besluit.reactieZienswijze === '' ? null : <VrijeTekst tekst={v.besluit.reactieZienswijze} />}
          {isHerroepen(toestand, v.besluit.id) ? (
            <p>Herroepen na bezwaar: het eerdere besluit over de hulp geldt weer (Awb 7:11).</p>
          ) : (
            <p>Bezwaar kan tot en met {datumVoluit(v.besluit.bezwaarUiterlijk)} (Awb 6:7).</p>
          )}
        </Bericht>
      ) : null}
    </>
  );
}
