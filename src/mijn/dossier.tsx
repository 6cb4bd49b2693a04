import { AanvraagDeel } from '../aanvraag/weergave.tsx';
import { lopendeTermijn, waarIs } from '../dossier/fase.ts';
import { padVan } from '../dossier/formulieren.ts';
import { HANDELINGEN, magNu } from '../dossier/opdrachten.ts';
import type { Opdrachtsoort } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Dossier } from '../dossier/uitvoeren.ts';
import { DwangsomDeel } from '../dwangsom/weergave.tsx';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { datumVoluit, tijdstip, tijdstipVoluit } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import { BRIEFNAAM } from '../melding/namen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Stappen } from '../ui/stappen.tsx';
import { Termijn } from '../ui/termijn.tsx';
import { wanneer } from '../ui/weergave.ts';
import { VerslagDeel } from '../verslag/weergave.tsx';
import { STATUS_VOOR_INWONER, WAT_U_KUNT_DOEN } from './woorden.ts';

interface Props {
  readonly kader: Kader;
  readonly id: DossierId;
  readonly dossier: Dossier;
  readonly inrichting: Inrichting;
  readonly context: Context<LokaleRegels>;
  readonly meldingen: readonly Melding[];
}

/** What a resident can do, in the words of a resident; the order is the order of the procedure. */
const WOORDEN: Partial<Record<Opdrachtsoort, string>> = {
  persoonlijkPlanInleveren: 'Persoonlijk plan geven',
  correctieToevoegen: 'Iets verbeteren of aanvullen in het verslag',
  verslagOndertekenen: 'Verslag ondertekenen',
  aanvraagDoen: 'Voorziening aanvragen',
  aanvullingOntvangen: 'Ontbrekende informatie geven',
  uitstelInstemmen: 'Instemmen met uitstel',
  toestemmingVastleggen: 'Toestemming geven',
  toestemmingIntrekken: 'Toestemming intrekken',
  betrokkeneToelaten: 'Iemand laten meekijken',
  betrokkeneVerwijderen: 'Iemand niet meer laten meekijken',
  ingebrekestellingVastleggen: 'Wij zijn te laat: vraag ons om snel te beslissen',
  aanvraagIntrekken: 'Aanvraag intrekken',
  meldingIntrekken: 'Hulpvraag intrekken',
};

const KLOKNAAM: Readonly<Record<string, string>> = {
  wmoBeslissing: 'U krijgt ons besluit',
  awbDwangsomVaststellen: 'U hoort hoeveel dwangsom u krijgt',
};

/** The resident's own page: where is it, until when, who is the contact, what is asked of me. */
export function MijnDossier(p: Props) {
  const { toestand } = p.dossier;
  const { regels } = p.inrichting;
  const { fase, status } = waarIs(toestand, regels);
  const termijn = lopendeTermijn(toestand, regels);
  const behandelaar = toestand.screening.behandelaar;
  const doen = WAT_U_KUNT_DOEN[status];
  const afspraken = toestand.onderzoek.afspraken.filter((a) => a.stand === 'gepland');
  return (
    <Pagina kader={p.kader} titel="Mijn hulpvraag" inleiding={<p>Nummer {p.id}</p>} meldingen={p.meldingen}>
      <Stappen huidig={fase === 'afgesloten' ? 'klaar' : fase} />
      <Kaart titel="Waar staat het?" soort="nadruk">
        <p class="omk-groot">{STATUS_VOOR_INWONER[status]}</p>
        {termijn ? (
          <Termijn
            wat={KLOKNAAM[termijn.termijn] ?? 'Ons onderzoek is klaar'}
            uiterlijk={termijn.uiterlijk}
            vandaag={p.context.vandaag}
            stappen={termijn.stappen}
          />
        ) : null}
        <Samenvatting
          regels={[
            {
              term: 'Uw contactpersoon',
              waarde: behandelaar ? naamVan(p.inrichting, behandelaar.persoon) : 'is er nog niet',
            },
            { term: 'Telefoon', waarde: p.inrichting.brieven.contact.telefoon },
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
        <Bericht soort="letop" titel="Dit kunt u nu doen">
          <p>{doen}</p>
        </Bericht>
      ) : null}
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
      <Kaart titel="Uw vraag">
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
      {toestand.besluit.bekendgemaakt ? (
        <Kaart titel="Uw besluit">
          <p>
            Bent u het niet eens met het besluit? U kunt bezwaar maken tot en met{' '}
            <strong>{datumVoluit(toestand.besluit.bekendgemaakt.bezwaarUiterlijk)}</strong>. Hoe dat gaat,
            staat in de brief.
          </p>
        </Kaart>
      ) : null}
      <DwangsomDeel toestand={toestand} regels={regels} vandaag={p.context.vandaag} />
      <Brieven id={p.id} dossier={p.dossier} />
      <Kaart titel="Uw gegevens" soort="rustig">
        <ul class="omk-linklijst">
          <li>
            <Link href={dossierPaden.leeslog(p.id)}>Wie las mijn dossier?</Link>
          </li>
          <li>
            <Link href={dossierPaden.export(p.id)}>Mijn hele dossier als PDF</Link>
          </li>
        </ul>
      </Kaart>
    </Pagina>
  );
}

function Mogelijk(p: Props) {
  const kan = (Object.keys(WOORDEN) as Opdrachtsoort[]).filter(
    (soort) => padVan(soort) !== undefined && magNu(soort, p.dossier.toestand, p.context) === undefined,
  );
  if (kan.length === 0) return null;
  return (
    <Kaart titel="Wat kunt u doen?">
      <Knoppenrij>
        {kan.map((soort) => (
          <KnopLink
            href={dossierPaden.opdracht(p.id, padVan(soort) ?? '')}
            soort={soort === 'verslagOndertekenen' ? 'primair' : 'secundair'}
          >
            {WOORDEN[soort] ?? HANDELINGEN[soort].titel}
          </KnopLink>
        ))}
      </Knoppenrij>
    </Kaart>
  );
}

function Brieven({ id, dossier }: { id: DossierId; dossier: Dossier }) {
  const brieven = dossier.toestand.melding.brieven.toReversed();
  return (
    <Kaart titel="Brieven">
      {brieven.length === 0 ? (
        <p class="omk-zacht">Er zijn nog geen brieven.</p>
      ) : (
        <ul class="omk-linklijst">
          {brieven.map((brief) => (
            <li>
              <Link href={dossierPaden.document(id, brief.document)}>{BRIEFNAAM[brief.brief]} (PDF)</Link>{' '}
              <span class="omk-zacht">{wanneer(tijdstip(brief.op))}</span>
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}
