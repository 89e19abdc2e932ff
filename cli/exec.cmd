@rem The shell of npm on Windows knows no exec. Elsewhere exec lets npm tell a signal to us and not to a shell in between.
@%*
