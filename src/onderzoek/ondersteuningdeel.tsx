import type { Child } from 'hono/jsx';
import { BERICHTWEGNAAM } from '../contact/namen.ts';
import { datumLang } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Label } from '../ui/label.tsx';
import { dag } from '../ui/talen/dag.ts';
import { zeg, zegMet } from '../ui/talen/zeg.ts';
import { Telefoon } from '../ui/telefoon.tsx';
import type { Ondersteunde } from './gegevenscodes.ts';
import { ONDERSTEUNDENAAM } from './namen.ts';
import { ondersteuningVan, openOndersteuningsvragen } from './opdrachten-ondersteuning.ts';
import type { Clientondersteuning, TotOnderzoek } from './toestand.ts';

interface Props {
  toestand: TotOnderzoek;
}

/** For who works on it: who asked for support, and who gives it; nothing when nobody asked. */
export function OndersteuningDeel({ toestand, handeling }: Props & { handeling?: Child | undefined }) {
  const vragen = toestand.onderzoek.ondersteuningsvragen;
  const open = openOndersteuningsvragen(toestand);
  if (vragen.length === 0) return null;
  return (
    <Kaart titel="Gevraagd: cliëntondersteuning" id="clientondersteuning">
      {vragen.map((vraag) => (
        <>
          <p>
            Op {datumLang(vraag.op)} gevraagd voor {ONDERSTEUNDENAAM[vraag.voor]}, {BERICHTWEGNAAM[vraag.weg]}
            .{' '}
            {vraag.open ? (
              <Label soort="letop" icoon="klok" tekst="nog te regelen" />
            ) : (
              geregeld(ondersteuningVan(toestand, vraag.voor))
            )}
          </p>
          {vraag.toelichting === '' ? null : (
            <blockquote class="omk-citaat" dir="auto">
              {vraag.toelichting}
            </blockquote>
          )}
        </>
      ))}
      {open.length > 0 ? handeling : null}
    </Kaart>
  );
}

function geregeld(ondersteuning: Clientondersteuning | null): string {
  if (!ondersteuning?.gewenst) return 'Daarna niet meer gewenst.';
  const wie = wieHelpt(ondersteuning);
  return wie === '' ? 'Geregeld.' : `Geregeld: ${wie}.`;
}

/** `Rob Peters, Steunpunt Naast U` */
export function wieHelpt({ naam, organisatie }: Clientondersteuning): string {
  return [naam, organisatie].filter((tekst) => tekst !== '').join(', ');
}

/**
 * On the own page, what was asked for oneself and who helps. Who only looks along sees nothing of the resident's: that
 * support is theirs alone.
 */
export function OndersteuningVanInwoner({
  toestand,
  wie,
  organisatie,
}: Props & {
  wie: Wie;
  /** Whom one may call; null when the municipality did not say. */
  organisatie: { readonly organisatie: string; readonly telefoon: string } | null;
}) {
  const voor: Ondersteunde = wie.rol === 'mantelzorger' ? 'mantelzorger' : 'inwoner';
  const vraag = openOndersteuningsvragen(toestand).find((v) => v.voor === voor);
  const bekend = ondersteuningVan(toestand, voor);
  const helpt = bekend?.gewenst ? wieHelpt(bekend) : '';
  if (vraag === undefined && helpt === '') return null;
  return (
    <Kaart titel={zeg('Cliëntondersteuning')} id="clientondersteuning">
      {helpt === '' ? null : (
        <p>{zegMet('Dit is uw cliëntondersteuner: {wie}.', { wie: <bdi>{helpt}</bdi> })}</p>
      )}
      {vraag ? (
        <p>
          {zeg('U vroeg hierom op {datum}. Wij zorgen dat iemand contact met u opneemt.', {
            datum: dag(vraag.op),
          })}
        </p>
      ) : null}
      {organisatie ? (
        <p>
          {zegMet('Zelf bellen mag ook: {organisatie}, {nummer}.', {
            organisatie: <bdi>{organisatie.organisatie}</bdi>,
            nummer: <Telefoon nummer={organisatie.telefoon} />,
          })}
        </p>
      ) : null}
    </Kaart>
  );
}
