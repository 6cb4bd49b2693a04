import type { Weigering } from '../kern/uitkomst.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { Casusbeeld } from './beeld.ts';
import { OVERLEGDEELNAAM, OVERLEGDOELNAAM, OVERLEGGRONDARTIKEL, OVERLEGGRONDNAAM } from './namen.ts';
import { KRUIMEL } from './overlegpagina.tsx';

/** A case as this participant may know it at this moment. */
export function Casuspagina(p: {
  readonly kader: Kader;
  readonly beeld: Casusbeeld;
  readonly bijeenkomst: { readonly tekst: string; readonly href: string };
  /** Why what was shared cannot be seen now. */
  readonly nietOpen: Weigering | undefined;
}) {
  const { vraag, casus, doel, gedeeld } = p.beeld;
  return (
    <Pagina kader={p.kader} titel={`Casus: ${OVERLEGDOELNAAM[doel]}`} pad={[KRUIMEL, p.bijeenkomst]}>
      <Kaart titel="De vraag" soort="nadruk">
        <VrijeTekst tekst={vraag} />
      </Kaart>
      <Kaart titel="De casus, zonder naam">
        <VrijeTekst tekst={casus} />
      </Kaart>
      {p.nietOpen ? (
        <Bericht soort="info" titel="Met u is meer gedeeld, maar dat is nu dicht">
          <p>
            {p.nietOpen.reden} {p.nietOpen.uitweg} ({p.nietOpen.artikel})
          </p>
        </Bericht>
      ) : null}
      {gedeeld ? (
        <Kaart titel="Met u gedeeld, alleen voor dit overleg">
          <p>
            Grond: {OVERLEGGRONDNAAM[gedeeld.grond]} ({OVERLEGGRONDARTIKEL[gedeeld.grond]}). {gedeeld.waarom}
          </p>
          <p>De inwoner ziet dat u dit las. Neem het niet over in uw eigen dossiers.</p>
          <Samenvatting
            regels={gedeeld.delen.map(({ deel, regels }) => ({
              term: OVERLEGDEELNAAM[deel],
              waarde: regels.length === 0 ? 'nog niets vastgelegd' : <VrijeTekst tekst={regels.join('\n')} />,
            }))}
          />
        </Kaart>
      ) : null}
      <Knoppenrij>
        <KnopLink href={p.bijeenkomst.href} soort="secundair">
          Naar de agenda
        </KnopLink>
      </Knoppenrij>
    </Pagina>
  );
}
