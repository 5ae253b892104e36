/** What to say where a part of the program did not arrive: without a line it is nobody's fault, and comes later. `… .remedy` says what to do. */
export const missingPart = (): 'fault.part' | 'fault.offline' =>
  navigator.onLine ? 'fault.part' : 'fault.offline'
