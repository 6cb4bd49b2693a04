// Nothing but Node: the same bytes that our pages have, from memory. The most that this machine can do.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';

/** By path: status, content type and body. */
const antwoorden = new Map(
  JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')).map((a) => [
    a.pad,
    { ...a, lijf: Buffer.from(a.lijf, 'base64') },
  ]),
);

const server = createServer((req, res) => {
  req.resume();
  req.on('end', () => {
    const a = antwoorden.get(req.url);
    res.writeHead(a?.status ?? 404, {
      'Content-Type': a?.soort ?? 'text/plain',
      'Content-Length': a?.lijf.length ?? 0,
    });
    res.end(a?.lijf);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ poort: server.address().port })}\n`);
});
