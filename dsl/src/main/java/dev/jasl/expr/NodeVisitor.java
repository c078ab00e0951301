package dev.jasl.expr;

/**
 * One method for each kind of tree, so that a new kind breaks every reader that forgets it.
 *
 * @param <C> what is handed down
 * @param <R> what comes back
 */
public interface NodeVisitor<C, R> {
  R root(Node.Root node, C context);

  R executionInput(Node.ExecutionInput node, C context);

  R variable(Node.Variable node, C context);

  R item(Node.Item node, C context);

  R parameter(Node.Parameter node, C context);

  R literal(Node.Literal node, C context);

  R placeholder(Node.Placeholder node, C context);

  R regex(Node.Regex node, C context);

  R raw(Node.Raw node, C context);

  R field(Node.Field node, C context);

  R element(Node.Element node, C context);

  R operation(Node.Operation node, C context);

  R lambda(Node.Lambda node, C context);

  R format(Node.Format node, C context);

  R construct(Node.Construct node, C context);

  R array(Node.Array node, C context);

  R maybe(Node.Maybe node, C context);

  R required(Node.Required node, C context);
}
