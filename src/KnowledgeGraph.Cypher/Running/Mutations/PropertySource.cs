using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary>The properties of something to be made: written out key by key, or a whole map.</summary>
/// <param name="entries">Keys and values; null when <paramref name="map"/> is given.</param>
/// <param name="map">An expression that gives a map.</param>
/// <param name="at">Where they stand.</param>
internal sealed class PropertySource((TokenName Key, Evaluator Value)[]? entries, Evaluator? map, Position at)
{
    public void Fill(Frame frame, List<PropertyEntry> into)
    {
        into.Clear();
        foreach (var (key, value) in entries ?? [])
        {
            var stored = PropertyWrites.Storable(value.Evaluate(frame), at);
            if (!stored.IsNull)
            {
                into.Add(new PropertyEntry(frame.MakeToken(key), stored));
            }
        }

        if (map is not null)
        {
            FillFromMap(frame, map.Evaluate(frame), into);
        }
    }

    /// <summary>Refuses a null, which could never be found again.</summary>
    public void DemandNoNulls(Frame frame)
    {
        foreach (var (key, value) in entries ?? [])
        {
            if (value.Evaluate(frame).IsNull)
            {
                throw Fail.Runtime(ErrorClass.SemanticError, "MergeReadOwnWrites", $"MERGE cannot use null for the property '{key.Name}'.", at);
            }
        }

        if (map?.Evaluate(frame).Map is { } given && given.Values.Any(v => v.IsNull))
        {
            throw Fail.Runtime(ErrorClass.SemanticError, "MergeReadOwnWrites", "MERGE cannot use null for a property.", at);
        }
    }

    private void FillFromMap(Frame frame, Value value, List<PropertyEntry> into)
    {
        if (value.IsNull)
        {
            return;
        }

        var given = value.Map ?? (value.IsNode || value.Relationship is not null ? Entities.Properties(frame, value) : null)
            ?? throw Fail.Type("InvalidArgumentType", $"Properties need a map, but found {ValueText.Describe(value)}.", at);
        for (var i = 0; i < given.Count; i++)
        {
            if (!given.Values[i].IsNull)
            {
                into.Add(new PropertyEntry(frame.Writer!.MakeToken(TokenKind.Key, given.Keys[i]), PropertyWrites.Storable(given.Values[i], at)));
            }
        }
    }
}
