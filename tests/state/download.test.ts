import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { Fault } from '../../src/model/fault.ts'
import { type DownloadOptions, download } from '../../src/state/download.ts'
import answers from '../fixtures/http/responses.json' with { type: 'json' }

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** The address of a file on a host that answers as told. */
async function host(handler: Handler): Promise<string> {
  const server = createServer(handler)
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/data.json`
}

const limits = { totalMs: 300, stallMs: 150, retryMs: [5, 10, 20], retryTotalMs: 1200, bytes: 2_000_000 }

async function ask(handler: Handler, options: DownloadOptions = {}) {
  const address = await host(handler)
  const answer = await download(address, { ...options, limits: { ...limits, ...options.limits } })
  if (answer instanceof Uint8Array) return new TextDecoder().decode(answer)
  const { file, ...fault } = answer
  expect(file).toBe(address)
  return fault
}

const send =
  (status: number, headers: Record<string, string | number>, body: string | Buffer = ''): Handler =>
  (_, response) => {
    response.writeHead(status, headers)
    response.end(body)
  }

test('a good file comes whole, with its progress', async () => {
  const body = `{"text":"${'é'.repeat(100_000)}"}`
  const seen: (number | null)[][] = []
  const answer = await ask(send(200, { 'content-length': Buffer.byteLength(body) }, body), {
    onProgress: (read, total) => seen.push([read, total]),
  })
  expect(answer).toBe(body)
  expect(seen.at(-1)).toEqual([200_011, 200_011])
})

test('a packed file is unpacked, and its packed length is not taken for the total', async () => {
  const packed = gzipSync('{"a":1}'.padEnd(50_000))
  const totals: (number | null)[] = []
  const answer = await ask(
    send(200, { 'content-encoding': 'gzip', 'content-length': packed.length }, packed),
    {
      onProgress: (_, total) => totals.push(total),
    },
  )
  expect(answer).toHaveLength(50_000)
  expect(new Set(totals)).toEqual(new Set([null]))
})

interface Answer {
  readonly id: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly close?: string
  readonly delayMs?: number
  readonly dripMs?: number
  readonly generate?: { readonly repeat: string; readonly bytes: number }
}

/** The fixture's answers, a hundred times faster and smaller. */
function play({ status = 200, headers = {}, body, close, delayMs, dripMs, generate }: Answer): Handler {
  return async (_, response) => {
    if (close === 'before-headers') return void response.socket?.destroy()
    const stop = delayMs ? setTimeout(() => response.end(body), delayMs) : null
    response.on('close', () => stop && clearTimeout(stop))
    if (stop) return
    response.writeHead(status, headers)
    if (close === 'early') return void response.write(body, () => response.socket?.destroy())
    if (dripMs) {
      for (const letter of (body ?? '').repeat(20)) {
        if (response.destroyed) return
        response.write(letter)
        await new Promise(resolve => setTimeout(resolve, dripMs / 20))
      }
    }
    if (generate) {
      const chunk = generate.repeat.repeat(100_000)
      for (let sent = 0; sent < generate.bytes && !response.destroyed; sent += chunk.length) {
        if (!response.write(chunk)) await new Promise(resolve => setTimeout(resolve, 1))
      }
    }
    response.end(dripMs || generate ? undefined : body)
  }
}

const expected: Readonly<Record<string, Partial<Fault> | string>> = {
  h01: { class: 'missing', status: 404 },
  h02: { class: 'server', status: 500 },
  h03: { class: 'type', kind: 'web-page' },
  h04: { class: 'incomplete', bytesRead: 10, bytesTotal: 100_000 },
  h05: { class: 'damaged', bytesRead: 0 },
  h06: { class: 'timeout', kind: 'slow', seconds: 0.3 },
  h07: { class: 'timeout', kind: 'slow', seconds: 0.3 },
  h08: { class: 'network' },
  h09: { class: 'redirect', found: 'https://evil.invalid/data.json' },
  // a page of the same host needs no leave from it: only a browser asks, and then says nothing but "network"
  h10: '{}',
  h11: { class: 'empty', status: 204 },
  h12: '{}',
  h13: { class: 'size', bytesTotal: 400_000_000, bytesLimit: 2_000_000 },
  h14: { class: 'size', bytesLimit: 2_000_000 },
  h15: { class: 'missing', status: 304 },
  h16: { class: 'incomplete', status: 206, bytesRead: 10, bytesTotal: 1000 },
}

describe('the answers of a broken host', () => {
  test.each(answers as readonly Answer[])('$id', async answer => {
    const page = '<!doctype html><title>Home</title>'
    const got = await ask(play('bodyFile' in answer ? { ...answer, body: page } : answer))
    const want = expected[answer.id]
    if (typeof want === 'string') expect(got).toBe(want)
    else expect(got).toMatchObject(want as object)
  })
})

test.each([403, 404, 410, 451])('%i means that the file is not there for us', async status => {
  let asked = 0
  const answer = await ask((request, response) => {
    asked++
    send(status, {})(request, response)
  })
  expect(answer).toEqual({ class: 'missing', status })
  expect(asked).toBe(1)
})

describe('a host that could not answer', () => {
  /** Answers with each status in turn, the last one for good. */
  const inTurn = (...statuses: readonly (readonly [number, Record<string, string>?])[]) => {
    const times: number[] = []
    const handler: Handler = (request, response) => {
      const [status, headers = {}] = statuses[
        Math.min(times.length, statuses.length - 1)
      ] as (typeof statuses)[0]
      times.push(Date.now())
      send(status, headers, status === 200 ? '{}' : '')(request, response)
    }
    return { times, handler }
  }

  test('is asked three times more, ever more slowly', async () => {
    const { times, handler } = inTurn([503])
    expect(await ask(handler)).toEqual({ class: 'server', status: 503 })
    expect(times).toHaveLength(4)
  })
  test('is heard when it answers again', async () => {
    expect(await ask(inTurn([500], [429], [200]).handler)).toBe('{}')
  })
  test('is given the time that it asks for', async () => {
    const { times, handler } = inTurn([429, { 'retry-after': '1' }], [200])
    expect(await ask(handler)).toBe('{}')
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(990)
  })
  test('that asks for too much is not asked again', async () => {
    const { times, handler } = inTurn([503, { 'retry-after': '3600' }])
    expect(await ask(handler)).toEqual({ class: 'server', status: 503, seconds: 3600 })
    expect(times).toHaveLength(1)
  })
})

test('a body that stands still is left before the time is up', async () => {
  const answer = await ask(
    (_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"a":')
    },
    { limits: { totalMs: 5000, stallMs: 60 } },
  )
  expect(answer).toEqual({ class: 'timeout', kind: 'stalled', seconds: 0.06, bytesRead: 5 })
})

test('an empty body is empty, whatever its status', async () => {
  expect(await ask(send(200, { 'content-type': 'application/json' }))).toEqual({ class: 'empty' })
})

test('data that a careless host calls a web page is data', async () => {
  expect(await ask(send(200, { 'content-type': 'text/html' }, '{}'))).toBe('{}')
})

test('a signal ends it with its own reason, before, during and between attempts', async () => {
  const reason = new Error('left the page')
  await expect(ask(send(200, {}, '{}'), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  const leave = new AbortController()
  setTimeout(() => leave.abort(reason), 30)
  await expect(ask(() => {}, { signal: leave.signal })).rejects.toBe(reason)
  const later = new AbortController()
  setTimeout(() => later.abort(reason), 60)
  await expect(ask(send(503, { 'retry-after': '1' }), { signal: later.signal })).rejects.toBe(reason)
})

test('no host at all is a fault of the network', async () => {
  expect(await download('http://127.0.0.1:1/data.json')).toEqual({
    class: 'network',
    file: 'http://127.0.0.1:1/data.json',
  })
})
