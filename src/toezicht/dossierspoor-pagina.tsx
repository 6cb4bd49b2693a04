import { Leeslogtabel } from '../dossier/leeslogtabel.tsx';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Ketenbewijs } from '../journaal/bewijs.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Inzageregel } from '../toegang/leeslog.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, KnopLink } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { getal, wanneer } from '../ui/weergave.ts';
import { Dossiernummerveld } from './dossiernummerveld.tsx';
import { toezichtPaden } from './paden.ts';

const KRUIMEL = { tekst: 'Toezicht', href: toezichtPaden.bureau };

interface Vraagprops {
  readonly kader: Kader;
  readonly waarden: Velden;
  readonly fouten: Veldfouten | undefined;
  readonly weigeringen: readonly Weigering[];
}

/** Which dossier? By its number only. */
export function Spoorvraag({ kader, waarden, fouten, weigeringen }: Vraagprops) {
  return (
    <Pagina
      kader={kader}
      titel="Wie las een dossier?"
      pad={[KRUIMEL]}
      inleiding={<p>U ziet wie een dossier las en of het nog klopt. Wat erin staat, ziet u hier niet.</p>}
      fouten={fouten}
    >
      <Weigeringen weigeringen={weigeringen} />
      <Formulier actie={toezichtPaden.dossiersporen} label="Dossier kiezen">
        <Dossiernummerveld waarden={waarden} fouten={fouten} />
        <Knop>Bekijken</Knop>
      </Formulier>
    </Pagina>
  );
}

interface Spoorprops {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly ik: Gebruiker;
  readonly id: DossierId;
  readonly bewijs: Ketenbewijs;
  readonly regels: readonly Inzageregel[];
  /** So many lines at most. */
  readonly hoogstens: number;
}

/** Who read it, and whether something was changed; nothing of what it says. */
export function Dossierspoor({ kader, inrichting, ik, id, bewijs, regels, hoogstens }: Spoorprops) {
  return (
    <Pagina
      kader={kader}
      titel={`Wie las dossier ${id}?`}
      pad={[KRUIMEL, { tekst: 'Wie las een dossier?', href: toezichtPaden.dossiersporen }]}
      inleiding={<p>De laatste {hoogstens} keer dat iemand het opende. Dat u hier kijkt, staat er ook in.</p>}
      acties={<KnopLink href={toezichtPaden.fginzageVan(id)}>Het dossier lezen, met een reden</KnopLink>}
      breed
    >
      <Kaart titel="Is er iets veranderd?">
        {bewijs.fout ? (
          <Bericht soort="fout" titel="De keten van dit dossier klopt niet">
            <p>
              Bij feit {bewijs.fout.nr}: {bewijs.fout.wat}. Vraag de beheerder het hele journaal na te lopen.
            </p>
          </Bericht>
        ) : (
          <p>Nee. Alle feiten staan er zoals zij zijn vastgelegd, en de keten is heel.</p>
        )}
        <Samenvatting
          regels={[
            { term: 'Vastgelegde feiten', waarde: getal(bewijs.schakels) },
            { term: 'Eerste feit', waarde: wanneer(bewijs.eerste) },
            { term: 'Laatste feit', waarde: wanneer(bewijs.laatste) },
            { term: 'Laatste zegel', waarde: <code>{bewijs.zegel}</code> },
          ]}
        />
      </Kaart>
      <Leeslogtabel regels={regels} inrichting={inrichting} ik={ik} />
    </Pagina>
  );
}
