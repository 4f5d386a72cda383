// A check before sending, for a gateway that passes messages on to WhatsApp:
//   POST /messages  {"to": "62812…", "text": "Selamat pagi …", "urgent": false}
//   202  the message was handed to `send`
//   422  it was not: what is wrong, and the text with its repairs
//   PORT=8080 node examples/gateway/gateway.mjs
// Nothing but Node.js and asn-lint. It listens on this machine alone: before others may use it, put
// it behind what asks them who they are.
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fix, lint } from 'asn-lint';

/** WhatsApp takes 65,536 characters; in JSON each may be six. */
const MAX_BYTES = 512 * 1024;

class Refusal extends Error {
  constructor(status, body, headers = {}) {
    super(body.error);
    Object.assign(this, { status, body, headers });
  }
}

async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    // what is too much is read to its end, or until requestTimeout, but not kept
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BYTES) throw new Refusal(413, { error: 'message too large' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Refusal(400, { error: 'not UTF-8' });
  }
}

async function messageIn(request) {
  const body = await bodyOf(request);
  let message;
  try {
    message = JSON.parse(body);
  } catch {
    throw new Refusal(400, { error: 'not JSON' });
  }
  const { to, text, urgent = false } = message ?? {};
  if (typeof to !== 'string' || typeof text !== 'string' || typeof urgent !== 'boolean') {
    throw new Refusal(400, { error: 'needs {"to": text, "text": text, "urgent"?: boolean}' });
  }
  return { to, text, urgent };
}

const ERROR = 2;

function findingsIn({ messages }) {
  return messages.map(({ ruleId, severity, line, column, message }) => ({
    rule: ruleId,
    severity: severity === ERROR ? 'error' : severity === 1 ? 'warning' : 'info',
    line,
    column,
    message,
  }));
}

async function receive(request, { send, options }) {
  if (request.url !== '/messages') throw new Refusal(404, { error: 'there is only /messages' });
  if (request.method !== 'POST') {
    throw new Refusal(405, { error: 'only POST' }, { allow: 'POST' });
  }
  const { to, text, urgent } = await messageIn(request);
  const asked = { ...options, urgent };
  // an error inside a rule throws: what could not be checked is not sent
  const result = lint(text, asked);
  if (result.errorCount > 0) {
    const { output } = fix(text, asked);
    const repaired = output === text ? {} : { repaired: output };
    throw new Refusal(422, { error: 'not sent', findings: findingsIn(result), ...repaired });
  }
  try {
    await send({ to, text });
  } catch {
    throw new Refusal(502, { error: 'could not be sent' });
  }
  return { status: 202, body: { sent: true, findings: findingsIn(result) } };
}

function answer(response, { status, body, headers = {} }) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(`${JSON.stringify(body)}\n`);
}

/**
 * The gateway as a server that is not listening yet.
 *
 * @param send passes a message on; a rejection becomes 502
 * @param options of `lint`: profile, office, rules, language of the findings
 */
export function createGateway({ send, options = {} }) {
  const server = createServer(async (request, response) => {
    try {
      answer(response, await receive(request, { send, options }));
    } catch (error) {
      // never the text of a message in a log
      if (error instanceof Refusal) answer(response, error);
      else answer(response, { status: 500, body: { error: 'could not be checked' } });
    }
  });
  server.requestTimeout = 10_000;
  return server;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const send = async ({ to }) => process.stdout.write(`sent to ${to}\n`);
  const server = createGateway({ send, options: { office: { zone: 'WIB' } } });
  server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
    const { address, port } = server.address();
    process.stdout.write(`listening on ${address}:${port}\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
}
