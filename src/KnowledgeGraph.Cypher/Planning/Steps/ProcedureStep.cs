using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The rows of a procedure.</summary>
internal sealed record ProcedureStep(
    Step Source,
    Procedure Procedure,
    Evaluator[] Arguments,
    IReadOnlyList<(int Column, int Slot)> Yields,
    bool Void) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
