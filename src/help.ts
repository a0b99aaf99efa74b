import { options, variables } from './config.ts'

const plain = (text: string): string => text.replaceAll('`', '')

/** What `--help` prints: how the server is started, and every setting with its default. */
export function help(): string {
  const said = [
    'wps-graph: the agenda on Women, Peace and Security as one sourced GraphQL graph.',
    '',
    'npm start [-- OPTIONS]                   e.g. npm start -- --dataset mine.json',
    'npx wps-graph [COMMAND] [OPTIONS]        COMMAND: export FOLDER, check, mcp or help; serves without one',
    ...Object.entries(options).map(([name, says]) => `  ${name.padEnd(16)} ${says}`),
    '',
    'Settings, in the environment             e.g. PORT=8080 npm start',
    ...Object.entries(variables).map(([name, { usual, says }]) => `  ${name.padEnd(16)} ${plain(says)} [${usual}]`),
    '',
    'More: docs/settings.md',
  ]
  return said.join('\n')
}
