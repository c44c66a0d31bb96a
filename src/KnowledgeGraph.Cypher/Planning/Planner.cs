using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A checked query to a plan, by the counts and indexes of the graph at hand.</summary>
internal static class Planner
{
    public static Plan Plan(Query query, IGraphReader graph, ProcedureTable procedures)
    {
        var builder = new PlanBuilder(graph, procedures) { Writes = QueryFacts.Writes(query) };
        var (step, columns) = builder.Queries.PlanNested(query, new Scope());
        return new Plan
        {
            Root = columns.Count == 0 && step is not EmptyStep ? new EmptyStep(step) : step,
            Keys = [.. columns.Select(c => c.Name)],
            Columns = [.. columns.Select(c => c.Slot)],
            SlotCount = builder.SlotCount,
            Tokens = builder.Tokens,
            Subplans = builder.Subplans,
            Parameters = builder.Parameters,
            Writes = builder.Writes,
            SchemaVersion = graph.SchemaVersion,
            NodeCount = graph.CountNodes(Token.Any),
        };
    }
}
