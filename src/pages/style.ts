import { createHash } from 'node:crypto'
import { hashedPath } from './hashed-path.ts'

/** What the first page and the frame of all pages need. */
const first = `
:root{color-scheme:light dark;--ink:#16202a;--soft:#4b5866;--line:#cfd6dd;--ground:#fff;--raised:#f3f6f8;--link:#0b57a4;--mark:#7a3e00;--accent:#0b57a4}
@media(prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#aab6c2;--line:#3a4652;--ground:#11171d;--raised:#1a222a;--link:#8cc4ff;--mark:#ffc48a;--accent:#8cc4ff}}
*{box-sizing:border-box}
html{font:1rem/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans Arabic","Noto Sans CJK SC",sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0}
a{color:var(--link);text-underline-offset:.15em}main a{unicode-bidi:isolate}
a:focus-visible,summary:focus-visible,input:focus-visible,button:focus-visible,select:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;inset-inline-start:-999px}
.skip:focus{inset-inline-start:1rem;inset-block-start:.5rem;background:var(--ground);padding:.5rem;z-index:1}
header,main,footer{max-width:72rem;margin-inline:auto;padding-inline:1rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding-block:.75rem;border-block-end:1px solid var(--line)}
.brand{font-weight:700;font-size:1.15rem;text-decoration:none;color:var(--ink)}
header nav{flex-basis:100%}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:0;padding:0}
nav a{display:inline-block;padding-block:.3rem;text-decoration:none}
nav a:hover,nav a[aria-current]{text-decoration:underline}
nav a[aria-current]{font-weight:600}
footer{margin-block-start:3rem;border-block-start:1px solid var(--line);padding-block:1rem;color:var(--soft);font-size:.9rem}
form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end}
input,select,button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--soft);border-radius:4px;padding:.45rem .6rem;min-height:2.75rem;max-width:100%}
button{background:var(--accent);border-color:var(--accent);color:var(--ground);font-weight:600;cursor:pointer}
search{flex:1 1 18rem}
.search{position:relative}.search input{flex:1 1 10rem;min-width:0}.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
#suggested{position:absolute;inset-block-start:100%;inset-inline:0;z-index:2;margin:.15rem 0 0;padding:0;list-style:none;background:var(--ground);border:1px solid var(--soft);border-radius:4px;max-block-size:24rem;overflow-y:auto;box-shadow:0 6px 18px #0003}#suggested li{padding:.45rem .6rem;cursor:pointer}#suggested li[aria-selected=true],#suggested li:hover{background:var(--raised);box-shadow:inset 3px 0 var(--accent)}#suggested small{color:var(--soft)}
h1{font-size:1.6rem;line-height:1.2;margin-block:1.25rem .25rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:0;display:inline}
section{margin-block-start:1.25rem}
.lead{font-size:1.2rem;margin-block:.5rem;max-width:52rem}
.aside,.place,.says,.count{color:var(--soft)}
.count{font-size:.95rem;font-variant-numeric:tabular-nums}
.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;margin:.5rem 0}
.counts b{font-variant-numeric:tabular-nums}
svg{max-width:100%;height:auto}
svg .current{fill:var(--accent)}svg .past{fill:var(--ground);stroke:var(--accent);stroke-width:2}svg .none{fill:var(--soft)}
.map{margin:0}.map small{display:block}.map svg{display:block}.map figcaption span{display:inline-block;margin-inline-end:1rem}.map figcaption svg{display:inline;vertical-align:-2px}
.front{display:grid;gap:1rem 2rem;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);align-items:start;margin-block-start:.5rem}
.front section{margin:0}.front ul{padding-inline-start:1.1rem;margin-block:.25rem}.front li a{line-height:1.6rem;font-size:.9375rem}
@media(max-width:56rem){.front{grid-template-columns:minmax(0,1fr)}}
@media print{:root{--ink:#000;--soft:#333;--ground:#fff;--link:#000}header nav,search,.skip,footer nav,.ways,form{display:none}details::details-content{content-visibility:visible;block-size:auto}a{color:inherit}main a[href^=http]::after{content:" (" attr(href) ")"}tr,li{break-inside:avoid}thead{display:table-header-group}}
@media(prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important;scroll-behavior:auto!important}}
`

/** Rows are laid out as they come into sight, as nobody waits for what is below; focus may reach beyond their edge. */
const unseen = 'content-visibility:auto;contain-intrinsic-size:auto 5rem;overflow-clip-margin:4px'

const rest = `
label{display:grid;grid-template-columns:minmax(0,1fr);max-width:100%;gap:.2rem;font-size:.9rem;color:var(--soft)}
.sheet{display:grid;gap:0 2.5rem;grid-template-columns:minmax(0,1fr) 19rem;align-items:start}.sheet>div>section:first-child{margin-block-start:.5rem}.sheet dl{grid-template-columns:minmax(0,1fr);gap:0}.sheet dd{margin-block-end:.4rem}.sheet aside{font-size:.9375rem;border-inline-start:1px solid var(--line);padding-inline-start:1.5rem}.sheet aside section{margin-block-start:.75rem}.sheet aside dt{font-size:.875rem}
@media(max-width:64rem){.sheet{grid-template-columns:minmax(0,1fr)}.sheet aside{border:0;padding:0}.sheet dl{grid-template-columns:minmax(8rem,14rem) 1fr;gap:.35rem 1rem}}
thead a{color:inherit}select{max-width:11rem}tbody th a{line-height:1.75rem}.plans td details summary{padding:0}.bands th{width:12rem}.bands svg{display:block}.bands svg text{font-size:11px}mark{background:#ffe08a;color:#16202a}
#paragraphs td:nth-child(2){min-width:14rem}#paragraphs tbody th{min-width:4.5rem}
table[id],section[id],tr[id]{scroll-margin-block-start:4.5rem}
.card{border:1px solid var(--line);border-radius:8px;background:var(--raised);padding:.75rem 1rem;margin-block-start:.75rem}.card h2{display:block;font-size:1.35rem}.card .lead{margin-block:.25rem}
.kind{color:var(--soft);margin:0}
.says,.place,.cites{font-size:.875rem}
ul.cites{list-style:none;margin:0;padding:0}
.out.inline{display:flex;flex-wrap:wrap;gap:0 1.25rem;align-items:start;margin-block-start:.5rem}.out.inline summary{padding-block:.3rem}@media(min-width:64.01rem){.plans,.plans thead,.plans tbody{display:block}.plans tr{display:grid;grid-template-columns:10fr 16fr 9.5fr 7.5fr repeat(3,11fr) 16fr 8fr}.plans th,.plans td{min-width:0}}@media screen{.plans tbody tr{${unseen}}}#paragraphs td:last-child,.sheet td:last-child{min-width:12rem}.pairs dd{min-width:0}.cites li,.lines li,td a,.ways a{line-height:1.75rem}
summary{cursor:pointer;padding-block:.35rem}
summary h2::first-letter,.pairs dt::first-letter,thead th::first-letter{text-transform:uppercase}.when{white-space:nowrap}
table{border-collapse:collapse;width:100%;margin-block-start:.25rem}
th,td{text-align:start;vertical-align:top;padding-block:.4rem;padding-inline:0 .75rem;border-block-end:1px solid var(--line);overflow-wrap:break-word}
thead th{color:var(--soft);font-weight:500;font-size:.875rem}
tbody th{font-weight:500;min-width:9rem}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.35rem 1rem;margin:0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
.disputed{border-inline-start:3px solid var(--mark);padding-inline-start:.6rem;margin-block:.3rem}
.disputed b{color:var(--mark)}
.ways{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:0}
.ways a{display:inline-block;padding-block:.3rem}
.hits{list-style:none;padding:0}
.hits>li{border-block-end:1px solid var(--line);padding-block:.6rem}
.hits p{margin:0}
.steps{padding-inline-start:1.2rem}
.questions{columns:22rem;column-gap:2rem;padding-inline-start:1.1rem}
.questions li{break-inside:avoid;margin-block-end:.35rem}
svg text{fill:var(--ink);font:14px system-ui,sans-serif}
svg .small{font-size:12px}
svg .box{fill:var(--raised);stroke:var(--line)}
svg .arrow{stroke:var(--soft);fill:none}
svg .tip{fill:var(--soft)}
.near{display:grid;gap:1rem;grid-template-columns:minmax(0,1fr) minmax(0,1fr);align-items:start}.near ol{margin:0}@media(max-width:56rem){.near{grid-template-columns:minmax(0,1fr)}}
.values{margin:0;padding:0;list-style:none}.values li{display:inline}.values li:not(:last-child)::after{content:" · ";color:var(--soft)}.lines{margin:0;padding-inline-start:1rem}.lines .lines{list-style:none;padding:0}.block{display:block}.pair{margin-block-start:.75rem}h3{font-size:1rem;margin:0;color:var(--soft);font-weight:500}.pair h3::first-letter{text-transform:uppercase}
svg .dot{fill:var(--accent);fill-opacity:.75}
.events{list-style:none;padding:0;margin:0}
.events>li{display:grid;grid-template-columns:11rem 1fr;gap:.2rem 1rem;padding-block:.3rem}
.events time{color:var(--soft)}
@media(max-width:40rem){.events>li{grid-template-columns:1fr}}
.scroll{overflow-x:auto}
pre{overflow-x:auto;background:var(--raised);padding:.75rem;border-radius:4px}
@media(max-width:40rem){
 dl,.sheet dl{grid-template-columns:1fr}dt{margin-block-start:.4rem}
 table,tbody,tr,th,td{display:block}thead{position:absolute;inset-inline-start:-999rem}
 tr{border-block-end:1px solid var(--line);padding-block:.5rem}td[data-th]::before{content:attr(data-th) ": ";color:var(--soft);font-size:.875rem}th,td{border:0;padding:.1rem 0;min-width:0!important;white-space:normal!important;overflow-wrap:anywhere}main{overflow-wrap:anywhere}
}
@media screen and (max-width:40rem){tbody tr{${unseen}}}
`

const css = first + rest

const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The one sheet of all pages. Its address changes with what it says, so it may be kept for ever. The first page holds
 * its part of it, and long pages the whole, which by their digests they may (Content Security Policy Level 3, hash-source).
 */
export const style = {
  css,
  path: hashedPath('style', css, 'css'),
  first,
  digests: `${digestOf(first)} ${digestOf(css)}`,
}
