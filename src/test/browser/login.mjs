// Signs in to Swagger UI with PKCE, as somebody does who tries the API, and asks there who it is.
//   node login.mjs ADDRESS USERNAME PASSWORD
import { start } from './chromium.mjs'

const [address, username, password] = process.argv.slice(2)

const browser = await start()
const context = await browser.newContext({ bypassCSP: true }) // in development, where it belongs, pages may run scripts
const page = await context.newPage()
page.setDefaultTimeout(60_000)
await page.goto(`${address}/q/swagger-ui/#/Me/getMe`)
await page.click('.auth-wrapper > .authorize')
const [login] = await Promise.all([
  page.waitForEvent('popup'),
  page.click('.auth-container:has-text("authorizationCode") .btn.authorize'),
])
await login.waitForSelector('#username')
console.log(new URL(login.url()).searchParams.get('code_challenge_method'))
await login.fill('#username', username)
await login.fill('#password', password)
await Promise.all([login.waitForEvent('close'), login.click('[type=submit]')])
// The window closes before the token is there, with which one can sign out again.
await page.waitForSelector('.auth-container:has-text("authorizationCode") .btn:text-is("Logout")')
await page.click('.auth-container:has-text("authorizationCode") .btn-done')

const me = page.locator('#operations-Me-getMe')
await me.locator('.try-out__btn').click()
await me.locator('.btn.execute').click()
const answer = me.locator('.live-responses-table .response').first()
console.log(await answer.locator('.response-col_status').innerText())
console.log((await answer.locator('.highlight-code').first().innerText()).replaceAll(/\s+/g, ' '))
await browser.close()
