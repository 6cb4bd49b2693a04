import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Mailbericht } from '../koppelvlakken/mail/mail.ts';

/** That there is something to read, never what: mail is a postcard. No link either, those are what phishers send. */
export function attendering(
  aan: string,
  { naam, huisstijl }: Pick<Inrichting, 'naam' | 'huisstijl'>,
): Mailbericht {
  return {
    aan,
    onderwerp: `Er staat een bericht voor u klaar bij de gemeente ${naam}`,
    tekst: [
      'Beste inwoner,',
      '',
      `De gemeente ${naam} heeft een bericht voor u klaargezet.`,
      huisstijl
        ? `Ga zelf naar ${huisstijl.website} en log in op Mijn hulpvraag om het te lezen.`
        : 'Ga zelf naar de website van de gemeente en log in op Mijn hulpvraag om het te lezen.',
      '',
      `Lukt dat niet? Bel ${huisstijl ? `ons dan op ${huisstijl.telefoon}` : 'dan de gemeente'}.`,
      '',
      'U kunt deze e-mail niet beantwoorden. In deze e-mail staan geen gegevens over u en geen link.',
      '',
      `Gemeente ${naam}`,
    ].join('\n'),
  };
}
