import { dataset } from '../../data/index.ts'
import { verified } from '../dataset/load.ts'
import { verifyFolder } from './verify.ts'

/** `npm run data:verify -- FOLDER`: exit 0 where all is as the files say, 1 where it is not, 2 where it cannot be asked. */
const folder = process.argv[2]
if (!folder) {
  console.error('Name the folder of AKN4UN files: npm run data:verify -- FOLDER')
  process.exitCode = 2
} else {
  const { isTTY } = process.stderr
  const progress = (done: number, total: number) => {
    if (isTTY) process.stderr.write(`\r${done} of ${total} files${done === total ? '\n' : ''}`)
  }
  try {
    const report = await verifyFolder(verified(dataset, 'The bundled dataset'), folder, progress)
    for (const line of report.lines) console.log(line)
    console.log(report.summary)
    process.exitCode = report.verified ? 0 : 1
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 2
  }
}
