import { AanvraagDeel } from '../aanvraag/weergave.tsx';
import { DocumentenKaart } from '../dossier/documentenkaart.tsx';
import { lopendeTermijn, waarIs } from '../dossier/fase.ts';
import { klokken } from '../dossier/klokken.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { volledigeNaam } from '../dossier/leesrij.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Aanbiederstand } from '../dossier/aanbiederstand.ts';
import type { Dossier } from '../dossier/uitvoeren.ts';
import { vervangenDoor } from '../bezwaar/besluiten.ts';
import { BezwaarDeel } from '../bezwaar/weergave.tsx';
import { DwangsomDeel } from '../dwangsom/weergave.tsx';
import { vindBriefinrichting } from '../gemeente/briefinrichting.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import { OndersteuningVanInwoner } from '../onderzoek/ondersteuningdeel.tsx';
import { AfsprakenVanInwoner } from '../onderzoek/afspraken-inwoner.tsx';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { RechtenDeel } from '../rechten/weergave.tsx';
import { TerugblikDeel } from '../terugblik/weergave.tsx';
import { narekenPad } from '../termijnen/paden.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Stappen } from '../ui/stappen.tsx';
import { Telefoon } from '../ui/telefoon.tsx';
import { Termijn } from '../ui/termijn.tsx';
import { VerslagDeel } from '../verslag/weergave.tsx';
import { VoortzettingVanInwoner } from '../voortzetting/inwonerdeel.tsx';
import { BelangrijkeData } from './belangrijkedata.tsx';
import { Berichten, BIJ_AANBOD, BIJ_AFSPRAKEN, BIJ_BERICHTEN, knoppen, Mogelijk } from './doen.tsx';
import { HulpVanInwoner } from './hulp.tsx';
import { hulpOntbreekt } from './hulpwoorden.ts';
import { kijktMee, statusVoor, watKanIkDoen } from './woorden.ts';
import { zeg, zegMet } from '../ui/talen/zeg.ts';
import { dagVoluit } from '../ui/talen/dag.ts';
import { isVertaald } from '../ui/talen/taal.ts';
import { alleenNederlands } from '../ui/talen/vertaald.tsx';
import { BRIEVEN_IN_NEDERLANDS, meertalig } from '../ui/taalkeuze.tsx';

interface Props {
  readonly kader: Kader;
  readonly id: DossierId;
  readonly dossier: Dossier;
  /** Somebody without a task in it opened it in an emergency. */
  readonly noodinzage: boolean;
  readonly inrichting: Inrichting;
  readonly context: Context<LokaleRegels>;
  /** Of the providers that deliver here, as the register says it today. */
  readonly aanbiederstand: Aanbiederstand;
}

const besluitKomt = (mee: boolean): string => (mee ? zeg('Ons besluit is er') : zeg('U krijgt ons besluit'));
const dwangsomKomt = (mee: boolean): string =>
  mee ? zeg('Ons besluit over de dwangsom is er') : zeg('U hoort hoeveel dwangsom u krijgt');

const bezwaarKomt = (mee: boolean): string =>
  mee ? zeg('Ons besluit over het bezwaar is er') : zeg('U krijgt ons besluit over uw bezwaar');

const KLOKNAAM: Readonly<Record<string, (mee: boolean) => string>> = {
  wmoBeslissing: besluitKomt,
  awbDwangsomVaststellen: dwangsomKomt,
  awbBezwaarBeslissen: bezwaarKomt,
  awbBezwaarBeslissenCommissie: bezwaarKomt,
  awbStukkenRechtbank: () => zeg('Wij sturen de stukken naar de rechter'),
};

/** The resident's own page: where is it, until when, who is the contact, what is asked of me. */
export const MijnDossier = meertalig(function MijnDossier(p: Props) {
  const { toestand } = p.dossier;
  const { regels } = p.inrichting;
  const { fase, status } = waarIs(toestand, regels);
  const termijn = lopendeTermijn(toestand, regels);
  const behandelaar = toestand.screening.behandelaar;
  const { rol } = p.context.wie;
  const mee = kijktMee(rol);
  const doen = watKanIkDoen(rol, status);
  return (
    <Pagina
      kader={p.kader}
      titel={
        rol === 'inwoner'
          ? zeg('Mijn hulpvraag')
          : zeg('Hulpvraag van {naam}', { naam: volledigeNaam(haalMelding(toestand).inwoner) })
      }
      inleiding={<p>{zeg('Nummer {nummer}', { nummer: p.id })}</p>}
    >
      <Stappen huidig={fase === 'afgesloten' ? 'klaar' : fase === 'bezwaar' ? 'uitvoering' : fase} />
      <Kaart titel={zeg('Waar staat het?')} soort="nadruk">
        <p class="omk-groot">{statusVoor(rol, status, hulpOntbreekt(toestand, p.context.vandaag))}</p>
        {termijn ? (
          <Termijn
            wat={KLOKNAAM[termijn.termijn]?.(mee) ?? zeg('Ons onderzoek is klaar')}
            uiterlijk={termijn.uiterlijk}
            vandaag={p.context.vandaag}
            stappen={termijn.stappen}
            narekenen={narekenPad(termijn)}
          />
        ) : null}
        <Samenvatting
          regels={[
            {
              term: mee ? zeg('Contactpersoon') : zeg('Uw contactpersoon'),
              waarde: behandelaar ? (
                <bdi>{naamVan(p.inrichting, behandelaar.persoon)}</bdi>
              ) : (
                zeg('is er nog niet')
              ),
            },
            ...(p.inrichting.brieven
              ? [
                  {
                    term: zeg('Telefoon'),
                    waarde: <Telefoon nummer={p.inrichting.brieven.contact.telefoon} />,
                  },
                ]
              : []),
          ]}
        />
      </Kaart>
      {toestand.verslag.aanvraagrecht &&
      toestand.verslag.verslagen.length === 0 &&
      !toestand.aanvraag.aanvraag ? (
        <Bericht soort="letop" titel={zeg('U mag nu een aanvraag doen')}>
          <p>
            {zeg(
              'Ons onderzoek moest klaar zijn op {datum}. Dat is niet gelukt. U hoeft niet te wachten: u mag nu al een aanvraag doen. Dan krijgt u binnen twee weken een besluit. Het onderzoek gaat gewoon door.',
              { datum: dagVoluit(toestand.verslag.aanvraagrecht.onderzoekUiterlijk) },
            )}
          </p>
        </Bericht>
      ) : null}
      {doen ? (
        <Bericht soort={mee ? 'info' : 'letop'} titel={zeg('Dit kunt u nu doen')}>
          <p>{doen}</p>
        </Bericht>
      ) : null}
      {p.noodinzage ? (
        <Bericht soort="info" titel="Iemand las dit dossier met noodinzage">
          <p>
            Iemand die hier niet aan werkt, moest iets weten dat niet kon wachten.{' '}
            <Link href={dossierPaden.leeslog(p.id)}>Lees wie dat was en waarom</Link>.
          </p>
        </Bericht>
      ) : null}
      <HulpVanInwoner
        toestand={toestand}
        gebeurtenissen={p.dossier.keten.gebeurtenissen}
        regels={regels}
        vandaag={p.context.vandaag}
        mee={mee}
        aanbiederstand={p.aanbiederstand}
        telefoon={p.inrichting.brieven?.contact.telefoon}
        clientondersteuning={p.inrichting.clientondersteuning}
        schrijven={knoppen(p, [BIJ_BERICHTEN])}
        antwoorden={knoppen(p, [BIJ_AANBOD])}
      />
      <BelangrijkeData klokken={klokken(toestand, regels)} vandaag={p.context.vandaag} />
      <Mogelijk {...p} />
      <AfsprakenVanInwoner
        toestand={toestand}
        regels={regels}
        wie={p.context.wie}
        knoppen={knoppen(p, BIJ_AFSPRAKEN)}
      />
      <OndersteuningVanInwoner
        toestand={toestand}
        wie={p.context.wie}
        organisatie={p.inrichting.clientondersteuning}
      />
      <Berichten {...p} />
      <Kaart titel={mee ? zeg('De vraag') : zeg('Uw vraag')}>
        <blockquote class="omk-citaat" dir="auto">
          {toestand.melding.melding?.hulpvraag}
        </blockquote>
      </Kaart>
      {isVertaald() ? <InHetNederlands /> : null}
      {toestand.verslag.verslagen.length > 0 ? <VerslagDeel toestand={toestand} /> : null}
      {toestand.aanvraag.aanvraag
        ? alleenNederlands(() => (
            <AanvraagDeel
              toestand={toestand}
              regels={regels}
              vandaag={p.context.vandaag}
              besloten={toestand.besluit.bekendgemaakt?.op ?? null}
            />
          ))
        : null}
      <BesluitKaart toestand={toestand} mee={mee} vandaag={p.context.vandaag} />
      <VoortzettingVanInwoner toestand={toestand} regels={regels} vandaag={p.context.vandaag} />
      {alleenNederlands(() => (
        <>
          {mee ? null : <TerugblikDeel toestand={toestand} voorInwoner />}
          <DwangsomDeel toestand={toestand} regels={regels} vandaag={p.context.vandaag} />
          <BezwaarDeel toestand={toestand} regels={regels} vandaag={p.context.vandaag} voorInwoner />
          <RechtenDeel toestand={toestand} regels={regels} vandaag={p.context.vandaag} voorInwoner />
        </>
      ))}
      <DocumentenKaart
        id={p.id}
        melding={toestand.melding}
        voorBurger
        brievenWachten={!vindBriefinrichting(p.inrichting).gelukt}
      />
      <Kaart titel={mee ? zeg('De gegevens') : zeg('Uw gegevens')} soort="rustig">
        <ul class="omk-linklijst">
          <li>
            <Link href={dossierPaden.leeslog(p.id)}>
              {mee ? zeg('Wie las dit dossier?') : zeg('Wie las mijn dossier?')}
            </Link>
          </li>
          <li>
            <Link href={dossierPaden.export(p.id)}>
              {mee ? zeg('Het hele dossier als PDF') : zeg('Mijn hele dossier als PDF')}
            </Link>
          </li>
        </ul>
      </Kaart>
    </Pagina>
  );
});

/** What is not translated, and what one can do: letters, and what stands in the file in words of the law. */
function InHetNederlands() {
  return (
    <Bericht soort="info" titel={zeg('Een deel is in het Nederlands')}>
      <p>{zeg('De tekst van het verslag en de delen over uw aanvraag en bezwaar zijn in het Nederlands.')}</p>
      <p>{zeg(BRIEVEN_IN_NEDERLANDS)}</p>
    </Bericht>
  );
}

function bezwaarzin(mee: boolean, voorbij: boolean) {
  if (voorbij)
    return mee
      ? 'De inwoner kon bezwaar maken tot en met {datum}. Kon de inwoner er niets aan doen dat het later werd? Bel ons.'
      : 'U kon bezwaar maken tot en met {datum}. Kon u er niets aan doen dat het later werd? Bel ons.';
  return mee
    ? 'Is de inwoner het niet eens met het besluit? De inwoner kan bezwaar maken tot en met {datum}. Dat kan hier of met een brief. Hoe dat gaat, staat in de brief met het besluit.'
    : 'Bent u het niet eens met het besluit? U kunt bezwaar maken tot en met {datum}. Dat kan hier of met een brief. Hoe dat gaat, staat in de brief met het besluit.';
}

/** Until when to object, or until when that was (Awb 6:11); and when it was replaced, that what counts now is below. */
export function BesluitKaart(p: { toestand: DossierToestand; mee: boolean; vandaag: Datum }) {
  const { bekendgemaakt } = p.toestand.besluit;
  if (!bekendgemaakt) return null;
  const nieuw = vervangenDoor(p.toestand, bekendgemaakt.besluit);
  return (
    <Kaart titel={p.mee ? zeg('Het besluit') : zeg('Uw besluit')}>
      {nieuw ? (
        <p>
          {zeg(
            'Dit besluit van {datum} geldt niet meer. Op {nieuw} kwam er een nieuw besluit voor in de plaats. Dat staat hieronder, bij het bezwaar.',
            { datum: dagVoluit(bekendgemaakt.op), nieuw: dagVoluit(nieuw.op) },
          )}
        </p>
      ) : (
        <p>
          {zegMet(bezwaarzin(p.mee, p.vandaag > bekendgemaakt.bezwaarUiterlijk), {
            datum: <strong>{dagVoluit(bekendgemaakt.bezwaarUiterlijk)}</strong>,
          })}
        </p>
      )}
    </Kaart>
  );
}
