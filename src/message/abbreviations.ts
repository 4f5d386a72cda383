/**
 * Words after which a full stop belongs to the word and does not end the sentence (EYD V, II.F), in
 * lower case. Single letters (initials, `a.n.`) are handled by shape.
 */
export const NEVER_FINAL = new Set(
  (
    'yth bpk bp sdr sdri tn ny nn drs dra dr drg drh ir hj prof pdt ust ustz kh tgh rd rr tb ra rm krt tgk gst ngr dg muh moh moch mhd abd abdul st sy ' +
    'siti no nom nr jl jln gg komp ds dsn kel kec kab prov kp lt gd blk rt rw tgl tlp telp hp hal hlm lamp mis ' +
    'jo vs ed kol letkol mayjen brigjen serka serda bripka brigadir kombes akbp kompol iptu ipda aiptu aipda akp pd pt cv ud plt plh pj pjs gol th ' +
    'apt ns bd lic sp psi up ub an sd cq mr mrs ms tj tg dt br capt inf kav arh arm czi cpl cba caj chb cku ckm cke cpm mar pnb jend wkl ka subbag kasubbag fak jur purn alm almh kms ng bg'
  ).split(' '),
);

/** Abbreviations that often close a sentence: final when a capital or a new line follows. */
export const MAYBE_FINAL = new Set('dll dkk dst dsb dsj wr wb ttd ybs sda'.split(' '));
