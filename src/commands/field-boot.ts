import { unpacked } from '../state/packing.ts'

/**
 * The one script of a field edition that runs by itself: unpacks the style and the application, and lets the policy check
 * them by their hashes.
 */
const unpack = async (id: string) =>
  new TextDecoder().decode(await unpacked(document.getElementById(`field-${id}`)?.textContent ?? ''))

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript(code: string): string },
  ): { createScript(code: string): string }
}

const start = async () => {
  const [rules, code] = await Promise.all([unpack('style'), unpack('script')])
  const style = document.createElement('style')
  style.textContent = rules
  const script = document.createElement('script')
  script.type = 'module'
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  // the browser runs it only if its hash is the one that the page's policy names
  script.text = trustedTypes?.createPolicy('field', { createScript: text => text }).createScript(code) ?? code
  document.head.append(style, script)
}

// what stands on the page already says what to do when this fails
start()
