import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { dossierPaden } from './paden.ts';
import type { BrpVerschil } from './volgensbrp.ts';

export type Brpuitslag =
  | { readonly soort: 'melding'; readonly tekst: string }
  | {
      readonly soort: 'vergeleken';
      readonly verschillen: readonly BrpVerschil[];
      readonly letOp: readonly string[];
      /** Where delivery is closed, when the BRP says died or elsewhere and something is open. */
      readonly sluiten: string | undefined;
    };

interface Props {
  readonly kader: Kader;
  readonly id: DossierId;
  readonly uitslag: Brpuitslag | undefined;
  /** Can the BRP be asked now? */
  readonly vragen: boolean;
  readonly weigeringen: readonly Weigering[];
  readonly sleutel: string;
}

/** The dossier beside the BRP. */
export function Brppagina(p: Props) {
  const { uitslag } = p;
  const anders = uitslag?.soort === 'vergeleken' && uitslag.verschillen.length > 0;
  return (
    <Pagina
      kader={p.kader}
      titel="Vergelijken met de BRP"
      pad={[{ tekst: `Dossier ${p.id}`, href: dossierPaden.pagina(p.id) }]}
      inleiding={
        <p>
          De basisregistratie personen (BRP) weet hoe iemand heet, wanneer die geboren is en waar die woont.
          Wat daar al staat, hoeft u niet opnieuw te vragen.
        </p>
      }
    >
      <Weigeringen weigeringen={p.weigeringen} />
      {uitslag?.soort === 'melding' ? (
        <Bericht soort="letop" rol="status">
          <p>{uitslag.tekst}</p>
        </Bericht>
      ) : null}
      {uitslag?.soort === 'vergeleken' ? <Vergelijking {...uitslag} /> : null}
      {anders ? (
        <Formulier actie={dossierPaden.brpOvernemen(p.id)} sleutel={p.sleutel} label="Overnemen">
          <p>
            Wat er stond, blijft in het dossier te lezen. Alles wat hierboven verschilt, wordt overgenomen.
          </p>
          <Knoppenrij>
            <Knop>Neem de gegevens van de BRP over</Knop>
            <KnopLink href={dossierPaden.pagina(p.id)}>Laat het zoals het is</KnopLink>
          </Knoppenrij>
        </Formulier>
      ) : null}
      {p.vragen && !anders ? (
        <Formulier actie={dossierPaden.brp(p.id)} label="Raadplegen">
          <p>
            Raadpleeg de BRP alleen als u het nodig hebt voor deze hulpvraag. Het staat in de lijst van wie
            dit dossier las, met uw naam.
          </p>
          <Knoppenrij>
            <Knop soort={uitslag ? 'secundair' : 'primair'}>
              {uitslag ? 'Raadpleeg de BRP opnieuw' : 'Raadpleeg de BRP'}
            </Knop>
            <KnopLink href={dossierPaden.pagina(p.id)}>Terug naar het dossier</KnopLink>
          </Knoppenrij>
        </Formulier>
      ) : null}
      {!p.vragen ? <KnopLink href={dossierPaden.pagina(p.id)}>Terug naar het dossier</KnopLink> : null}
    </Pagina>
  );
}

function Vergelijking(p: {
  readonly verschillen: readonly BrpVerschil[];
  readonly letOp: readonly string[];
  readonly sluiten: string | undefined;
}) {
  return (
    <>
      {p.letOp.length > 0 ? (
        <Bericht soort="letop" titel="Let op" rol="status">
          <ul>
            {p.letOp.map((tekst) => (
              <li>{tekst}</li>
            ))}
          </ul>
          {p.sluiten === undefined ? null : (
            <p>
              Er stopt niets vanzelf. Klopt dit? <a href={p.sluiten}>Sluit dan de levering van de hulp</a>.
            </p>
          )}
        </Bericht>
      ) : null}
      {p.verschillen.length === 0 ? (
        <Bericht soort="goed" rol="status">
          <p>Wat de BRP weet, staat ook zo in het dossier.</p>
        </Bericht>
      ) : (
        <Kaart titel="Wat verschilt">
          <Tabel
            bijschrift="Verschillen tussen dit dossier en de BRP"
            bijschriftVerborgen
            rijen={p.verschillen}
            kolommen={[
              { kop: 'Gegeven', rijkop: true, cel: (v) => v.wat },
              { kop: 'In dit dossier', cel: (v) => v.was || 'niets' },
              { kop: 'In de BRP', cel: (v) => v.brp },
            ]}
          />
        </Kaart>
      )}
    </>
  );
}
