using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>The values of a plan's parameters.</summary>
internal static class ParameterValues
{
    public static Value[] Bind(Plan plan, IReadOnlyDictionary<string, object?>? given)
    {
        var values = new Value[plan.Parameters.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var name = plan.Parameters[i];
            values[i] = given is not null && given.TryGetValue(name, out var value)
                ? ValueConversion.From(value, name)
                : throw new CypherException(ErrorClass.ParameterMissing, "MissingParameter", ErrorPhase.CompileTime, $"The statement uses the parameter ${name}, which was not given.");
        }

        return values;
    }
}
