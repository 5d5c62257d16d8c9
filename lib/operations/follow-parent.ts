// Loaded with --import into every process that start and dev begin: when the one that began it is gone, it goes too.
// Processes further down inherit the flag; they follow their own parent and are left as they are.
if (process.ppid === Number(process.env.BAKEN_PARENT)) {
  process.on('disconnect', () => process.exit())
  // A script with nothing left to do still ends by itself.
  process.channel?.unref()
}
