import type { Almanac, Holiday } from '../../src/calendar/days.ts';

// Names as Keppres 8/2024 on public holidays gives them, without the counts of years.
const NEW_YEAR: Holiday = { name: { id: 'Tahun Baru Masehi', en: "New Year's Day" } };
const ISRA_MIKRAJ: Holiday = { name: { id: 'Isra Mikraj Nabi Muhammad', en: "Isra and Mi'raj" } };
const IMLEK: Holiday = { name: { id: 'Tahun Baru Imlek', en: 'Chinese New Year' } };
const NYEPI: Holiday = { name: { id: 'Hari Suci Nyepi', en: 'Day of Silence (Nyepi)' } };
const IDULFITRI: Holiday = { name: { id: 'Hari Raya Idulfitri', en: 'Eid al-Fitr' } };
const GOOD_FRIDAY: Holiday = { name: { id: 'Wafat Yesus Kristus', en: 'Good Friday' } };
const EASTER: Holiday = { name: { id: 'Kebangkitan Yesus Kristus (Paskah)', en: 'Easter Sunday' } };
const LABOUR_DAY: Holiday = { name: { id: 'Hari Buruh Internasional', en: 'Labour Day' } };
const WAISAK: Holiday = { name: { id: 'Hari Raya Waisak', en: 'Vesak' } };
const ASCENSION: Holiday = { name: { id: 'Kenaikan Yesus Kristus', en: 'Ascension Day' } };
const PANCASILA: Holiday = { name: { id: 'Hari Lahir Pancasila', en: 'Pancasila Day' } };
const IDULADHA: Holiday = { name: { id: 'Hari Raya Iduladha', en: 'Eid al-Adha' } };
const MUHARAM: Holiday = { name: { id: '1 Muharam, Tahun Baru Islam', en: 'Islamic New Year' } };
const INDEPENDENCE: Holiday = { name: { id: 'Hari Kemerdekaan', en: 'Independence Day' } };
const MAULID: Holiday = {
  name: { id: 'Maulid Nabi Muhammad', en: 'Birthday of the Prophet Muhammad' },
};
const CHRISTMAS: Holiday = { name: { id: 'Hari Raya Natal', en: 'Christmas Day' } };

// Joint leave (cuti bersama) is named after the holiday it stands beside.
const IMLEK_LEAVE: Holiday = {
  name: { id: 'cuti bersama Imlek', en: 'joint leave for Chinese New Year' },
  joint: true,
};
const NYEPI_LEAVE: Holiday = {
  name: { id: 'cuti bersama Nyepi', en: 'joint leave for Nyepi' },
  joint: true,
};
const IDULFITRI_LEAVE: Holiday = {
  name: { id: 'cuti bersama Idulfitri', en: 'joint leave for Eid al-Fitr' },
  joint: true,
};
const WAISAK_LEAVE: Holiday = {
  name: { id: 'cuti bersama Waisak', en: 'joint leave for Vesak' },
  joint: true,
};
const ASCENSION_LEAVE: Holiday = {
  name: { id: 'cuti bersama Kenaikan Yesus Kristus', en: 'joint leave for Ascension Day' },
  joint: true,
};
const IDULADHA_LEAVE: Holiday = {
  name: { id: 'cuti bersama Iduladha', en: 'joint leave for Eid al-Adha' },
  joint: true,
};
const INDEPENDENCE_LEAVE: Holiday = {
  name: { id: 'cuti bersama Hari Kemerdekaan', en: 'joint leave for Independence Day' },
  joint: true,
};
const CHRISTMAS_LEAVE: Holiday = {
  name: { id: 'cuti bersama Natal', en: 'joint leave for Christmas' },
  joint: true,
};
const GOOD_FRIDAY_LEAVE: Holiday = {
  name: { id: 'cuti bersama Wafat Yesus Kristus', en: 'joint leave for Good Friday' },
  joint: true,
};

/**
 * Public holidays (*libur nasional*) and joint leave (*cuti bersama*) by joint decree of three
 * ministers (SKB 3 Menteri), year by year. Islamic dates are taken from the decrees, never
 * computed: Indonesia's criterion (MABIMS) often differs from the calendars in software.
 */
export const HOLIDAYS: Almanac = {
  years: [
    {
      // Signed 14 October 2024, amended 7 August 2025 (18 August added).
      year: 2025,
      decree:
        'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017, 2, dan 2 Tahun 2024, diubah dengan Nomor 933, 1, dan 3 Tahun 2025',
      days: {
        '01-01': NEW_YEAR,
        '01-27': ISRA_MIKRAJ,
        '01-28': IMLEK_LEAVE,
        '01-29': IMLEK,
        '03-28': NYEPI_LEAVE,
        '03-29': NYEPI,
        '03-31': IDULFITRI,
        '04-01': IDULFITRI,
        '04-02': IDULFITRI_LEAVE,
        '04-03': IDULFITRI_LEAVE,
        '04-04': IDULFITRI_LEAVE,
        '04-07': IDULFITRI_LEAVE,
        '04-18': GOOD_FRIDAY,
        '04-20': EASTER,
        '05-01': LABOUR_DAY,
        '05-12': WAISAK,
        '05-13': WAISAK_LEAVE,
        '05-29': ASCENSION,
        '05-30': ASCENSION_LEAVE,
        '06-01': PANCASILA,
        '06-06': IDULADHA,
        '06-09': IDULADHA_LEAVE,
        '06-27': MUHARAM,
        '08-17': INDEPENDENCE,
        '08-18': INDEPENDENCE_LEAVE,
        '09-05': MAULID,
        '12-25': CHRISTMAS,
        '12-26': CHRISTMAS_LEAVE,
      },
    },
    {
      // Signed 19 September 2025.
      year: 2026,
      decree:
        'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497, 2, dan 5 Tahun 2025',
      days: {
        '01-01': NEW_YEAR,
        '01-16': ISRA_MIKRAJ,
        '02-16': IMLEK_LEAVE,
        '02-17': IMLEK,
        '03-18': NYEPI_LEAVE,
        '03-19': NYEPI,
        '03-20': IDULFITRI_LEAVE,
        '03-21': IDULFITRI,
        '03-22': IDULFITRI,
        '03-23': IDULFITRI_LEAVE,
        '03-24': IDULFITRI_LEAVE,
        '04-03': GOOD_FRIDAY,
        '04-05': EASTER,
        '05-01': LABOUR_DAY,
        '05-14': ASCENSION,
        '05-15': ASCENSION_LEAVE,
        '05-27': IDULADHA,
        '05-28': IDULADHA_LEAVE,
        '05-31': WAISAK,
        '06-01': PANCASILA,
        '06-16': MUHARAM,
        '08-17': INDEPENDENCE,
        '08-25': MAULID,
        '12-24': CHRISTMAS_LEAVE,
        '12-25': CHRISTMAS,
      },
    },
    {
      // Signed 15 September 2026.
      year: 2027,
      decree:
        'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1205, 3, dan 2 Tahun 2026',
      days: {
        '01-01': NEW_YEAR,
        '01-05': ISRA_MIKRAJ,
        '02-05': IMLEK_LEAVE,
        '02-06': IMLEK,
        '03-08': NYEPI,
        '03-09': IDULFITRI_LEAVE,
        '03-10': IDULFITRI,
        '03-11': IDULFITRI,
        '03-12': IDULFITRI_LEAVE,
        '03-15': IDULFITRI_LEAVE,
        '03-25': GOOD_FRIDAY_LEAVE,
        '03-26': GOOD_FRIDAY,
        '03-28': EASTER,
        '05-01': LABOUR_DAY,
        '05-06': ASCENSION,
        '05-17': IDULADHA,
        '05-18': IDULADHA_LEAVE,
        '05-19': WAISAK_LEAVE,
        '05-20': WAISAK,
        '06-01': PANCASILA,
        '06-06': MUHARAM,
        '08-15': MAULID,
        '08-17': INDEPENDENCE,
        '12-24': CHRISTMAS_LEAVE,
        '12-25': CHRISTMAS,
        '12-26': ISRA_MIKRAJ,
      },
    },
  ],
  fixed: {
    '01-01': NEW_YEAR,
    '05-01': LABOUR_DAY,
    '06-01': PANCASILA,
    '08-17': INDEPENDENCE,
    '12-25': CHRISTMAS,
  },
};
