using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>
/// Turns a pattern into a regular expression over sentence shapes.
/// <c>&lt;org&gt;</c>, <c>&lt;model&gt;</c>, <c>&lt;time&gt;</c> … stand for one chunk of that kind; <c>s:</c>, <c>o:</c>, <c>t:</c>
/// before one names its part in the claim; <c>r:(…)</c> and <c>b:(…)</c> capture the role's and the batch's words;
/// <c>~</c> is any character within the sentence, <c>¬</c> any that is no chunk, <c>·</c> any that is
/// neither chunk nor clause mark, <c>{v}</c> any trigger, <c>{name}</c> any
/// word of that list. <c>p:</c> names a chunk whose items are the claim's two ends: the first with each of the others.
/// </summary>
public static partial class PatternCompiler
{
    /// <summary>How long one match may take. A limit by the clock that a busy machine could reach would change what an article states.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, string> Classes = BuildClasses();

    /// <summary>The regular expression of one row.</summary>
    /// <exception cref="FormatException">The pattern uses an unknown class.</exception>
    internal static string TextOf(PatternRow row)
    {
        var triggers = "(?:" + string.Join('|', row.Triggers.OrderByDescending(t => t.Length).Select(Regex.Escape)) + ")";
        var text = WordTable.Expand(row.Pattern).Replace("{v}", "(?<v>" + triggers + ")", StringComparison.Ordinal);
        text = Part().Replace(text, m => "(?<" + m.Groups[1].Value + ">" + ClassOf(m.Groups[2].Value, row) + ")");
        text = Captured().Replace(text, m => "(?<" + m.Groups[1].Value + ">");
        text = Bare().Replace(text, m => ClassOf(m.Groups[1].Value, row));
        return text.Replace("~", "[^。！？；\\n]", StringComparison.Ordinal).Replace("¬", "[^。！？；\\n\uE100-\uE1FF]", StringComparison.Ordinal)
            .Replace("·", "[^。！？；，,：:\\n\uE100-\uE1FF]", StringComparison.Ordinal);
    }

    /// <summary>Compiles one row.</summary>
    /// <exception cref="FormatException">The expression is none.</exception>
    internal static WarmRegex Compile(PatternRow row, string text)
    {
        try
        {
            return new WarmRegex(text, RegexOptions.CultureInvariant, Longest);
        }
        catch (ArgumentException error)
        {
            throw new FormatException($"{row.Id}: {error.Message}", error);
        }
    }

    /// <summary>The characters that a class stands for, as a regular expression's class.</summary>
    public static string ClassOf(string name, PatternRow row) =>
        Classes.TryGetValue(name, out var characters) ? characters : throw new FormatException($"{row.Id}: unknown class <{name}>");

    private static Dictionary<string, string> BuildClasses()
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["org"] = Any(EntityType.Company, EntityType.Institution, EntityType.Government, EntityType.Media),
            ["firm"] = Any(EntityType.Company, EntityType.Institution),
            ["make"] = Any(EntityType.Model, EntityType.Product),
            ["thing"] = Any(EntityType.Model, EntityType.Product, EntityType.Technology),
            ["user"] = Any(EntityType.Company, EntityType.Institution, EntityType.Government, EntityType.Media, EntityType.Product),
            ["field"] = Any(EntityType.Industry),
            ["fig"] = "[" + ShapeAlphabet.Figure + "]",
            ["time"] = "[" + ShapeAlphabet.Time + "]",
            ["any"] = "[\uE100-\uE1EF]",
            ["chunk"] = "[\uE100-\uE1FF]",
        };
        foreach (var type in Enum.GetValues<EntityType>())
        {
            classes[type.ToString().ToLowerInvariant()] = Any(type);
        }

        return classes;
    }

    private static string Any(params EntityType[] types)
    {
        var text = new StringBuilder("[");
        foreach (var type in types)
        {
            text.Append(ShapeAlphabet.Of(type));
        }

        return text.Append(']').ToString();
    }

    [GeneratedRegex("(?<![A-Za-z])([sotp]):<([a-z]+)>")]
    private static partial Regex Part();

    [GeneratedRegex("(?<![A-Za-z])([rb]):\\(")]
    private static partial Regex Captured();

    [GeneratedRegex("(?<!\\(\\?)<([a-z]{2,})>")]
    private static partial Regex Bare();
}
