import type { Child } from 'hono/jsx';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Voorziening } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { contractPaden } from '../ui/contractpaden.ts';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Telefoon } from '../ui/telefoon.tsx';
import { aantal, wanneer } from '../ui/weergave.ts';
import { aandachtVoor, isVoorbij } from './aandacht.ts';
import { begintNog } from './contractdagen.ts';
import { AANBIEDERSPAD } from './formulierpagina.tsx';
import type { Mensen, Productmensen } from './mensen.ts';
import { mensenBij, samen } from './mensen.ts';
import type { Contractgeschiedenis } from './opslag.ts';
import { Producten } from './productenkaart.tsx';
import type { Contract, Stopverzoek } from './register.ts';
import { geldendeStop, vindContractproduct } from './register.ts';
import { einde, naamgever, periode, STOPGRONDNAAM, stopstand, watGebeurde, watVoor } from './woorden.ts';

interface Props {
  readonly kader: Kader;
  readonly contract: Contract;
  readonly maatwerk: readonly Voorziening[];
  readonly vandaag: Datum;
  readonly geschiedenis: readonly Contractgeschiedenis[];
  readonly naamVan: (id: string) => string;
  /** Who looks may change it. */
  readonly beheer: boolean;
  /** Who has an assignment there now. */
  readonly mensen: readonly Productmensen[];
  /** Fewer than this are not told. */
  readonly kleinsteGroep: number;
  /** How the delivery goes here. */
  readonly levering: Child;
}

/** All the register knows of one provider, and who put it there. */
export function Aanbiederpagina(p: Props) {
  const { code, gegevens } = p.contract;
  return (
    <Pagina
      kader={p.kader}
      titel={gegevens.naam}
      pad={[AANBIEDERSPAD]}
      acties={
        p.beheer ? (
          <>
            <KnopLink href={contractPaden.wijzigen(code)}>Wijzigen</KnopLink>
            <KnopLink href={contractPaden.stop(code)}>Stop vragen</KnopLink>
            <KnopLink href={contractPaden.opleggen(code)}>Stop opleggen</KnopLink>
            {p.contract.sluit ? (
              <KnopLink href={contractPaden.doorgaan(code)}>Sluit toch niet</KnopLink>
            ) : (
              <KnopLink href={contractPaden.sluiten(code)}>Aanbieder sluit</KnopLink>
            )}
          </>
        ) : undefined
      }
      breed
    >
      <Berichten {...p} />
      {p.levering}
      <Kaart titel="Contract">
        <Samenvatting
          regels={[
            { term: 'Contract vanaf', waarde: datumLang(gegevens.contractVan) },
            { term: 'Contract tot en met', waarde: einde(p.contract, p.vandaag) },
            {
              term: 'Werkt in',
              waarde: gegevens.gebieden.length === 0 ? 'de hele gemeente' : gegevens.gebieden.join(', '),
            },
            {
              term: 'Telefoon',
              waarde: gegevens.telefoon === '' ? '' : <Telefoon nummer={gegevens.telefoon} />,
            },
            {
              term: 'E-mail',
              waarde:
                gegevens.email === '' ? '' : <Link href={`mailto:${gegevens.email}`}>{gegevens.email}</Link>,
            },
            { term: 'AGB-code', waarde: gegevens.agb ?? 'niet bekend: geen iWmo-berichten' },
          ]}
        />
      </Kaart>
      <Producten {...p} />
      <Stops {...p} />
      <Kaart titel="Wat er gebeurde">
        <Tabel
          bijschrift={`Geschiedenis van ${gegevens.naam}`}
          bijschriftVerborgen
          rijen={p.geschiedenis}
          kolommen={[
            { kop: 'Wanneer', rijkop: true, cel: ({ op }) => wanneer(op) },
            { kop: 'Wat', cel: ({ feit }) => watGebeurde(feit, naamgever(p.maatwerk)) },
            { kop: 'Door', cel: ({ door }) => p.naamVan(door) },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}

/** What has to be done for who is there: the provider goes on helping until there is other help. */
function Wieernog({ wachtend, lopend }: Mensen) {
  return samen({ wachtend, lopend }) === 0 ? (
    <p>Niemand krijgt hier hulp of staat op de wachtlijst.</p>
  ) : (
    <p>
      {aantal(lopend, 'inwoner krijgt', 'inwoners krijgen')} hier hulp en{' '}
      {aantal(wachtend, 'inwoner wacht', 'inwoners wachten')} erop. Voor ieder is een andere aanbieder nodig;
      hun klantmanager ziet het op Mijn dag. De aanbieder helpt tot er andere hulp is (contractstandaard Wmo
      3.7).
    </p>
  );
}

/** Somebody has to see to the days, or to a contract until then: nobody else is asked for another provider. */
function NogNiet({ van, mensen: { wachtend, lopend } }: { readonly van: Datum; readonly mensen: Mensen }) {
  const iemand = samen({ wachtend, lopend }) > 0;
  return (
    <Bericht soort={iemand ? 'letop' : 'info'} titel={`Het contract begint pas op ${datumLang(van)}`}>
      <p>Tot die dag kan niemand deze aanbieder kiezen.</p>
      {iemand ? (
        <p>
          {aantal(lopend, 'inwoner krijgt', 'inwoners krijgen')} hier al hulp en{' '}
          {aantal(wachtend, 'inwoner wacht', 'inwoners wachten')} erop, zonder contract. Verbeter de eerste
          dag, of spreek met de aanbieder af wat tot die dag geldt.
        </p>
      ) : null}
    </Bericht>
  );
}

function Berichten({ contract, vandaag, maatwerk, ...p }: Props) {
  const { sluit } = contract;
  const mensen = mensenBij(p.mensen);
  const vervallen = p.mensen.filter((m) => samen(m) > 0 && !vindContractproduct(contract, m.voorziening));
  const aandacht = aandachtVoor(contract, vandaag);
  return (
    <>
      {sluit ? (
        <Bericht
          soort="letop"
          titel={
            sluit.op <= vandaag
              ? `Levert niet meer sinds ${datumLang(sluit.op)}`
              : `Sluit op ${datumLang(sluit.op)}`
          }
        >
          <p>{sluit.reden}</p>
          <Wieernog {...mensen} />
        </Bericht>
      ) : isVoorbij(contract, vandaag) ? (
        <Bericht soort="letop" titel="Het contract is verlopen">
          <p>Niemand kan deze aanbieder nog kiezen.</p>
          <Wieernog {...mensen} />
        </Bericht>
      ) : null}
      {isVoorbij(contract, vandaag) || !begintNog(contract.gegevens, vandaag) ? null : (
        <NogNiet van={contract.gegevens.contractVan} mensen={mensen} />
      )}
      {aandacht.includes('contractEindigt') ? (
        <Bericht soort="letop" titel={`Het contract eindigt op ${einde(contract, vandaag)}`}>
          <p>Verleng het, of zoek op tijd een andere aanbieder voor wie er nu hulp krijgt.</p>
          <Wieernog {...mensen} />
        </Bericht>
      ) : null}
      {vervallen.map((m) => (
        <Bericht soort="letop" titel={`Vervallen: ${naamgever(maatwerk)(m.voorziening)}`}>
          <Wieernog {...m} />
        </Bericht>
      ))}
    </>
  );
}

function Stops({ contract: { code, verzoeken }, maatwerk, vandaag, beheer }: Props) {
  const naam = naamgever(maatwerk);
  if (verzoeken.length === 0) return null;
  return (
    <Kaart titel="Stops">
      <Tabel
        bijschrift="Stops, gevraagd of opgelegd"
        bijschriftVerborgen
        rijen={[...verzoeken].reverse()}
        kolommen={[
          { kop: 'Stop', rijkop: true, cel: ({ nr, voorziening }) => `${nr}: ${watVoor(voorziening, naam)}` },
          { kop: 'Gevraagd', cel: ({ van, tm, opgelegd }) => (opgelegd ? '–' : periode(van, tm)) },
          {
            kop: 'Reden',
            cel: ({ reden, opgelegd }) =>
              opgelegd ? `Opgelegd: ${STOPGRONDNAAM[opgelegd].toLowerCase()}` : reden,
          },
          {
            kop: 'Stand',
            cel: (verzoek) => (
              <>
                <Label {...stopstand(verzoek, vandaag)} /> <Antwoord {...verzoek} />
              </>
            ),
          },
          ...(beheer
            ? [
                {
                  kop: 'Doen',
                  kopVerborgen: true,
                  cel: (verzoek: Stopverzoek) =>
                    verzoek.antwoord === null ? (
                      <KnopLink
                        href={contractPaden.antwoord(code, verzoek.nr)}
                        toelichting={`stop ${verzoek.nr}`}
                      >
                        Beantwoorden
                      </KnopLink>
                    ) : geldendeStop(verzoek, vandaag) ? (
                      <KnopLink
                        href={contractPaden.opheffen(code, verzoek.nr)}
                        toelichting={`stop ${verzoek.nr}`}
                      >
                        Opheffen
                      </KnopLink>
                    ) : null,
                },
              ]
            : []),
        ]}
      />
    </Kaart>
  );
}

function Antwoord({ antwoord }: Stopverzoek) {
  if (antwoord === null) return null;
  return <div>{antwoord.soort === 'geweigerd' ? antwoord.reden : periode(antwoord.van, antwoord.tm)}</div>;
}
