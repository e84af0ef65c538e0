// Looks at pages as people see them: at three widths and in print, by axe and with the keyboard.
// Reads [{name, url, token}] from its input, writes what it found, a line for each, and leaves pictures in a folder:
//   node look.mjs FOLDER < pages.json
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { start } from './chromium.mjs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [320, 800, 1280] // the first is that of WCAG 1.4.10
const NO_FINGERS = { 'target-size': { enabled: false } } // on paper nothing is pressed
const SHEET = { width: 794, height: 1123 }
const HIGHEST_PICTURE = 2600
const PATIENCE_MS = 10_000 // a browser beside a whole run of tests follows a link later

const folder = process.argv[2]
const browser = await start()
for (const { name, url, token } of JSON.parse(readFileSync(0, 'utf8'))) {
  for (const width of WIDTHS) {
    await look(name, url, token, width)
  }
}
await browser.close()

async function look(name, url, token, width) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    extraHTTPHeaders: token ? { Authorization: `Bearer ${token}` } : {},
  })
  const page = await context.newPage()
  const told = what => console.log(`${name} at ${width}: ${what}`)
  page.on('console', message => told(`console says ${message.text()}`))
  page.on('requestfailed', request => told(`cannot load ${request.url()}`))
  const answer = await page.goto(url)
  if (answer.status() !== 200) {
    told(`answers ${answer.status()}`)
    return
  }
  await axe(page, told)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (wide > 0) {
    told(`is ${wide} px wider than the window`)
  }
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.scroll:not(:has(table:not(.stacked)))')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ ariaLabel, innerText }) => ariaLabel ?? innerText.split('\n')[0]),
  )
  cut.forEach(what => told(`"${what}" is moved sideways to be seen`))
  await captions(page, told)
  await tiles(page, told)
  if (width === WIDTHS[0]) {
    await words(page, told)
    await links(page, told)
    await keyboard(page, told)
  }
  await picture(page, `${folder}/${name}-${width}.png`, width)
  if (width === WIDTHS.at(-1)) {
    await page.setViewportSize(SHEET)
    await page.emulateMedia({ media: 'print' })
    await axe(page, what => told(`in print, ${what}`), NO_FINGERS)
    await page.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true, printBackground: false })
  }
  await context.close()
}

async function axe(page, told, rules = {}) {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(
    ([standards, rules]) => window.axe.run({ runOnly: { type: 'tag', values: standards }, rules }),
    [STANDARDS, rules],
  )
  for (const { id, nodes } of violations) {
    told(`${id} (${nodes.length}): ${nodes[0].html} ${nodes[0].failureSummary.replaceAll(/\s+/g, ' ')}`)
  }
}

/** What a table is called is read without moving it. */
async function captions(page, told) {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('caption')]
      .filter(caption => caption.getBoundingClientRect().right > window.innerWidth)
      .map(({ innerText }) => innerText),
  )
  cut.forEach(caption => told(`the caption "${caption}" is cut`))
}

/** The squares of a map stand apart. */
async function tiles(page, told) {
  const near = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('rect.tile')].map(tile => tile.getBoundingClientRect())
    return boxes.filter(({ left, right, top }) =>
      boxes.some(other => other.top === top && other.left > left && other.left - right < 2),
    ).length
  })
  if (near) {
    told(`${near} tiles touch the next one`)
  }
}

/** A word of a table stands in one line. */
async function words(page, told) {
  const broken = await page.evaluate(() => {
    const places = document.createRange()
    const parted = text =>
      [...text.data.matchAll(/\p{L}+/gu)].filter(({ 0: word, index }) => {
        places.setStart(text, index)
        places.setEnd(text, index + word.length)
        return new Set([...places.getClientRects()].map(({ top }) => Math.round(top))).size > 1
      })
    const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
    const found = []
    while (texts.nextNode()) {
      if (texts.currentNode.parentElement.closest('th, td')) {
        found.push(...parted(texts.currentNode).map(([word]) => word))
      }
    }
    return [...new Set(found)]
  })
  if (broken.length) {
    told(`words of a table are broken: ${broken.slice(0, 5).join(', ')}`)
  }
}

/** Every link within the page leads to something, and each name stands once. */
async function links(page, told) {
  const astray = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place)
    const nowhere = [...document.querySelectorAll('a[href^="#"]')]
      .map(link => link.getAttribute('href').slice(1))
      .filter(id => !ids.includes(id))
    return [...twice.map(id => `#${id} is there twice`), ...nowhere.map(id => `#${id} is linked and not there`)]
  })
  astray.forEach(told)
}

/** The first press of Tab shows the way to the text. */
async function keyboard(page, told) {
  await page.keyboard.press('Tab')
  const shown = await page.evaluate(() => {
    const { left, width } = document.activeElement.getBoundingClientRect()
    return document.activeElement.matches('.skip') && left >= 0 && width > 0
  })
  if (!shown) {
    told('the link to the text does not show itself to the keyboard')
  }
  await page.keyboard.press('Enter')
  await page
    .waitForURL(url => url.hash === '#text', { waitUntil: 'commit', timeout: PATIENCE_MS })
    .catch(() => told('the link to the text does not lead there'))
}

async function picture(page, path, width) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.screenshot({
    path,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST_PICTURE) },
  })
}
