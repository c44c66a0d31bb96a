using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher;

/// <summary>The one error that the engine raises: what is wrong, where, and what was expected.</summary>
/// <remarks>All are the statement's or its data's fault; repeating the same call does not help.</remarks>
public sealed class CypherException(
    ErrorClass errorClass,
    string detail,
    ErrorPhase phase,
    string message,
    Position? position = null,
    Exception? inner = null) : Exception(message, inner)
{
    /// <summary>openCypher's class of error.</summary>
    public ErrorClass Class { get; } = errorClass;

    /// <summary>openCypher's detail code, such as <c>UndefinedVariable</c>.</summary>
    public string Detail { get; } = detail;

    /// <summary>Whether the statement had begun to run.</summary>
    public ErrorPhase Phase { get; } = phase;

    /// <summary>Where in the statement, if that is known.</summary>
    public Position? Position { get; } = position;

    /// <summary>The line and column (from 1), the line itself and a caret under the place; empty when the place is not known.</summary>
    public string Excerpt { get; private init; } = "";

    /// <summary>The same error, with the place shown in <paramref name="statement"/>.</summary>
    internal CypherException In(string statement) => Position is not { } at || Excerpt.Length > 0
        ? this
        : new CypherException(Class, Detail, Phase, Message + "\n" + Caret.Show(statement, at), Position, InnerException)
        {
            Excerpt = Caret.Show(statement, at),
        };
}
