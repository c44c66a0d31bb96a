using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>A procedure that <c>CALL</c> can run.</summary>
/// <param name="Name">Its full name, such as <c>db.labels</c>.</param>
/// <param name="Inputs">The parameters.</param>
/// <param name="Outputs">The columns.</param>
/// <param name="Run">Gives the rows, one value a column.</param>
public sealed record Procedure(
    string Name,
    IReadOnlyList<ProcedureField> Inputs,
    IReadOnlyList<ProcedureField> Outputs,
    Func<IGraphReader, Value[], IEnumerable<Value[]>> Run)
{
    /// <summary>How many of the last parameters may be left out; they are null then.</summary>
    public int OptionalInputs { get; init; }
}
