import NetraCLI

Netra.start()
