using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Errors;

/// <summary>Makes errors, so that each reads in one line where it is raised.</summary>
internal static class Fail
{
    public static CypherException Syntax(string detail, Position at, string message) =>
        new(ErrorClass.SyntaxError, detail, ErrorPhase.CompileTime, message, at);

    public static CypherException Compile(ErrorClass kind, string detail, Position at, string message) =>
        new(kind, detail, ErrorPhase.CompileTime, message, at);

    public static CypherException Runtime(ErrorClass kind, string detail, string message, Position? at = null) =>
        new(kind, detail, ErrorPhase.Runtime, message, at);

    public static CypherException Type(string detail, string message, Position? at = null) =>
        new(ErrorClass.TypeError, detail, ErrorPhase.Runtime, message, at);

    public static CypherException Argument(string detail, string message, Position? at = null) =>
        new(ErrorClass.ArgumentError, detail, ErrorPhase.Runtime, message, at);
}
