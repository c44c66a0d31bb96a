using System.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Evaluation.Marks;

/// <summary>The names marked in one sentence.</summary>
/// <param name="Hash">The sentence's hash.</param>
/// <param name="Names">Where names begin and end, in UTF-16 units, with their types, in order.</param>
public sealed record MarkedPlace(string Hash, IReadOnlyList<(int Start, int End, string Type)> Names)
{
    internal static MarkedPlace Of(JToken row) =>
        new((string)row[0]!, [.. row.Skip(1).Select(name => ((int)name[0]!, (int)name[1]!, (string)name[2]!))]);

    /// <summary>The sentence with its names in place, <c>[云杉科技|Company]发布…</c>.</summary>
    public string In(string sentence)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var (start, end, type) in Names)
        {
            text.Append(sentence, at, start - at).Append('[').Append(sentence, start, end - start).Append('|').Append(type).Append(']');
            at = end;
        }

        return text.Append(sentence, at, sentence.Length - at).ToString();
    }
}
