/** Services whose short links hide where they go. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  (
    'bit.ly www.bit.ly s.id www.s.id tinyurl.com www.tinyurl.com cutt.ly t.co goo.gl ow.ly is.gd v.gd rebrand.ly t.ly shorturl.at rb.gy gg.gg buff.ly adf.ly tiny.cc bl.ink ' +
    'short.io dub.sh shorturl.asia shorturl.gg lnkd.in qr.ae u.to x.gd kutt.it soo.gd clck.ru urlzs.com tiny.one intip.in linktr.ee lynk.id bitly.ws surl.li n9.cl mez.ink msha.ke linkbio.co heylink.me'
  ).split(' '),
);

/** Parameters whose value opens a door by itself. */
const SECRETS = new Set(
  'token access_token accesstoken auth auth_token authtoken api_key apikey key_api password passwd pass pwd sandi secret client_secret jwt session sessionid session_id sid sig signature x-amz-signature otp pin'.split(
    ' ',
  ),
);

/** Meeting services put the meeting's own password into the address they hand out. */
const MEETINGS =
  /(?:^|\.)(?:zoom\.us|zoom\.com|webex\.com|teams\.microsoft\.com|teams\.live\.com|gotomeeting\.com|bluejeans\.com)$/;

/** A user's password before the host, or a secret parameter with a value. */
export function hasCredentials(href: string): boolean {
  const rest = href.replace(/^[a-z]+:\/\//i, '');
  const [authority = ''] = rest.split(/[/?#]/, 1);
  const at = authority.lastIndexOf('@');
  if (at > 0 && authority.slice(0, at).includes(':')) return true;
  const host = authority
    .slice(at + 1)
    .replace(/:\d+$/, '')
    .toLowerCase();
  const query = rest.slice(authority.length).split(/[?#&]/).slice(1);
  return query.some((pair) => isSecret(pair, host));
}

function isSecret(pair: string, host: string): boolean {
  const cut = pair.indexOf('=');
  if (cut < 0) return false;
  const name = pair.slice(0, cut).toLowerCase();
  const value = pair.slice(cut + 1);
  if (name === 'pwd' && MEETINGS.test(host)) return false;
  return SECRETS.has(name) && value.length >= 4;
}

/** A punycode label, or letters of several scripts in one host. */
export function isDeceptive(host: string): boolean {
  if (host.split('.').some((label) => label.startsWith('xn--'))) return true;
  return /[^\p{ASCII}]/u.test(host);
}
