using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>n {.name, .*, total: 1}</c>.</summary>
internal sealed class MapProject(Evaluator subject, IReadOnlyList<(MapProjectionKind Kind, TokenName? Key, Evaluator? Value)> items, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var value = subject.Evaluate(frame);
        if (value.IsNull)
        {
            return Value.Null;
        }

        var entries = new List<KeyValuePair<string, Value>>();
        foreach (var (kind, key, entry) in items)
        {
            switch (kind)
            {
                case MapProjectionKind.AllProperties:
                    AddAll(frame, value, entries);
                    break;
                case MapProjectionKind.Property:
                    Set(entries, key!.Name, new PropertyRead(new Constant(value), key, at).Evaluate(frame));
                    break;
                default:
                    Set(entries, key!.Name, entry!.Evaluate(frame));
                    break;
            }
        }

        return Value.Of(new MapValue([.. entries.Select(e => e.Key)], [.. entries.Select(e => e.Value)]));
    }

    private static void AddAll(Frame frame, Value value, List<KeyValuePair<string, Value>> entries)
    {
        var map = value.Map ?? Entities.Properties(frame, value);
        for (var i = 0; i < map.Count; i++)
        {
            Set(entries, map.Keys[i], map.Values[i]);
        }
    }

    private static void Set(List<KeyValuePair<string, Value>> entries, string key, Value value)
    {
        entries.RemoveAll(e => e.Key == key);
        entries.Add(new KeyValuePair<string, Value>(key, value));
    }
}
