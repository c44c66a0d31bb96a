namespace KnowledgeGraph.Storage.Reading;

/// <summary>Labels and types as they are written in a statement. They cannot be parameters.</summary>
internal static class Name
{
    /// <summary>A name in backticks, unless it is a plain word.</summary>
    public static string Quote(string name)
    {
        var isPlain = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return isPlain ? name : "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";
    }

    /// <summary>Labels in the form <c>:A:B</c>.</summary>
    public static string Labels(IEnumerable<string> labels) => string.Concat(labels.Select(l => ":" + Quote(l)));
}
