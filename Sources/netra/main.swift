import ArgumentParser
import NetraCLI

Netra.main()
