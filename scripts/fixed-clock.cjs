'use strict';

// Preloaded (node --require) where the documentation shows what a program says: the clock starts at
// ASN_DOCS_NOW and ticks on from there.
const Real = Date;
const ahead = Real.parse(process.env.ASN_DOCS_NOW) - Real.now();
if (Number.isNaN(ahead)) throw new Error('ASN_DOCS_NOW is no time');
const now = () => Real.now() + ahead;

globalThis.Date = new Proxy(Real, {
  construct: (target, args, self) =>
    Reflect.construct(target, args.length > 0 ? args : [now()], self),
  apply: () => new Real(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
