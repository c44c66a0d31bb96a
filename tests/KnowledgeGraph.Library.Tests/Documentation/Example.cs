using System.Text.RegularExpressions;
using System.Xml.Linq;
using KnowledgeGraph.Query.Typed;

namespace KnowledgeGraph.Library.Tests.Documentation;

/// <summary>An example of the XML documentation: its lines, and what it says it prints.</summary>
/// <param name="Member">The documented member, such as <c>T:KnowledgeGraph.Query.Typed.TypedGraph</c>.</param>
/// <param name="Code">The lines.</param>
public sealed partial record Example(string Member, string Code)
{
    /// <summary>What stands behind <c>// →</c>, in order.</summary>
    public IReadOnlyList<string> Prints => [.. Said().Matches(Code).Select(m => m.Groups[1].Value.Trim())];

    /// <summary>All examples of the library's documentation.</summary>
    public static IReadOnlyList<Example> All { get; } =
        [.. XDocument.Load(Path.ChangeExtension(typeof(TypedGraph).Assembly.Location, ".xml"))
            .Descendants("member")
            .SelectMany(m => m.Descendants("example").Elements("code").Select(c => new Example(m.Attribute("name")!.Value, c.Value)))];

    public override string ToString() => Member;

    [GeneratedRegex("// → (.*)")]
    private static partial Regex Said();
}
