import type { Office } from '../../src/linter/contract.ts';

/** The handbook's office, with changes. */
export function office(changes: Partial<Office> = {}): Office {
  return {
    zone: 'WIB',
    opens: '08.00',
    closes: '16.00',
    workdays: [1, 2, 3, 4, 5],
    holidays: {},
    workingHolidays: [],
    ...changes,
  };
}
