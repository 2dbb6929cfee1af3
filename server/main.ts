/** Entry point: `node server/main.ts [--empty] [--lan]`. What it needs is loaded once the version is right. */
const NODE_MAJOR_MIN = 22

if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR_MIN) {
  process.stderr.write(
    `Jiebang Hall needs Node ${NODE_MAJOR_MIN} or newer; this is ${process.versions.node}. ` +
      'Start it with "npm start", which brings its own.\n',
  )
  process.exit(1)
}

// What is written here is the owner's alone: the database holds contacts and hidden scores.
process.umask(0o077)

export {}

const { start } = await import('./start.ts')
const { CannotStart } = await import('./house/cannot-start.ts')

try {
  await start(process.env, process.argv.slice(2))
} catch (error) {
  const told = error instanceof CannotStart ? error.message : String((error as Error).stack)
  process.stderr.write(`${told}\n`)
  process.exit(1)
}
