/** For a phone first, then wide screens, then A4. No font, picture or address from elsewhere. */
export const STYLE = `
:root{color-scheme:light;--ink:#1f2933;--faint:#52606d;--line:#cbd2d9;--good:#1b6e53;--bad:#b3261e;--soft:#f5f7fa}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--ink);background:#fff}
main,header,footer{max-width:48rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.4rem 0}
.faint{color:var(--faint)}
.facts{display:grid;grid-template-columns:repeat(2,1fr);gap:.5rem;margin:0}
.facts div{background:var(--soft);border:1px solid var(--line);border-radius:.5rem;padding:.5rem .75rem;min-width:0}
.facts dt{color:var(--faint);font-size:.85rem}
.facts dd{margin:0;overflow-wrap:anywhere}
.facts dd b{font-size:1.35rem;line-height:1.2;display:block}
figure{margin:.5rem 0}
figure svg{display:block;width:100%;height:auto}
.wide{display:none}
.warn{border-left:4px solid var(--bad);background:#fdf3f2;padding:.5rem .75rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.5rem 0}
caption{text-align:left;color:var(--faint);padding-bottom:.25rem}
th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:right;vertical-align:top}
th:first-child,td:first-child{text-align:left}
thead th{background:var(--soft)}
.scroll{overflow-x:auto}
.hours td,.hours th{padding:.15rem .3rem;font-size:.8rem}
details{margin:.5rem 0}
summary{cursor:pointer;padding:.5rem 0;min-height:2.75rem;color:var(--faint)}
summary:focus-visible,.scroll:focus-visible{outline:3px solid #1d4f91;outline-offset:2px}
.count{color:var(--faint);font-weight:400}
.example{border:1px solid var(--line);border-radius:.5rem;padding:.5rem .75rem;margin:.5rem 0;break-inside:avoid}
.example p{margin:.3rem 0}
blockquote{margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:#fde8e6;color:inherit;text-decoration:underline;text-decoration-color:var(--bad);text-decoration-thickness:2px}
ins{background:#e3f1ec;color:inherit;text-decoration:none;font-weight:600}
ul{padding-left:1.25rem}
li{overflow-wrap:anywhere}
footer{color:var(--faint);font-size:.85rem;padding-top:2rem;padding-bottom:2rem}
@media (min-width:40rem){.facts{grid-template-columns:repeat(3,1fr)}.wide{display:block}.narrow{display:none}}
@page{size:A4;margin:14mm}
@media print{
body{font-size:10.5pt}
main,header,footer{max-width:none;padding:0}
.wide{display:block}.narrow{display:none}
.facts{grid-template-columns:repeat(3,1fr)}
h2,h3{break-after:avoid}
figure,tr,.example,.facts div{break-inside:avoid}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
details:not([open]){display:none}
}
`
  .trim()
  .replaceAll('\n', '');
