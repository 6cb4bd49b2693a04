import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { maakMail } from './mail.ts';

const BERICHT = {
  aan: 'maria@voorbeeld.example',
  onderwerp: 'Er staat een bericht klaar',
  tekst: 'Beste inwoner,',
};

let server: Server | undefined;
afterEach(() => server?.close());

/** The least of an SMTP server (RFC 5321); answers the recipient with `ontvanger`. */
async function mailserver(ontvanger: string): Promise<{ readonly url: string; readonly regels: string[] }> {
  const regels: string[] = [];
  server = createServer((lijn) => {
    const zeg = (tekst: string) => lijn.write(`${tekst}\r\n`);
    let inhoud = false;
    zeg('220 proef');
    lijn.on('error', () => undefined);
    lijn.on('data', (stuk) => {
      for (const regel of stuk.toString().split('\r\n').slice(0, -1)) {
        regels.push(regel);
        if (inhoud && regel !== '.') continue;
        if (regel.startsWith('RCPT')) zeg(ontvanger);
        else if (regel === 'DATA') zeg('354 ga door');
        else zeg('250 goed');
        inhoud = regel === 'DATA';
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, regels };
}

describe('e-mail', () => {
  it('gaat naar de mailserver, herkenbaar als automatisch (RFC 3834)', async () => {
    const { url, regels } = await mailserver('250 goed');
    const mail = maakMail({ url, van: 'gemeente@voorbeeld.example' });
    expect(mail.ingesteld).toBe(true);
    await mail.stuur(BERICHT);
    expect(regels).toContain('MAIL FROM:<gemeente@voorbeeld.example>');
    expect(regels).toContain('RCPT TO:<maria@voorbeeld.example>');
    expect(regels).toContain('Auto-Submitted: auto-generated');
    expect(regels).toContain('Beste inwoner,');
  });
  it('laat niemand een kopregel, een ontvanger of een tweede bericht toevoegen (CWE-93)', async () => {
    const { url, regels } = await mailserver('250 goed');
    const mail = maakMail({ url, van: 'gemeente@voorbeeld.example' });
    await mail.stuur({
      ...BERICHT,
      onderwerp: 'Er staat iets klaar\r\nBcc: kwaad@elders.example\r\n\r\nAndere tekst',
      tekst: 'Voor\r\n.\r\nMAIL FROM:<kwaad@elders.example>\r\nna',
    });
    expect(regels.filter((regel) => regel.startsWith('RCPT'))).toEqual(['RCPT TO:<maria@voorbeeld.example>']);
    expect(regels.filter((regel) => /^bcc:/i.test(regel))).toEqual([]);
    // A line of a single dot ends a message; the one of the text must come doubled (RFC 5321 4.5.2).
    expect(regels.filter((regel) => regel === '.')).toHaveLength(1);
  });
  it.each([
    'maria@voorbeeld.example, kwaad@elders.example',
    'maria@voorbeeld.example\r\nBcc: kwaad@elders.example',
    'maria@voorbeeld.example>\r\nRCPT TO:<kwaad@elders.example',
    'Maria <kwaad@elders.example>',
    '',
  ])('gaat naar een adres, en naar geen tekst waarin er meer staan: %j (CWE-93)', async (aan) => {
    const { url, regels } = await mailserver('250 goed');
    const mail = maakMail({ url, van: 'gemeente@voorbeeld.example' });
    await expect(mail.stuur({ ...BERICHT, aan })).rejects.toThrow('geen e-mailadres');
    expect(regels).toEqual([]);
  });
  it('meldt een fout als de mailserver het adres weigert', async () => {
    const { url } = await mailserver('550 onbekend');
    await expect(maakMail({ url, van: 'a@voorbeeld.example' }).stuur(BERICHT)).rejects.toThrow();
  });
  it('doet niets zonder mailserver', async () => {
    const mail = maakMail({ url: undefined, van: 'a@voorbeeld.example' });
    expect(mail.ingesteld).toBe(false);
    await mail.stuur(BERICHT);
  });
});
