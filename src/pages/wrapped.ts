/** A text in at most so many lines of about so many characters; what does not fit ends in an ellipsis. */
export function wrapped(text: string, length: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => (word.length > length ? (word.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []) : [word]))
  for (const word of words) {
    if (line && line.length + word.length + 1 > length) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(line)
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`]
}
