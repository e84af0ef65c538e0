// Takes a picture of parts of a factsheet: its head, the beginning of a chapter, the first notes.
//   node picture.mjs FILE < pages.json
import { readFileSync } from 'node:fs'
import { start } from './chromium.mjs'

const [{ url }] = JSON.parse(readFileSync(0, 'utf8'))

const browser = await start()
const page = await browser.newPage({ viewport: { width: 700, height: 900 } })
await page.goto(url)
await page.evaluate(() => {
  const drop = selector => document.querySelectorAll(selector).forEach(element => element.remove())
  drop('.contents, .foot, main > section:not(#chapter-II, .notes), #chapter-II > h4:nth-of-type(n + 2)')
  drop('#chapter-II > ul ~ *, .notes li:nth-child(n + 5)')
})
await page.screenshot({ path: process.argv[2], fullPage: true })
await browser.close()
