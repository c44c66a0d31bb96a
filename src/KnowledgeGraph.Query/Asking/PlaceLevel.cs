using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers with the kind of place that is asked for: 在哪个省 with the province of the city that articles name, by the codes of the regions.</summary>
internal static class PlaceLevel
{
    private static readonly string[] Municipalities = ["11", "12", "31", "50"];
    private static readonly string[] Provinces = ["哪个省", "哪省", "哪个省份", "哪些省", "哪个省市"];
    private static readonly string[] Cities = ["哪个城市", "哪座城市", "哪市", "哪些城市", "哪个市"];

    /// <summary>The row with its place at the asked level, where the place lies within one; otherwise as it is.</summary>
    public static AnswerRow Lift(Clause clause, AnswerRow row)
    {
        if (row.Cells is not [{ Id: { } id } cell] || !IsCode(id) || Level(clause, id) is not { } outer || outer == id || Lexicon.BuiltIn.Find(outer) is not { } region)
        {
            return row;
        }

        return row with { Text = region.Name, Cells = [cell with { Id = outer, Text = region.Name }] };
    }

    private static bool IsCode(string id) => id.Length == 8 && id.StartsWith("r/", StringComparison.Ordinal) && id[2..].All(char.IsAsciiDigit);

    private static string? Level(Clause clause, string id)
    {
        bool Says(string[] words) => Array.Exists(words, w => clause.Text.Contains(w, StringComparison.Ordinal));
        var province = id[..4] + "0000";
        return Says(Provinces) ? province
            : !Says(Cities) || id.EndsWith("0000", StringComparison.Ordinal) ? null
            : Municipalities.Contains(id[2..4], StringComparer.Ordinal) ? province : id[..6] + "00";
    }
}
