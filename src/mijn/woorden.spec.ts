import { describe, expect, it } from 'vitest';
import { STATUSSEN } from '../dossier/fase.ts';
import { statusVoor, watKanIkDoen } from './woorden.ts';

describe('wat iemand leest op de eigen pagina', () => {
  it.each(STATUSSEN)(
    'zegt de mantelzorger bij %s niet dat de vraag of het besluit van haar is (Wmo 1.1.1)',
    (status) => {
      expect(statusVoor('mantelzorger', status)).not.toMatch(
        /\buw? (vraag|verslag|besluit|aanvraag)\b|voor u\b/i,
      );
    },
  );

  it('vraagt ondertekenen aan wie dat mag, en legt de mantelzorger uit wie het doet (Beleidsregels 3.7)', () => {
    expect(watKanIkDoen('inwoner', 'verslagBijInwoner')).toContain('Onderteken het daarna');
    expect(watKanIkDoen('vertegenwoordiger', 'verslagBijInwoner')).toContain('Onderteken het daarna');
    expect(watKanIkDoen('mantelzorger', 'verslagBijInwoner')).toContain(
      'Ondertekenen en een voorziening aanvragen doet de inwoner',
    );
  });

  it('zwijgt als de gemeente aan zet is (Wmo 2.3.2)', () => {
    expect(watKanIkDoen('inwoner', 'inOnderzoek')).toBeUndefined();
    expect(watKanIkDoen('mantelzorger', 'inOnderzoek')).toBeUndefined();
  });
});
