/// Where a text stands in a field wider than itself.
package enum Alignment: Sendable {
  case left
  case right
  case centre
}
