import { writeSync } from 'node:fs';
import { resolveZone } from '../src/calendar/index.ts';
import { record } from '../src/logbook/record.ts';

/** Records entries until it is killed, and says of each one, once it is stored, that it is. */
const [address = '', prefix = ''] = process.argv.slice(2);
const location = /^postgres/.test(address)
  ? ({ kind: 'postgres', url: address } as const)
  : ({ kind: 'sqlite', path: address } as const);

for (let i = 0; ; i += 1) {
  const now = new Date();
  const recipient = `${prefix}-${i}`;
  await record(
    {
      location,
      names: ['Rina'],
      zone: resolveZone('WIB'),
      limit: 20,
      silenceHours: 8,
      now,
    },
    { recipient, topic: 'uji', sentAt: now },
  );
  // at once, not through a stream that a kill would empty
  writeSync(1, `${recipient}\n`);
}
