using System.Globalization;

namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>A piece of a statement: a text with places (<c>{0}</c>, <c>{1}</c> …; braces doubled) for smaller pieces.</summary>
/// <param name="Text">The text.</param>
/// <param name="Parts">What stands in the places.</param>
public sealed record Tree(string Text, params Tree[] Parts)
{
    /// <summary>A piece without places, taken as it is.</summary>
    public static Tree Leaf(string text) => new(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    /// <summary>The whole text.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Text, [.. Parts.Select(p => (object)p.ToString())]);

    /// <summary>Smaller trees: a part in place of the whole, or one part made smaller.</summary>
    public IEnumerable<Tree> Smaller()
    {
        foreach (var part in Parts)
        {
            yield return part;
        }

        for (var i = 0; i < Parts.Length; i++)
        {
            foreach (var smaller in Parts[i].Smaller())
            {
                Tree[] parts = [.. Parts];
                parts[i] = smaller;
                yield return this with { Parts = parts };
            }
        }
    }
}
