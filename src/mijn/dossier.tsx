import { AanvraagDeel } from '../aanvraag/weergave.tsx';
import { DocumentenKaart } from '../dossier/documentenkaart.tsx';
import { lopendeTermijn, waarIs } from '../dossier/fase.ts';
import { padVan } from '../dossier/formulieren.ts';
import { opdrachtnaam, VOOR_INWONERS } from '../dossier/inwonerwoorden.ts';
import { klokken } from '../dossier/klokken.ts';
import type { Opdrachtsoort } from '../dossier/opdrachten.ts';
import { magNu } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import { volledigeNaam } from '../dossier/leesrij.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import type { Dossier } from '../dossier/uitvoeren.ts';
import { vervangenDoor } from '../bezwaar/besluiten.ts';
import { BezwaarDeel } from '../bezwaar/weergave.tsx';
import { DwangsomDeel } from '../dwangsom/weergave.tsx';
import { vindBriefinrichting } from '../gemeente/briefinrichting.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { datumVoluit, tijdstipVoluit } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { RechtenDeel } from '../rechten/weergave.tsx';
import { narekenPad } from '../termijnen/paden.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Stappen } from '../ui/stappen.tsx';
import { Telefoon } from '../ui/telefoon.tsx';
import { Termijn } from '../ui/termijn.tsx';
import { VerslagDeel } from '../verslag/weergave.tsx';
import { BelangrijkeData } from './belangrijkedata.tsx';
import { kijktMee, statusVoor, watKanIkDoen } from './woorden.ts';

interface Props {
  readonly kader: Kader;
  readonly id: DossierId;
  readonly dossier: Dossier;
  readonly inrichting: Inrichting;
  readonly context: Context<LokaleRegels>;
}

const besluitKomt = (mee: boolean): string => (mee ? 'Ons besluit is er' : 'U krijgt ons besluit');
const dwangsomKomt = (mee: boolean): string =>
  mee ? 'Ons besluit over de dwangsom is er' : 'U hoort hoeveel dwangsom u krijgt';

const bezwaarKomt = (mee: boolean): string =>
  mee ? 'Ons besluit over het bezwaar is er' : 'U krijgt ons besluit over uw bezwaar';

const KLOKNAAM: Readonly<Record<string, (mee: boolean) => string>> = {
  wmoBeslissing: besluitKomt,
  awbDwangsomVaststellen: dwangsomKomt,
  awbBezwaarBeslissen: bezwaarKomt,
  awbBezwaarBeslissenCommissie: bezwaarKomt,
  awbStukkenRechtbank: () => 'Wij sturen de stukken naar de rechter',
};

/** The resident's own page: where is it, until when, who is the contact, what is asked of me. */
export function MijnDossier(p: Props) {
  const { toestand } = p.dossier;
  const { regels } = p.inrichting;
  const { fase, status } = waarIs(toestand, regels);
  const termijn = lopendeTermijn(toestand, regels);
  const behandelaar = toestand.screening.behandelaar;
  const { rol } = p.context.wie;
  const mee = kijktMee(rol);
  const doen = watKanIkDoen(rol, status);
  const afspraken = toestand.onderzoek.afspraken.filter((a) => a.stand === 'gepland');
  return (
    <Pagina
      kader={p.kader}
      titel={
        rol === 'inwoner' ? 'Mijn hulpvraag' : `Hulpvraag van ${volledigeNaam(haalMelding(toestand).inwoner)}`
      }
      inleiding={<p>Nummer {p.id}</p>}
    >
      <Stappen huidig={fase === 'afgesloten' ? 'klaar' : fase === 'bezwaar' ? 'uitvoering' : fase} />
      <Kaart titel="Waar staat het?" soort="nadruk">
        <p class="omk-groot">{statusVoor(rol, status)}</p>
        {termijn ? (
          <Termijn
            wat={KLOKNAAM[termijn.termijn]?.(mee) ?? 'Ons onderzoek is klaar'}
            uiterlijk={termijn.uiterlijk}
            vandaag={p.context.vandaag}
            stappen={termijn.stappen}
            narekenen={narekenPad(termijn)}
          />
        ) : null}
        <Samenvatting
          regels={[
            {
              term: mee ? 'Contactpersoon' : 'Uw contactpersoon',
              waarde: behandelaar ? naamVan(p.inrichting, behandelaar.persoon) : 'is er nog niet',
            },
            ...(p.inrichting.brieven
              ? [
                  {
                    term: 'Telefoon',
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
        <Bericht soort="letop" titel="U mag nu een aanvraag doen">
          <p>
            Ons onderzoek moest klaar zijn op {datumVoluit(toestand.verslag.aanvraagrecht.onderzoekUiterlijk)}
            . Dat is niet gelukt. U hoeft niet te wachten: u mag nu al een aanvraag doen. Dan krijgt u binnen
            twee weken een besluit. Het onderzoek gaat gewoon door.
          </p>
        </Bericht>
      ) : null}
      {doen ? (
        <Bericht soort={mee ? 'info' : 'letop'} titel="Dit kunt u nu doen">
          <p>{doen}</p>
        </Bericht>
      ) : null}
      <BelangrijkeData klokken={klokken(toestand, regels)} vandaag={p.context.vandaag} />
      <Mogelijk {...p} />
      {afspraken.length > 0 ? (
        <Kaart titel="Afspraken">
          <ul class="omk-lijst">
            {afspraken.map((a) => (
              <li>
                {tijdstipVoluit(a.begin)}, {a.plaats}
              </li>
            ))}
          </ul>
        </Kaart>
      ) : null}
      <Kaart titel={mee ? 'De vraag' : 'Uw vraag'}>
        <blockquote class="omk-citaat" dir="auto">
          {toestand.melding.melding?.hulpvraag}
        </blockquote>
      </Kaart>
      {toestand.verslag.verslagen.length > 0 ? <VerslagDeel toestand={toestand} /> : null}
      {toestand.aanvraag.aanvraag ? (
        <AanvraagDeel
          toestand={toestand}
          regels={regels}
          vandaag={p.context.vandaag}
          besloten={toestand.besluit.bekendgemaakt?.op ?? null}
        />
      ) : null}
      <BesluitKaart toestand={toestand} mee={mee} />
      <DwangsomDeel toestand={toestand} regels={regels} vandaag={p.context.vandaag} />
      <BezwaarDeel toestand={toestand} regels={regels} vandaag={p.context.vandaag} voorInwoner />
      <RechtenDeel toestand={toestand} regels={regels} vandaag={p.context.vandaag} voorInwoner />
      <DocumentenKaart
        id={p.id}
        melding={toestand.melding}
        voorBurger
        brievenWachten={!vindBriefinrichting(p.inrichting).gelukt}
      />
      <Kaart titel={mee ? 'De gegevens' : 'Uw gegevens'} soort="rustig">
        <ul class="omk-linklijst">
          <li>
            <Link href={dossierPaden.leeslog(p.id)}>
              {mee ? 'Wie las dit dossier?' : 'Wie las mijn dossier?'}
            </Link>
          </li>
          <li>
            <Link href={dossierPaden.export(p.id)}>
              {mee ? 'Het hele dossier als PDF' : 'Mijn hele dossier als PDF'}
            </Link>
          </li>
        </ul>
      </Kaart>
    </Pagina>
  );
}

function Mogelijk(p: Props) {
  const kan = VOOR_INWONERS.filter(
    (soort) => padVan(soort) !== undefined && magNu(soort, p.dossier.toestand, p.context) === undefined,
  );
  if (kan.length === 0) return null;
  const voorop = (soort: Opdrachtsoort): boolean => soort === 'verslagOndertekenen';
  const volgorde = kan.toSorted((a, b) => Number(voorop(b)) - Number(voorop(a)));
  return (
    <Kaart titel="Wat kunt u doen?">
      <Knoppenrij>
        {volgorde.map((soort) => (
          <KnopLink
            href={dossierPaden.opdracht(p.id, padVan(soort) ?? '')}
            soort={voorop(soort) ? 'primair' : 'secundair'}
          >
            {opdrachtnaam(soort, p.context.wie.rol)}
          </KnopLink>
        ))}
      </Knoppenrij>
    </Kaart>
  );
}

/** Until when to object; and when it was replaced, that what counts now is below. */
function BesluitKaart(p: { toestand: DossierToestand; mee: boolean }) {
  const { bekendgemaakt } = p.toestand.besluit;
  if (!bekendgemaakt) return null;
  const nieuw = vervangenDoor(p.toestand, bekendgemaakt.besluit);
  return (
    <Kaart titel={p.mee ? 'Het besluit' : 'Uw besluit'}>
      {nieuw ? (
        <p>
          Dit besluit van {datumVoluit(bekendgemaakt.op)} geldt niet meer. Op {datumVoluit(nieuw.op)} kwam er
          een nieuw besluit voor in de plaats. Dat staat hieronder, bij het bezwaar.
        </p>
      ) : (
        <p>
          {p.mee
            ? 'Is de inwoner het niet eens met het besluit? De inwoner kan bezwaar maken tot en met'
            : 'Bent u het niet eens met het besluit? U kunt bezwaar maken tot en met'}{' '}
          <strong>{datumVoluit(bekendgemaakt.bezwaarUiterlijk)}</strong>. Dat kan hier of met een brief. Hoe
          dat gaat, staat in de brief met het besluit.
        </p>
      )}
    </Kaart>
  );
}
