import { chromium } from 'playwright-core';
const url=process.argv[2];
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update']});
for (const [w,dark] of [[360,1],[1366,0],[1366,1],[1920,0]]) { const c=await b.newContext({viewport:{width:w,height:800},colorScheme:dark?'dark':'light'}); const t=await c.newPage(); await t.goto(url+'parents/p6/'); await t.waitForTimeout(700);
 const one=t.locator('[data-activity]').nth(0); while(await one.locator('button.card').count()) await one.locator('button.card').first().click(); await one.locator('.button.main').click();
 await t.locator('[data-activity]').nth(1).locator('label.option').nth(1).click(); await t.locator('[data-activity]').nth(1).locator('.button.main').click();
 await t.locator('.share').scrollIntoViewIfNeeded(); await t.waitForTimeout(500);
 await t.screenshot({path:`/tmp/guide-shots/ans-${w}${dark?'d':''}.png`,fullPage:true}); await c.close(); }
await b.close();
