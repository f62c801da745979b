import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
import { join, extname } from 'node:path';
const types={'.html':'text/html; charset=utf-8','.js':'text/javascript','.css':'text/css','.png':'image/png','.svg':'image/svg+xml','.woff2':'font/woff2','.json':'application/json'};
const s=createServer((q,r)=>{let p=join('dist',decodeURIComponent(new URL(q.url,'http://x').pathname)); if(existsSync(p)&&statSync(p).isDirectory()) p=join(p,'index.html'); if(!existsSync(p)){r.writeHead(404).end();return;} r.writeHead(200,{'content-type':types[extname(p)]||'text/plain'}).end(readFileSync(p));}).listen(0);
const url=`http://127.0.0.1:${s.address().port}/`;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update']});
const out='/tmp/guide-shots/'; 
const pages=(process.argv[2]||'parents/,parents/p1/,parents/p6/,parents/talks/help-map/').split(',');
for (const p of pages) for (const [w,dark] of [[360,0],[1366,0],[1920,0],[360,1],[1366,1]]) {
  const c=await b.newContext({viewport:{width:w,height:768},colorScheme:dark?'dark':'light'}); const t=await c.newPage(); await t.goto(url+p); await t.waitForTimeout(700);
  await t.screenshot({path:`${out}${p.replaceAll('/','-')}${w}${dark?'-dark':''}.png`,fullPage:true}); 
  const over=await t.evaluate('document.documentElement.scrollWidth>innerWidth'); if(over) console.log('overflow',p,w);
  if(w===1366&&!dark){ const pdf=await t.pdf({format:'A4',preferCSSPageSize:true,path:`${out}${p.replaceAll('/','-')}.pdf`}); console.log(p,'sides',pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length);} 
  await c.close(); }
await b.close(); s.close();
