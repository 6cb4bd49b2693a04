import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Knop } from '../ui/knop.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { veld } from '../ui/velden.ts';
import { zoekPaden } from '../zoeken/paden.ts';
import type { Berichtbeeld } from './beeld.ts';
import { magOpnieuwMaken, moetOpnieuwGemaakt, valtAfTeHandelen } from './mens.ts';
import { Retourkeuze } from './retourkaart.tsx';
import { kloknaam } from './namen.ts';
import { berichtPaden } from './paden.ts';

/** What a person can do with a message as it stands; what makes no sense now is not there. */
export function Handelingen(p: Berichtbeeld) {
  const { rij, stand } = p.bericht;
  const loopt = stand.klokken.filter(({ tot }) => tot === null);
  return (
    <>
      {p.metInhoud && rij.client !== null ? (
        <Kaart titel="Om wie het gaat">
          <Formulier actie={zoekPaden.zoeken} label="Het dossier zoeken">
            <Verborgen naam="q" waarde={rij.client} />
            <Knop soort="secundair">Zoek het dossier</Knop>
          </Formulier>
        </Kaart>
      ) : null}
      {stand.fase === 'wachtOpMens' && !stand.wacht.some(({ code }) => code === 'mensBehandelt') ? (
        <Kaart titel="Nog eens proberen">
          <p>
            Is het dossier intussen aangepast? Dan kan Omkeer het nog eens proberen. Wat al gedaan is, blijft.
          </p>
          <Formulier actie={berichtPaden.verwerken(rij.id)} sleutel={p.sleutel} label="Opnieuw verwerken">
            <Knop soort="secundair">Opnieuw verwerken</Knop>
          </Formulier>
        </Kaart>
      ) : null}
      <Retourkeuze {...p} />
      {rij.richting === 'uit' ? <Verzenden {...p} /> : null}
      {loopt.length > 0 ? <Klokformulier {...p} loopt={loopt.map(({ wat }) => wat)} /> : null}
      {valtAfTeHandelen(stand) ? (
        <Kaart titel="Afhandelen">
          <p>
            Is het op een andere manier geregeld, bijvoorbeeld gebeld of in een ander systeem? Leg dat vast.
            Er wordt dan nergens meer op gewacht.
            {p.retourregels.aantal > 0 ? ' Een goed retourbericht gaat dan weg.' : ''}
          </p>
          <Formulier actie={berichtPaden.afhandelen(rij.id)} sleutel={p.sleutel} label="Afhandelen">
            <Tekstvlak
              naam="reden"
              label="Hoe is het afgehandeld?"
              regels={3}
              waarde={veld(p.waarden, 'reden')}
              fout={p.fouten['reden']}
            />
            <Knop soort="secundair">Afgehandeld</Knop>
          </Formulier>
        </Kaart>
      ) : null}
    </>
  );
}

function Verzenden({ bericht: { rij, stand }, sleutel, ingesteld }: Berichtbeeld) {
  const gemaakt = !moetOpnieuwGemaakt({ rij, stand });
  if (!gemaakt && !magOpnieuwMaken({ rij, stand })) return null;
  const knop = !gemaakt ? 'Opnieuw maken' : stand.verzonden > 0 ? 'Opnieuw verzenden' : 'Verzenden';
  return (
    <Kaart titel={knop}>
      <p>
        {!gemaakt
          ? 'Is het in het dossier hersteld? Dan wordt het bericht opnieuw gemaakt, met alles wat nu geldt.'
          : 'Precies hetzelfde bestand gaat nog een keer weg. De aanbieder herkent het aan het nummer.'}
        {ingesteld ? '' : ' Er is nu geen map ingesteld: het gaat dus nog niet weg.'}
      </p>
      <Formulier actie={berichtPaden.verzenden(rij.id)} sleutel={sleutel} label={knop}>
        <Knop soort="secundair">{knop}</Knop>
      </Formulier>
    </Kaart>
  );
}

function Klokformulier({
  bericht: { rij },
  sleutel,
  waarden,
  fouten,
  loopt,
}: Berichtbeeld & { readonly loopt: readonly ('retour' | 'antwoord')[] }) {
  const van = (naam: string) => ({ naam, waarde: veld(waarden, naam), fout: fouten[naam] });
  const [enige] = loopt.length === 1 ? loopt : [];
  return (
    <Kaart
      titel={rij.richting === 'in' ? 'Langs een andere weg verstuurd' : 'Langs een andere weg ontvangen'}
    >
      <Formulier
        actie={berichtPaden.klok(rij.id)}
        sleutel={sleutel}
        label="Retourbericht of antwoord vastleggen"
      >
        {enige === undefined ? (
          <Keuze
            {...van('wat')}
            label="Wat is er?"
            opties={loopt.map((waarde) => ({ waarde, tekst: kloknaam(waarde, rij.richting) }))}
          />
        ) : (
          <Verborgen naam="wat" waarde={enige} />
        )}
        <Keuze
          {...van('uitslag')}
          label={rij.richting === 'in' ? 'Wat staat erin?' : 'Wat zegt de aanbieder?'}
          opties={[
            { waarde: 'goed', tekst: 'Goed' },
            { waarde: 'afgekeurd', tekst: 'Afgekeurd' },
          ]}
        />
        <Tekstveld {...van('code')} label="Regel of retourcode" nodig="bij afgekeurd" tekens={10} />
        <Tekstveld {...van('toelichting')} label="Toelichting" nietVerplicht />
        <Knop soort="secundair">Vastleggen</Knop>
      </Formulier>
      <Uitklap titel="Wanneer met de hand?" klein>
        <p>
          Omkeer leest en maakt retourberichten zelf. Gebruik dit alleen als het langs een andere weg kwam of
          ging, bijvoorbeeld per telefoon of in een ander systeem.
        </p>
      </Uitklap>
    </Kaart>
  );
}
