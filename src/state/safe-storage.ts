import type { StateStorage } from 'zustand/middleware'

const memory = new Map<string, string>()

/**
 * The browser's storage, or memory where it refuses. A value that is not JSON is set aside under `.bak` and counts as
 * absent: a preference must never keep the page from opening.
 */
export const safeStorage: StateStorage = {
  getItem: name => {
    try {
      const value = localStorage.getItem(name)
      if (value === null) return memory.get(name) ?? null
      if (isJson(value)) return value
      localStorage.setItem(`${name}.bak`, value)
      localStorage.removeItem(name)
      return null
    } catch {
      return memory.get(name) ?? null
    }
  },
  setItem: (name, value) => {
    memory.set(name, value)
    try {
      localStorage.setItem(name, value)
    } catch {
      // Full or forbidden: the memory holds it for this visit.
    }
  },
  removeItem: name => {
    memory.delete(name)
    try {
      localStorage.removeItem(name)
    } catch {
      // Nothing was stored.
    }
  },
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
