package dev.jasl.expr;

/**
 * Everything but texts: what a task can start an execution of another machine with. The service reads a text there as JSON, so that one
 * that is meant as a text ({@code Ann}, a timestamp) fails with {@code StepFunctions.InvalidExecutionInputException}; put it into an object
 * ({@code object("name", NAME)}).
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html">StartExecution</a>
 */
public sealed interface NotText
    permits BooleanExpr,
        EntryExpr,
        JsonExpr,
        ListExpr,
        MapExpr,
        NothingExpr,
        NumberExpr,
        ObjectExpr {}
