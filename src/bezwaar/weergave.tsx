import { bedragTekst } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVan, datumVoluit } from '../kern/datum.ts';
import { afspraakVoluit } from '../onderzoek/gesprekstijd.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Termijn } from '../ui/termijn.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import {
  BEROEPUITKOMSTNAAM,
  BEZWAARGEBREK_IN_BRIEF,
  BEZWAARGEBREKNAAM,
  BEZWAARKANAALNAAM,
  BEZWAARUITKOMSTNAAM,
  CONTACTUITKOMSTNAAM,
  CONTACTWIJZENAAM,
  NIET_ONTVANKELIJK_NAAM,
  onderdeelRegel,
  GEGEVENS_IN_BRIEF,
  RECHTERNAAM,
  TIJDIGHEIDNAAM,
  UITSPRAAKGEVOLGNAAM,
} from './namen.ts';
import { betreffendBesluit } from './besluiten.ts';
import { beslistermijnBezwaar, laatsteBeslissing, openHerstel, teBeslissen } from './stand.ts';
import type { Beroep, BeslissingOpBezwaar, Bezwaar, Bezwaarcontact, TotBezwaar } from './toestand.ts';
import { bezwaarnaam } from './velddelen.tsx';

interface Props {
  readonly toestand: TotBezwaar;
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
  /** The resident reads it: what is asked is asked of `u`. */
  readonly voorInwoner?: boolean | undefined;
}

/** Every objection and what came of it; nothing when there is none. The same for employee and resident. */
export function BezwaarDeel(p: Props) {
  const { bezwaren, contacten } = p.toestand.bezwaar;
  if (bezwaren.length === 0 && contacten.length === 0) return null;
  return (
    <Kaart titel="Bezwaar en beroep" id="bezwaar">
      {contacten
        .filter((c) => c.bezwaar === null)
        .map((c) => (
          <Contact contact={c} />
        ))}
      {bezwaren.map((b) => (
        <EenBezwaar {...p} bezwaar={b} />
      ))}
    </Kaart>
  );
}

function EenBezwaar({ bezwaar: b, ...p }: Props & { bezwaar: Bezwaar }) {
  const termijn = beslistermijnBezwaar(p.toestand, b, p.regels);
  const beslist = laatsteBeslissing(b);
  const over = betreffendBesluit(p.toestand, b)?.over;
  return (
    <>
      <h3 class="utrecht-heading-3">{bezwaarnaam(b)}</h3>
      {over ? <p>Dat besluit ging over: {over}.</p> : null}
      <p>
        Ontvangen {BEZWAARKANAALNAAM[b.kanaal]}
        {b.waar ? ` (${b.waar})` : ''}, {TIJDIGHEIDNAAM[b.tijdigheid]}
        {b.bezwaarUiterlijk ? `; bezwaar kon tot en met ${datumLang(b.bezwaarUiterlijk)}` : ''}.
      </p>
      {b.tekst ? <VrijeTekst tekst={b.tekst} citaat /> : null}
      {b.redenTeLaat ? <p>Waarom het te laat is: {b.redenTeLaat}</p> : null}
      <Termijndeel bezwaar={b} termijn={termijn} vandaag={p.vandaag} />
      {p.toestand.bezwaar.contacten
        .filter((c) => c.bezwaar === b.id)
        .map((c) => (
          <Contact contact={c} />
        ))}
      <Verloop bezwaar={b} gebreken={p.voorInwoner ? BEZWAARGEBREK_IN_BRIEF : BEZWAARGEBREKNAAM} />
      {beslist ? <Beslissing {...p} beslissing={beslist} /> : null}
      {b.beroepen.map((beroep) => (
        <Beroepdeel beroep={beroep} vandaag={p.vandaag} />
      ))}
    </>
  );
}

function Termijndeel(p: {
  bezwaar: Bezwaar;
  termijn: ReturnType<typeof beslistermijnBezwaar>;
  vandaag: Datum;
}) {
  const { bezwaar: b, termijn } = p;
  if (b.ingetrokken || b.doorgezonden) return null;
  const klaar = teBeslissen(b) ? undefined : laatsteBeslissing(b)?.op;
  if (termijn)
    return (
      <Termijn
        wat="Beslissen op het bezwaar"
        uiterlijk={termijn.uiterlijk}
        vandaag={p.vandaag}
        stappen={termijn.stappen}
        gehaaldOp={klaar}
      />
    );
  return teBeslissen(b) && b.tegen !== 'nietTijdig' ? (
    <p>
      De termijn om te beslissen begint als het besluit bekend is en de bezwaartermijn voorbij is (Awb 7:10).
    </p>
  ) : null;
}

function Contact({ contact: c }: { contact: Bezwaarcontact }) {
  return (
    <Uitklap
      titel={`Contact op ${datumLang(c.op)}, ${CONTACTWIJZENAAM[c.wijze]}: ${CONTACTUITKOMSTNAAM[c.uitkomst]}`}
    >
      <VrijeTekst tekst={c.weergave} citaat />
    </Uitklap>
  );
}

/** Repair, deferral, hearing and advice, as far as they were. */
function Verloop(p: { bezwaar: Bezwaar; gebreken: typeof BEZWAARGEBREKNAAM }) {
  const { bezwaar: b } = p;
  const open = openHerstel(b);
  const zitting = b.zittingen.at(-1);
  return (
    <>
      {open ? (
        <p>
          Gevraagd om {open.ontbreekt.map((g) => p.gebreken[g]).join(', ')}, tot en met{' '}
          {datumLang(open.hersteltermijnTotEnMet)}.
        </p>
      ) : null}
      {b.herstel.flatMap((h) =>
        h.antwoord
          ? [
              <p>
                Aangevuld op {datumLang(h.antwoord.ontvangenOp)}: {h.antwoord.tekst}
              </p>,
            ]
          : [],
      )}
      {b.uitstel.map((u) => (
        <p>
          Uitgesteld tot en met {datumLang(u.tot)}: {u.reden}
        </p>
      ))}
      {b.afgezien ? <p>Er is geen hoorzitting. {b.afgezien.toelichting}</p> : null}
      {zitting && !zitting.gehouden ? (
        <p>
          Hoorzitting op <strong>{afspraakVoluit(zitting.begin)}</strong>, {zitting.plaats}. Stukken ter
          inzage uiterlijk {datumLang(zitting.terInzageUiterlijk)}: {zitting.inzageplek}. Nadere stukken tot
          en met {datumLang(zitting.nadereStukkenTotEnMet)} (Awb 7:4).
        </p>
      ) : null}
      {zitting?.gehouden ? (
        <Uitklap titel={`Verslag van de hoorzitting van ${datumLang(datumVan(zitting.begin))}`}>
          <p>Aanwezig: {zitting.gehouden.aanwezig}</p>
          <VrijeTekst tekst={zitting.gehouden.verslag} citaat />
        </Uitklap>
      ) : null}
      {b.advies ? (
        <Uitklap titel={`Advies van de commissie: ${BEZWAARUITKOMSTNAAM[b.advies.strekking]}`}>
          <VrijeTekst tekst={b.advies.advies} citaat />
        </Uitklap>
      ) : null}
      {b.ingetrokken ? <p>Ingetrokken op {datumLang(b.ingetrokken.op)}.</p> : null}
      {b.doorgezonden ? (
        <p>
          Doorgezonden op {datumLang(b.doorgezonden.op)} naar {b.doorgezonden.naar}. {b.doorgezonden.waarom}
        </p>
      ) : null}
    </>
  );
}

function Beslissing({ beslissing: d, toestand, regels }: Props & { beslissing: BeslissingOpBezwaar }) {
  const nieuw = toestand.bezwaar.vervangingen.find((v) => v.id === d.vervangendBesluit);
  return (
    <Bericht
      soort={d.opTijd ? 'goed' : 'letop'}
      titel={`Bezwaar ${BEZWAARUITKOMSTNAAM[d.uitkomst]}, beslist op ${datumLang(d.op)}`}
    >
      {d.nietOntvankelijk ? <p>Reden: {NIET_ONTVANKELIJK_NAAM[d.nietOntvankelijk]}.</p> : null}
      <VrijeTekst tekst={d.motivering} />
      {nieuw ? (
        <>
          <p>
            <strong>
              Nieuw besluit {nieuw.id}, in de plaats van besluit {nieuw.vervangt}
            </strong>
          </p>
          {nieuw.onderdelen.length > 0 ? (
            <ul>
              {nieuw.onderdelen.map((o) => (
                <li>{onderdeelRegel(o, regels)}</li>
              ))}
            </ul>
          ) : null}
          {nieuw.bedrag === null ? null : <p>Dwangsom: {bedragTekst(nieuw.bedrag)}</p>}
          {nieuw.gegevens ? <p>{GEGEVENS_IN_BRIEF[nieuw.gegevens]}</p> : null}
          <VrijeTekst tekst={nieuw.tekst} />
        </>
      ) : null}
      {d.kostenbedrag === null ? null : <p>Vergoeding van kosten: {bedragTekst(d.kostenbedrag)}.</p>}
      {d.opTijd ? null : <p>Dit was te laat: het moest op {datumLang(d.uiterlijk)}.</p>}
      <p>Beroep bij de rechtbank kan tot en met {datumVoluit(d.beroepUiterlijk)}.</p>
    </Bericht>
  );
}

function Beroepdeel({ beroep: b, vandaag }: { beroep: Beroep; vandaag: Datum }) {
  const wie = b.door === 'college' ? 'Hoger beroep van het college' : 'Beroep van de inwoner';
  return (
    <>
      <p>
        {wie} bij {RECHTERNAAM[b.rechter]}, zaak {b.zaaknummer}, ontvangen op {datumLang(b.toegezondenOp)}.
      </p>
      <Termijn
        wat="Stukken naar de rechter"
        uiterlijk={b.stukkenUiterlijk}
        vandaag={vandaag}
        gehaaldOp={b.stukkenOp ?? undefined}
      />
      {b.uitspraak ? (
        <p>
          Uitspraak van {datumLang(b.uitspraak.op)}: {BEROEPUITKOMSTNAAM[b.uitspraak.uitkomst]};{' '}
          {UITSPRAAKGEVOLGNAAM[b.uitspraak.gevolg]}. {b.uitspraak.samenvatting}
        </p>
      ) : null}
    </>
  );
}
