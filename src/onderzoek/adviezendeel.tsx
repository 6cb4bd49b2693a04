import { datumLang, datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { Label } from '../ui/label.tsx';
import { Link } from '../ui/knop.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { wanneer } from '../ui/weergave.ts';
import { ADVIESREDENNAAM, ADVIESSOORTNAAM, GEVOLGDNAAM } from './namen.ts';
import { adviesPaden } from './paden.ts';
import type { Advies, TotOnderzoek } from './toestand.ts';

interface Props {
  toestand: TotOnderzoek;
  dossier: DossierId | undefined;
}

/** Every question to an adviser, with the answer and how it was weighed. */
export function AdviezenDeel({ toestand, dossier }: Props) {
  const { adviezen } = toestand.onderzoek;
  if (adviezen.length === 0) return null;
  return (
    <>
      <h3 class="utrecht-heading-3">Adviezen</h3>
      {adviezen.map((advies) => (
        <AdviesRegel advies={advies} dossier={dossier} />
      ))}
    </>
  );
}

function AdviesRegel({ advies, dossier }: { advies: Advies; dossier: DossierId | undefined }) {
  const { antwoord, weging } = advies;
  return (
    <Uitklap
      titel={`${ADVIESSOORTNAAM[advies.adviessoort]}, ${advies.organisatie || advies.adviseur}: ${stand(advies)}`}
      open={weging === null}
    >
      <Samenvatting
        regels={[
          { term: 'Gevraagd', waarde: datumLang(datumVan(advies.gevraagdOp)) },
          { term: 'Waarom', waarde: advies.redenen.map((r) => ADVIESREDENNAAM[r]).join('. ') },
          { term: 'De vraag', waarde: <span dir="auto">{advies.vraagstelling}</span> },
          { term: 'Meegegeven', waarde: <span dir="auto">{advies.meegegevenGegevens}</span> },
          ...(antwoord
            ? [
                {
                  term: 'Advies',
                  waarde: (
                    <>
                      <span class="omk-lopend" dir="auto">
                        {antwoord.conclusie}
                      </span>{' '}
                      <span class="omk-zacht">
                        {antwoord.adviseur}, {antwoord.deskundigheid}, {datumLang(antwoord.ontvangenOp)}
                      </span>
                    </>
                  ),
                },
                { term: 'Onderzoek', waarde: <span dir="auto">{antwoord.onderzoek}</span> },
              ]
            : [
                {
                  term: 'Verwacht',
                  waarde: `voor ${datumLang(advies.gewenstOp)}; de link werkt tot en met ${datumLang(advies.linkTotEnMet)}`,
                },
              ]),
          ...(weging
            ? [
                {
                  term: 'Gewogen',
                  waarde: (
                    <>
                      <Label
                        soort={weging.zorgvuldig ? 'goed' : 'letop'}
                        tekst={weging.zorgvuldig ? 'zorgvuldig' : 'niet zorgvuldig'}
                      />{' '}
                      {GEVOLGDNAAM[weging.gevolgd]}. <span dir="auto">{weging.motivering}</span>{' '}
                      {weging.inwonerKentAdvies
                        ? 'De inwoner kent het advies.'
                        : 'De inwoner kent het nog niet.'}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {dossier !== undefined && antwoord === null ? (
        <p>
          {gemaild(advies)} <Link href={adviesPaden.link(dossier, advies.id)}>Link voor de adviseur</Link>
        </p>
      ) : null}
    </Uitklap>
  );
}

function gemaild({ mail, email }: Advies): string {
  if (mail === null) return 'De link is (nog) niet gemaild. Geef hem anders zelf aan de adviseur.';
  return mail.stand === 'verstuurd'
    ? `De link is ${wanneer(mail.op)} gemaild aan ${email}.`
    : `Mailen aan ${email} lukte niet (${wanneer(mail.op)}). Wij proberen het nog enkele keren. Controleer het adres of geef de link zelf.`;
}

function stand({ antwoord, weging }: Advies): string {
  if (weging) return GEVOLGDNAAM[weging.gevolgd];
  return antwoord ? 'nog te wegen' : 'nog niet ontvangen';
}
