using System.Collections.Frozen;
using System.Reflection;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Which characters sound alike, <c>Data/homophones.txt</c>: what an input method puts in place of the one that was meant.</summary>
internal static class Homophones
{
    private static readonly Lazy<FrozenDictionary<char, int>> Groups = new(Load);

    /// <summary>Whether two characters sound alike but for the tone.</summary>
    public static bool Sound(char one, char other) =>
        Groups.Value.TryGetValue(one, out var first) && Groups.Value.TryGetValue(other, out var second) && first == second;

    private static FrozenDictionary<char, int> Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("homophones.txt")!);
        var groups = new Dictionary<char, int>();
        for (var number = 0; reader.ReadLine() is { } line; number++)
        {
            foreach (var character in line.StartsWith('#') ? string.Empty : line)
            {
                groups[character] = number;
            }
        }

        return groups.ToFrozenDictionary();
    }
}
