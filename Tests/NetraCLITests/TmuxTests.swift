import Testing

/// The program at a real terminal, one window at a time.
@Suite(.serialized, .enabled(if: Program.tool("tmux") != nil, "needs tmux"))
enum TmuxTests {}
