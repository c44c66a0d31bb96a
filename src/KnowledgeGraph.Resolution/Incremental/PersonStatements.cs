using KnowledgeGraph.Resolution.Identity;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>People as articles name them, as words, and back.</summary>
internal static class PersonStatements
{
    public static string Of(Person person) => Packed.Of(
        person.ArticleId, person.Key, person.Name, person.Rank, Packed.Of([.. person.Organizations]), Packed.Of([.. person.Groups]));

    public static Person Read(string word)
    {
        var parts = Packed.Read(word);
        return new Person(parts[0]!, parts[1]!, parts[2]!, parts[3]!, List(parts[4]!), List(parts[5]!));
    }

    /// <summary>The organisation that each person of one name is known by.</summary>
    public static Dictionary<(string Article, string Key), string?> TellApart(IEnumerable<KeyValuePair<string, int>> words) =>
        PersonResolver.TellApart([.. words.Select(w => Read(w.Key))]).ToDictionary(p => (p.Person.ArticleId, p.Person.Key), p => p.Organization);

    private static string[] List(string packed) => packed.Length == 0 ? [] : [.. Packed.Read(packed).OfType<string>()];
}
