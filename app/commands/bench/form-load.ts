import { Agent, get } from 'node:http'
import { text } from 'node:stream/consumers'

/** So many requests a second for so long, evenly spread, whether the ones before have been answered or not. */
export type FormLoad = { readonly url: string; readonly perSecond: number; readonly seconds: number }

/** A process of its own, so that what else is measured does not delay its clock. Answers with every request's time in ms. */
process.once('message', ({ url, perSecond, seconds }: FormLoad) => {
  const agent = new Agent({ keepAlive: true })
  const times: Promise<number>[] = []
  const timer = setInterval(() => {
    times.push(timeOf(url, agent))
    if (times.length === perSecond * seconds) {
      clearInterval(timer)
      void Promise.all(times).then((all) => process.send?.(all, () => process.exit()))
    }
  }, 1000 / perSecond)
})

function timeOf(url: string, agent: Agent): Promise<number> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      text(response).then(() => {
        if (response.statusCode === 200) resolve(performance.now() - start)
        else reject(new Error(`${url}: ${response.statusCode}`))
      }, reject)
    }).on('error', reject)
  })
}
