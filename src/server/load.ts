/** How often the event loop is asked how late it is, in milliseconds. */
const interval = 50

/** How late the event loop runs: the time requests wait before anything is done about them. */
export interface LoadWatch {
  /** Milliseconds, of the last look or since it was due. */
  delay(): number
  stop(): void
}

/** Watches the event loop. Keeps no process alive. */
export function watchLoad(): LoadWatch {
  let due = performance.now() + interval
  let late = 0
  const timer = setInterval(() => {
    const now = performance.now()
    late = Math.max(0, now - due)
    due = now + interval
  }, interval).unref()
  return { delay: () => Math.max(late, performance.now() - due), stop: () => clearInterval(timer) }
}
